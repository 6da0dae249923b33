import { localDateOf, type PersonRef, peopleOf } from '../../kernel/index.ts';
import { answerCard, type OutgoingMessage } from '../../teams/contract.ts';
import { calledCard, type Lead } from '../cards/called.ts';
import { hasBegun } from '../domain/attendance/rules/meeting-time.ts';
import { answerOf } from '../domain/attendance/state.ts';
import type { MeetingEvent } from '../domain/events.ts';
import { latestNotice } from '../domain/notice/state.ts';
import {
  ATTEND_BUTTON,
  ATTENDANCE_SAID,
  CALLED_IN,
  NOTICE_BUTTON,
  NOTICE_SAID,
  OWN_ANSWER,
  someNames,
  TOLD,
  whenInWords,
} from '../text/index.ts';
import { approvalCard } from './approval.ts';
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
    default:
      return false;
  }
}

/** What is told in words alone, by whatever way; null where the kallelse's own card says it, or nothing is told. */
export function newsFor(telling: Telling): News | null {
  const { event, personId } = telling;
  switch (event.type) {
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
      return asCalled(telling, firstOfHers(telling));
    case 'MeetingSubstituteAsked':
    case 'AttendanceAnswered':
    case 'MeetingSubstituteAnswered':
      return asCalled(telling, {});
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
      return newcomersMessage({ ...telling, event });
    case 'NoticeApprovalAsked':
      return approvalMessage(telling);
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

/** Whoever has come to the board since the kallelse was sent has not got it: the kansli is told, and sends it. */
function newcomersMessage(telling: TellingOf<'RosterNoted'>): OutgoingMessage | null {
  const { meeting, meetingId, boards, now } = telling;
  const people = newcomers(telling);
  if (people.length === 0 || hasBegun(meeting, now)) return null;
  const fact = NOTICE_SAID.newcomersAt(someNames(people), whenInWords(meeting, localDateOf(now)));
  const lines = [NOTICE_SAID.newcomersNote];
  const buttons = [{ title: NOTICE_BUTTON.preview, verb: 'notice.preview', data: { meetingId } }];
  return { text: fact, card: answerCard({ fact, lines, source: boards.onDay.name, buttons }) };
}

/** Who came with this change of the board and has not been called. */
function newcomers({ event, version, meeting, loaded }: TellingOf<'RosterNoted'>): PersonRef[] {
  const before = loaded.events.findLast((one) => one.version < version && one.event.type === 'RosterNoted');
  const known = before?.event.type === 'RosterNoted' ? peopleOf(before.event.roster.electorate) : [];
  const called = latestNotice(meeting.noticeBook)?.recipients.map((one) => one.person) ?? [];
  const old = new Set([...known, ...called].map((one) => one.personId));
  return peopleOf(event.roster.electorate).filter((one) => !old.has(one.personId));
}

function plain(
  { meetingId, boards, personId, event }: Telling,
  { fact, lines, buttons: own = [] }: News,
): OutgoingMessage {
  // Whoever is let go may not be on the board any more, and see nothing of it.
  const isLetGo = event.type === 'MeetingSubstituteReleased' && event.person.personId === personId;
  const status = { title: ATTEND_BUTTON.status, verb: 'attendance.status', data: { meetingId } };
  const buttons = isLetGo ? [] : [...own, status];
  return { text: fact, card: answerCard({ fact, lines, source: boards.onDay.name, buttons }) };
}
