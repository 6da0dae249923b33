import type { Doer, Instant } from '../../../kernel/index.ts';
import type { AttendanceAnswer, MeetingRoster } from './events.ts';

interface Act {
  readonly by: Doer;
  readonly at: Instant;
  readonly roster: MeetingRoster;
}

interface Answer extends Act {
  /** The day and hours that she was asked about (`timeAsked`); not given: as they are now. */
  readonly asked?: string;
}

/** Somebody says whether she comes. `personId` other than the doer's: recorded by the kansli on her behalf. */
export interface AnswerAttendance extends Answer {
  readonly type: 'AnswerAttendance';
  readonly personId: string;
  readonly answer: AttendanceAnswer;
  /** She takes back that she has said no to serve: she comes, and is asked in her turn again. */
  readonly mayServe?: boolean;
}

/** The kansli takes back an answer that it recorded wrongly for somebody. */
export interface TakeBackAnswer extends Act {
  readonly type: 'TakeBackAnswer';
  readonly personId: string;
}

/** An ersättare says whether she can serve; the kansli may record it for her. */
export interface AnswerMeetingCall extends Answer {
  readonly type: 'AnswerMeetingCall';
  readonly personId: string;
  /** The ledamot of the seat that she speaks of; not given: the one she is asked for. */
  readonly servesFor?: string;
  /**
   * The seat that the card asked about; not given: the one she is asked for. A second press on the same card is
   * no answer to another question that has come since.
   */
  readonly seatId?: string;
  readonly accepts: boolean;
}

/** Those who have not answered are reminded now, or as soon as one may. */
export interface RemindOfMeeting extends Act {
  readonly type: 'RemindOfMeeting';
  /** Of those who have not answered these alone, by id; left out: all. */
  readonly only?: readonly string[];
}

/** The board is another than the meeting knows: its people or its settings have changed. */
export interface NoteRoster {
  readonly type: 'NoteRoster';
  readonly roster: MeetingRoster;
  readonly at: Instant;
}

export type AttendanceCommand =
  | AnswerAttendance
  | TakeBackAnswer
  | AnswerMeetingCall
  | RemindOfMeeting
  | NoteRoster;
