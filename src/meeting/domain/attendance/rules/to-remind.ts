import { HOUR, type Instant, later, type PersonRef } from '../../../../kernel/index.ts';
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
  const seen = new Set<string>();
  return [...missing, ...asked].filter(({ personId }) => !seen.has(personId) && seen.add(personId));
}
