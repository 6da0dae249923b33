import type { LocalDate } from '../../kernel/index.ts';
import type { Articles, TeamLink, Term } from './description.ts';
import type { MemberOrganisation } from './member-organisation.ts';
import type { Person } from './person.ts';
import type { Post } from './post.ts';
import type { SettingKey, SettingValue } from './settings.ts';
import { type FirstDay, isEarlier, type Timeline, valueAt } from './timeline.ts';

export interface Seat {
  readonly id: string;
  readonly organisation: Timeline<string>;
  readonly exists: Timeline<boolean>;
  /** The order in which ersättare are called, where it differs from that in which they came. */
  readonly substituteOrder: Timeline<readonly string[]>;
}

/** One person's holding of one post, through time. */
export interface Appointment {
  readonly post: Post;
  readonly personId: string;
  readonly held: Timeline<boolean>;
}

export interface RuleStatement {
  readonly value: SettingValue;
  readonly source: string | null;
}

/** A board as described, all days at once; `boardOnDay` tells how it is on one of them. */
export interface KnownBoard {
  readonly status: 'KNOWN';
  readonly id: string;
  /** The day from which the first description is known to hold; earlier days are told as that day. Null: not recorded. */
  readonly describedFrom: LocalDate | null;
  readonly name: Timeline<string>;
  /** The board's last day, or null. */
  readonly lastDay: LocalDate | null;
  readonly members: Timeline<readonly MemberOrganisation[]>;
  readonly people: readonly Person[];
  readonly seats: readonly Seat[];
  readonly seatOrder: Timeline<readonly string[]>;
  readonly appointments: readonly Appointment[];
  readonly rules: Readonly<Partial<Record<SettingKey, Timeline<RuleStatement | null>>>>;
  readonly team: Timeline<TeamLink | null>;
  readonly terms: readonly Term[];
  readonly articles: Timeline<Articles | null>;
  readonly source: string | null;
  readonly note: string | null;
}

export type BoardState = { readonly status: 'UNKNOWN' } | KnownBoard;

/** A board of which nothing but its id is known. */
export function bareBoard(id: string, describedFrom: LocalDate | null): KnownBoard {
  return {
    status: 'KNOWN',
    id,
    describedFrom,
    name: [],
    lastDay: null,
    members: [],
    people: [],
    seats: [],
    seatOrder: [],
    appointments: [],
    rules: {},
    team: [],
    terms: [],
    articles: [],
    source: null,
    note: null,
  };
}

/** Whether the appointment holds on `day`. */
export function isHeld(appointment: Appointment, day: FirstDay): boolean {
  return valueAt(appointment.held, day, false);
}

/** Whether the seat exists on `day` or any later one. */
export function livesFrom(seat: Seat, day: FirstDay): boolean {
  return (
    valueAt(seat.exists, day, false) || seat.exists.some((span) => isEarlier(day, span.from) && span.value)
  );
}

/** `ids` in the order stated in force on `day`; those it does not name come after, in their own order. */
export function inStatedOrder(
  order: Timeline<readonly string[]>,
  day: FirstDay,
  ids: readonly string[],
): readonly string[] {
  const stated = valueAt(order, day, []);
  const rank = (id: string) => (stated.includes(id) ? stated.indexOf(id) : stated.length);
  return [...ids].sort((a, b) => rank(a) - rank(b));
}
