import { type Doer, type PersonRef, peopleOf } from '../../../../kernel/index.ts';
import type { MeetingRoster } from '../../attendance/events.ts';
import { type AttendanceBook, answerOf } from '../../attendance/state.ts';
import type { NoticeBook } from '../state.ts';

/** Whether somebody may send the kallelse: kansli and administrator (domain page 6, "Create/send kallelse"). */
export function maySendNotice(by: Doer): boolean {
  return by.roles.includes('OFFICE') || by.roles.includes('ADMIN');
}

/**
 * Who may be asked to approve the kallelse, in order: the chair, and the vice chair whose turn it is when the chair has
 * förhinder or the post is vacant (FinsamL 17 §; domain page 6 and 10, "Who may"). Förhinder on the day of the meeting
 * hinders nobody from approving before it (Klubbans ordning), so somebody can always be asked.
 */
export function noticeApprovers(book: AttendanceBook, { electorate }: MeetingRoster): PersonRef[] {
  const { chair, viceChairs } = electorate;
  const order = [...(chair === null ? [] : [chair]), ...viceChairs];
  const firstComing = order.findIndex((personId) => !isOut(book, personId));
  const inTurn = firstComing < 0 ? order : order.slice(0, firstComing + 1);
  const people = peopleOf(electorate);
  return inTurn.flatMap((personId) => people.find((one) => one.personId === personId) ?? []);
}

/** Whom the kansli asks where it names nobody: the first who comes to the meeting, else the chair. */
export function firstApprover(book: AttendanceBook, roster: MeetingRoster): PersonRef | null {
  const approvers = noticeApprovers(book, roster);
  return approvers.find(({ personId }) => !isOut(book, personId)) ?? approvers[0] ?? null;
}

function isOut(book: AttendanceBook, personId: string): boolean {
  return answerOf(book, personId)?.answer === 'ABSENT';
}

/** Whether somebody may approve the kallelse: those whom the kansli may ask, and whoever it did ask. */
export function mayApproveNotice(
  { attendance, noticeBook }: { readonly attendance: AttendanceBook; readonly noticeBook: NoticeBook },
  roster: MeetingRoster,
  by: Doer,
): boolean {
  if (by.roles.includes('CHAIR') || by.roles.includes('ACTING_CHAIR')) return true;
  if (noticeApprovers(attendance, roster).some(({ personId }) => personId === by.personId)) return true;
  return by.roles.includes('VICE_CHAIR') && noticeBook.askedApproval?.to?.personId === by.personId;
}

/** Whether the board wants an approval, and there is somebody to give it (setting `chairApprovesNotice`). */
export function needsApproval({ chairApprovesNotice, electorate }: MeetingRoster): boolean {
  return chairApprovesNotice && (electorate.chair !== null || electorate.viceChairs.length > 0);
}
