import type { MeetingState } from '../state.ts';
import type { EvolveTable } from '../table.ts';
import type { AttendanceEvent } from './events.ts';
import { quorumForecast } from './rules/quorum-forecast.ts';
import { type AttendanceBook, evolveAttendance } from './state.ts';

export const ATTENDANCE: EvolveTable<AttendanceEvent> = {
  RosterNoted: noted,
  AttendanceAnswered: noted,
  AttendanceTakenBack: noted,
  MeetingSubstituteAsked: noted,
  MeetingSubstituteAnswered: noted,
  MeetingSubstituteReleased: noted,
  SeatLeftUnserved: noted,
  AttendanceReminded: noted,
  QuorumWarned: noted,
  QuorumReached: noted,
  AnswerTimeEnded: noted,
};

function noted(state: MeetingState, event: AttendanceEvent): MeetingState {
  return state.status === 'NONE'
    ? state
    : { ...state, attendance: afterAlarm(evolveAttendance(state.attendance, event)) };
}

/** The chair was told that the meeting cannot be quorate: whether it can be after all is kept beside that. */
function afterAlarm(book: AttendanceBook): AttendanceBook {
  const { alarm, roster } = book;
  if (alarm?.kind !== 'IMPOSSIBLE' || alarm.eased || roster === null) return book;
  const { isPossible } = quorumForecast(book, roster.electorate.seats, []);
  return isPossible ? { ...book, alarm: { ...alarm, eased: true } } : book;
}
