import type { LocalDate } from '../../../kernel/index.ts';
import type { Attendee } from '../../../meeting/index.ts';
import type { PersonView } from '../../knowledge.ts';
import type { Span } from './attended.ts';
import type { AttendedOver } from './attended-over.ts';
import type { CancelledMeeting } from './meeting-answer.ts';
import type { Served } from './served.ts';
import type { StoodIn } from './stood-in.ts';

type Of<Kind extends string, Data> = { readonly kind: Kind; readonly board: string } & Readonly<Data>;

/** What is told of who was there, was not, served, or has answered. */
export type AttendanceAnswer =
  | Of<
      'present',
      {
        meetingId: string;
        date: LocalDate;
        deciding: readonly Attendee[];
        others: readonly Attendee[];
        chair: string | null;
        asked: 'all' | 'chair';
        /** The sentence of a § that tells who led there. */
        told?: string | null;
        /** By name: for which §§ those decided who did not in all. */
        spans?: ReadonlyMap<string, Span>;
        /** What the head says of whoever led for some §§, where that is asked. */
        forSome?: readonly string[];
        /** The medlem whose people alone are told. */
        of?: string;
      }
    >
  | Of<
      'was-present',
      {
        meetingId: string;
        date: LocalDate;
        person: string;
        self: boolean;
        as: Attendee | null;
        /** Why: where the protokoll does not say. */
        asked: 'presence' | 'absence' | 'vote' | 'why';
        /** What the head says of when she came or went, or for which §§ she was there; verbatim. */
        limits: string | null;
        /** Where she went in for somebody in one matter alone. */
        stood: readonly StoodIn[];
      }
    >
  | Of<
      'absent',
      {
        meetingId: string;
        date: LocalDate;
        absent: readonly PersonView[];
        /** Ersättare that the protokoll itself lists as away. */
        substitutes?: readonly string[];
        served: readonly Served[];
        /** What the head says of why, where that is asked. */
        reasons: readonly string[];
      }
    >
  /** Of several meetings: who was at none of them, and who was missing at each. */
  | Of<
      'absent-at-several',
      {
        each: readonly { readonly date: LocalDate; readonly absent: readonly PersonView[] }[];
        always: readonly PersonView[];
        unknown: readonly LocalDate[];
      }
    >
  | Of<'served', { meetingId: string; date: LocalDate; served: readonly Served[]; about: string | null }>
  | Of<'from-afar', { meetingId: string; date: LocalDate; people: readonly string[] }>
  | AttendedOver
  /** Who decided at each of several meetings. */
  | Of<
      'present-at-several',
      { each: readonly { readonly date: LocalDate; readonly deciding: readonly Attendee[] }[] }
    >
  /** Who served at each of several meetings, or for the one it is asked of. */
  | Of<
      'served-at-several',
      {
        each: readonly { readonly date: LocalDate; readonly served: readonly Served[] }[];
        about: string | null;
      }
    >
  | Of<
      'answers',
      {
        date: LocalDate | null;
        seats: number;
        needed: number;
        cancelled: CancelledMeeting | null;
        /** Whose seats are supposed empty: that they do not come, or are jäviga. */
        without?: { readonly names: readonly string[]; readonly ofJav: boolean };
      }
    >
  /** `told`: who was there is told, and not asked; `inPart`: there is but an extract of the protokoll. */
  | Of<'not-recorded', { date: LocalDate | null; told?: true; inPart?: true }>;
