import type { LocalDate } from '../../kernel/index.ts';
import type { MemberOrganisation } from './member-organisation.ts';
import type { Post } from './post.ts';
import type { SettingKey, SettingValue } from './settings.ts';

/** Days as the description states them: null where it says nothing. Both ends belong to the period. */
export interface StatedPeriod {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** `person` is an index into `people`. */
export interface StatedAppointment extends StatedPeriod {
  readonly person: number;
}

export interface DescribedPerson {
  readonly id: string | null;
  readonly name: string;
  readonly alsoSpelled: readonly string[];
  readonly email: string | null;
  /** Tenant to object id; the key `*` for an object id without a tenant. */
  readonly objectIds: Readonly<Record<string, string>>;
  readonly note: string | null;
}

export interface DescribedSeat {
  readonly id: string | null;
  readonly organisation: string;
  /** One after the other: never two on the same day. */
  readonly members: readonly StatedAppointment[];
  /** In the order in which they are called (FinsamL 12 § third paragraph). */
  readonly substitutes: readonly StatedAppointment[];
}

export type OfficePost = Exclude<Post, { readonly kind: 'MEMBER' | 'SUBSTITUTE' }>;

export interface DescribedOffice extends StatedAppointment {
  readonly post: OfficePost;
}

export interface DescribedRule {
  readonly key: SettingKey;
  readonly value: SettingValue;
  readonly source: string | null;
  readonly from: LocalDate | null;
}

export interface TeamLink {
  readonly tenantId: string;
  readonly teamId: string | null;
  readonly channelId: string | null;
}

/** A mandatperiod (FinsamL 13 §); both days belong to it. */
export interface Term {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly source: string | null;
}

/** The förbundsordning. */
export interface Articles {
  readonly title: string;
  readonly adopted: LocalDate | null;
  readonly url: string | null;
}

/** The whole truth about one board from a day on: what is not in it does not hold. */
export interface BoardDescription {
  readonly id: string;
  readonly name: string;
  readonly lastDay: LocalDate | null;
  readonly people: readonly DescribedPerson[];
  readonly members: readonly MemberOrganisation[];
  readonly seats: readonly DescribedSeat[];
  readonly offices: readonly DescribedOffice[];
  readonly rules: readonly DescribedRule[];
  readonly team: TeamLink | null;
  readonly terms: readonly Term[];
  readonly articles: Articles | null;
  readonly source: string | null;
  readonly note: string | null;
}

/** The key of `objectIds` for an object id that the description gives without a tenant. */
export const ANY_TENANT = '*';
