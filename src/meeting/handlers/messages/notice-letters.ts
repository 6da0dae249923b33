import type { KnownBoard } from '../../../board/index.ts';
import { calendarFile } from '../../../documents/index.ts';
import { localDateOf } from '../../../kernel/index.ts';
import type { Store } from '../../../store/index.ts';
import type { OutgoingFile, OutgoingLetter } from '../../../teams/contract.ts';
import { calendarMeeting } from '../../calendar.ts';
import { answerUntil, beyondTerm, changedFor, contentFor, placeOf } from '../../cards/called.ts';
import { wholePack } from '../../cards/pack.ts';
import { isOtherTime } from '../../domain/attendance/rules/meeting-time.ts';
import { answerBy } from '../../domain/attendance/rules/reminder-times.ts';
import { latestNotice } from '../../domain/notice/state.ts';
import {
  ATTENDANCE_SAID,
  CALLED_IN,
  LETTER,
  NOTICE_SAID,
  OWN_ANSWER,
  TOLD,
  whenAndWhere,
  whenInWords,
} from '../../text/index.ts';
import { paperFile } from '../../views.ts';
import { asItStandsByLetter } from './as-it-stands.ts';
import { changeNews } from './change-news.ts';
import { framedLetter, officeAddress } from './letter-frame.ts';
import { standingByLetter } from './letter-standing.ts';
import { isAskedSince, isByMail, newsFor, whyAnew } from './notice-messages.ts';
import { isStale } from './overtaken.ts';
import { calledFor, nameIn, type Telling } from './telling.ts';

/** Whether the letter bears the kallelse: its bilagor and its calendar file. */
function bearsPack({ event, personId }: Telling): boolean {
  if (event.type === 'MeetingSubstituteAsked') return event.person.personId === personId;
  return event.type === 'NoticeSent' || event.type === 'NoticeSentOn' || event.type === 'NoticeSentAgain';
}

function bearsCalendar(telling: Telling): boolean {
  const { type } = telling.event;
  return bearsPack(telling) || type === 'MeetingMoved' || type === 'MeetingCancelled';
}

/** The same news as a letter, for whom Teams does not reach: she answers by replying to the kansli. */
export async function letterFor(
  given: Telling,
  board: KnownBoard,
  store: Pick<Store, 'files'>,
): Promise<OutgoingLetter | null> {
  if (!isByMail(given.event, given.personId) || isStale(given)) return null;
  const telling = asItStandsByLetter(given);
  const papers = bearsPack(telling) ? await papersFor(telling, store) : NO_PAPERS;
  const left = papers.left.length === 0 ? [] : [LETTER.papersNotWith(papers.left)];
  const { boards, personId } = telling;
  const body = [...bodyOf(telling, officeAddress(boards) !== null), ...left];
  return {
    ...framedLetter(boards, nameIn(boards, personId), { subject: subjectOf(telling), body }),
    ...calendarOf(telling, board),
    ...(papers.files.length === 0 ? {} : { files: papers.files }),
  };
}

function calendarOf(telling: Telling, board: KnownBoard) {
  const { boards, personId, loaded } = telling;
  const email = boards.onDay.seats
    .flatMap((seat) => [...(seat.member ? [seat.member] : []), ...seat.substitutes])
    .find((person) => person.id === personId)?.email;
  const meeting = calendarMeeting(loaded, board);
  const name = nameIn(boards, personId);
  const file =
    meeting && bearsCalendar(telling)
      ? calendarFile(meeting, email ? { attendee: { name, email } } : {})
      : null;
  return file === null ? {} : { calendar: { name: file.name, method: file.method, text: file.text } };
}

interface Papers {
  readonly files: readonly OutgoingFile[];
  /** Of the bilagor that do not fit or whose bytes are not here. */
  readonly left: readonly string[];
}

const NO_PAPERS: Papers = { files: [], left: [] };

/** What most mail servers take, when the third that a letter adds to its files is counted. */
const LARGEST_FILES = 12_000_000;

/** The bilagor of the kallelse as it was sent, as many as a letter holds. */
async function papersFor(telling: Telling, store: Pick<Store, 'files'>): Promise<Papers> {
  const labels = new Set(contentFor(calledFor(telling)).agenda.flatMap((item) => item.attachments));
  const papers = (telling.meeting.agenda.items ?? [])
    .flatMap((item) => item.papers)
    .filter((paper) => labels.has(paper.label));
  const files: OutgoingFile[] = [];
  const left: string[] = [];
  let size = 0;
  for (const paper of papers) {
    const fits = size + paper.size <= LARGEST_FILES;
    const file = fits ? await paperFile(store, paper) : null;
    if (file === null) left.push(paper.label);
    else {
      files.push(file);
      size += paper.size;
    }
  }
  return { files, left };
}

function subjectOf(telling: Telling): string {
  const { event, meeting, boards, now } = telling;
  const when = whenInWords(meeting, localDateOf(now));
  const { name } = boards.onDay;
  const news = newsFor(telling);
  if (news !== null) return LETTER.news(news.fact, name);
  switch (event.type) {
    case 'MeetingCancelled':
      return LETTER.cancelled(name, when);
    case 'MeetingMoved':
      return LETTER.moved(name, when);
    case 'MeetingSubstituteAsked':
      return LETTER.serve(name, when);
    case 'AttendanceAnswered':
    case 'AttendanceTakenBack':
    case 'MeetingSubstituteAnswered':
      return LETTER.answered(name, when);
    case 'AttendanceReminded':
      return LETTER.reminder(name, when);
    default:
      return LETTER.notice(name, when, latestNotice(meeting.noticeBook)?.number ?? 1);
  }
}

function bodyOf(telling: Telling, mayReply: boolean): string[] {
  const { event, meeting, now, personId } = telling;
  const today = localDateOf(now);
  const called = calledFor(telling);
  const content = contentFor(called);
  const when = whenAndWhere(content, today);
  const { roster, calls } = meeting.attendance;
  const ask = mayReply ? [LETTER.answer(roster && answerBy(meeting.date, roster), today)] : [];
  const change = mayReply ? [LETTER.changeAnswer] : [];
  const link = placeOf({ ...content, place: null });
  const pack = [LETTER.agenda, ...wholePack(content)].join('\n');
  const stands = standingByLetter(called, mayReply, isAskedSince(telling));
  const news = newsFor(telling);
  if (news !== null) {
    const asks = event.type === 'AttendanceReminded' && mayReply ? [LETTER.answerCall] : [];
    return [news.fact, ...news.lines, ...asks];
  }
  switch (event.type) {
    case 'MeetingCancelled':
    case 'MeetingMoved': {
      const { fact, lines } = changeNews({ ...telling, event });
      const asks = event.type === 'MeetingMoved' && isOtherTime(event);
      return [fact, ...lines, ...(event.type === 'MeetingMoved' ? link : []), ...(asks ? ask : [])];
    }
    case 'MeetingSubstituteAsked': {
      const servesFor = event.servesFor?.name ?? null;
      const reply = mayReply ? [LETTER.answerCall] : [];
      const until = answerUntil(meeting, event, now);
      const anew = whyAnew({ ...telling, event });
      const question = [CALLED_IN.question(servesFor, when), ...anew, CALLED_IN.why(servesFor)];
      return [...question, ...link, ...reply, until, pack];
    }
    case 'AttendanceAnswered':
      return [OWN_ANSWER.fact(event.answer, when), ...change];
    case 'AttendanceTakenBack':
      return [ATTENDANCE_SAID.ownTakenBack(when), ...ask];
    case 'MeetingSubstituteAnswered': {
      const call = calls.find((one) => one.seatId === event.seatId && one.person.personId === personId);
      return event.accepted
        ? [CALLED_IN.accepted(call?.servesFor?.name ?? null, when), ...change]
        : [CALLED_IN.declined(call?.servesFor?.name ?? null, when), ...change];
    }
    case 'AttendanceReminded':
      return [`${TOLD.reminder}: ${LETTER.called(when)}`, ...stands.lines, ...link, ...stands.asks, pack];
    default:
      return [
        LETTER.called(when),
        ...stands.lines,
        ...beyondTerm(called),
        ...link,
        ...changedFor(called),
        ...stands.asks,
        pack,
        NOTICE_SAID.proposes,
      ];
  }
}
