import type { Electorate, Instant, PersonRef } from '../../../kernel/index.ts';

/** `REMOTE` counts as present (FinsamL 19 a §). No reason is asked for `ABSENT`, and none is kept. */
export const ATTENDANCE_ANSWERS = ['COMING', 'ABSENT', 'REMOTE'] as const;
export type AttendanceAnswer = (typeof ATTENDANCE_ANSWERS)[number];

/** The board's decision on meetings at a distance (FinsamL 19 a §). */
export type DistanceDecision = 'NOT_DECIDED' | 'ALLOWED' | 'NOT_ALLOWED';

/** The board on the meeting's day and its settings, as commands bring them and events keep them. */
export interface MeetingRoster {
  readonly electorate: Electorate;
  readonly sameMemberOnly: boolean;
  readonly substituteAnswerHours: number;
  readonly distance: DistanceDecision;
  /** Days before the meeting when those who have not answered are reminded. */
  readonly reminderDays: number;
  /** Days before the meeting by which the answer is asked for. */
  readonly rsvpDays: number;
  readonly chairApprovesNotice: boolean;
}

/** Who the board is became known or other: recorded once each time, so that no answer has to repeat it. */
export interface RosterNoted {
  readonly type: 'RosterNoted';
  readonly roster: MeetingRoster;
  /** Who had a seat or was ersättare on the meeting's day, and is neither any more; left out: nobody. */
  readonly left?: readonly PersonRef[] | undefined;
  readonly at: Instant;
}

export interface AttendanceAnswered {
  readonly type: 'AttendanceAnswered';
  readonly person: PersonRef;
  readonly answer: AttendanceAnswer;
  /** An ersättare who has said no to serve takes that back: she is asked in her turn again; left out: nothing is said of it. */
  readonly mayServe?: true | undefined;
  /** Who of the kansli recorded it for her; null: she herself. */
  readonly viaOffice: PersonRef | null;
  readonly at: Instant;
}

/** An answer that the kansli had recorded wrongly is none: she has not answered. */
export interface AttendanceTakenBack {
  readonly type: 'AttendanceTakenBack';
  readonly person: PersonRef;
  readonly by: PersonRef;
  readonly at: Instant;
}

/** An ersättare is asked to serve for a seat throughout the meeting. */
export interface MeetingSubstituteAsked {
  readonly type: 'MeetingSubstituteAsked';
  readonly seatId: string;
  /** Null: the seat is vacant. */
  readonly servesFor: PersonRef | null;
  readonly person: PersonRef;
  readonly passOnAt: Instant;
  readonly at: Instant;
}

export interface MeetingSubstituteAnswered {
  readonly type: 'MeetingSubstituteAnswered';
  readonly seatId: string;
  readonly person: PersonRef;
  readonly accepted: boolean;
  readonly viaOffice: PersonRef | null;
  readonly at: Instant;
}

/** The ledamot takes part again, or the ersättare is no longer one. */
export interface MeetingSubstituteReleased {
  readonly type: 'MeetingSubstituteReleased';
  readonly seatId: string;
  readonly person: PersonRef;
  /** Whether she had said yes and now need not serve. */
  readonly served: boolean;
  readonly at: Instant;
}

/** The time to answer is over for everybody who was asked for the seat, and nobody is left to ask. */
export interface SeatLeftUnserved {
  readonly type: 'SeatLeftUnserved';
  readonly seatId: string;
  /** Null: the seat is vacant. */
  readonly servesFor: PersonRef | null;
  readonly at: Instant;
}

export interface AttendanceReminded {
  readonly type: 'AttendanceReminded';
  /** Null: by itself, at the board's time. */
  readonly by: PersonRef | null;
  readonly to: readonly PersonRef[];
  /** Those of them, by id, who are reminded of the question to serve in single ärenden alone; left out: none is. */
  readonly inItems?: readonly string[] | undefined;
  /** When it may go out: never at night or on a red day. */
  readonly notBefore: Instant;
  readonly at: Instant;
}

/**
 * - `IMPOSSIBLE`: not quorate whatever those say who have not answered
 * - `SHORT`: the time for answers is over and too few have said that they come
 * - `ITEMS`: quorate as a whole, and not in these ärenden, where jäv keeps people out
 */
export type QuorumAlarm = 'IMPOSSIBLE' | 'SHORT' | 'ITEMS';

/** The chair is told that the meeting, or some ärende, will not be quorate (KL 6:27). */
export interface QuorumWarned {
  readonly type: 'QuorumWarned';
  readonly alarm: QuorumAlarm;
  readonly coming: number;
  readonly needed: number;
  readonly seats: number;
  /** Numbers of ärenden that will not be quorate. */
  readonly items: readonly string[];
  readonly notBefore: Instant;
  readonly at: Instant;
}

/** After a warning, enough have said that they come. */
export interface QuorumReached {
  readonly type: 'QuorumReached';
  readonly coming: number;
  readonly needed: number;
  readonly seats: number;
  readonly at: Instant;
}

/** The meeting begins by its announced time: no more reminders, warnings or calls come by themselves. */
export interface AnswerTimeEnded {
  readonly type: 'AnswerTimeEnded';
  readonly at: Instant;
}

export type AttendanceEvent =
  | RosterNoted
  | AttendanceAnswered
  | AttendanceTakenBack
  | MeetingSubstituteAsked
  | MeetingSubstituteAnswered
  | MeetingSubstituteReleased
  | SeatLeftUnserved
  | AttendanceReminded
  | QuorumWarned
  | QuorumReached
  | AnswerTimeEnded;
