import {
  absenceSupposed,
  asksAnswerDay,
  asksQuorumMargin,
  asksQuorumPerItem,
  asksWhoApproves,
  asksWhoHasNotAnswered,
  asksWhoItBecame,
  asksWhoServesInItem,
  type QuestionHandler,
  type QuestionRequest,
  remindsOnDay,
  toldOfChange,
  votersAskedOf,
} from '../../../conversation/index.ts';
import { localDateOf } from '../../../kernel/index.ts';
import { answerCard, type Reply, type Turn } from '../../../teams/contract.ts';
import { isAhead } from '../../domain/state.ts';
import { readsOf, readsWholeAgenda } from '../../reader.ts';
import { ANSWERED_FOR, ATTENDANCE_SAID, OWN_ITEM, QUORUM, whenInWords } from '../../text/index.ts';
import { listMeetings, meetingsToCome } from '../../views.ts';
import { notCalledReply, ownNotCalled } from '../notice/not-called.ts';
import { answerDay, asksWhetherAllHave, noticeAsked, remoteAsked } from '../notice/notice-asked.ts';
import { asksOwnNotice, ownNotice } from '../notice/own-notice.ts';
import { cancelledReply, exportReply, maySeeProof, notReachedReply, proofReply } from '../notice/proof.ts';
import {
  asksProof,
  asksUnreached,
  proofOfHeld,
  takesProof,
  textToOne,
  unreachedReply,
  whetherShe,
} from '../notice/proof-questions.ts';
import { askedOfOther } from '../notice/send-words.ts';
import { toldOfChangeReply } from '../notice/told-of-change.ts';
import { versionProofReply } from '../notice/version-proof.ts';
import { firstUncalled, whatRemains } from '../notice/what-remains.ts';
import { type AtMeeting, boardsOf, type MeetingPorts, reachMeeting, said, toldByMinutes } from '../reach.ts';
import { meetingWithCall } from '../which-meeting/meeting-answered.ts';
import { meetingOf } from '../which-meeting/meeting-asked.ts';
import { noMeetingThen } from '../which-meeting/other-day.ts';
import { attendanceReply, attendanceView, statusButton } from './attendance.ts';
import { ifSheCannot, leads } from './leading.ts';
import { leaversSeat } from './leavers-seat.ts';
import { OF_WHICH, ownAnswers } from './own-answers.ts';
import { asksOfOneself, isCalledTo, ownTurn } from './own-turn.ts';
import {
  quorumMargin,
  quorumNotReckoned,
  quorumOnItem,
  quorumPerItem,
  quorumReply,
  quorumWith,
  quorumWithout,
} from './quorum-answer.ts';
import { NOTHING_SUPPOSED, supposedIn } from './quorum-supposed.ts';
import { remindersAsked } from './reminders-asked.ts';
import { aboutPerson, asksWhoStepsIn, stepsIn, whereAsked } from './stepping-in.ts';

/** "Hur många kommer?", "vem går in för Karim?", "är vi beslutsföra?": from the answers to the kallelse. */
export function attendanceQuestions(ports: MeetingPorts): QuestionHandler[] {
  return [
    { question: 'attendance.coming', answer: (request, turn) => coming(ports, request, turn) },
    {
      question: 'member.substitute',
      answer: async (request, turn) =>
        (await ifSheCannot(ports, request, turn)) ??
        (await ofLeaver(ports, request, turn)) ??
        (await stepsIn(ports, request, turn)),
    },
    { question: 'quorum.coming', answer: (request, turn) => quorum(ports, request, turn) },
    { question: 'member.role', answer: (request, turn) => leads(ports, request, turn) },
  ];
}

/** "Vem går in för Dan?", of whom alone, and whose uppdrag ends before the meeting; null: it is not asked. */
async function ofLeaver(ports: MeetingPorts, request: QuestionRequest, turn: Turn): Promise<Reply | null> {
  const { personId, others = [] } = request.params;
  const isAsked = turn.place.kind === 'personal' && asksWhoStepsIn(request.text);
  if (!isAsked || personId === undefined || others.length > 0) return null;
  return leaversSeat(ports, request, turn, personId);
}

/** Of a meeting named that is cancelled, or has been held: what became of its kallelse, else that it is cancelled. */
async function notAhead(ports: MeetingPorts, request: QuestionRequest, turn: Turn): Promise<Reply | null> {
  const { meetingId } = request.params;
  if (turn.place.kind !== 'personal' || meetingId === undefined) return null;
  const at = await reachMeeting(ports, turn, meetingId);
  if (at === null || isAhead(at.meeting) || !readsWholeAgenda(at)) return null;
  const { text } = request;
  const toOne = await textToOne(ports, request, at, turn);
  if (toOne !== null) return toOne;
  if (asksUnreached(text)) return unreachedReply(ports, request, at, turn);
  if (takesProof(text)) return exportReply(ports, at, turn);
  if (asksProof(text)) return proofReply(ports, at, turn, 0);
  return at.meeting.status === 'CANCELLED' ? cancelledReply(at, turn) : null;
}

async function quorum(ports: MeetingPorts, request: QuestionRequest, turn: Turn): Promise<Reply | null> {
  const none =
    (await notHers(ports, request, turn)) ??
    (await noneThen(ports, request, turn)) ??
    (await notAhead(ports, request, turn));
  if (none !== null) return none;
  const at = await meetingOf(ports, request, turn);
  if (at === null) return null;
  const remains = whatRemains((await firstUncalled(ports, request, turn)) ?? at, turn, request.text);
  if (remains !== null) return remains;
  if (turn.place.kind !== 'personal') return countsOnly(ports, at, turn);
  const { item } = request.params;
  if (item === undefined && asksQuorumMargin(request.text)) return quorumMargin(ports, at, turn);
  const supposed = supposedIn(request, at);
  const { away, there, isReckoned } = supposed;
  if (!isReckoned) {
    const isOfAbsence = absenceSupposed(request.text, true) !== null;
    return quorumNotReckoned(ports, at, turn, isOfAbsence ? undefined : QUORUM.substituteCounts);
  }
  if (there.length > 0 && item === undefined) return quorumWith(ports, at, turn, there);
  if (item !== undefined) return toldByMinutes(at) ?? quorumOnItem(ports, at, turn, String(item), supposed);
  if (asksQuorumPerItem(request.text)) return toldByMinutes(at) ?? quorumPerItem(ports, at, turn, supposed);
  return away.length > 0
    ? quorumWithout(ports, at, turn, supposed)
    : quorumReply(ports, at, turn, request.params.meetingSaid ? [] : await cancelledBefore(ports, at, turn));
}

/** Meetings that were to come before it and are cancelled: else somebody takes the answer to be of one of them. */
async function cancelledBefore(ports: MeetingPorts, at: AtMeeting, turn: Turn): Promise<string[]> {
  const today = localDateOf(turn.at);
  const listed = await listMeetings(ports.store, at.boardId);
  return listed
    .filter(({ status, date }) => status === 'CANCELLED' && date >= today && date < at.meeting.date)
    .map((one) => QUORUM.cancelledBefore(whenInWords({ ...one, end: null }, today)));
}

/** That there is no meeting on the day that was named: in the person's own chat, as it tells of the next one. */
async function noneThen(ports: MeetingPorts, request: QuestionRequest, turn: Turn): Promise<Reply | null> {
  if (turn.place.kind !== 'personal') return null;
  return noMeetingThen(ports, request, turn, request.params, () => []);
}

/** An adjungerad reads her own ärende alone (domain page 6), and so neither the answers nor what they come to. */
async function notHers(ports: MeetingPorts, { boardId }: QuestionRequest, turn: Turn): Promise<Reply | null> {
  const [at] = await boardsOf(ports, turn, boardId);
  return at === undefined || readsWholeAgenda(at) ? null : said(at, OWN_ITEM.answers, [OWN_ITEM.note]);
}

/** Whether she is called at all, an adjungerad may know: she is not. Null: she asks something else. */
async function ofInvitee(ports: MeetingPorts, request: QuestionRequest, turn: Turn): Promise<Reply | null> {
  const isOfOwn = asksOfOneself(request.text) || asksOwnNotice(request.text);
  if (turn.place.kind !== 'personal' || !isOfOwn) return null;
  const { boardId, params } = request;
  const id = params.meetingId ?? (await meetingsToCome(ports.store, boardId, turn.at))[0]?.id;
  const at = id === undefined ? null : await reachMeeting(ports, turn, id);
  if (at === null || !isAhead(at.meeting)) return null;
  const today = localDateOf(turn.at);
  const own = (at.meeting.agenda.items ?? []).filter(readsOf(at));
  const { date } = at.meeting;
  const hers = own.length > 0 ? OWN_ITEM.yours(own.length, date, today) : OWN_ITEM.none(date, today);
  return said(at, ownNotCalled(at, whenInWords(at.meeting, today)), [hers]);
}

async function coming(ports: MeetingPorts, request: QuestionRequest, turn: Turn): Promise<Reply | null> {
  const hidden = await notHers(ports, request, turn);
  if (hidden !== null) return (await ofInvitee(ports, request, turn)) ?? hidden;
  const told = await toldOfChangeReply(ports, request, turn);
  if (told !== null) return told;
  // The day of a reminder is none of a meeting.
  const { noMeetingOn: _day, ...ofNone } = request.params;
  if (
    remindsOnDay(request.text) &&
    request.params.meetingId === undefined &&
    turn.place.kind === 'personal'
  ) {
    const next = await meetingOf(ports, { ...request, params: ofNone }, turn);
    return next === null ? null : remindersAsked(ports, next, turn, request.text);
  }
  // "Kan jag svara i morgon?": nor is the day on which she answers.
  const isOfAnswering = asksAnswerDay(request.text) && turn.place.kind === 'personal';
  const none = request.named && !isOfAnswering ? await noneThen(ports, request, turn) : null;
  if (none !== null) return none;
  const over = (await notAhead(ports, request, turn)) ?? (await proofOfHeld(ports, request, turn));
  if (over !== null) return over;
  const at = await meetingOf(ports, isOfAnswering ? { ...request, params: ofNone } : request, turn);
  if (isOfAnswering) {
    const { personId: _, ...mine } = request.params;
    const call = await meetingWithCall(ports, { ...request, params: mine }, turn, true);
    // Whoever is asked to serve has the hours of that question.
    if (at !== null && call?.rank === 0) return ownTurn(ports, request, at, turn);
    return answerDay(at !== null && isCalledTo(at) ? at : null, turn);
  }
  if (at === null) return null;
  const { unknown } = request.params;
  const isOfProof = turn.place.kind === 'personal' && asksProof(request.text);
  const other = isOfProof ? askedOfOther(at, turn, request.params) : null;
  if (other !== null) return said(at, other, [], [statusButton(at)]);
  if (unknown !== undefined && turn.place.kind === 'personal')
    return said(at, ATTENDANCE_SAID.nobodyNamed(unknown), [], [statusButton(at)]);
  const uncalled =
    turn.place.kind === 'personal' ? notCalledReply(at, turn, request.text, request.params.personId) : null;
  if (uncalled !== null) return uncalled;
  const { attendance, noticeBook } = at.meeting;
  // One that was sent elsewhere is awaited too.
  const isAwaitedOf = at.meeting.status === 'CALLED' && asksWhoHasNotAnswered(request.text);
  const open = noticeBook.sent.length > 0 || attendance.answers.length > 0 || isAwaitedOf;
  const text = turn.place.kind === 'personal' ? await textToOne(ports, request, at, turn) : null;
  if (text !== null) return text;
  // "Ska jag titta på kallelsen eller är det Eva?": of who approves it, and not of her own.
  const isOfApproval = asksWhoApproves(request.text);
  const own = isOfApproval ? null : await ownNotice(ports, at, turn, request.text);
  if (own !== null) return own;
  if (turn.place.kind === 'personal' && !isOfApproval && asksOfOneself(request.text))
    return ownTurn(ports, request, at, turn);
  const reminders =
    turn.place.kind === 'personal' ? await remindersAsked(ports, at, turn, request.text) : null;
  if (reminders !== null) return reminders;
  if (isAwaitedOf && turn.place.kind === 'personal') return attendanceReply(ports, at, turn);
  if (turn.place.kind === 'personal' && asksUnreached(request.text)) {
    const hers = await whetherShe(ports, request, at, turn);
    if (hers !== null) return hers;
    return unreachedReply(ports, request, at, turn);
  }
  const isOfSeat = asksWhoServesInItem(request.text) || asksWhoItBecame(request.text);
  const ofSeat = isOfSeat ? await stepsIn(ports, request, turn) : null;
  if (ofSeat !== null) return ofSeat;
  const seesProof = turn.place.kind === 'personal' && noticeBook.sent.length > 0 && maySeeProof(at);
  // "Har Ulla fått veta det?", where nothing has changed since: of the kallelse.
  if (seesProof && toldOfChange(request.text)?.ofPerson === true)
    return (await whetherShe(ports, request, at, turn)) ?? notReachedReply(ports, at, turn);
  if (seesProof && asksWhetherAllHave(request.text)) return proofReply(ports, at, turn, 0);
  const ofNotice = await noticeAsked(ports, at, turn, request.text);
  if (ofNotice !== null) return ofNotice;
  if (!request.named && !open) return null;
  if (turn.place.kind !== 'personal') return countsOnly(ports, at, turn);
  if (takesProof(request.text)) return exportReply(ports, at, turn);
  if (asksProof(request.text)) {
    return (await whetherShe(ports, request, at, turn)) ?? versionProofReply(ports, at, turn, request.text);
  }
  const remote = remoteAsked(ports, at, turn, request.text);
  if (remote !== null) return remote;
  const { personId } = request.params;
  if (OF_WHICH.test(request.text)) return ownAnswers(ports, at, turn, request.text);
  const { item } = request.params;
  const ofItem = asksWhoServesInItem(request.text) || votersAskedOf(request.text) !== null;
  if (item !== undefined && ofItem && personId === undefined) {
    return toldByMinutes(at) ?? quorumOnItem(ports, at, turn, String(item), NOTHING_SUPPOSED);
  }
  if (personId === undefined) {
    return attendanceReply(ports, (await whereAsked(ports, request, turn)) ?? at, turn);
  }
  const substitute = await stepsIn(ports, request, turn);
  if (substitute !== null) return substitute;
  const people = [personId, ...(request.params.others ?? []).map((one) => one.personId)];
  const each = (await Promise.all(people.map((one) => aboutPerson(ports, at, turn, one)))).flatMap(
    (one) => one?.messages ?? [],
  );
  return each.length > 0 ? { messages: each } : attendanceReply(ports, at, turn);
}

/** Where others read along: how many, and no names. */
function countsOnly(ports: MeetingPorts, at: AtMeeting, turn: Turn): Reply {
  const { forecast } = attendanceView(ports, at);
  const fact = ATTENDANCE_SAID.coming(forecast.coming, forecast.seats);
  const of = ANSWERED_FOR.forMeetingOnly(whenInWords(at.meeting, localDateOf(turn.at)));
  const lines = [of, ATTENDANCE_SAID.notInChannel];
  return { messages: [{ text: fact, card: answerCard({ fact, lines, source: at.boardName }) }] };
}
