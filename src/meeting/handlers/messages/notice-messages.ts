import { localDateOf } from '../../../kernel/index.ts';
import { answerCard, type OutgoingMessage } from '../../../teams/contract.ts';
import { calledCard, type Lead } from '../../cards/called.ts';
import { answerOf } from '../../domain/attendance/state.ts';
import type { MeetingEvent } from '../../domain/events.ts';
import {
  ATTEND_BUTTON,
  ATTENDANCE_SAID,
  CALLED_IN,
  NOTICE_BUTTON,
  NOTICE_SAID,
  OWN_ANSWER,
  PASS_ON,
  TOLD,
  whenInWords,
} from '../../text/index.ts';
import { approvalCard, approvalQuestion } from '../notice/approval.ts';
import { asItStands } from './as-it-stands.ts';
import {
  answerNews,
  askedNews,
  callNews,
  releaseNews,
  takenBackNews,
  unservedNews,
} from './attendance-news.ts';
import { changeNews } from './change-news.ts';
import { itemReminderNews } from './item-reminder.ts';
import { leftNews, rosterMessage } from './leaving.ts';
import { yesTakenBack } from './notice-recipients.ts';
import { isStale } from './overtaken.ts';
import { quorumNews } from './quorum-news.ts';
import { calledFor, type News, type Telling, type TellingOf } from './telling.ts';

/**
 * What people must know even without Teams: that they are called, asked to serve or no longer needed, that the day is
 * another, what others' answers mean for them, and what the kansli has recorded for them.
 */
export function isByMail(event: MeetingEvent, personId: string): boolean {
  switch (event.type) {
    case 'NoticeSent':
    case 'NoticeSentOn':
    case 'NoticeSentAgain':
    case 'MeetingMoved':
    case 'MeetingCancelled':
    case 'AttendanceAnswered':
    case 'AttendanceTakenBack':
    case 'MeetingSubstituteAsked':
    case 'MeetingSubstituteAnswered':
    case 'MeetingSubstituteReleased':
    case 'SeatLeftUnserved':
    case 'QuorumWarned':
    case 'QuorumReached':
      return true;
    case 'AttendanceReminded':
      return event.to.some((person) => person.personId === personId);
    case 'RosterNoted':
      return event.left?.some((person) => person.personId === personId) === true;
    default:
      return false;
  }
}

/**
 * What is told in words alone, by whatever way, with what else came of the same act; null where the kallelse's own card
 * says it, or nothing is told.
 */
export function newsFor(telling: Telling): News | null {
  const news = ownNews(telling);
  const others = (telling.also ?? []).flatMap((one) => ownNews(asItStands(one)) ?? []);
  if (news === null || others.length === 0) return news;
  const lines = [...news.lines, ...others.flatMap((one) => [one.fact, ...one.lines])];
  return {
    fact: news.fact,
    lines: [...new Set(lines)],
    buttons: [news, ...others].flatMap((one) => one.buttons ?? []),
  };
}

function ownNews(telling: Telling): News | null {
  const { event, personId } = telling;
  switch (event.type) {
    case 'AttendanceReminded':
      return itemReminderNews({ ...telling, event });
    case 'AttendanceAnswered':
      return event.person.personId === personId ? null : answerNews({ ...telling, event });
    case 'AttendanceTakenBack':
      return event.person.personId === personId ? null : takenBackNews({ ...telling, event });
    case 'MeetingSubstituteAsked':
      return event.person.personId === personId ? null : askedNews({ ...telling, event });
    case 'MeetingSubstituteAnswered':
      return event.person.personId === personId ? null : callNews({ ...telling, event });
    case 'MeetingSubstituteReleased':
      return releaseNews({ ...telling, event });
    case 'RosterNoted':
      return leftNews({ ...telling, event });
    case 'SeatLeftUnserved':
      return unservedNews({ ...telling, event });
    case 'QuorumWarned':
    case 'QuorumReached':
      return quorumNews({ ...telling, event });
    default:
      return null;
  }
}

/** The message, or null where it has been overtaken. */
export function messageFor(given: Telling): OutgoingMessage | null {
  if (isStale(given)) return null;
  const telling = asItStands(given);
  const news = newsFor(telling);
  if (news !== null) return plain(telling, news);
  const { event } = telling;
  switch (event.type) {
    case 'NoticeSent':
    case 'NoticeSentOn':
    case 'NoticeSentAgain':
      return asCalled(telling, { ...firstOfHers(telling), asksElsewhere: isAskedSince(telling) });
    case 'MeetingSubstituteAsked':
      return asCalled(telling, {
        lines: [...whyAnew({ ...telling, event }), ...(telling.promisedToo ?? [])],
      });
    case 'AttendanceAnswered':
    case 'MeetingSubstituteAnswered':
      return asCalled(telling, { lines: telling.promisedToo ?? [] });
    case 'AttendanceTakenBack': {
      const when = whenInWords(telling.meeting, localDateOf(telling.now));
      const lines = [ATTENDANCE_SAID.ownTakenBackLine];
      return asCalled(telling, { fact: ATTENDANCE_SAID.ownTakenBack(when), lines });
    }
    case 'AttendanceReminded':
      return asCalled(telling, { context: `${TOLD.reminder} · ${telling.boards.onDay.name}` });
    case 'MeetingMoved':
    case 'MeetingCancelled':
      return changed({ ...telling, event });
    case 'RosterNoted':
      return rosterMessage({ ...telling, event });
    case 'NoticeApprovalAsked':
      return approvalMessage({ ...telling, event });
    case 'NoticeApproved':
    case 'NoticeReturned':
      return toOffice(telling, event);
    default:
      return null;
  }
}

/** The kallelse to whoever has answered before it came: that it is one, and not her receipt once more. */
function firstOfHers({ meeting, personId, now }: Telling): Lead {
  const given = meeting.noticeBook.sent.length > 1 ? null : answerOf(meeting.attendance, personId);
  if (given === null) return {};
  const when = whenInWords(meeting, localDateOf(now));
  return { fact: NOTICE_SAID.fact(when, meeting.title), lines: [OWN_ANSWER.fact(given.answer, when)] };
}

/** Whether she was asked to serve while the kallelse was on its way: the question comes after it, and once. */
export function isAskedSince({ loaded, version, personId }: Telling): boolean {
  return loaded.events.some(
    ({ version: later, event }) =>
      later > version && event.type === 'MeetingSubstituteAsked' && event.person.personId === personId,
  );
}

/** To an ersättare who is asked anew: that her yes was recorded wrongly. */
export function whyAnew({ event, meeting }: TellingOf<'MeetingSubstituteAsked'>): string[] {
  return yesTakenBack(event, meeting) === null ? [] : [ATTENDANCE_SAID.ownYesTakenBack];
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

function changed(telling: TellingOf<'MeetingMoved' | 'MeetingCancelled'>): OutgoingMessage {
  const { boards } = telling;
  const { fact, lines } = changeNews(telling);
  if (telling.event.type === 'MeetingMoved') return asCalled(telling, { fact, lines });
  const { meetingId } = telling;
  const calendar = { title: ATTEND_BUTTON.calendar, verb: 'calendar.file', data: { meetingId } };
  const card = answerCard({ fact, lines, source: boards.onDay.name, buttons: [calendar] });
  return { text: fact, card };
}

function approvalMessage(telling: TellingOf<'NoticeApprovalAsked'>): OutgoingMessage | null {
  const { meeting, meetingId, boards, personId, now, event } = telling;
  const { to, passedOnBy } = event;
  if (to !== undefined && passedOnBy !== undefined && to.personId !== personId) {
    const fact = PASS_ON.told(passedOnBy.name, to.name, whenInWords(meeting, localDateOf(now)));
    return {
      text: fact,
      card: answerCard({ fact, lines: [PASS_ON.toldLine(to.name)], source: boards.onDay.name }),
    };
  }
  const lines = passedOnBy === undefined ? [] : [PASS_ON.byYou(passedOnBy.name)];
  const card = approvalCard(
    { meeting, meetingId, boardName: boards.onDay.name, boardThen: boards.onDay },
    now,
    { lines, buttons: [] },
  );
  const asked = meeting.noticeBook.askedApproval;
  if (card === null || asked === null) return null;
  return { text: approvalQuestion(meeting, asked.by, now), card };
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

function plain(
  { meetingId, boards, personId, event }: Telling,
  { fact, lines, buttons: own = [] }: News,
): OutgoingMessage {
  // Whoever is let go may not be on the board any more, and see nothing of it.
  const isLetGo =
    event.type === 'RosterNoted' ||
    (event.type === 'MeetingSubstituteReleased' && event.person.personId === personId);
  const status = { title: ATTEND_BUTTON.status, verb: 'attendance.status', data: { meetingId } };
  const buttons = isLetGo ? [] : [...own, status];
  return { text: fact, card: answerCard({ fact, lines, source: boards.onDay.name, buttons }) };
}
