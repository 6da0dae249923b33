import { type Doer, leadsMatter } from '../../../../kernel/index.ts';
import type { MeetingRoster } from '../events.ts';
import { type AttendanceBook, answerOf } from '../state.ts';

/** Whether somebody may record another's answer: the kansli alone (issue "only through the kansli, marked"). */
export function mayRecordForOthers(by: Doer): boolean {
  return by.roles.includes('OFFICE');
}

/**
 * Whether somebody leads the meeting by what is known: the chair, or the vice chair whose turn it is when the chair
 * has förhinder or the post is vacant.
 *
 * Rule: FinsamL (2003:1210) 17 §; domain page 10, "Who may".
 */
function leadsMeeting(book: AttendanceBook, roster: MeetingRoster, by: Doer): boolean {
  const isOut = (personId: string) => answerOf(book, personId)?.answer === 'ABSENT';
  return leadsMatter({ electorate: roster.electorate, isOut }, by);
}

/** Whether somebody may remind: kansli, administrator or whoever leads the meeting (domain page 6). */
export function mayRemind(book: AttendanceBook, roster: MeetingRoster, by: Doer): boolean {
  const sends = by.roles.includes('OFFICE') || by.roles.includes('ADMIN') || by.roles.includes('CHAIR');
  return sends || leadsMeeting(book, roster, by);
}
