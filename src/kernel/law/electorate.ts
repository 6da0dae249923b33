import type { PersonRef } from './recusal-state.ts';

/** One seat of the board on the day in question. One seat has one vote. */
export interface Seat {
  readonly seatId: string;
  /** The förbundsmedlem that chose its ledamot and ersättare. */
  readonly organisation: string;
  /** The ledamot; null: vacant. */
  readonly holder: PersonRef | null;
  /** In the order in which they are called (FinsamL 12 §). */
  readonly substitutes: readonly PersonRef[];
}

/** Who the board is or was on a day: copied into commands and events, so that no later roster matters. */
export interface Electorate {
  readonly seats: readonly Seat[];
  /** Person ids; null: vacant. */
  readonly chair: string | null;
  /** In the order in which they step in. */
  readonly viceChairs: readonly string[];
}

/**
 * What somebody was on the board when she acted. `ACTING_CHAIR`: the vice chair whose turn it is because the chair
 * is absent or the post vacant. `OFFICE` is the kansli without those who only administer (`ADMIN`).
 */
export const DOER_ROLES = [
  'MEMBER',
  'SUBSTITUTE',
  'CHAIR',
  'VICE_CHAIR',
  'ACTING_CHAIR',
  'OFFICE',
  'ADMIN',
  'AUDITOR',
  'INVITEE',
] as const;
export type DoerRole = (typeof DOER_ROLES)[number];

/** Who acts, and as what, by the board's roster at that moment. Never from a card. */
export interface Doer extends PersonRef {
  readonly roles: readonly DoerRole[];
}

/** Everybody in the electorate, ledamöter in seat order and then ersättare; each person once. */
export function peopleOf(electorate: Electorate): PersonRef[] {
  const all = [
    ...electorate.seats.flatMap((seat) => (seat.holder ? [seat.holder] : [])),
    ...electorate.seats.flatMap((seat) => seat.substitutes),
  ];
  const seen = new Set<string>();
  return all.filter((person) => !seen.has(person.personId) && seen.add(person.personId));
}

/** The seat that `personId` was chosen for as ledamot, or null. */
export function seatHeldBy(electorate: Electorate, personId: string): Seat | null {
  return electorate.seats.find((seat) => seat.holder?.personId === personId) ?? null;
}

/** The person alone, as events record her. */
export function refOf({ personId, name }: PersonRef): PersonRef {
  return { personId, name };
}
