import type { Attendee } from '../../../meeting/index.ts';
import type { PersonView } from '../../knowledge.ts';
import { type Asking, speaksOf } from '../asking.ts';
import type { AttendanceAnswer } from './attendance-answer.ts';
import type { OnRecord } from './attendance-on-record.ts';
import { limitsOf } from './attended.ts';

/** "Var Karim borta?": a yes to it is that she was not there. */
const OF_ABSENCE = /(?<!\p{L})(?:borta|frånvarande|saknades|sjuk|uteblev|missade|återbud)(?!\p{L})/iu;

/** Whether somebody was at the meeting, and with or without a vote. */
export async function wasPresent(
  asking: Asking,
  { meeting, present }: OnRecord,
  person: PersonView,
  as: Attendee | null,
): Promise<Extract<AttendanceAnswer, { kind: 'was-present' }>> {
  const limits = as ? limitsOf(as, meeting.id, await asking.board.index(), present) : null;
  const { text } = asking.understanding.message;
  return {
    kind: 'was-present',
    board: asking.board.name,
    meetingId: meeting.id,
    date: meeting.state.date,
    person: person.name,
    self: person.id === asking.asker.personId,
    as,
    limits,
    asked: speaksOf(asking, 'vote', 'decision') ? 'vote' : OF_ABSENCE.test(text) ? 'absence' : 'presence',
  };
}
