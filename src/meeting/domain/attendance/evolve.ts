import type { MeetingState } from '../state.ts';
import type { EvolveTable } from '../table.ts';
import type { AttendanceEvent } from './events.ts';
import { evolveAttendance } from './state.ts';

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
    : { ...state, attendance: evolveAttendance(state.attendance, event) };
}
