import type { Instant, RecusalAct } from '../../kernel/index.ts';
import type { CirculationRules, Doer, Electorate, OpenMode } from './electorate.ts';
import type { Answer, Channel } from './events.ts';
import type { Matter, MatterKind } from './matter.ts';

/** `at` is the server's clock at arrival, never a client's; `by` comes from the verified activity. */
interface Command {
  readonly at: Instant;
  readonly by: Doer;
}

export interface OpenCirculation extends Command {
  readonly type: 'OpenCirculation';
  readonly matter: Matter;
  /** Null: not declared, so that the words of the heading and the clauses tell. */
  readonly kind: MatterKind | null;
  readonly electorate: Electorate;
  readonly rules: Omit<CirculationRules, 'mode'> & { readonly mode: OpenMode | 'DISABLED' };
  /** Matters for which the förbundsordning asks for a qualified majority, as the board has worded them. */
  readonly qualifiedMajorityMatters: readonly string[];
  readonly deadline: Instant;
  /** Those on the board whom the underlag names as signatories. */
  readonly signatories?: readonly NamedSignatory[];
  /** The matter is the board's alone, and is not shown in the channel. */
  readonly internal?: boolean;
}

/** Somebody whom a paper of the underlag, or the background, names as signatory. */
export interface NamedSignatory {
  readonly personId: string;
  /** The papers, by name; empty: the background itself. */
  readonly namedIn: readonly string[];
}

export interface ReviseMatter extends Command {
  readonly type: 'ReviseMatter';
  readonly matter: Matter;
  readonly kind: MatterKind | null;
  readonly qualifiedMajorityMatters: readonly string[];
  readonly reason: string;
  readonly signatories?: readonly NamedSignatory[];
}

/** "Ingen jäv": the answer to the question that a signatory was asked. */
export interface ClearSignatory extends Command {
  readonly type: 'ClearSignatory';
}

export interface ExtendDeadline extends Command {
  readonly type: 'ExtendDeadline';
  readonly deadline: Instant;
}

export interface OpenMatter extends Command {
  readonly type: 'OpenMatter';
}

export interface GiveAnswer extends Command {
  readonly type: 'GiveAnswer';
  readonly answer: Answer;
  readonly comment: string | null;
  /** Of the matter, as the card showed it. */
  readonly version: number;
}

/** The kansli records what somebody has answered by other means. */
export interface RecordAnswer extends Command {
  readonly type: 'RecordAnswer';
  readonly personId: string;
  readonly answer: Answer;
  readonly comment: string | null;
  readonly version: number;
  readonly channel: Channel;
}

export interface Remind extends Command {
  readonly type: 'Remind';
}

export interface AcceptCall extends Command {
  readonly type: 'AcceptCall';
}

export interface DeclineCall extends Command {
  readonly type: 'DeclineCall';
  /** The seat that she was asked to serve for: a no given twice is one no, also when she is asked for another since. */
  readonly seatId: string;
}

export interface ActOnRecusal extends Command {
  readonly type: 'ActOnRecusal';
  readonly personId: string;
  readonly act: RecusalAct;
}

export interface CancelCirculation extends Command {
  readonly type: 'CancelCirculation';
  readonly reason: string;
}

export interface TakeUpAtMeeting extends Command {
  readonly type: 'TakeUpAtMeeting';
  readonly meetingId: string;
  readonly item: string;
}

export interface MakeMinutes extends Command {
  readonly type: 'MakeMinutes';
  readonly paragraph: number;
  readonly attachmentLabel: string | null;
}

/** An ärende that is the same has become internal: the channel is shown no more of the matter. */
export interface KeepToBoard {
  readonly type: 'KeepToBoard';
  readonly at: Instant;
}

/** The scheduler tells the time. */
export interface TimePassed {
  readonly type: 'TimePassed';
  readonly at: Instant;
}

export type CirculationCommand =
  | OpenCirculation
  | ReviseMatter
  | ExtendDeadline
  | OpenMatter
  | GiveAnswer
  | RecordAnswer
  | Remind
  | AcceptCall
  | DeclineCall
  | ActOnRecusal
  | ClearSignatory
  | CancelCirculation
  | TakeUpAtMeeting
  | MakeMinutes
  | KeepToBoard
  | TimePassed;
