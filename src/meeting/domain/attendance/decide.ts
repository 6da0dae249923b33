import type { DecideTable } from '../table.ts';
import { whileAhead } from '../while-ahead.ts';
import { answerAttendance, answerMeetingCall } from './answering.ts';
import type { AttendanceCommand } from './commands.ts';
import { remindOfMeeting } from './reminding.ts';

/** Answers and calls: from the first plan until the meeting is closed (domain page 10, "Meetings"). */
export const DECIDE_ON_ATTENDANCE: DecideTable<AttendanceCommand> = {
  AnswerAttendance: (state, command) => whileAhead(state, (meeting) => answerAttendance(meeting, command)),
  AnswerMeetingCall: (state, command) => whileAhead(state, (meeting) => answerMeetingCall(meeting, command)),
  RemindOfMeeting: (state, command) => whileAhead(state, (meeting) => remindOfMeeting(meeting, command)),
};
