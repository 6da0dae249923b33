import type { Doer, PersonRef } from '../../../../kernel/index.ts';
import type { MeetingRoster } from '../../attendance/events.ts';
import { type AttendanceBook, answerOf } from '../../attendance/state.ts';
import type { NoticeBook } from '../state.ts';
import { presidiumOrder } from './approval-order.ts';

/** Whether somebody may send the kallelse: kansli and administrator (domain page 6, "Create/send kallelse"). */
export function maySendNotice(by: Doer): boolean {
  return by.roles.includes('OFFICE') || by.roles.includes('ADMIN');
}

/** Whom the kansli asks where it names nobody: the first who comes to the meeting, else the chair. */
export function firstApprover(book: AttendanceBook, roster: MeetingRoster): PersonRef | null {
  const order = presidiumOrder(roster);
  return order.find(({ personId }) => answerOf(book, personId)?.answer !== 'ABSENT') ?? order[0] ?? null;
}

/**
 * Whether somebody may approve the kallelse: the chair, whoever of the presidium leads the meeting when those before her
 * have förhinder, and whoever the kansli did ask.
 */
export function mayApproveNotice(
  { attendance, noticeBook }: { readonly attendance: AttendanceBook; readonly noticeBook: NoticeBook },
  roster: MeetingRoster,
  by: Doer,
): boolean {
  if (by.roles.includes('CHAIR') || by.roles.includes('ACTING_CHAIR')) return true;
  const order = presidiumOrder(roster).map(({ personId }) => personId);
  const firstComing = order.findIndex((one) => answerOf(attendance, one)?.answer !== 'ABSENT');
  const inTurn = firstComing < 0 ? order : order.slice(0, firstComing + 1);
  if (inTurn.includes(by.personId)) return true;
  const isAsked = noticeBook.askedApproval?.requests.some(({ to }) => to?.personId === by.personId) ?? false;
  return by.roles.includes('VICE_CHAIR') && isAsked;
}

/** Whether the board wants an approval, and there is somebody to give it (setting `chairApprovesNotice`). */
export function needsApproval({ chairApprovesNotice, electorate }: MeetingRoster): boolean {
  return chairApprovesNotice && (electorate.chair !== null || electorate.viceChairs.length > 0);
}
