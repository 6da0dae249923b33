import { accept, type Decision, refOf, refuse } from '../../../kernel/index.ts';
import type { MeetingRefusal } from '../refusals.ts';
import type { MeetingAhead } from '../while-ahead.ts';
import type { RemindOfMeeting } from './commands.ts';
import type { AttendanceEvent } from './events.ts';
import { rosterEvents } from './follow-ups.ts';
import { isCalledTo } from './rules/called-to.ts';
import { hasBegun } from './rules/meeting-time.ts';
import { disturbFrom } from './rules/quiet-hours.ts';
import { notRemindedLately, remindedLately } from './rules/reminded-lately.ts';
import { remindedInItems, toRemindOfAll } from './rules/to-remind.ts';
import { mayRemind } from './rules/who-may.ts';
import { evolveAttendance } from './state.ts';

/** Those who have not answered, or those of them who are named, are reminded: now, or when one may disturb them. */
export function remindOfMeeting(
  meeting: MeetingAhead,
  command: RemindOfMeeting,
): Decision<AttendanceEvent, MeetingRefusal> {
  const { by, at, roster, only } = command;
  if (!mayRemind(meeting.attendance, roster, by)) return refuse('attendance.mayNotRemind', null);
  if (hasBegun(meeting, at)) return refuse('attendance.begun', null);
  if (!isCalledTo(meeting)) return refuse('attendance.notCalledTo', { date: meeting.date });
  const noted = rosterEvents(meeting.attendance, roster, at);
  const book = noted.reduce(evolveAttendance, meeting.attendance);
  const all = toRemindOfAll({ attendance: book, matters: meeting.matters });
  const waiting = all.people.filter(({ personId }) => only?.includes(personId) ?? true);
  if (waiting.length === 0) return refuse('attendance.nobodyToRemind', null);
  const lately = remindedLately(book, at, waiting);
  if (lately !== null) return refuse('attendance.justReminded', lately);
  const to = notRemindedLately(book, at, waiting);
  return accept<AttendanceEvent>(...noted, {
    type: 'AttendanceReminded',
    by: refOf(by),
    to,
    ...remindedInItems(to, all),
    notBefore: disturbFrom(at),
    at,
  });
}
