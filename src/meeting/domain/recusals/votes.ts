import type { PersonRef } from '../../../kernel/index.ts';
import type { KnownMeeting } from '../state.ts';
import { leftToAskIn } from './calls.ts';
import { occupantOf } from './seats.ts';
import { type ItemCall, type ItemRecusals, isOutOf } from './state.ts';

/** How a seat stands in one ärende with jäv. */
export interface SeatInItem {
  /** Its ledamot; null: the seat is vacant, or the board is not known. */
  readonly holder: PersonRef | null;
  /** Who is to vote there, as far as is known; null: nobody as yet. */
  readonly votes: PersonRef | null;
  /** Who is asked to serve there in the ärende, and has not answered. */
  readonly asked: readonly PersonRef[];
  /** Somebody else can be asked there after them. */
  readonly hasMore: boolean;
  /** Ersättare are asked for the seat throughout the meeting, as nobody sits on it. */
  readonly isForWhole: boolean;
}

/**
 * Who is to vote for the seat in the ärende, by what has been said so far: the ersättare who serves there, else whoever
 * sits on the seat throughout the meeting and is not out of the ärende.
 *
 * Rule: KL (2017:725) 6 kap. 30 §; domain page 4 (one seat = one vote).
 */
export function seatInItem(meeting: KnownMeeting, matter: ItemRecusals, seatId: string): SeatInItem {
  const { attendance } = meeting;
  const seat = attendance.roster?.electorate.seats.find((one) => one.seatId === seatId) ?? null;
  const calls = matter.calls.filter((call) => call.seatId === seatId);
  const serving = calls.find(({ status }) => status === 'ACCEPTED')?.person ?? null;
  const last = calls.at(-1);
  // Where nobody has answered or been called yet, the board is known by the questions alone.
  const holder = seat ? seat.holder : (last?.servesFor ?? null);
  const occupant = seat ? occupantOf(attendance, seat) : holder;
  const votes = serving ?? occupant;
  return {
    holder,
    votes: votes !== null && !isOutOf(matter, votes.personId) ? votes : null,
    asked: calls.filter(({ status }) => status === 'ASKED').map(({ person }) => person),
    hasMore: last !== undefined && leftToAskIn(meeting, matter, last).length > 0,
    isForWhole: seat !== null && occupant === null,
  };
}

/** The call that what was recorded at that moment has ended for her in the ärende, though she had said yes or not answered. */
export function endedAt(matter: ItemRecusals | null, personId: string, at: string): ItemCall | null {
  return (
    matter?.calls.find(
      (call) =>
        call.person.personId === personId &&
        call.settledAt === at &&
        (call.status === 'DECLINED' || call.status === 'RELEASED'),
    ) ?? null
  );
}
