import { type PersonRef, type Seat, substituteOrder } from '../../../kernel/index.ts';
import { type AttendanceBook, answerOf } from '../attendance/state.ts';
import type { KnownMeeting } from '../state.ts';
import { type ItemCall, type ItemRecusals, isOutOf } from './state.ts';

/**
 * Who is to sit on the seat throughout the meeting: the ersättare who serves, else its ledamot, unless she has förhinder.
 * Null: nobody as yet, and ersättare are asked for the whole meeting.
 *
 * Rule: domain page 4 (one seat = one vote).
 */
export function occupantOf(book: AttendanceBook, { seatId, holder }: Seat): PersonRef | null {
  const serving = book.calls.find((call) => call.seatId === seatId && call.status === 'ACCEPTED');
  if (serving) return serving.person;
  return holder !== null && answerOf(book, holder.personId)?.answer !== 'ABSENT' ? holder : null;
}

/** A seat that whoever sits on it leaves empty in one ärende. */
export interface SeatLeft {
  readonly seatId: string;
  /** Who is kept out of the ärende by jäv. */
  readonly servesFor: PersonRef;
  /** Who may be asked to serve there, in order. */
  readonly order: readonly PersonRef[];
  readonly answerHours: number;
}

/**
 * The seats that jäv leaves empty in the ärende: of one that somebody else serves for throughout the meeting, or is
 * asked about for the whole of it, nothing more is asked.
 *
 * Rule: KL (2017:725) 6 kap. 30 §; domain page 10, "Ersättare".
 */
export function seatsLeft({ attendance }: KnownMeeting, matter: ItemRecusals): SeatLeft[] {
  const { roster } = attendance;
  if (roster === null) return leftBefore(matter);
  const { electorate, sameMemberOnly, substituteAnswerHours } = roster;
  const holders = new Set(electorate.seats.map(({ holder }) => holder?.personId));
  return electorate.seats.flatMap((seat) => {
    const servesFor = occupantOf(attendance, seat);
    if (servesFor === null || !isOutOf(matter, servesFor.personId)) return [];
    const order = substituteOrder(electorate.seats, seat.seatId, sameMemberOnly).filter(
      ({ personId }) => !holders.has(personId),
    );
    return [{ seatId: seat.seatId, servesFor, order, answerHours: substituteAnswerHours }];
  });
}

/** The same while nobody has answered or been called, and the board is known by the questions alone. */
function leftBefore(matter: ItemRecusals): SeatLeft[] {
  const bySeat = new Map<string, ItemCall[]>();
  for (const call of matter.calls) bySeat.set(call.seatId, [...(bySeat.get(call.seatId) ?? []), call]);
  return [...bySeat.values()].flatMap((calls) => {
    const last = calls.at(-1);
    if (!last || !isOutOf(matter, last.servesFor.personId)) return [];
    const { seatId, servesFor, answerHours } = last;
    return [{ seatId, servesFor, answerHours, order: [...calls.map(({ person }) => person), ...last.next] }];
  });
}
