import type { Instant, PersonRef, RecusalEvent } from '../../kernel/index.ts';
import type { CirculationRules, Electorate } from './electorate.ts';
import type { Matter } from './matter.ts';

/** What a seat can answer. The first three also accept that the matter is decided without a meeting. */
export const ANSWERS = ['APPROVE', 'REJECT', 'ABSTAIN', 'DEMAND_MEETING'] as const;
export type Answer = (typeof ANSWERS)[number];

/** How an answer that the kansli recorded had reached it. */
export const CHANNELS = ['PHONE', 'EMAIL', 'IN_PERSON', 'LETTER'] as const;
export type Channel = (typeof CHANNELS)[number];

/** An answer given through the kansli, by somebody without a device at hand. */
export interface ViaOffice {
  readonly by: PersonRef;
  readonly channel: Channel;
}

export interface CirculationOpened {
  readonly type: 'CirculationOpened';
  readonly matter: Matter;
  readonly contentHash: string;
  readonly electorate: Electorate;
  readonly rules: CirculationRules;
  readonly by: PersonRef;
  readonly at: Instant;
  readonly deadline: Instant;
  /** The matter is the board's alone: it is not shown in the channel. */
  readonly internal?: true | undefined;
}

/** A new version: all answers are void. */
export interface MatterRevised {
  readonly type: 'MatterRevised';
  /** 2 for the first change. */
  readonly version: number;
  readonly matter: Matter;
  readonly contentHash: string;
  readonly reason: string;
  readonly by: PersonRef;
  readonly at: Instant;
}

export interface DeadlineExtended {
  readonly type: 'DeadlineExtended';
  readonly deadline: Instant;
  readonly by: PersonRef;
  readonly at: Instant;
}

export interface MatterOpenedBy {
  readonly type: 'MatterOpenedBy';
  readonly person: PersonRef;
  readonly version: number;
  readonly at: Instant;
}

export interface AnswerGiven {
  readonly type: 'AnswerGiven';
  readonly seatId: string;
  readonly person: PersonRef;
  readonly answer: Answer;
  readonly comment: string | null;
  /** Of the matter. */
  readonly version: number;
  readonly viaOffice: ViaOffice | null;
  readonly at: Instant;
}

export interface RemindersSent {
  readonly type: 'RemindersSent';
  /** Null: time came; else who asked for it. */
  readonly by: PersonRef | null;
  readonly to: readonly PersonRef[];
  readonly at: Instant;
}

export interface SubstituteCalled {
  readonly type: 'SubstituteCalled';
  readonly seatId: string;
  readonly person: PersonRef;
  /** When the next one is asked, unless this one has answered. */
  readonly passOnAt: Instant;
  readonly at: Instant;
}

export interface SubstituteAccepted {
  readonly type: 'SubstituteAccepted';
  readonly seatId: string;
  readonly person: PersonRef;
  readonly at: Instant;
}

export interface SubstituteDeclined {
  readonly type: 'SubstituteDeclined';
  readonly seatId: string;
  readonly person: PersonRef;
  readonly at: Instant;
}

/** The ledamot came back, or the ersättare serves elsewhere: the call is over. */
export interface SubstituteReleased {
  readonly type: 'SubstituteReleased';
  readonly seatId: string;
  readonly person: PersonRef;
  readonly at: Instant;
}

/** The one whose vote settles ties has abstained and is asked to vote (KL 4:25). */
export interface CastingVoteAsked {
  readonly type: 'CastingVoteAsked';
  readonly person: PersonRef;
  readonly at: Instant;
}

/** Somebody on the board is named as signatory in the underlag and is asked about jäv. Only a question. */
export interface SignatoryAsked {
  readonly type: 'SignatoryAsked';
  readonly person: PersonRef;
  /** The papers that name her; empty: the background itself. */
  readonly namedIn: readonly string[];
  readonly at: Instant;
}

/** She has answered that there is no jäv. */
export interface SignatoryCleared {
  readonly type: 'SignatoryCleared';
  readonly person: PersonRef;
  readonly at: Instant;
}

export interface Tally {
  readonly approve: number;
  readonly reject: number;
  readonly abstain: number;
  /** Seats with an answer. */
  readonly answered: number;
  /** All seats of the board. */
  readonly seats: number;
}

interface Closing {
  readonly tally: Tally;
  /** Seats with somebody to answer who did not. */
  readonly missing: readonly PersonRef[];
  readonly at: Instant;
}

export interface CirculationDecided extends Closing {
  readonly type: 'CirculationDecided';
  readonly outcome: 'APPROVED' | 'REJECTED';
  readonly castingVote: PersonRef | null;
  /** Whether an answer closed it: decides how the date is worded (domain page 10, item 7). */
  readonly closedByAnswer: boolean;
}

export interface PositionsGathered extends Closing {
  readonly type: 'PositionsGathered';
}

export const REFERRAL_REASONS = ['DEMANDED', 'NOT_UNANIMOUS', 'TIE', 'NOT_QUORATE', 'CONTESTED_JAV'] as const;
export type ReferralReason = (typeof REFERRAL_REASONS)[number];

export interface CirculationReferred extends Closing {
  readonly type: 'CirculationReferred';
  readonly reason: ReferralReason;
  /** Who demanded a meeting. */
  readonly demandedBy: PersonRef | null;
}

export interface CirculationLapsed extends Closing {
  readonly type: 'CirculationLapsed';
}

export interface CirculationCancelled {
  readonly type: 'CirculationCancelled';
  readonly reason: string;
  readonly by: PersonRef;
  readonly at: Instant;
}

/** A meeting has taken it up: reported, confirmed or handled as an item of its own. */
export interface TakenUpAtMeeting {
  readonly type: 'TakenUpAtMeeting';
  readonly meetingId: string;
  /** The item's number in the agenda, as printed. */
  readonly item: string;
  readonly by: PersonRef;
  readonly at: Instant;
}

/** The protokoll per capsulam exists and has taken its § from the board's series. */
export interface MinutesMade {
  readonly type: 'MinutesMade';
  readonly paragraph: number;
  readonly attachmentLabel: string | null;
  readonly by: PersonRef;
  readonly at: Instant;
}

/** The matter is the board's alone from now on: what stands of it in the channel is taken away. */
export interface KeptToBoard {
  readonly type: 'KeptToBoard';
  readonly at: Instant;
}

export type ClosingEvent =
  | CirculationDecided
  | PositionsGathered
  | CirculationReferred
  | CirculationLapsed
  | CirculationCancelled;

export type CirculationEvent =
  | CirculationOpened
  | MatterRevised
  | DeadlineExtended
  | MatterOpenedBy
  | AnswerGiven
  | RemindersSent
  | SubstituteCalled
  | SubstituteAccepted
  | SubstituteDeclined
  | SubstituteReleased
  | CastingVoteAsked
  | SignatoryAsked
  | SignatoryCleared
  | RecusalEvent
  | ClosingEvent
  | TakenUpAtMeeting
  | MinutesMade
  | KeptToBoard;
