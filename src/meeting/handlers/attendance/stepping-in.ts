import { personOn } from '../../../board/index.ts';
import {
  type ActResult,
  asksWhoItBecame,
  asksWhoVotesFor,
  type QuestionRequest,
} from '../../../conversation/index.ts';
import { localDateOf, type PersonRef, peopleOf, type Seat, seatHeldBy } from '../../../kernel/index.ts';
import { answerCard, type Reply, type Turn } from '../../../teams/contract.ts';
import { callOf } from '../../domain/attendance/call-answered.ts';
import { heldBefore, leftToAsk } from '../../domain/attendance/rules/left-to-ask.ts';
import { seatStanding } from '../../domain/attendance/rules/seat-standing.ts';
import { mayRecordForOthers } from '../../domain/attendance/rules/who-may.ts';
import { type AttendanceBook, answerOf, type GivenAnswer } from '../../domain/attendance/state.ts';
import { isAhead } from '../../domain/state.ts';
import { letteredAt } from '../../in-force.ts';
import {
  ANSWERED_FOR,
  ATTEND_BUTTON,
  ATTENDANCE_SAID,
  CALLED_IN,
  heldBeforeLines,
  leftInWords,
  names,
  someNames,
  TOLD,
  whenInWords,
} from '../../text/index.ts';
import { listMeetings } from '../../views.ts';
import { type KnownOutPorts, knownOut } from '../notice/known-out.ts';
import { type AtMeeting, type MeetingPorts, reachMeeting, said } from '../reach.ts';
import { type ReachPorts, reachable } from '../reachable.ts';
import { noMeetingThen } from '../which-meeting/other-day.ts';
import { afterwards, whether } from './ask-first.ts';
import { bookOf, statusButton } from './attendance.ts';
import { itemCallLines, recusedAlone, servesInItem } from './item-calls/serves-in-item.ts';
import { meetingsMeant } from './meetings-meant.ts';

const STEPS_IN =
  /(?<!\p{L})(?:går|hoppar|kliver|träder|rycker) in(?!\p{L})|(?<!\p{L})(?:täcker(?: upp)?|sitter(?: in)?|vikarierar|backar upp|ställer upp|röstar?(?: då| nu)?(?: i ?stället| istället)?) (?:för|åt)(?!\p{L})|(?<!\p{L})(?:tar|får)(?: (?:över|då|nu))? (?:min|hans|hennes|\p{L}+s) (?:plats|stol)(?!\p{L})|(?<!\p{L})ersätter (?:\p{L}+ ){1,2}(?:nu|då|den|på|till)(?!\p{L})|(?<!\p{L})(?:tjänstgör|tillfrågad|tillfrågade|tillfrågats|inkallad|inkallats)(?!\p{L})/iu;

/** Whether it is asked who goes in for somebody at what is ahead, and not who her ersättare is. */
export function asksWhoStepsIn(text: string): boolean {
  return STEPS_IN.test(text) || asksWhoVotesFor(text) || asksWhoItBecame(text);
}

/** The same, of one ärende: "vem ersätter Karim på punkt 8?" */
const IN_ITEM =
  /(?<!\p{L})(?:ersätter|sitter in?|tar (?:\p{L}+ )?plats(?:en)?|röstar (?:för|åt|på|i stället|istället|i mitt ställe))(?!\p{L})/iu;

/** "Vem går in för Karim?", "vem är tillfrågad för Karim?", "är Sofia tillfrågad?": by the calls to the meetings ahead, where there are any; else the register tells. */
export async function stepsIn(
  ports: MeetingPorts,
  request: QuestionRequest,
  turn: Turn,
): Promise<Reply | null> {
  const { params, personId: asker } = request;
  const ofItem = IN_ITEM.test(request.text);
  const isAsked = asksWhoStepsIn(request.text) || ofItem;
  if (turn.place.kind !== 'personal' || !isAsked) return null;
  const personId = params.personId ?? (FOR_ME.test(request.text) ? asker : undefined);
  if (personId === undefined) return null;
  const inItem = (params.others ?? []).length > 0 ? null : await servesInItem(ports, request, turn, personId);
  if (inItem !== null) return inItem;
  if (ofItem && params.item === undefined && !asksWhoStepsIn(request.text)) return null;
  const elsewhere = await noMeetingThen(ports, request, turn, params, () => []);
  if (elsewhere !== null) return elsewhere;
  const people = [personId, ...(params.others ?? []).map((one) => one.personId)];
  // Whoever comes is out of single ärenden alone, and of those it is asked who votes.
  const ofThose =
    asksWhoVotesFor(request.text) && people.length === 1
      ? await outOfItems(ports, request, turn, personId)
      : null;
  if (ofThose !== null) return ofThose;
  const replies = await Promise.all(people.map((one) => stepsInFor(ports, request, turn, one)));
  if (replies.every((reply) => reply === null))
    return people.length === 1 ? outOfItems(ports, request, turn, personId) : null;
  const messages = replies.flatMap((reply) => reply?.messages ?? []);
  const none = people.filter((_, at) => replies[at] === null);
  return { messages: [...messages, ...notSubstituted(request, none)] };
}

/** Of one who comes, and is jävig in ärenden: who serves there, or that nobody does; null: she is in none. */
async function outOfItems(
  ports: MeetingPorts,
  request: QuestionRequest,
  turn: Turn,
  personId: string,
): Promise<Reply | null> {
  for await (const at of meetingsMeant(ports, request, turn)) {
    const [fact, ...more] = [...itemCallLines(at, personId), ...recusedAlone(at, personId)];
    if (fact !== undefined) return said(at, fact, more, [statusButton(at)]);
  }
  return null;
}

/** Of several who are asked about, those who come, or have not answered: told together. */
function notSubstituted(
  { params: { person = '', personId, others = [] } }: QuestionRequest,
  whose: readonly string[],
) {
  const named = [...(personId === undefined ? [] : [{ personId, name: person }]), ...others];
  const people = named.filter((one) => whose.includes(one.personId));
  return people.length === 0 ? [] : [{ text: TOLD.notSubstituted(someNames(people)) }];
}

async function stepsInFor(
  ports: MeetingPorts,
  request: QuestionRequest,
  turn: Turn,
  personId: string,
): Promise<Reply | null> {
  const found: AtMeeting[] = [];
  for await (const at of meetingsMeant(ports, request, turn)) {
    if (isSubstituted(at, personId)) found.push(at);
  }
  const [first, ...others] = found;
  if (!first) return null;
  return others.length === 0
    ? aboutPerson(ports, first, turn, personId)
    : substitutedAt(found, turn, personId);
}

const WHO_IS_ASKED = /(?<!\p{L})(?:tillfrågade?|tillfrågats)(?!\p{L})/iu;

/** "Vilka är tillfrågade?": the first meeting ahead with somebody who is asked to serve, where no other is named. */
export async function whereAsked(
  ports: MeetingPorts,
  { params, boardId, text }: QuestionRequest,
  turn: Turn,
): Promise<AtMeeting | null> {
  if (params.meetingSaid === true || !WHO_IS_ASKED.test(text)) return null;
  const today = localDateOf(turn.at);
  for (const { id, date } of await listMeetings(ports.store, boardId)) {
    const at = date < today ? null : await reachMeeting(ports, turn, id);
    if (at !== null && isAhead(at.meeting) && bookOf(at).calls.some(({ status }) => status === 'ASKED'))
      return at;
  }
  return null;
}

const FOR_ME = /(?<!\p{L})(?:(?:för|åt|efter|ersätter) mig|min plats|mitt ställe)(?!\p{L})/iu;

/**
 * "Kan Ulrika gå in för mig?", by the ledamot herself: who is asked for her seat, where she has said that she does not come; else
 * whether she comes. Who serves is nobody's to choose (FinsamL 12 §). Null: it is not of her own seat.
 */
export async function inMyStead(
  ports: ReachPorts & KnownOutPorts,
  at: AtMeeting,
  turn: Turn,
  text: string,
): Promise<ActResult | null> {
  const { doer } = at;
  if (mayRecordForOthers(doer) || !FOR_ME.test(text)) return null;
  if (seatHeldBy(bookOf(at).roster.electorate, doer.personId) === null) return null;
  if (!isSubstituted(at, doer.personId))
    return afterwards(at, turn) ?? whether(at, turn, 'ABSENT', [ATTENDANCE_SAID.orderStands]);
  const reply = await aboutPerson(ports, at, turn, doer.personId);
  return reply && { reply, outcome: 'explain' };
}

function isSubstituted(at: AtMeeting, personId: string): boolean {
  const book = bookOf(at);
  const seat = seatHeldBy(book.roster.electorate, personId);
  if (itemCallLines(at, personId).length > 0) return true;
  if (seat === null) return book.calls.some((one) => one.person.personId === personId);
  return (
    answerOf(book, personId)?.answer === 'ABSENT' || book.calls.some((one) => one.seatId === seat.seatId)
  );
}

/** Of several meetings, a line each: nobody is left to guess which one is meant. */
function substitutedAt(found: readonly AtMeeting[], turn: Turn, personId: string): Reply {
  const today = localDateOf(turn.at);
  const lines = found.map((at) => {
    const book = bookOf(at);
    const seat = seatHeldBy(book.roster.electorate, personId);
    const said = [...(seat === null ? [] : seatNowLines(book, seat)), ...itemCallLines(at, personId)];
    const comes = ATTENDANCE_SAID.standsAt(whenInWords(at.meeting, today));
    return `${comes} ${said.length > 0 ? said.join(' ') : ATTENDANCE_SAID.noneNeeded}`;
  });
  const [at] = found;
  const name = at && seatHeldBy(bookOf(at).roster.electorate, personId)?.holder?.name;
  const fact = ATTENDANCE_SAID.substitutedAt(name ?? '', found.length);
  const source = ATTENDANCE_SAID.source(at?.boardName ?? '');
  return { messages: [{ text: fact, card: answerCard({ fact, lines, source }) }] };
}

/** Who is to sit on the seat, where it is not its ledamot: everybody who is asked, as the first who says yes has it. */
export function seatNowLines(book: AttendanceBook, seat: Seat, write = someNames): string[] {
  const standing = seatStanding(book, seat);
  switch (standing.kind) {
    case 'SUBSTITUTE':
      return [ATTENDANCE_SAID.serving(standing.person.name, standing.servesFor?.name ?? null)];
    case 'ASKED': {
      const [only, ...others] = standing.asked;
      return [
        others.length === 0 ? CALLED_IN.isAsked(only?.name ?? '') : CALLED_IN.areAsked(write(standing.asked)),
        ...heldBeforeLines(heldBefore(book, seat.seatId, only?.personId ?? '')),
      ];
    }
    case 'EMPTY':
      return leftInWords(leftToAsk(book, seat.seatId));
    case 'MEMBER':
    case 'UNANSWERED':
      return [];
  }
}

/** "Kommer Karim?", "vem går in för Karim?" */
export async function aboutPerson(
  ports: ReachPorts & KnownOutPorts,
  at: AtMeeting,
  turn: Turn,
  personId: string,
): Promise<Reply | null> {
  const book = bookOf(at);
  const seat = seatHeldBy(book.roster.electorate, personId);
  const given = answerOf(book, personId);
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const call = callOf(book.calls, personId);
  const [ofItem, ...ofItems] = itemCallLines(at, personId);
  const mayServe = peopleOf(book.roster.electorate).find((one) => one.personId === personId);
  const name = seat?.holder?.name ?? given?.person.name ?? call?.person.name ?? mayServe?.name;
  if (name === undefined && ofItem === undefined) return null;
  const ofMeeting = call && ofCall(call, when);
  // An ersättare who is asked of an ärende alone has nothing of the whole meeting to answer.
  const isOfItem = seat === null && ofMeeting === null && ofItem !== undefined;
  const fact = isOfItem ? ofItem : (ofMeeting ?? saidOf(given, name ?? '', when));
  const stands = seat === null ? [] : seatNowLines(book, seat);
  const more = seat === null ? [] : seatNowLines(book, seat, names).filter((line) => !stands.includes(line));
  const standing = seat === null ? null : seatStanding(book, seat);
  const asked = standing?.kind === 'ASKED' ? standing.asked : call?.status === 'ASKED' ? [call.person] : [];
  const items = [...(ofItem === undefined || isOfItem ? [] : [ofItem]), ...ofItems];
  const isUnasked = seat === null && call === null && ofItem === undefined && given?.answer !== 'ABSENT';
  const unasked = isUnasked ? [ATTENDANCE_SAID.notAskedToServe] : [];
  const lines = [...stands, ...unasked, ...items, ...(await askedInVain(ports, at, asked))];
  const data = { meetingId: at.meetingId };
  const buttons = [{ title: ATTEND_BUTTON.status, verb: 'attendance.status', data }];
  const source = ATTENDANCE_SAID.source(at.boardName);
  return { messages: [{ text: fact, card: answerCard({ fact, lines, more, source, buttons }) }] };
}

/** Those who are asked and do not hear of it: what whoever records the answers has to do about them. */
async function askedInVain(
  ports: ReachPorts & KnownOutPorts,
  at: AtMeeting,
  asked: readonly PersonRef[],
): Promise<string[]> {
  if (asked.length === 0 || !mayRecordForOthers(at.doer)) return [];
  const { out, failed, byLetter, inTeams } = reachable(ports, at, asked, await knownOut(ports, at));
  const lettered = ports.lettersGo ? letteredAt(await ports.deliveries(at.meetingId)) : new Set<string>();
  const emailOf = (personId: string) => personOn(at.boardThen, personId)?.email ?? null;
  const letters = [...byLetter, ...inTeams.filter(({ personId }) => lettered.has(personId))];
  return [
    ...[...out, ...failed].map(({ personId, name }) => TOLD.reachOut(name, emailOf(personId))),
    ...letters.map(({ personId, name }) => TOLD.reachOut(name, emailOf(personId), true)),
  ];
}

/** What she has said of the meeting, or that she has not. */
function saidOf(given: GivenAnswer | null, name: string, when: string): string {
  if (given === null) return ATTENDANCE_SAID.hasNotAnswered(name, when);
  return ATTENDANCE_SAID.isComing(name, given.answer, when);
}

/** What somebody who is asked to serve, or serves, is told of; null: neither. */
function ofCall({ person, servesFor, status }: AttendanceBook['calls'][number], when: string): string | null {
  const whose = servesFor?.name ?? null;
  if (status === 'ACCEPTED') return TOLD.serves(person.name, whose, when);
  return status === 'ASKED' ? ANSWERED_FOR.forIsAsked(person.name, whose, when) : null;
}
