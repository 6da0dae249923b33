import { HOUR, type Instant, later, type PersonRef } from '../../../../kernel/index.ts';
import type { ItemRecusals } from '../../recusals/state.ts';
import type { AttendanceBook } from '../state.ts';
import { seatStanding } from './seat-standing.ts';

/**
 * Who is reminded: ledamöter who have not answered, and ersättare who have been asked to serve and have not. Nobody
 * who has answered, and no ersättare who need not serve.
 *
 * Rule: issue "Remind: only those who haven't answered".
 *
 * @param time of a reminder that comes by itself: whoever was asked within the hour before, or after it, is not reminded
 */
export function toRemind(book: AttendanceBook, time: Instant | null = null): PersonRef[] {
  const seats = book.roster?.electorate.seats ?? [];
  const missing = seats.flatMap((seat) => {
    const standing = seatStanding(book, seat);
    return standing.kind === 'UNANSWERED' ? [standing.person] : [];
  });
  const asked = book.calls
    .filter((call) => call.status === 'ASKED' && (time === null || later(call.at, HOUR) <= time))
    .map((call) => call.person);
  return once([...missing, ...asked]);
}

/** Whose answer is waited for, of the meeting or of an ärende in it. */
export interface ToRemind {
  readonly people: readonly PersonRef[];
  /** Those of them who are asked of single ärenden alone. */
  readonly inItems: readonly string[];
}

/**
 * The same with those who have been asked to serve in one ärende, because of somebody's jäv, and have not answered.
 *
 * Rule: domain page 10, "Ersättare"; a question about one ärende is reminded of as one about the whole meeting.
 */
export function toRemindOfAll(
  { attendance, matters }: { readonly attendance: AttendanceBook; readonly matters: readonly ItemRecusals[] },
  time: Instant | null = null,
): ToRemind {
  const ofMeeting = toRemind(attendance, time);
  const ofItems = matters.flatMap(({ calls }) =>
    calls
      .filter((call) => call.status === 'ASKED' && (time === null || later(call.at, HOUR) <= time))
      .map((call) => call.person),
  );
  const people = once([...ofMeeting, ...ofItems]);
  return { people, inItems: people.slice(ofMeeting.length).map(({ personId }) => personId) };
}

/** What an event of a reminder says of those who are asked of single ärenden alone. */
export function remindedInItems(
  to: readonly PersonRef[],
  { inItems }: ToRemind,
): { inItems?: readonly string[] } {
  const some = to.flatMap(({ personId }) => (inItems.includes(personId) ? [personId] : []));
  return some.length === 0 ? {} : { inItems: some };
}

function once(people: readonly PersonRef[]): PersonRef[] {
  const seen = new Set<string>();
  return people.filter(({ personId }) => !seen.has(personId) && seen.add(personId));
}
