import type { PersonRef } from '../../../kernel/index.ts';
import { type Seat, seatHeldBy } from '../electorate.ts';
import { type Desk, isRecused, type KnownCase } from '../state.ts';

type Votes = Pick<KnownCase, 'file' | 'desks' | 'recusals'>;

/**
 * Who answers for a seat now: the ersättare who accepted the call, else the ledamot unless she is recused, else
 * nobody. Never two.
 *
 * Rule: KL (2017:725) 6 kap. 30 § (jävig takes no part), 4 kap. 22 § (a serving ersättare has the ledamot's
 * rights); one seat = one vote, domain page 4.
 */
export function voterOf(state: Votes, desk: Desk): PersonRef | null {
  const serving = desk.calls.find((call) => call.status === 'ACCEPTED');
  if (serving) return serving.person;
  const holder = seatOf(state, desk).holder;
  return holder !== null && !isRecused(state, holder.personId) ? holder : null;
}

/** The desk that `personId` answers at now, or null. */
export function deskAnsweredBy(state: Votes, personId: string): Desk | null {
  return state.desks.find((desk) => voterOf(state, desk)?.personId === personId) ?? null;
}

/** Whether `personId` answers for a seat of her own: an ersättare never does. */
export function servesOwnSeat(state: Votes, personId: string): boolean {
  const own = seatHeldBy(state.file.electorate, personId);
  const desk = state.desks.find((one) => one.seatId === own?.seatId);
  return desk !== undefined && voterOf(state, desk)?.personId === personId;
}

const NO_SEAT: Seat = { seatId: '', organisation: '', holder: null, substitutes: [] };

/** The seat behind a desk, as it was when the case was opened. */
export function seatOf(state: Pick<KnownCase, 'file'>, desk: Desk): Seat {
  return state.file.electorate.seats.find((seat) => seat.seatId === desk.seatId) ?? NO_SEAT;
}
