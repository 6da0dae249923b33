import type { Doer } from '../../../../kernel/index.ts';
import type { MeetingRoster } from '../../attendance/events.ts';
import { leadsMeeting } from '../../attendance/rules/who-may.ts';
import type { AttendanceBook } from '../../attendance/state.ts';

/** Whether somebody may send the kallelse: kansli and administrator (domain page 6, "Create/send kallelse"). */
export function maySendNotice(by: Doer): boolean {
  return by.roles.includes('OFFICE') || by.roles.includes('ADMIN');
}

/**
 * Whether somebody may approve the kallelse: whoever leads the meeting (domain page 6 and 10, "Who may").
 */
export function mayApproveNotice(book: AttendanceBook, roster: MeetingRoster, by: Doer): boolean {
  return leadsMeeting(book, roster, by);
}

/** Whether the board wants an approval, and there is somebody to give it (setting `chairApprovesNotice`). */
export function needsApproval({ chairApprovesNotice, electorate }: MeetingRoster): boolean {
  return chairApprovesNotice && (electorate.chair !== null || electorate.viceChairs.length > 0);
}
