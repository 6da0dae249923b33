import { isAhead, type MeetingState } from '../../state.ts';
import type { MeetingFrame } from '../../values.ts';

/**
 * The hours and place that a plan or a kallelse which is read in gives the meeting. Where people have been called from
 * here to a meeting ahead, or have answered, what they were told stands: another time is a move, by the kansli and with
 * a reason, which everybody is told and asked anew (Klubbans ordning). What nobody has been told may be filled in.
 */
export function frameAsCalled(state: MeetingState, read: MeetingFrame): MeetingFrame {
  const { start, end, place } = read;
  if (!isAhead(state)) return { start, end, place };
  const { noticeBook, attendance } = state;
  if (noticeBook.sent.length > 0) return { start: state.start, end: state.end, place: state.place };
  if (attendance.answers.length === 0 && attendance.calls.length === 0) return { start, end, place };
  const isSameStart = state.start === null || start === null || state.start === start;
  return {
    start: state.start ?? start,
    end: state.end ?? (isSameStart ? end : null),
    place: state.place ?? place,
  };
}
