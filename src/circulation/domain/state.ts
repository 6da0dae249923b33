import type { CallStatus, Instant, PersonRef, Recusal } from '../../kernel/index.ts';
import type { CirculationRules, Electorate } from './electorate.ts';
import type { Answer, ReferralReason, Tally, ViaOffice } from './events.ts';
import type { Matter } from './matter.ts';

/** The matter as it now stands, and from when. */
export interface Version {
  readonly number: number;
  readonly matter: Matter;
  readonly contentHash: string;
  readonly at: Instant;
}

/** What was settled when it was opened. */
export interface CaseFile {
  readonly version: Version;
  /** When the versions after the first were made. */
  readonly revisedAt: readonly Instant[];
  readonly electorate: Electorate;
  readonly rules: CirculationRules;
  readonly openedBy: PersonRef;
  readonly openedAt: Instant;
  readonly deadline: Instant;
  /** Kept from the board's channel (domain page 6). */
  readonly internal: boolean;
}

/** The answer that counts for a seat at present. */
export interface StandingAnswer {
  readonly person: PersonRef;
  readonly answer: Answer;
  readonly comment: string | null;
  readonly at: Instant;
  readonly viaOffice: ViaOffice | null;
}

export type { CallStatus };

/** The question to one ersättare whether she can serve. */
export interface Call {
  readonly person: PersonRef;
  readonly status: CallStatus;
  readonly at: Instant;
  readonly passOnAt: Instant;
}

/** A seat in this matter: its one answer, and whom it was offered to. */
export interface Desk {
  readonly seatId: string;
  readonly answer: StandingAnswer | null;
  readonly calls: readonly Call[];
}

/** Somebody asked about jäv because the underlag names her. */
export interface AskedSignatory {
  readonly person: PersonRef;
  readonly namedIn: readonly string[];
  readonly cleared: boolean;
}

interface Kept {
  readonly file: CaseFile;
  readonly desks: readonly Desk[];
  /** One per person at most. */
  readonly recusals: readonly Recusal[];
  /** Signatories of the underlag who were asked about jäv, and whether they said that there is none. */
  readonly asked: readonly AskedSignatory[];
  /** Who has opened the present version, and when first. */
  readonly readers: readonly { readonly person: PersonRef; readonly at: Instant }[];
}

export interface OpenCase extends Kept {
  readonly status: 'OPEN';
  /** Reminders due up to then have been sent. */
  readonly remindedUpTo: Instant;
  readonly lastReminder: { readonly at: Instant; readonly to: readonly PersonRef[] } | null;
  /** Who was asked to settle a tie, in the present version. */
  readonly castingVoteAsked: PersonRef | null;
}

interface Closed extends Kept {
  readonly closedAt: Instant;
  readonly tally: Tally;
  readonly missing: readonly PersonRef[];
  /** The meeting that took it up, or null: it waits for the next one. */
  readonly takenUp: { readonly meetingId: string; readonly item: string } | null;
}

export type ClosedCase =
  | (Closed & {
      readonly status: 'DECIDED';
      readonly outcome: 'APPROVED' | 'REJECTED';
      readonly castingVote: PersonRef | null;
      readonly closedByAnswer: boolean;
      readonly minutes: {
        readonly paragraph: number;
        readonly attachmentLabel: string | null;
        readonly at: Instant;
      } | null;
    })
  | (Closed & { readonly status: 'POSITIONS_GATHERED' })
  | (Closed & {
      readonly status: 'REFERRED';
      readonly reason: ReferralReason;
      readonly demandedBy: PersonRef | null;
    })
  | (Closed & { readonly status: 'LAPSED' })
  | (Closed & { readonly status: 'CANCELLED'; readonly reason: string; readonly by: PersonRef });

export type ClosedStatus = ClosedCase['status'];
export type KnownCase = OpenCase | ClosedCase;
export type CirculationState = { readonly status: 'NONE' } | KnownCase;

export const noCirculation: CirculationState = { status: 'NONE' };

/** The jäv question of `personId`, or null. */
export function recusalOf(state: Pick<Kept, 'recusals'>, personId: string): Recusal | null {
  return state.recusals.find((recusal) => recusal.person.personId === personId) ?? null;
}

/** Whether `personId` is kept out of the matter now. */
export function isRecused(state: Pick<Kept, 'recusals'>, personId: string): boolean {
  return recusalOf(state, personId)?.inEffect ?? false;
}
