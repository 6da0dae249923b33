import { epochOf, HOUR, type Instant, later } from '../time/index.ts';
import { type Electorate, seatHeldBy } from './electorate.ts';
import type { PersonRef } from './recusal-state.ts';
import { seatDistance, substituteOrder } from './substitute-order.ts';

/**
 * - `ASKED`: may answer, also after the call was passed on; `ACCEPTED`: serves for the seat
 * - `TAKEN`: another was first to say yes; `RELEASED`: the ledamot takes part again, or the question is void
 */
export type CallStatus = 'ASKED' | 'ACCEPTED' | 'DECLINED' | 'TAKEN' | 'RELEASED';

/** A question to one ersättare whether she can serve for a seat. */
export interface SubstituteCall {
  readonly seatId: string;
  readonly person: PersonRef;
  readonly status: CallStatus;
  /** When the next in order is asked, if this one is silent. */
  readonly passOnAt: Instant;
}

const SHORT_OF_TIME = 24 * HOUR;
const HOURS_WHEN_SHORT = 2;

/**
 * When the next ersättare is asked if the one asked at `at` is silent: after the board's hours, but after 2 when
 * less than 24 remain until `end` (the meeting's beginning, the deadline).
 *
 * Rule: domain page 10, "Ersättare" (setting `substituteAnswerHours`).
 */
export function callPassesOnAt(at: Instant, end: Instant, substituteAnswerHours: number): Instant {
  const short = epochOf(end) - epochOf(at) < SHORT_OF_TIME;
  const hours = short ? Math.min(HOURS_WHEN_SHORT, substituteAnswerHours) : substituteAnswerHours;
  return later(at, hours * HOUR);
}

/** Whether somebody serves for the seat or is still being waited for at `at`, so that nobody more is asked yet. */
export function isSeatCovered(calls: readonly SubstituteCall[], seatId: string, at: Instant): boolean {
  return calls.some(
    (call) =>
      call.seatId === seatId &&
      (call.status === 'ACCEPTED' || (call.status === 'ASKED' && at < call.passOnAt)),
  );
}

/** What the order of calling rests on, in one matter or one whole meeting. */
export interface CallingGround {
  readonly electorate: Electorate;
  /** The board's setting. */
  readonly sameMemberOnly: boolean;
  readonly calls: readonly SubstituteCall[];
  /** Recused, or has said that she cannot come. */
  isOut(personId: string): boolean;
}

/**
 * Who is asked next to serve for a seat, or null when there is nobody more to ask now: in the order of the law,
 * leaving out ledamöter, those who are out or have said no, and those who serve or are being asked, for this seat
 * or another: one person serves for one seat. A no holds for every seat that is no nearer to her than the one it was
 * about: for her own ledamot's she is asked though she has said no for another's.
 *
 * Rule: FinsamL (2003:1210) 12 § st. 3; domain page 10, "Ersättare".
 *
 * @param givesWay whether a question about another seat, which waits for the person, gives way to one about this seat
 */
export function nextSubstituteFor<Call extends SubstituteCall>(
  ground: Omit<CallingGround, 'calls'> & { readonly calls: readonly Call[] },
  seatId: string,
  givesWay: (call: Call) => boolean = () => false,
): PersonRef | null {
  const holds = (call: Call) =>
    call.status === 'ACCEPTED' || (call.status === 'ASKED' && (call.seatId === seatId || !givesWay(call)));
  const isHeld = (id: string) => ground.calls.some((call) => call.person.personId === id && holds(call));
  return willing(ground, seatId).find(({ personId }) => !isHeld(personId)) ?? null;
}

/** Whether somebody may still come to serve for the seat: being asked, or to be asked when others have answered. */
export function mayStillBeServed(ground: CallingGround, seatId: string): boolean {
  if (ground.calls.some((call) => call.seatId === seatId && call.status === 'ASKED')) return true;
  return willing(ground, seatId).some(({ personId }) => !serves(ground.calls, personId));
}

/**
 * The calls, for other seats, that keep those from being asked who could serve for this one too: who is asked there
 * or serves there. Whoever is not needed there after all is free for this seat; whoever says no there is asked no more.
 */
export function heldByOthers<Call extends SubstituteCall>(
  ground: Omit<CallingGround, 'calls'> & { readonly calls: readonly Call[] },
  seatId: string,
): Call[] {
  return willing(ground, seatId).flatMap(({ personId }) => {
    const open = ground.calls.filter(
      (call) => call.person.personId === personId && (call.status === 'ASKED' || call.status === 'ACCEPTED'),
    );
    return open.some((call) => call.seatId === seatId) ? [] : open.slice(0, 1);
  });
}

function willing({ electorate, sameMemberOnly, calls, isOut }: CallingGround, seatId: string): PersonRef[] {
  return substituteOrder(electorate.seats, seatId, sameMemberOnly).filter(
    ({ personId }) =>
      seatHeldBy(electorate, personId) === null &&
      !isOut(personId) &&
      !calls.some((call) => call.person.personId === personId && noHoldsFor(electorate, call, seatId)),
  );
}

/**
 * Whether the call is a no that holds for the seat too: it is no nearer to her than the one that the no was about.
 *
 * Rule: domain page 10, "Ersättare".
 */
export function noHoldsFor(
  { seats }: Electorate,
  { status, seatId, person }: Pick<SubstituteCall, 'status' | 'seatId' | 'person'>,
  other: string,
): boolean {
  if (status !== 'DECLINED') return false;
  const [about, here] = [seatId, other].map((id) => seats.find((one) => one.seatId === id));
  if (!about || !here) return true;
  return seatDistance(seats, here, person.personId) >= seatDistance(seats, about, person.personId);
}

function serves(calls: readonly SubstituteCall[], personId: string): boolean {
  return calls.some((call) => call.person.personId === personId && call.status === 'ACCEPTED');
}
