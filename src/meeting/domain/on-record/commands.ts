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

export type OnRecordCommand =
  | As<MeetingPlanned, 'PlanMeeting'>
  | As<MeetingRearranged, 'RearrangeMeeting'>
  | As<NoticeImported, 'ImportNotice'>
  | As<MinutesImported, 'ImportMinutes'>
  | As<AdjustingNoted, 'NoteAdjusting'>
  | MoveMeeting
  | CancelMeeting;
