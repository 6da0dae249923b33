import { quorumOf, substituteOrder } from '../kernel/index.ts';
import type { BoardOnDay, OfficeHolder, RuleInForce, SeatOnDay } from './domain/board-on-day.ts';
import { emailKey, guidKey, nameKey, type Person, spellings } from './domain/person.ts';
import { CHAIR_SECTION, QUORUM_SECTION, SUBSTITUTE_ORDER_SECTION } from './domain/rules/sections.ts';
import { SETTING_KEYS, type SettingKey } from './domain/settings.ts';

/** A ledamot's or other person's place on a board, for lists. */
export interface Role {
  readonly kind:
    | 'CHAIR'
    | 'VICE_CHAIR'
    | 'PRESIDIUM'
    | 'MEMBER'
    | 'SUBSTITUTE'
    | 'OFFICE'
    | 'ADMIN'
    | 'AUDITOR'
    | 'INVITEE';
  /** For MEMBER and SUBSTITUTE. */
  readonly organisation: string | null;
  /** For MEMBER and SUBSTITUTE. */
  readonly seatId: string | null;
  /** For VICE_CHAIR (1 is first) and SUBSTITUTE (1 is called first on that seat). */
  readonly rank: number | null;
  /** For OFFICE, ADMIN, AUDITOR, INVITEE: as the description has them. */
  readonly titles: readonly string[];
}

/** Everything somebody is on the board that day, weightiest first. */
export function rolesOf(board: BoardOnDay, personId: string): readonly Role[] {
  const bare = { organisation: null, seatId: null, rank: null, titles: [] };
  const is = (person: Person | null) => person?.id === personId;
  const viceRank = board.viceChairs.findIndex(is);
  const inPresidium = !is(board.chair) && viceRank < 0 && board.presidium.some(is);
  return [
    ...(is(board.chair) ? [{ kind: 'CHAIR' as const, ...bare }] : []),
    ...(viceRank >= 0 ? [{ kind: 'VICE_CHAIR' as const, ...bare, rank: viceRank + 1 }] : []),
    ...(inPresidium ? [{ kind: 'PRESIDIUM' as const, ...bare }] : []),
    ...board.seats
      .filter((seat) => is(seat.member))
      .map((seat) => ({ kind: 'MEMBER' as const, ...bare, ...placeOf(seat) })),
    ...board.seats.flatMap((seat) =>
      seat.substitutes.flatMap((person, index) =>
        is(person) ? [{ kind: 'SUBSTITUTE' as const, ...bare, ...placeOf(seat), rank: index + 1 }] : [],
      ),
    ),
    ...board.office
      .filter((holder) => is(holder.person))
      .map((holder) => ({ kind: officeKind(holder), ...bare, titles: holder.titles })),
    ...titled(board.auditors, 'AUDITOR', is),
    ...titled(board.invitees, 'INVITEE', is),
  ];
}

function placeOf(seat: SeatOnDay) {
  return { organisation: seat.organisation, seatId: seat.id };
}

function officeKind(holder: OfficeHolder): 'ADMIN' | 'OFFICE' {
  return holder.admin ? 'ADMIN' : 'OFFICE';
}

function titled<K extends 'AUDITOR' | 'INVITEE'>(
  people: BoardOnDay['auditors'],
  kind: K,
  is: (person: Person) => boolean,
): Role[] {
  return people
    .filter(({ person }) => is(person))
    .map(({ title }) => ({
      kind,
      organisation: null,
      seatId: null,
      rank: null,
      titles: title === null ? [] : [title],
    }));
}

/** Who sits on the board: a row a seat, in the board's order. */
export interface SeatRow {
  readonly seatId: string;
  readonly organisation: string;
  readonly member: { readonly person: Person; readonly roles: readonly Role[] } | null;
  readonly substitutes: readonly Person[];
}

/** Who sits on the board that day, seat by seat: ledamot, her other roles, and ersättare in order. */
export function memberList(board: BoardOnDay): readonly SeatRow[] {
  return board.seats.map((seat) => ({
    seatId: seat.id,
    organisation: seat.organisation,
    member: seat.member && {
      person: seat.member,
      roles: rolesOf(board, seat.member.id).filter((role) => role.kind !== 'MEMBER'),
    },
    substitutes: seat.substitutes,
  }));
}

/** Who is called when a ledamot cannot come, seat by seat (nearly always one). */
export interface SubstitutesAnswer {
  readonly seatId: string;
  readonly organisation: string;
  readonly substitutes: readonly Person[];
  /** The law behind the order. */
  readonly section: string;
}

/** The ersättare for each seat that `personId` is ledamot on, in the order they are asked; none for others. */
export function substitutesFor(
  board: BoardOnDay,
  personId: string,
  unavailable: ReadonlySet<string> = new Set(),
): readonly SubstitutesAnswer[] {
  return board.seats
    .filter((seat) => seat.member?.id === personId)
    .map((seat) => ({
      seatId: seat.id,
      organisation: seat.organisation,
      substitutes: callingOrder(board, seat.id, new Set([personId, ...unavailable])),
      section: SUBSTITUTE_ORDER_SECTION,
    }));
}

/** Whom to ask to serve on a seat, in order, without those who are `unavailable` (person ids). */
export function callingOrder(
  board: BoardOnDay,
  seatId: string,
  unavailable: ReadonlySet<string>,
): readonly Person[] {
  const seats = board.seats.map((seat) => ({
    seatId: seat.id,
    organisation: seat.organisation,
    substitutes: seat.substitutes.map((person) => ({ personId: person.id, person })),
  }));
  return substituteOrder(seats, seatId, board.rules.sameMemberOnly.value)
    .filter(({ personId }) => !unavailable.has(personId))
    .map(({ person }) => person);
}

/** For whom an ersättare steps in. */
export function servesFor(board: BoardOnDay, personId: string): readonly SeatRow[] {
  return memberList(board).filter((row) => row.substitutes.some((person) => person.id === personId));
}

/** What beslutförhet asks of this board: vacant seats count too. */
export interface QuorumView {
  readonly seats: number;
  readonly needed: number;
  readonly section: string;
}

/** How many must take part for the board to be quorate, and where that is said. */
export function quorumView(board: BoardOnDay): QuorumView {
  const seats = board.seats.length;
  return { seats, needed: quorumOf(seats), section: QUORUM_SECTION };
}

/** Who leads the board, with the law behind it. */
export function presidiumView(board: BoardOnDay) {
  const { chair, viceChairs, presidium } = board;
  return { chair, viceChairs, presidium, section: CHAIR_SECTION };
}

export interface RuleView extends RuleInForce {
  readonly key: SettingKey;
}

/** Every rule the board can set, as it holds that day. */
export function ruleList(board: BoardOnDay): readonly RuleView[] {
  return SETTING_KEYS.map((key) => ({ key, ...board.rules[key] }));
}

/**
 * Whom `wanted` means among `people`: an id, object id, e-mail address or spelling of a name, exactly; else every
 * part of it a part of the name. Several where it does not tell which; none where nobody fits.
 */
export function findPeople(people: readonly Person[], wanted: string): readonly Person[] {
  const exact: ((person: Person) => boolean)[] = [
    (person) => person.id === wanted.trim(),
    (person) => person.links.some((link) => link.objectId === guidKey(wanted)),
    (person) => person.email !== null && emailKey(person.email) === emailKey(wanted),
    (person) => spellings(person).has(nameKey(wanted)),
  ];
  for (const test of exact) {
    const found = people.filter(test);
    if (found.length > 0) return found;
  }
  const parts = nameKey(wanted)
    .split(/[\s-]+/)
    .filter(Boolean);
  if (parts.length === 0) return [];
  return people.filter((person) =>
    [...spellings(person)].some((name) => {
      const known = name.split(/[\s-]+/);
      return parts.every((part) => known.includes(part));
    }),
  );
}
