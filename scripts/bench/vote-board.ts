import { circulationIdFor } from '../../src/circulation/use-cases.ts';
import type { Electorate } from '../../src/kernel/index.ts';
import { pollIdFor } from '../../src/poll/index.ts';

/** A board of seventeen seats: sixteen vote and one never does, so that no case closes while it is measured. */
export const VOTERS = 16;
export const BOARD = 'norrskog';

/** The Entra object id of voter `number`, from 0. */
export function objectIdOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export function personIdOf(number: number): string {
  return `ledamot-${number}`;
}

export const ELECTORATE: Electorate = {
  seats: Array.from({ length: VOTERS + 1 }, (_, number) => ({
    seatId: `plats-${number}`,
    organisation: 'Norrskogs kommun',
    holder: { personId: personIdOf(number), name: `Ledamot ${number}` },
    substitutes: [],
  })),
  chair: personIdOf(0),
  viceChairs: [],
};

/** The circulation that answer `nth` goes to: a new one when all sixteen have answered. */
export function circulationOf(nth: number): string {
  return circulationIdFor(BOARD, `bench-${Math.floor(nth / VOTERS)}`);
}

/** The poll that answer `nth` goes to, as circulations. */
export function pollOf(nth: number): string {
  return pollIdFor(BOARD, 'kansli', `bench-${Math.floor(nth / VOTERS)}`);
}
