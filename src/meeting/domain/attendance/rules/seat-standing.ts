import type { PersonRef, Seat } from '../../../../kernel/index.ts';
import { type ItemRecusals, isOutOf } from '../../recusals/state.ts';
import { type AttendanceBook, answerOf } from '../state.ts';

/** How a seat stands for the whole meeting. */
export type SeatStanding =
  | { readonly kind: 'MEMBER'; readonly person: PersonRef; readonly remote: boolean }
  /** A serving ersättare; the ledamot has förhinder or the seat is vacant. */
  | {
      readonly kind: 'SUBSTITUTE';
      readonly person: PersonRef;
      readonly servesFor: PersonRef | null;
      readonly remote: boolean;
    }
  /** Ersättare have been asked, and nobody has said yes. */
  | { readonly kind: 'ASKED'; readonly asked: readonly PersonRef[]; readonly servesFor: PersonRef | null }
  | { readonly kind: 'UNANSWERED'; readonly person: PersonRef }
  /** Nobody comes, and nobody is being asked. */
  | { readonly kind: 'EMPTY'; readonly servesFor: PersonRef | null };

/**
 * Who sits on the seat, as far as is known: the ersättare who accepted, else the ledamot who has said that she
 * comes, in the room or at a distance. Never two.
 *
 * Rule: one seat = one vote (domain page 4); KL (2017:725) 4 kap. 22 § (a serving ersättare has the ledamot's
 * rights); FinsamL (2003:1210) 19 a § (at a distance is present).
 */
export function seatStanding(book: AttendanceBook, seat: Seat): SeatStanding {
  const serving = book.calls.find((call) => call.seatId === seat.seatId && call.status === 'ACCEPTED');
  if (serving) {
    const remote = answerOf(book, serving.person.personId)?.answer === 'REMOTE';
    return { kind: 'SUBSTITUTE', person: serving.person, servesFor: seat.holder, remote };
  }
  const answer = seat.holder && answerOf(book, seat.holder.personId)?.answer;
  if (seat.holder && (answer === 'COMING' || answer === 'REMOTE')) {
    return { kind: 'MEMBER', person: seat.holder, remote: answer === 'REMOTE' };
  }
  if (seat.holder && answer === undefined) return { kind: 'UNANSWERED', person: seat.holder };
  const asked = book.calls.filter((call) => call.seatId === seat.seatId && call.status === 'ASKED');
  return asked.length > 0
    ? { kind: 'ASKED', asked: asked.map((call) => call.person), servesFor: seat.holder }
    : { kind: 'EMPTY', servesFor: seat.holder };
}

/** Who votes for the seat by what is known, or null: the ledamot or ersättare who has said that she comes. */
function seatHolder(book: AttendanceBook, seat: Seat): PersonRef | null {
  const standing = seatStanding(book, seat);
  return standing.kind === 'MEMBER' || standing.kind === 'SUBSTITUTE' ? standing.person : null;
}

/**
 * Who votes for the seat in one ärende: the ersättare who accepted for that ärende, else whoever holds the seat at
 * the meeting, unless she is recused.
 *
 * Rule: KL (2017:725) 6 kap. 30 §; domain page 4.
 */
export function seatHolderInItem(book: AttendanceBook, matter: ItemRecusals, seat: Seat): PersonRef | null {
  const called = matter.calls.find((call) => call.seatId === seat.seatId && call.status === 'ACCEPTED');
  if (called && !isOutOf(matter, called.person.personId)) return called.person;
  const holder = seatHolder(book, seat);
  return holder !== null && !isOutOf(matter, holder.personId) ? holder : null;
}
