import type { Attendee } from '../../../meeting/index.ts';
import type { PersonView } from '../../knowledge.ts';
import { type Asking, speaksOf } from '../asking.ts';
import type { AttendanceAnswer } from './attendance-answer.ts';
import type { OnRecord } from './attendance-on-record.ts';
import { limitsOf } from './attended.ts';
import { stoodIn } from './stood-in.ts';

/** "Var Karim borta?": a yes to it is that she was not there. */
const OF_ABSENCE = /(?<!\p{L})(?:borta|frånvarande|saknades|sjuk|uteblev|missade|återbud)(?!\p{L})/iu;

/** Whether somebody was at the meeting, and with or without a vote. */
export async function wasPresent(
  asking: Asking,
  found: OnRecord,
  person: PersonView,
  as: Attendee | null,
): Promise<Extract<AttendanceAnswer, { kind: 'was-present' }>> {
  const { meeting, present } = found;
  const index = await asking.board.index();
  const limits = as ? limitsOf(as, meeting.id, index, present) : null;
  const stood = as ? stoodIn(found, index).filter(({ name }) => name === as.name) : [];
  return {
    kind: 'was-present',
    board: asking.board.name,
    meetingId: meeting.id,
    date: meeting.state.date,
    person: person.name,
    self: person.id === asking.asker.personId,
    as,
    limits,
    stood,
    asked: askedOf(asking),
  };
}

function askedOf(asking: Asking): 'why' | 'vote' | 'absence' | 'presence' {
  if (speaksOf(asking, 'why')) return 'why';
  if (speaksOf(asking, 'vote', 'decision')) return 'vote';
  return OF_ABSENCE.test(asking.understanding.message.text) ? 'absence' : 'presence';
}
