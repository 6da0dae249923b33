import { type BoardOnDay, electorateOf } from '../board/index.ts';
import type { MeetingRoster } from './domain/attendance/events.ts';

/** The board on the meeting's day and its settings, as commands about answers and kallelse bring them. */
export function meetingRosterOf(board: BoardOnDay): MeetingRoster {
  const { rules } = board;
  return {
    electorate: electorateOf(board),
    sameMemberOnly: rules.sameMemberOnly.value,
    substituteAnswerHours: rules.substituteAnswerHours.value,
    distance: rules.distanceMeetings.value,
    reminderDays: rules.reminderDays.value,
    rsvpDays: rules.rsvpDays.value,
    chairApprovesNotice: rules.chairApprovesNotice.value,
  };
}
