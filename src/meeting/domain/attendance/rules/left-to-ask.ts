import { heldByOthers, type Instant, type PersonRef, substituteOrder } from '../../../../kernel/index.ts';
import type { AttendanceBook } from '../state.ts';
import { callingGround } from './calling-ground.ts';
import { nextForSeat } from './next-to-ask.ts';

/** What is left to do for a seat for which nobody serves or is being asked. */
export type LeftToAsk =
  /** The seat has no ersättare that could be asked at all. */
  | { readonly kind: 'NOBODY' }
  /** All have been asked, or have förhinder. */
  | { readonly kind: 'NOBODY_MORE' }
  /** Those who are left are asked for another seat, or serve for it. */
  | { readonly kind: 'HELD'; readonly people: readonly Held[] };

export interface Held {
  readonly person: PersonRef;
  /** Whose seat she is asked for, or serves for; null: a vacant one. */
  readonly servesFor: PersonRef | null;
  readonly serves: boolean;
}

/**
 * Who is left to ask for a seat that nobody serves for. One person serves for one seat, so an ersättare of several
 * may be held by another, and is asked for this one when she is not needed there.
 *
 * Rule: FinsamL (2003:1210) 12 § st. 3; domain page 10, "Ersättare"; issue "an ersättare for several ledamöter asked
 * twice (may serve only one seat)".
 */
export function leftToAsk(book: AttendanceBook, seatId: string): LeftToAsk {
  const people = heldFor(book, seatId);
  if (people.length > 0) return { kind: 'HELD', people };
  return { kind: book.calls.some((call) => call.seatId === seatId) ? 'NOBODY_MORE' : 'NOBODY' };
}

/**
 * What comes of it that whoever is asked for the seat says nothing until `at`: the next is asked; those who are left are
 * held by another seat then, of which they may be free yet; or there is nobody more.
 */
export function afterSilence(book: AttendanceBook, seatId: string, at: Instant): 'NEXT' | 'HELD' | 'NOBODY' {
  const ground = callingGround(book);
  const seat = ground?.electorate.seats.find((one) => one.seatId === seatId);
  if (!ground || !seat) return 'NOBODY';
  if (nextForSeat(ground, seat, at) !== null) return 'NEXT';
  return heldByOthers(ground, seatId).length > 0 ? 'HELD' : 'NOBODY';
}

/** Those who stand before `personId` in the seat's order and would have been asked, had another seat not held them. */
export function heldBefore(book: AttendanceBook, seatId: string, personId: string): readonly Held[] {
  const ground = callingGround(book);
  if (ground === null) return [];
  const order = substituteOrder(ground.electorate.seats, seatId, ground.sameMemberOnly);
  const placeOf = (id: string) => order.findIndex((one) => one.personId === id);
  return heldFor(book, seatId).filter(({ person }) => placeOf(person.personId) < placeOf(personId));
}

function heldFor(book: AttendanceBook, seatId: string): Held[] {
  const ground = callingGround(book);
  const held = ground === null ? [] : heldByOthers({ ...ground, calls: book.calls }, seatId);
  return held.map(({ person, servesFor, status }) => ({ person, servesFor, serves: status === 'ACCEPTED' }));
}
