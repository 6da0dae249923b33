import { accept } from '../../../kernel/index.ts';
import type { DecideTable } from '../table.ts';
import { isAhead, whileAhead } from '../while-ahead.ts';
import { answerAttendance, answerMeetingCall } from './answering.ts';
import type { AttendanceCommand } from './commands.ts';
import { noteRoster } from './follow-ups.ts';
import { remindOfMeeting } from './reminding.ts';
import { takeBackAnswer } from './taking-back.ts';

/** Answers and calls: from the first plan until the meeting is closed (domain page 10, "Meetings"). */
export const DECIDE_ON_ATTENDANCE: DecideTable<AttendanceCommand> = {
  AnswerAttendance: (state, command) => whileAhead(state, (meeting) => answerAttendance(meeting, command)),
  TakeBackAnswer: (state, command) => whileAhead(state, (meeting) => takeBackAnswer(meeting, command)),
  AnswerMeetingCall: (state, command) => whileAhead(state, (meeting) => answerMeetingCall(meeting, command)),
  RemindOfMeeting: (state, command) => whileAhead(state, (meeting) => remindOfMeeting(meeting, command)),
  NoteRoster: (state, { roster, at }) =>
    isAhead(state) ? accept(...noteRoster(state, roster, at)) : accept(),
};
