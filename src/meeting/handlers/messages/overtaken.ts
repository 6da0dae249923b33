import { hasBegun, isOtherTime, isOverBy } from '../../domain/attendance/rules/meeting-time.ts';
import { quorumForecast } from '../../domain/attendance/rules/quorum-forecast.ts';
import { seatStanding } from '../../domain/attendance/rules/seat-standing.ts';
import { toRemind, toRemindOfAll } from '../../domain/attendance/rules/to-remind.ts';
import { answerOf } from '../../domain/attendance/state.ts';
import type { MeetingEvent } from '../../domain/events.ts';
import { latestNotice } from '../../domain/notice/state.ts';
import { isAhead, type KnownMeeting } from '../../domain/state.ts';
import type { Boards } from './boards-of-meeting.ts';
import { isToldByRelease } from './leaving.ts';
import { yesTakenBack } from './notice-recipients.ts';
import type { Telling } from './telling.ts';

/** Whether it has been overtaken: an answer that came, a call that is over, a later version, another day. */
export function isStale(telling: Telling): boolean {
  const { event, meeting, boards, personId, now } = telling;
  const book = meeting.attendance;
  if (event.type === 'MeetingCancelled') return meeting.status !== 'CANCELLED';
  if (event.type === 'NoticeSentAgain') return meeting.status === 'CLOSED' || isSaidSince(telling);
  if (!isAhead(meeting) || isRepeated(telling)) return true;
  switch (event.type) {
    case 'NoticeSent':
    case 'NoticeSentOn':
      return latestNotice(meeting.noticeBook)?.number !== event.number || !isCalled(boards, personId);
    case 'NoticeApprovalAsked':
      return meeting.noticeBook.askedApproval?.hash !== event.hash;
    case 'MeetingMoved':
      return (
        meeting.date !== event.to.date || meeting.start !== event.to.start || !isCalled(boards, personId)
      );
    case 'RosterNoted':
      return (
        event.left?.some((one) => one.personId === personId) === true &&
        (isCalled(boards, personId) || hasBegun(meeting, now) || isToldByRelease({ ...telling, event }))
      );
    case 'AttendanceAnswered':
      return (
        wasMoved(telling) ||
        isShownSince(telling, event) ||
        answerOf(book, event.person.personId)?.answer !== event.answer
      );
    case 'AttendanceTakenBack':
      return wasMoved(telling) || hasAnsweredSince(telling, event);
    case 'MeetingSubstituteAsked':
      return wasMoved(telling) || callStatus(telling, event) !== 'ASKED';
    case 'MeetingSubstituteAnswered':
      return (
        wasMoved(telling) ||
        isShownSince(telling, event) ||
        callStatus(telling, event) !== (event.accepted ? 'ACCEPTED' : 'DECLINED')
      );
    case 'MeetingSubstituteReleased':
      return wasMoved(telling) || callStatus(telling, event) !== 'RELEASED';
    case 'SeatLeftUnserved':
      return wasMoved(telling) || !isStillAsked(meeting, event.seatId);
    case 'AttendanceReminded':
      return hasBegun(meeting, now) || !isStillToRemind(telling, event);
    case 'QuorumWarned':
      return wasMoved(telling) || hasBegun(meeting, now) || !isShort(meeting, event.alarm === 'ITEMS');
    case 'QuorumReached':
      return wasMoved(telling) || hasBegun(meeting, now) || !forecastOf(meeting).isQuorate;
    default:
      return false;
  }
}

/** Whether the answer is still waited for of which the reminder is: of the meeting, or of an ärende. */
function isStillToRemind(
  { meeting, personId }: Telling,
  { inItems = [] }: Extract<MeetingEvent, { readonly type: 'AttendanceReminded' }>,
): boolean {
  if (!inItems.includes(personId)) {
    return toRemind(meeting.attendance).some((person) => person.personId === personId);
  }
  return toRemindOfAll(meeting).inItems.includes(personId);
}

/** Whether her own answer stood on a card of the whole kallelse that came to her after it: that is not shown twice. */
function isShownSince(
  { personId, shownAt = null }: Telling,
  { person, at }: Extract<MeetingEvent, { type: 'AttendanceAnswered' | 'MeetingSubstituteAnswered' }>,
): boolean {
  return person.personId === personId && shownAt !== null && shownAt > at;
}

/** Whether there is an answer of hers again, or the question that is put anew has been answered. */
function hasAnsweredSince(
  { meeting }: Telling,
  event: Extract<MeetingEvent, { readonly type: 'AttendanceTakenBack' }>,
): boolean {
  const given = answerOf(meeting.attendance, event.person.personId);
  if (given !== null && given.at > event.at) return true;
  const call = yesTakenBack(event, meeting);
  return call !== null && call.status !== 'ASKED';
}

/** What an answer, a call or a reminder is about, as far as a later one of the same takes its place; null: nothing. */
function aboutWhat(event: MeetingEvent, personId: string): string | null {
  switch (event.type) {
    case 'AttendanceAnswered':
    case 'AttendanceTakenBack':
      return `answer ${event.person.personId}`;
    case 'MeetingSubstituteAsked':
    case 'MeetingSubstituteAnswered':
    case 'MeetingSubstituteReleased':
      return `call ${event.seatId} ${event.person.personId}`;
    case 'AttendanceReminded':
      return event.to.some((one) => one.personId === personId) ? `reminder ${personId}` : null;
    case 'RosterNoted':
      return event.left?.some((one) => one.personId === personId) === true ? `left ${personId}` : null;
    default:
      return null;
  }
}

/** Whether the same has been said again since: after hours without Teams nobody is told of each change of mind. */
function isRepeated({ event, loaded, version, personId }: Telling): boolean {
  const what = aboutWhat(event, personId);
  return (
    what !== null &&
    loaded.events.some((later) => later.version > version && aboutWhat(later.event, personId) === what)
  );
}

/** Whether it is over, has been told anew to everybody since, or is told to somebody who is not called any more. */
function isSaidSince({ loaded, version, meeting, now, boards, personId }: Telling): boolean {
  const isTold = loaded.events.some((later) => later.version > version && TOLD_TO_ALL.has(later.event.type));
  return isTold || isOverBy(meeting, now) || !isCalled(boards, personId);
}

const TOLD_TO_ALL: ReadonlySet<MeetingEvent['type']> = new Set<MeetingEvent['type']>([
  'NoticeSent',
  'MeetingMoved',
  'MeetingCancelled',
]);

/** Whether the meeting has been moved to another day or hour since: what was said of the old one is told no more. */
function wasMoved({ loaded, version }: Telling): boolean {
  return loaded.events.some(
    (recorded) =>
      recorded.version > version && recorded.event.type === 'MeetingMoved' && isOtherTime(recorded.event),
  );
}

function callStatus(
  { meeting }: Telling,
  { seatId, person }: { readonly seatId: string; readonly person: { readonly personId: string } },
) {
  return meeting.attendance.calls.find(
    (call) => call.seatId === seatId && call.person.personId === person.personId,
  )?.status;
}

function isStillAsked({ attendance: book }: KnownMeeting, seatId: string): boolean {
  const seat = book.roster?.electorate.seats.find((one) => one.seatId === seatId);
  return seat !== undefined && book.unserved.includes(seatId) && seatStanding(book, seat).kind === 'ASKED';
}

/** Whether she has a seat on the meeting's day, as ledamot or ersättare. */
export function isCalled({ onDay }: Boards, personId: string): boolean {
  return onDay.seats.some(
    (seat) => seat.member?.id === personId || seat.substitutes.some((one) => one.id === personId),
  );
}

/** Whether what the chair was warned of still is so, of the meeting or of its ärenden. */
function isShort(meeting: KnownMeeting, ofItems: boolean): boolean {
  const { isQuorate, items } = forecastOf(meeting);
  const hopeless = items.some((item) => !item.isPossible);
  return ofItems ? hopeless || (isQuorate && items.some((item) => !item.isQuorate)) : !isQuorate;
}

/** Whether the meeting is quorate by what is answered so far. */
export function forecastOf({ attendance, matters }: KnownMeeting) {
  return quorumForecast(attendance, attendance.roster?.electorate.seats ?? [], matters);
}
