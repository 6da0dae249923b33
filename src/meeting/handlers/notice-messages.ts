import { addressOf, personOn } from '../../board/index.ts';
import { type Instant, localDateOf, type PersonRef } from '../../kernel/index.ts';
import { answerCard, type CardButton, type OutgoingMessage } from '../../teams/contract.ts';
import { type CalledPerson, calledCard, type Lead } from '../cards/called.ts';
import { hasBegun } from '../domain/attendance/rules/meeting-time.ts';
import { quorumForecast } from '../domain/attendance/rules/quorum-forecast.ts';
import { seatStanding } from '../domain/attendance/rules/seat-standing.ts';
import { toRemind } from '../domain/attendance/rules/to-remind.ts';
import type { MeetingEvent } from '../domain/events.ts';
import { latestNotice } from '../domain/notice/state.ts';
import { isAhead, type KnownMeeting } from '../domain/state.ts';
import {
  ATTEND_BUTTON,
  CALLED_IN,
  NOTICE_BUTTON,
  NOTICE_SAID,
  names,
  QUORUM,
  TOLD,
  whenAndWhere,
  whenInWords,
} from '../text/index.ts';
import { approvalCard } from './approval.ts';
import type { Boards } from './notice-recipients.ts';

/** One event to be told to one person, and how the meeting is when it is told. */
export interface Telling {
  readonly event: MeetingEvent;
  readonly version: number;
  readonly meeting: KnownMeeting;
  readonly meetingId: string;
  readonly boards: Boards;
  readonly personId: string;
  readonly now: Instant;
  readonly onlyTenant: string | null;
}

/**
 * What people must know even without Teams: that they are called, asked to serve or no longer needed, that the day is
 * another, and what the kansli has recorded for them.
 */
export function isByMail(event: MeetingEvent, personId: string): boolean {
  switch (event.type) {
    case 'NoticeSent':
    case 'NoticeSentOn':
    case 'MeetingSubstituteAsked':
    case 'MeetingMoved':
    case 'MeetingCancelled':
    case 'MeetingSubstituteReleased':
      return true;
    case 'AttendanceAnswered':
    case 'MeetingSubstituteAnswered':
      return event.viaOffice !== null && event.person.personId === personId;
    case 'AttendanceReminded':
      return event.to.some((person) => person.personId === personId);
    default:
      return false;
  }
}

export function nameIn(boards: Boards, personId: string): string {
  return (personOn(boards.onDay, personId) ?? personOn(boards.today, personId))?.name ?? '';
}

export function calledFor({ meeting, meetingId, boards, personId, now }: Telling): CalledPerson {
  return {
    meetingId,
    boardName: boards.onDay.name,
    meeting,
    person: { personId, name: nameIn(boards, personId) },
    distance: boards.onDay.rules.distanceMeetings.value,
    now,
  };
}

/** Whether it has been overtaken: an answer that came, a call that is over, a later version, another day. */
export function isStale({ event, meeting, boards, personId, now }: Telling): boolean {
  const book = meeting.attendance;
  if (event.type === 'MeetingCancelled') return meeting.status !== 'CANCELLED';
  if (!isAhead(meeting)) return true;
  switch (event.type) {
    case 'NoticeSent':
    case 'NoticeSentOn':
      return latestNotice(meeting.noticeBook)?.number !== event.number || !isCalled(boards, personId);
    case 'NoticeApprovalAsked':
      return meeting.noticeBook.askedApproval?.hash !== event.hash;
    case 'MeetingSubstituteAsked':
      return !book.calls.some(
        (call) =>
          call.seatId === event.seatId && call.person.personId === personId && call.status === 'ASKED',
      );
    case 'AttendanceReminded':
      return hasBegun(meeting, now) || !toRemind(book).some((person) => person.personId === personId);
    case 'QuorumWarned':
      return hasBegun(meeting, now) || (event.alarm !== 'ITEMS' && forecastOf(meeting).isQuorate);
    case 'MeetingMoved':
      return meeting.date !== event.to.date || meeting.start !== event.to.start;
    default:
      return false;
  }
}

function isCalled({ onDay }: Boards, personId: string): boolean {
  return onDay.seats.some(
    (seat) => seat.member?.id === personId || seat.substitutes.some((one) => one.id === personId),
  );
}

function forecastOf({ attendance, matters }: KnownMeeting) {
  return quorumForecast(attendance, attendance.roster?.electorate.seats ?? [], matters);
}

/** The message, or null where it has been overtaken. */
export function messageFor(telling: Telling): OutgoingMessage | null {
  if (isStale(telling)) return null;
  const { event } = telling;
  switch (event.type) {
    case 'NoticeSent':
    case 'NoticeSentOn':
    case 'MeetingSubstituteAsked':
      return asCalled(telling, {});
    case 'AttendanceReminded':
      return asCalled(telling, { context: `${TOLD.reminder} · ${telling.boards.onDay.name}` });
    case 'MeetingMoved':
    case 'MeetingCancelled':
      return changed(telling, event);
    case 'NoticeApprovalAsked':
      return approvalMessage(telling);
    case 'NoticeApproved':
    case 'NoticeReturned':
      return toOffice(telling, event);
    case 'AttendanceAnswered':
    case 'MeetingSubstituteAnswered':
    case 'MeetingSubstituteReleased':
      return aboutAttendance(telling, event);
    case 'QuorumWarned':
    case 'QuorumReached':
      return aboutQuorum(telling, event);
    default:
      return null;
  }
}

function asCalled(telling: Telling, lead: Lead): OutgoingMessage {
  const called = calledFor(telling);
  const when = whenInWords(telling.meeting, localDateOf(telling.now));
  const call = telling.event.type === 'MeetingSubstituteAsked' ? telling.event : null;
  const text =
    call === null
      ? NOTICE_SAID.fact(when, telling.meeting.title)
      : CALLED_IN.question(call.servesFor?.name ?? null, when);
  return { text: lead.fact ?? text, card: calledCard(called, lead) };
}

function changed(
  telling: Telling,
  event: Extract<MeetingEvent, { readonly type: 'MeetingMoved' | 'MeetingCancelled' }>,
): OutgoingMessage {
  const { meeting, now, boards, personId } = telling;
  const today = localDateOf(now);
  if (event.type === 'MeetingCancelled') {
    const fact = NOTICE_SAID.cancelled(whenInWords(meeting, today));
    const lines = [NOTICE_SAID.because(event.reason)];
    return {
      text: fact,
      card: answerCard({ fact, lines, source: boards.onDay.name, buttons: [calendar(telling)] }),
    };
  }
  const sameTime = event.from.date === event.to.date && event.from.start === event.to.start;
  const fact =
    sameTime && event.to.place !== null
      ? NOTICE_SAID.movedPlace(whenInWords(event.to, today), event.to.place)
      : NOTICE_SAID.moved(whenInWords(event.from, today), whenAndWhere(event.to, today));
  const answered = meeting.attendance.earlier.at(-1)?.answers.some((one) => one.person.personId === personId);
  const lines = [
    NOTICE_SAID.because(event.reason),
    ...(answered && !sameTime ? [NOTICE_SAID.answerAnew] : []),
  ];
  return asCalled(telling, { fact, lines });
}

function calendar({ meetingId }: Telling): CardButton {
  return { title: ATTEND_BUTTON.calendar, verb: 'calendar.file', data: { meetingId } };
}

function approvalMessage({ meeting, meetingId, boards, now }: Telling): OutgoingMessage | null {
  const card = approvalCard(
    { meeting, meetingId, boardName: boards.onDay.name, boardThen: boards.onDay },
    now,
  );
  const asked = meeting.noticeBook.askedApproval;
  if (card === null || asked === null) return null;
  return { text: NOTICE_SAID.approvalQuestion(asked.by.name, whenInWords(meeting, localDateOf(now))), card };
}

function toOffice(
  { meeting, meetingId, boards, now }: Telling,
  event: Extract<MeetingEvent, { readonly type: 'NoticeApproved' | 'NoticeReturned' }>,
): OutgoingMessage {
  const when = whenInWords(meeting, localDateOf(now));
  const approved = event.type === 'NoticeApproved';
  const fact = approved
    ? NOTICE_SAID.approvalTold(event.by.name, when)
    : NOTICE_SAID.returnedTold(event.by.name, when);
  const lines = event.type === 'NoticeReturned' && event.text !== null ? [event.text] : [];
  const buttons = [{ title: NOTICE_BUTTON.preview, verb: 'notice.preview', data: { meetingId } }];
  return { text: fact, card: answerCard({ fact, lines, source: boards.onDay.name, buttons }) };
}

function aboutAttendance(
  telling: Telling,
  event: Extract<
    MeetingEvent,
    { readonly type: 'AttendanceAnswered' | 'MeetingSubstituteAnswered' | 'MeetingSubstituteReleased' }
  >,
): OutgoingMessage {
  const { meeting, personId, now } = telling;
  const when = whenInWords(meeting, localDateOf(now));
  const own = event.person.personId === personId;
  if (event.type === 'MeetingSubstituteReleased') {
    return plain(telling, CALLED_IN.released(when), [CALLED_IN.releasedNote]);
  }
  if (own) return asCalled(telling, {});
  if (event.type === 'AttendanceAnswered') {
    return plain(
      telling,
      TOLD.absent(event.person.name, when),
      seatNow(telling, event.person.personId),
      true,
    );
  }
  const calls = meeting.attendance.calls.filter((call) => call.seatId === event.seatId);
  const servesFor =
    calls.find((call) => call.person.personId === event.person.personId)?.servesFor?.name ?? null;
  if (!event.accepted) {
    const served = calls.find((call) => call.status === 'ACCEPTED');
    const next = calls.findLast((call) => call.status === 'ASKED');
    const lines = served
      ? [TOLD.serves(served.person.name, servesFor, when)]
      : next
        ? askedLines(telling, [next.person])
        : [TOLD.nobodyToAsk];
    return plain(telling, TOLD.doesNotServe(event.person.name, servesFor, when), lines, true);
  }
  const taken = calls.some((call) => call.person.personId === personId && call.status === 'TAKEN');
  return taken
    ? plain(telling, CALLED_IN.taken(event.person.name, when))
    : plain(telling, TOLD.serves(event.person.name, servesFor, when), [], true);
}

/** Who is asked, and that the kansli has to reach her where Teams does not. */
function askedLines({ boards, onlyTenant }: Telling, asked: readonly PersonRef[]): string[] {
  const out = asked.filter((one) => addressOf(boards.onDay, one.personId, onlyTenant) === null);
  return [
    TOLD.asked(names(asked)),
    ...out.map((one) => TOLD.reachOut(one.name, personOn(boards.onDay, one.personId)?.email ?? null)),
  ];
}

/** Who is asked for the seat of whoever has förhinder. */
function seatNow(telling: Telling, holderId: string): string[] {
  const { attendance: book } = telling.meeting;
  const seat = book.roster?.electorate.seats.find((one) => one.holder?.personId === holderId);
  if (!seat) return [];
  const standing = seatStanding(book, seat);
  if (standing.kind === 'ASKED') return askedLines(telling, standing.asked.slice(-1));
  return standing.kind === 'EMPTY' ? [TOLD.nobodyToAsk] : [];
}

function aboutQuorum(
  telling: Telling,
  event: Extract<MeetingEvent, { readonly type: 'QuorumWarned' | 'QuorumReached' }>,
): OutgoingMessage {
  const { meeting, now } = telling;
  const when = whenInWords(meeting, localDateOf(now));
  const forecast = forecastOf(meeting);
  const rule = QUORUM.rule(forecast.needed, forecast.seats);
  if (event.type === 'QuorumReached') return plain(telling, QUORUM.reached(when), [rule], true);
  const waiting = toRemind(meeting.attendance);
  const items = forecast.items
    .filter((item) => !item.isQuorate)
    .map((item) => QUORUM.item(item.number, item.heading, item.coming, forecast.seats, false));
  const lines = [
    ...(event.alarm === 'ITEMS'
      ? items
      : [QUORUM.notYet(forecast.coming, forecast.seats, forecast.needed - forecast.coming)]),
    rule,
    ...(waiting.length > 0 ? [QUORUM.ask(names(waiting))] : [QUORUM.ways]),
  ];
  return plain(telling, QUORUM.warned(event.alarm, when), lines, true);
}

function plain(
  { meetingId, boards }: Telling,
  fact: string,
  lines: readonly string[] = [],
  withStatus = false,
): OutgoingMessage {
  const status = { title: ATTEND_BUTTON.status, verb: 'attendance.status', data: { meetingId } };
  const buttons = withStatus ? [status] : [];
  return { text: fact, card: answerCard({ fact, lines, source: boards.onDay.name, buttons }) };
}
