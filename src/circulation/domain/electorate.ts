export {
  type Doer,
  type DoerRole,
  type Electorate,
  peopleOf,
  refOf,
  type Seat,
  seatHeldBy,
} from '../../kernel/index.ts';

/** Modes in which a board may decide without a meeting (domain page 2). */
export type OpenMode = 'CONFIRM_AT_MEETING' | 'UNANIMOUS' | 'UNANIMOUS_FORM_MAJORITY';

/** The board's own rules as they were on the day of opening. */
export interface CirculationRules {
  readonly mode: OpenMode;
  /** Whether only ersättare of the same member are asked. */
  readonly sameMemberOnly: boolean;
  /** How long an ersättare is waited for before the next one is asked. */
  readonly substituteAnswerHours: number;
  /** Whether everybody sees how the others have answered before it is closed. */
  readonly answersVisibleBeforeClosing: boolean;
  /** The date that a decision bears. */
  readonly dateOfDecision: 'LAST_ANSWER' | 'MINUTES_DATE';
  /** How many hours before the deadline those who have not answered are reminded. */
  readonly reminderHours: readonly number[];
}
