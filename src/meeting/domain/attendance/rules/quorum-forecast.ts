import {
  isQuorate,
  mayStillBeServed,
  type PersonRef,
  quorumOf,
  type Seat,
} from '../../../../kernel/index.ts';
import { type ItemRecusals, isOutOf } from '../../recusals/state.ts';
import type { AttendanceBook } from '../state.ts';
import { callingGround } from './calling-ground.ts';
import { type SeatStanding, seatHolderInItem, seatStanding } from './seat-standing.ts';

/** How one ärende stands, with whoever is out of it because of jäv counted off. */
export interface ItemForecast {
  readonly number: string;
  readonly heading: string | null;
  /** Seats with somebody who takes part in the ärende. */
  readonly coming: number;
  readonly isQuorate: boolean;
  /** Whether it can still become quorate. */
  readonly isPossible: boolean;
  /** Those kept out by jäv. */
  readonly out: readonly PersonRef[];
  /** Those who have not said whether they come or serve, and may take part in the ärende. */
  readonly toAsk: readonly PersonRef[];
}

export interface QuorumForecast {
  readonly seats: number;
  readonly needed: number;
  /** Seats whose ledamot or ersättare has said that she comes. */
  readonly coming: number;
  /** Seats that may still be filled: no answer yet, or an ersättare asked or left to ask. */
  readonly open: number;
  readonly isQuorate: boolean;
  /** Whether it can still become quorate. */
  readonly isPossible: boolean;
  readonly items: readonly ItemForecast[];
}

/**
 * Whether the meeting will be quorate by the answers so far, as a whole and in each ärende with jäv: more than half
 * of all seats, vacant and empty ones counted.
 *
 * Rule: KL (2017:725) 6 kap. 27 § through FinsamL (2003:1210) 19 §; per item by KL 6 kap. 30 § (domain page 1).
 */
export function quorumForecast(
  book: AttendanceBook,
  seats: readonly Seat[],
  matters: readonly ItemRecusals[],
): QuorumForecast {
  const standings = seats.map((seat) => ({ seat, standing: seatStanding(book, seat) }));
  const coming = standings.filter(({ standing }) => isFilled(standing)).length;
  const open = standings.filter(({ seat, standing }) => mayBeFilled(book, seat, standing)).length;
  const needed = quorumOf(seats.length);
  return {
    seats: seats.length,
    needed,
    coming,
    open,
    isQuorate: isQuorate(coming, seats.length),
    isPossible: isQuorate(coming + open, seats.length),
    items: matters
      .filter((matter) => outOfBoard(matter, seats).length > 0)
      .map((matter) => itemForecast(book, seats, matter)),
  };
}

function isFilled(standing: SeatStanding): boolean {
  return standing.kind === 'MEMBER' || standing.kind === 'SUBSTITUTE';
}

function mayBeFilled(book: AttendanceBook, seat: Seat, standing: SeatStanding): boolean {
  if (standing.kind === 'UNANSWERED' || standing.kind === 'ASKED') return true;
  const ground = callingGround(book);
  return standing.kind === 'EMPTY' && ground !== null && mayStillBeServed(ground, seat.seatId);
}

/**
 * One ärende by itself, also where nobody has reported jäv in it.
 *
 * Rule: KL (2017:725) 6 kap. 27 and 30 §§ through FinsamL (2003:1210) 19 § (domain page 1: recompute per item).
 */
export function itemForecast(
  book: AttendanceBook,
  seats: readonly Seat[],
  matter: ItemRecusals,
): ItemForecast {
  const empty = seats.filter((seat) => seatHolderInItem(book, matter, seat) === null);
  const coming = seats.length - empty.length;
  const open = empty.filter((seat) => mayBeFilledIn(book, matter, seat)).length;
  return {
    ...matter.item,
    coming,
    isQuorate: isQuorate(coming, seats.length),
    isPossible: isQuorate(coming + open, seats.length),
    out: outOfBoard(matter, seats),
    toAsk: unique(empty.flatMap((seat) => waitedFor(book, matter, seat))),
  };
}

/** Those of the board who are kept out of the ärende: whoever has left it since counts in nothing. */
function outOfBoard({ recusals }: ItemRecusals, seats: readonly Seat[]): PersonRef[] {
  const isOnBoard = ({ personId }: PersonRef) =>
    seats.some(({ holder, substitutes }) =>
      [holder, ...substitutes].some((one) => one?.personId === personId),
    );
  return recusals.flatMap(({ inEffect, person }) => (inEffect && isOnBoard(person) ? [person] : []));
}

function mayBeFilledIn(book: AttendanceBook, matter: ItemRecusals, seat: Seat): boolean {
  if (waitedFor(book, matter, seat).length > 0) return true;
  const standing = seatStanding(book, seat);
  return standing.kind === 'EMPTY' && mayBeFilled(book, seat, standing);
}

/** Those whose yes would fill the seat in the ärende. */
function waitedFor(book: AttendanceBook, matter: ItemRecusals, seat: Seat): PersonRef[] {
  const standing = seatStanding(book, seat);
  const called = matter.calls.filter((call) => call.seatId === seat.seatId && call.status === 'ASKED');
  const asked =
    standing.kind === 'UNANSWERED' ? [standing.person] : standing.kind === 'ASKED' ? standing.asked : [];
  const all = [...asked, ...called.map((call) => call.person)];
  return all.filter(({ personId }) => !isOutOf(matter, personId));
}

function unique(people: readonly PersonRef[]): PersonRef[] {
  return people.filter(({ personId }, at) => people.findIndex((one) => one.personId === personId) === at);
}
