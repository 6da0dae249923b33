import { addDays, type LocalDate } from '../../kernel/index.ts';
import type { Articles, TeamLink, Term } from './description.ts';
import type { MemberOrganisation } from './member-organisation.ts';
import type { Person } from './person.ts';
import { type Post, type PostKind, postKey } from './post.ts';
import { type RuleInForce, type RulesInForce, rulesInForce } from './rules-in-force.ts';
import { inStatedOrder, isHeld, type KnownBoard } from './state.ts';
import { type FirstDay, isEarlier, valueAt } from './timeline.ts';

export type { RuleInForce, RulesInForce };

export interface SeatOnDay {
  readonly id: string;
  readonly organisation: string;
  /** Null: the seat is vacant. */
  readonly member: Person | null;
  /** In the order in which they are called. */
  readonly substitutes: readonly Person[];
}

export interface OfficeHolder {
  readonly person: Person;
  readonly titles: readonly string[];
  /** `permission: admin` in the description. */
  readonly admin: boolean;
}

export interface TitledPerson {
  readonly person: Person;
  readonly title: string | null;
}

/** A board as it is on one day. */
export interface BoardOnDay {
  readonly id: string;
  readonly day: LocalDate;
  readonly name: string;
  readonly lastDay: LocalDate | null;
  /** Whether the board still is (or was) on that day. */
  readonly active: boolean;
  readonly members: readonly MemberOrganisation[];
  readonly seats: readonly SeatOnDay[];
  readonly chair: Person | null;
  /** By rank. */
  readonly viceChairs: readonly Person[];
  /** Chair, vice chairs and whoever else belongs to it. */
  readonly presidium: readonly Person[];
  readonly office: readonly OfficeHolder[];
  readonly auditors: readonly TitledPerson[];
  readonly invitees: readonly TitledPerson[];
  readonly team: TeamLink | null;
  /** The mandatperiod that `day` falls in, where it is known. */
  readonly term: Term | null;
  readonly terms: readonly Term[];
  readonly rules: RulesInForce;
  readonly articles: Articles | null;
  readonly source: string | null;
  readonly note: string | null;
}

const days = new WeakMap<KnownBoard, Map<LocalDate, BoardOnDay>>();
/** Today, and the days of the meetings that are spoken of. */
const MOST_DAYS = 16;

/** The board as it is, was or (as far as is known) will be on `day`. Kept: every turn asks for today's. */
export function boardOnDay(board: KnownBoard, day: LocalDate): BoardOnDay {
  const before = days.get(board)?.get(day);
  if (before !== undefined) return before;
  const kept = days.get(board) ?? new Map<LocalDate, BoardOnDay>();
  if (kept.size >= MOST_DAYS) kept.clear();
  const made = madeOnDay(board, day);
  days.set(board, kept.set(day, made));
  return made;
}

function madeOnDay(board: KnownBoard, day: LocalDate): BoardOnDay {
  const holders = (test: (post: Post) => boolean) => holdersOn(board, day, test);
  const ofKind = (kind: PostKind) => holders((post) => post.kind === kind).map(({ person }) => person);
  const viceChairs = holdersOf(board, day, 'VICE_CHAIR')
    .sort((a, b) => a.post.rank - b.post.rank)
    .map(({ person }) => person);
  const chair = ofKind('CHAIR')[0] ?? null;
  return {
    id: board.id,
    day,
    name: valueAt(board.name, day, board.id),
    lastDay: board.lastDay,
    active: board.lastDay === null || day <= board.lastDay,
    members: valueAt(board.members, day, []),
    seats: seatsOn(board, day),
    chair,
    viceChairs,
    presidium: unique([...(chair ? [chair] : []), ...viceChairs, ...ofKind('PRESIDIUM')]),
    office: holdersOf(board, day, 'OFFICE').map(({ person, post }) => ({
      person,
      titles: post.titles,
      admin: post.admin,
    })),
    auditors: holdersOf(board, day, 'AUDITOR').map(({ person, post }) => ({ person, title: post.title })),
    invitees: holdersOf(board, day, 'INVITEE').map(({ person, post }) => ({ person, title: post.title })),
    team: valueAt(board.team, day, null),
    term: board.terms.find((term) => term.from <= day && day <= term.to) ?? null,
    terms: board.terms,
    rules: rulesInForce(board, day),
    articles: valueAt(board.articles, day, null),
    source: board.source,
    note: board.note,
  };
}

/** Every post `personId` holds on `day`, on seats that exist then. */
export function postsOf(board: KnownBoard, personId: string, day: LocalDate): readonly Post[] {
  return board.appointments
    .filter((held) => held.personId === personId && isHeld(held, day) && seatLives(board, held.post, day))
    .map((held) => held.post);
}

/** The first day after `day` on which `personId` holds a post; null: on none, as far as is known. */
export function takesOfficeOn(board: KnownBoard, personId: string, day: LocalDate): LocalDate | null {
  const held = board.appointments.filter((one) => one.personId === personId);
  const begins = held.flatMap((one) => one.held.flatMap(({ from, value }) => (value && from ? [from] : [])));
  const ends = board.lastDay;
  const isHers = (from: LocalDate) => postsOf(board, personId, from).length > 0;
  return begins.sort().find((from) => from > day && (ends === null || from <= ends) && isHers(from)) ?? null;
}

/**
 * For how long the post that somebody holds on `day` is hers: null for a first or last day that nobody knows, and
 * null altogether where she does not hold it.
 */
export function periodOn(
  board: KnownBoard,
  personId: string,
  post: Post,
  day: LocalDate,
): { readonly from: FirstDay; readonly to: LocalDate | null } | null {
  const key = postKey(post);
  const held = board.appointments.find((one) => one.personId === personId && postKey(one.post) === key)?.held;
  if (held === undefined || !valueAt(held, day, false)) return null;
  const begun = held.findLast((span, index) => {
    const before = held[index - 1];
    return !isEarlier(day, span.from) && span.value && !before?.value;
  });
  const over = held.find((span) => isEarlier(day, span.from) && !span.value);
  return { from: begun?.from ?? null, to: over?.from ? addDays(over.from, -1) : null };
}

function seatsOn(board: KnownBoard, day: LocalDate): readonly SeatOnDay[] {
  const living = board.seats.filter((seat) => valueAt(seat.exists, day, false));
  return inStatedOrder(
    board.seatOrder,
    day,
    living.map((seat) => seat.id),
  ).flatMap((id) => {
    const seat = living.find((one) => one.id === id);
    if (!seat) return [];
    const onSeat = (kind: PostKind) =>
      holdersOn(board, day, (post) => post.kind === kind && 'seatId' in post && post.seatId === id).map(
        ({ person }) => person,
      );
    const substitutes = onSeat('SUBSTITUTE');
    const order = inStatedOrder(
      seat.substituteOrder,
      day,
      substitutes.map((person) => person.id),
    );
    return [
      {
        id,
        organisation: valueAt(seat.organisation, day, ''),
        member: onSeat('MEMBER')[0] ?? null,
        substitutes: order.flatMap((personId) => substitutes.filter((person) => person.id === personId)),
      },
    ];
  });
}

function seatLives(board: KnownBoard, post: Post, day: LocalDate): boolean {
  if (!('seatId' in post)) return true;
  const seat = board.seats.find((one) => one.id === post.seatId);
  return seat !== undefined && valueAt(seat.exists, day, false);
}

function holdersOn(board: KnownBoard, day: LocalDate, test: (post: Post) => boolean) {
  return board.appointments
    .filter((held) => isHeld(held, day) && test(held.post))
    .flatMap((held) => {
      const person = board.people.find((one) => one.id === held.personId);
      return person ? [{ person, post: held.post }] : [];
    });
}

function holdersOf<K extends PostKind>(board: KnownBoard, day: LocalDate, kind: K) {
  type Found = { readonly person: Person; readonly post: Extract<Post, { readonly kind: K }> };
  return holdersOn(board, day, (post) => post.kind === kind) as Found[];
}

function unique(people: readonly Person[]): readonly Person[] {
  return people.filter((person, index) => people.findIndex((one) => one.id === person.id) === index);
}
