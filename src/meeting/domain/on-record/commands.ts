import type { Doer, Instant } from '../../../kernel/index.ts';
import type { DayAndPlace } from '../values.ts';
import type {
  AdjustingNoted,
  MeetingPlanned,
  MeetingRearranged,
  MinutesImported,
  NoticeImported,
} from './events.ts';

type As<E extends { type: string }, Name extends string> = Omit<E, 'type'> & { readonly type: Name };

interface Act {
  /** Never from a card. */
  readonly by: Doer;
  readonly at: Instant;
  readonly reason: string;
}

export interface MoveMeeting extends Act {
  readonly type: 'MoveMeeting';
  readonly to: DayAndPlace;
}

export interface CancelMeeting extends Act {
  readonly type: 'CancelMeeting';
}

/** A kallelse is read in. */
export type ImportNotice = As<NoticeImported, 'ImportNotice'> & {
  /** When; left out where nobody is to be asked anything by it. */
  readonly at?: Instant;
};

/** A protokoll as it was read in; `internal` of a § is what somebody has chosen. */
export interface ImportMinutes extends As<MinutesImported, 'ImportMinutes'> {
  /** Numbers of the §§ that say themselves that they are not everybody's; left out: none. */
  readonly saysSecret?: readonly string[];
}

export type OnRecordCommand =
  | As<MeetingPlanned, 'PlanMeeting'>
  | As<MeetingRearranged, 'RearrangeMeeting'>
  | ImportNotice
  | ImportMinutes
  | As<AdjustingNoted, 'NoteAdjusting'>
  | MoveMeeting
  | CancelMeeting;
