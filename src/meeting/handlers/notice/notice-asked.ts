import {
  asksWhatApproverSaid,
  asksWhatIsNew,
  asksWhatWaitsOn,
  asksWhatWasWished,
  asksWhoApproves,
  bidsWhatWasWished,
  changeBidden,
} from '../../../conversation/index.ts';
import { instantInWords, localDateOf } from '../../../kernel/index.ts';
import { answerCard, type CardButton, type Reply, type Turn } from '../../../teams/contract.ts';
import { changedFor } from '../../cards/called.ts';
import { changesSince } from '../../domain/agenda/changes.ts';
import { answerBy } from '../../domain/attendance/rules/reminder-times.ts';
import { answerOf } from '../../domain/attendance/state.ts';
import { noticeContent } from '../../domain/notice/content.ts';
import { mayApproveNotice, maySendNotice, needsApproval } from '../../domain/notice/rules/who-may.ts';
import { versionsOf } from '../../missed-versions.ts';
import { readsWholeAgenda } from '../../reader.ts';
import { meetingRosterOf } from '../../roster.ts';
import {
  ATTEND_BUTTON,
  ATTENDANCE_SAID,
  changeLine,
  NOTICE_ASKED,
  whenAndWhere,
  whenInWords,
} from '../../text/index.ts';
import { loadMeeting } from '../../views.ts';
import { agendaButton } from '../agenda/agenda-card.ts';
import { attendanceView } from '../attendance/attendance.ts';
import { leaderNow, presidiumOf } from '../messages/boards-of-meeting.ts';
import { type AtMeeting, type MeetingPorts, said } from '../reach.ts';
import { hashNow } from './approval.ts';
import { meetingBeforeApprover } from './approval-words.ts';
import { newSinceSent } from './new-since-sent.ts';
import { maySeeProof } from './proof.ts';

const OF_SENT =
  /(?<!\p{L})kallels\p{L}*(?!\p{L}).*(?<!\p{L})(?:skickad|skickats|skickades|utskickad|gått ut|gick ut|ute)(?!\p{L})|(?<!\p{L})(?:skickat|sänt|skickade|skickades|gick)(?!\p{L}).*(?<!\p{L})kallels|(?<!\p{L})(?:änd\p{L}*|nytt|skiljer)(?!\p{L}).*(?<!\p{L})kallels/iu;
const TO_ALL =
  /(?<!\p{L})(?:till|hos|nått|av) (?:alla|samtliga|allihop|allesammans|hela styrelsen|var och en)(?!\p{L})/iu;

/** "Har kallelsen gått ut till alla?": whether it has reached everybody, and not only when it was sent. */
export function asksWhetherAllHave(text: string): boolean {
  return OF_SENT.test(text) && TO_ALL.test(text);
}

const REMOTE = /(?<!\p{L})(?:på distans|digitalt|via teams|via länk|på länk|på teams)(?!\p{L})/iu;

/** "När skickades kallelsen?", "vad har ändrats i kallelsen?": when, by whom, and what its last version changed. */
export async function noticeAsked(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  text: string,
): Promise<Reply | null> {
  const waits = asksWhatWaitsOn(text) && at.meeting.noticeBook.askedApproval !== null;
  if (turn.place.kind === 'personal' && (asksWhoApproves(text) || waits))
    return approverAsked(at, turn, text);
  const isToBeDone = bidsWhatWasWished(text);
  if (isToBeDone || asksWhatWasWished(text) || asksWhatApproverSaid(text)) {
    const { askedApproval, returnedBy } = at.meeting.noticeBook;
    const isHere = askedApproval !== null || returnedBy !== null;
    const before = isHere
      ? null
      : await meetingBeforeApprover(ports, { boardId: at.boardId, params: {} }, turn);
    return wishedReply(ports, before ?? at, turn, isToBeDone);
  }
  return OF_SENT.test(text) || asksWhatIsNew(text) ? versionsReply(ports, at, turn) : null;
}

/** What whoever was asked to approve the kallelse would have otherwise, when it last came back: for those who see its history. */
async function wishedReply(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  isToBeDone: boolean,
): Promise<Reply> {
  const sees = maySendNotice(at.doer) || mayApproveNotice(at.meeting, meetingRosterOf(at.boardThen), at.doer);
  if (!sees || turn.place.kind !== 'personal') return said(at, NOTICE_ASKED.wishesInOffice);
  const today = localDateOf(turn.at);
  const when = whenInWords(at.meeting, today);
  const events = (await loadMeeting(ports.store, at.meetingId))?.events ?? [];
  const last = events.map(({ event }) => event).findLast((event) => event.type === 'NoticeReturned');
  const { askedApproval, approval } = at.meeting.noticeBook;
  const to = askedApproval?.hash === hashNow(at) ? askedApproval.to : null;
  const waits = to === null ? [] : [NOTICE_ASKED.approver(to.name, when)];
  if (last?.type !== 'NoticeReturned') {
    const given = approval?.hash === hashNow(at) ? NOTICE_ASKED.isApproved(approval.by.name, when) : null;
    return said(at, waits[0] ?? given ?? NOTICE_ASKED.notReturned(when));
  }
  const fact = NOTICE_ASKED.returned(last.by.name, when, instantInWords(last.at, today));
  const lines = [last.text ?? NOTICE_ASKED.returnedPlainly, ...waits];
  return isToBeDone && maySendNotice(at.doer)
    ? said(at, NOTICE_ASKED.notDoneYet, [fact, ...lines], [...asOrdered(at, last.text), agendaButton(at)])
    : said(at, fact, lines);
}

/** What is wished, as an order of hers whose card she sees before anything is done; none where it bids no change. */
function asOrdered({ boardId }: AtMeeting, wish: string | null): CardButton[] {
  const text = changeBidden(wish ?? '');
  return text === null
    ? []
    : [{ title: NOTICE_ASKED.makeChange, verb: 'conversation.ask', data: { text, boardId } }];
}

/** When the kallelse was sent, by whom, and what is new to her since the version she had before. */
export async function versionsReply(ports: MeetingPorts, at: AtMeeting, turn: Turn): Promise<Reply> {
  const today = localDateOf(turn.at);
  const { sent } = at.meeting.noticeBook;
  const latest = sent.at(-1);
  const when = whenInWords(at.meeting, today);
  if (latest === undefined) {
    return said(at, NOTICE_ASKED.notSent(when), [...countsAsSent(at, turn), ...sinceReadIn(at, turn)]);
  }
  const fact = NOTICE_ASKED.sent(when, instantInWords(latest.at, today), latest.by.name, sent.length);
  if (turn.place.kind !== 'personal') return said(at, fact, [NOTICE_ASKED.changesInOwnChat]);
  const { personId, name } = at.doer;
  const loaded = await loadMeeting(ports.store, at.meetingId);
  const versions = loaded && (await versionsOf(ports.deliveries, at.meetingId, loaded, personId));
  const changes = changedFor({ meeting: at.meeting, person: { personId, name }, versions });
  const { told } = at.meeting.noticeBook;
  const since = told === null ? [] : [NOTICE_ASKED.told(whenAndWhere(told, today))];
  const notOut = maySendNotice(at.doer)
    ? newSinceSent(at.meeting, noticeContent(at.meeting, meetingRosterOf(at.boardThen).distance))
    : [];
  const pending = notOut.length === 0 ? [] : [NOTICE_ASKED.notOut, ...notOut];
  const isSame = told === null && pending.length === 0;
  const of = sent.length > 1 ? [...changes, ...since] : isSame ? [NOTICE_ASKED.only] : since;
  const lines = [...of, ...pending];
  const show = { title: ATTEND_BUTTON.show, verb: 'notice.show', data: { meetingId: at.meetingId } };
  return said(at, fact, lines, [show]);
}

/** One that was read in counts as sent, to those who see to that it is. */
function countsAsSent(at: AtMeeting, { place }: Turn): string[] {
  const seesToIt = place.kind === 'personal' && maySeeProof(at);
  return at.meeting.status === 'CALLED' && seesToIt ? [NOTICE_ASKED.countsAsSent] : [];
}

/** What has been done with the agenda since the kallelse was read in, with why an item was taken out: for whoever reads all of it. */
function sinceReadIn(at: AtMeeting, turn: Turn): string[] {
  const changes =
    readsWholeAgenda(at) && turn.place.kind === 'personal' ? changesSince(at.meeting.agenda) : [];
  return changes.length === 0
    ? []
    : [NOTICE_ASKED.sinceReadIn, ...changes.map((change) => changeLine(change, false))];
}

const ASKS_WHO = /(?<!\p{L})(?:vem|vilken|vilka)(?!\p{L})/iu;

/** "Vem ska godkänna kallelsen?", "har Eva godkänt?": who has, who is asked to, or who would be. */
function approverAsked(at: AtMeeting, turn: Turn, text: string): Reply {
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  if (!needsApproval(meetingRosterOf(at.boardThen)))
    return said(at, NOTICE_ASKED.noApproval, [NOTICE_ASKED.ofMinutes]);
  const { approval, askedApproval, sent } = at.meeting.noticeBook;
  const now = hashNow(at);
  if (approval?.hash === now) return said(at, NOTICE_ASKED.isApproved(approval.by.name, when));
  if (sent.at(-1)?.hash === now) return said(at, NOTICE_ASKED.sentAsItIs(when));
  const onDay = { onDay: at.boardThen };
  const leader = leaderNow(onDay, at.meeting) ?? presidiumOf(onDay)[0] ?? null;
  const asked = askedApproval?.hash === now ? (askedApproval.to?.name ?? leader?.name ?? null) : null;
  const who =
    asked === null ? NOTICE_ASKED.approves(leader?.name ?? null, when) : NOTICE_ASKED.approver(asked, when);
  return ASKS_WHO.test(text) ? said(at, who) : said(at, NOTICE_ASKED.notApproved(when), [who]);
}

/** "Hur många kommer på distans?" */
export function remoteAsked(ports: MeetingPorts, at: AtMeeting, turn: Turn, text: string): Reply | null {
  if (!REMOTE.test(text)) return null;
  const { book } = attendanceView(ports, at);
  const remote = book.answers.filter(({ person }) => answerOf(book, person.personId)?.answer === 'REMOTE');
  const fact = ATTENDANCE_SAID.remoteCount(remote.length, whenInWords(at.meeting, localDateOf(turn.at)));
  const lines = remote.map(({ person }) => person.name);
  const data = { meetingId: at.meetingId };
  const buttons = [{ title: ATTEND_BUTTON.status, verb: 'attendance.status', data }];
  const source = ATTENDANCE_SAID.source(at.boardName);
  return { messages: [{ text: fact, card: answerCard({ fact, lines, source, buttons }) }] };
}

/** "När ska jag senast svara?": of the kallelse that she has; null: she has none. */
export function answerDay(at: AtMeeting | null, turn: Turn): Reply {
  if (at === null) return { messages: [{ text: NOTICE_ASKED.noneToAnswer }] };
  const today = localDateOf(turn.at);
  const when = whenInWords(at.meeting, today);
  const day = answerBy(at.meeting.date, meetingRosterOf(at.boardThen));
  const given = answerOf(at.meeting.attendance, at.doer.personId);
  const lines = given === null ? [] : [NOTICE_ASKED.hasAnswered];
  const show = { title: ATTEND_BUTTON.show, verb: 'notice.show', data: { meetingId: at.meetingId } };
  return said(at, NOTICE_ASKED.answerBy(when, day, today), lines, [show]);
}
