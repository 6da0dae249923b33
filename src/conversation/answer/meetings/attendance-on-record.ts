import type { LocalDate } from '../../../kernel/index.ts';
import type { Attendee } from '../../../meeting/index.ts';
import type { BoardView, MeetingOnRecord, PersonView } from '../../knowledge.ts';
import { nameWords } from '../../understand/named/name-words.ts';
import type { Asking } from '../asking.ts';
import { meetingOfParagraph } from '../matters/find/matter-named.ts';
import { meetingThatTook } from './meeting-of-matter.ts';
import { held, meetingMeant } from './which-meeting.ts';

/** The same person, by any spelling of the name. */
export function isNamed(attendee: Attendee, person: PersonView): boolean {
  if (attendee.personId !== null) return attendee.personId === person.id;
  const key = (name: string) => nameWords(name).join(' ');
  return [person.name, ...person.alsoSpelled].some((name) => key(name) === key(attendee.name));
}

/** A meeting whose protokoll says who was there. */
export interface OnRecord {
  readonly meeting: MeetingOnRecord;
  readonly present: readonly Attendee[];
  readonly chair: string | null;
  readonly view: BoardView;
}

/** The meeting meant, with who was there; its day where no protokoll tells; null where there is none. */
export async function onRecord(asking: Asking): Promise<OnRecord | LocalDate | null> {
  const number = asking.understanding.entities.numbers.find(({ kind }) => kind === 'paragraph');
  const meeting = number
    ? meetingOfParagraph(asking, number)
    : meetingThatTook(asking, await asking.board.index());
  const meant = meeting ? ({ kind: 'one', meeting, said: true } as const) : meetingMeant(asking, 'last');
  if (meant.kind !== 'one') return null;
  const on = meant.said ? meant.meeting : whollyMinuted(asking, meant.meeting);
  const { state } = on;
  if (state.status !== 'CLOSED' || state.minutes.present.length === 0) return state.date;
  const view = asking.board.onDay(state.date);
  return { meeting: on, present: state.minutes.present, chair: state.minutes.chair, view };
}

/** The meeting before one of which there is but an extract, which tells of nobody; else the meeting itself. */
function whollyMinuted(asking: Asking, meeting: MeetingOnRecord): MeetingOnRecord {
  if (meeting.state.status !== 'CLOSED' || !meeting.state.minutes.inPart) return meeting;
  return (
    held(asking).find(({ state }) => state.status === 'CLOSED' && state.minutes.present.length > 0) ?? meeting
  );
}

/** Whether there is a protokoll, and not only the day of which there is none. */
export function isRecord(found: OnRecord | LocalDate | null): found is OnRecord {
  return typeof found === 'object' && found !== null;
}
