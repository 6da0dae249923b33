import type { Person } from '../../../board/index.ts';
import {
  asksWhetherILead,
  asksWhichILead,
  asksWhoComesThen,
  asksWhoLeadsInstead,
  asksWhoLeadsItem,
  isOfAnothersAbsence,
  isThereInPart,
  type QuestionRequest,
  supposedAbsent,
} from '../../../conversation/index.ts';
import { localDateOf } from '../../../kernel/index.ts';
import { answerCard, type Reply, type Turn } from '../../../teams/contract.ts';
import { itemByNumber } from '../../domain/agenda/book.ts';
import { isCalledTo } from '../../domain/attendance/rules/called-to.ts';
import { answerOf } from '../../domain/attendance/state.ts';
import { isOutOf, itemMatter } from '../../domain/recusals/state.ts';
import { readsWholeAgenda } from '../../reader.ts';
import { ATTENDANCE_SAID, LEADING, listed, OWN_TURN, TOLD, whenInWords } from '../../text/index.ts';
import { leaderNow, presidiumOf } from '../messages/boards-of-meeting.ts';
import { cancelledReply } from '../notice/proof.ts';
import {
  type AtMeeting,
  boardsOf,
  type MeetingPorts,
  reachMeeting,
  refused,
  said,
  toldByMinutes,
} from '../reach.ts';
import { meetingOf } from '../which-meeting/meeting-asked.ts';
import { noMeetingThen } from '../which-meeting/other-day.ts';
import { answersTo, whoWouldBeAsked } from './ask-first.ts';
import { bookOf } from './attendance.ts';
import { itemsLedByOthers, itemsLedInWords } from './item-calls/items-led.ts';
import { ledByHer } from './led-by-her.ts';
import { proposedLeader } from './proposed-leader.ts';

const LEADS =
  /(?<!\p{L})(?:leder|leda|håller i|klubban)(?!\p{L}).*(?:(?<!\p{L})(?:möte|sammanträd)|\d|(?<!\p{L})(?:i ?dag|i ?morgon|i ?morron|nästa)(?!\p{L})|dag(?:en)?(?!\p{L}))|(?<!\p{L})(?:leder|håller i(?: klubban)?|sitter med klubban) (?:då|nu|den gången)[?. ]*$|mötesordförande|(?<!\p{L})(?:är|blir|sitter som|agerar) ordförande(?: (?:den|på|vid|för|under))+ (?:\d|det |nästa |mötet|sammanträdet|(?:mån|tis|ons|tors|fre)dag)/iu;

/** "Vem leder i Norrskog?", "vem leder nu?", "vem blir ordförande då?" */
const LEADS_LOOSELY =
  /^(?:(?:och|men|hej)[ ,]+)*vem (?:är det som )?(?:leder|blir ordf(?:örande|\.)?(?= (?:då|nu|i ?stället)))(?: (?:i ?stället|då|nu|egentligen|i \p{L}{4,}))*[?. ]*$/iu;

/** Where others read along, and to one who does not read the answers: who is ordförande, and where it is told who leads. */
async function chairAlone(
  ports: MeetingPorts,
  { boardId }: QuestionRequest,
  turn: Turn,
): Promise<Reply | null> {
  const [at] = await boardsOf(ports, turn, boardId);
  const [chair] = at === undefined ? [] : presidiumOf({ onDay: at.board });
  if (at === undefined || chair === undefined) return null;
  const isHere = turn.place.kind !== 'personal';
  return said(at, LEADING.isChair(chair.name), [isHere ? LEADING.inOwnChat : LEADING.notToldYou]);
}

const OF_CHAIR = /(?<!\p{L})ordföranden?(?!\p{L})/iu;

/** "Vem leder mötet?", "… om jag inte kan?": of a meeting ahead, by what is known of who comes; else the register tells. */
export async function leads(
  ports: MeetingPorts,
  request: QuestionRequest,
  turn: Turn,
): Promise<Reply | null> {
  if (turn.place.kind === 'personal' && asksWhichILead(request.text)) return ledByHer(ports, request, turn);
  const isInstead = asksWhoLeadsInstead(request.text);
  const isOfItem = request.params.item !== undefined && asksWhoLeadsItem(request.text);
  const isOfMeeting = isOfItem || isInstead || asksWhetherILead(request.text) || LEADS.test(request.text);
  const isLoose = !isOfMeeting && LEADS_LOOSELY.test(request.text);
  const isAsked = isOfMeeting || isLoose;
  if (!isAsked) return null;
  if (turn.place.kind !== 'personal') return isOfMeeting ? chairAlone(ports, request, turn) : null;
  const none =
    (await noMeetingThen(ports, request, turn, request.params, () => [])) ??
    (await cancelledThen(ports, request, turn));
  if (none !== null) return none;
  const at = await meetingOf(ports, request, turn);
  if (at === null) return isOfMeeting ? chairAlone(ports, request, turn) : null;
  if (isOfItem) return toldByMinutes(at) ?? leadsItem(at, turn, String(request.params.item), request.text);
  const leader = leaderNow({ onDay: at.boardThen }, at.meeting);
  // Without a word of a meeting the register tells who is ordförande, as long as she leads the one to come.
  if (isLoose && leader?.id === presidiumOf({ onDay: at.boardThen })[0]?.id) return null;
  const supposed = presidiumSupposedOut(at, request);
  const isOwnAlone = supposed.length === 1 && supposed[0]?.id === at.doer.personId;
  if (supposed.length > 0 && !isOwnAlone && !isThereInPart(request.text)) return ifAbsent(at, turn, supposed);
  const isOfOther = isOfAnothersAbsence(request.text);
  if (isInstead && !isOfOther && leader?.id === at.doer.personId) return insteadOfHer(at, turn, request.text);
  const book = bookOf(at);
  const presidium = presidiumOf({ onDay: at.boardThen });
  const absent = presidium.filter((one) => answerOf(book, one.id)?.answer === 'ABSENT');
  const isChairOut =
    OF_CHAIR.test(request.text) && presidium[0] !== undefined && absent.includes(presidium[0]);
  if (isInstead && isOfOther && leader !== null && !isChairOut)
    return insteadOf(at, turn, leader, request.text);
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const given = leader && answerOf(book, leader.id);
  const isOneself = leader?.id === at.doer.personId;
  const items = itemsLedByOthers(at, leader);
  const { personId } = at.doer;
  const hers = asksWhetherILead(request.text) ? items.filter((one) => one.leader?.id === personId) : [];
  const ofItems = itemsLedInWords(items, when, personId);
  const ofMeeting = !leader
    ? TOLD.nobodyLeads
    : isOneself
      ? TOLD.youLeadAt(when)
      : TOLD.leadsAt(leader.name, when);
  const source = ATTENDANCE_SAID.source(at.boardName);
  const proposed = proposedLeader(at.meeting);
  if (proposed !== null && proposed.name !== leader?.name) {
    const fact = LEADING.proposed(proposed.name, proposed.number, when);
    return { messages: [{ text: fact, card: answerCard({ fact, lines: [LEADING.notDecided], source }) }] };
  }
  // Whoever leads an ärende alone, and asks whether she leads, is told of that first.
  const [fact = ofMeeting] = itemsLedInWords(hers, when, personId);
  const lines = [
    ...[ofMeeting, ...ofItems].filter((line) => line !== fact),
    ...absent.map((one) => TOLD.absent(one.name, when)),
    ...(leader && given === null && !isOneself ? [TOLD.hasNotAnswered(leader.name)] : []),
  ];
  // Whoever leads it, and asks who does, may mean to stay away: nothing of that is registered.
  if (isOneself && given === null && isCalledTo(at.meeting) && !asksWhetherILead(request.text)) {
    const next = LEADING.instead(nextAfter(at, personId)?.name ?? null, when);
    return said(at, fact, [...lines, OWN_TURN.notAnswered, next], answersTo(at, null));
  }
  return { messages: [{ text: fact, card: answerCard({ fact, lines, source }) }] };
}

/** Those of the presidium who are supposed not to come: "om jag och Ahmed inte kan", "om varken ordföranden eller vice kommer". */
function presidiumSupposedOut(at: AtMeeting, { text }: QuestionRequest): Person[] {
  const supposed = supposedAbsent(text);
  if (supposed === null) return [];
  const presidium = presidiumOf({ onDay: at.boardThen });
  const words = new Set<string>(nameParts(supposed.words));
  const isNamed = (one: Person) =>
    nameParts(one.name).some(
      (part) =>
        words.has(part) && presidium.every((other) => other === one || !nameParts(other.name).includes(part)),
    );
  return presidium.filter(
    (one, index) =>
      supposed.all ||
      isNamed(one) ||
      (supposed.self && one.id === at.doer.personId) ||
      (index === 0 ? supposed.chair : supposed.vice),
  );
}

const nameParts = (text: string): readonly string[] =>
  text.toLocaleLowerCase('sv').match(/[\p{L}-]+/gu) ?? [];

/** Who leads when some of the presidium do not come: the first of it who may (FinsamL 17 §). */
function ifAbsent(at: AtMeeting, turn: Turn, supposed: readonly Person[]): Reply {
  const presidium = presidiumOf({ onDay: at.boardThen });
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const isOut = ({ id }: Person) => answerOf(at.meeting.attendance, id)?.answer === 'ABSENT';
  const out = presidium.filter((one) => supposed.includes(one) || isOut(one));
  const leader = presidium.find((one) => !out.includes(one));
  const name = ({ id, name: called }: Person) => (id === at.doer.personId ? LEADING.you : called);
  const isSilent =
    leader && leader.id !== at.doer.personId && answerOf(at.meeting.attendance, leader.id) === null;
  const fact = LEADING.ifAbsent(
    listed(out.map(name)),
    leader ? name(leader) : null,
    leader !== presidium[0],
    when,
  );
  return said(at, fact, isSilent ? [TOLD.hasNotAnswered(leader.name)] : []);
}

/** Nobody leads a meeting that is cancelled. */
async function cancelledThen(
  ports: MeetingPorts,
  { params: { meetingId } }: QuestionRequest,
  turn: Turn,
): Promise<Reply | null> {
  const at = meetingId === undefined ? null : await reachMeeting(ports, turn, meetingId);
  return at?.meeting.status === 'CANCELLED' && readsWholeAgenda(at) ? cancelledReply(at, turn) : null;
}

const IF_RECUSED =
  /(?<!\p{L})(?:om|när|ifall|då|eftersom) (?<who>jag|ordföranden?)(?!\p{L})[^?]{0,30}jäv|(?<!\p{L})(?<chair>ordföranden?) är jävig/iu;

/** "Vem leder på punkt 8?": the first of the presidium who comes and takes part in it (KL 6:30, FinsamL 17 §). */
function leadsItem(at: AtMeeting, turn: Turn, number: string, text: string): Reply {
  const { meeting, doer, boardThen } = at;
  const item = itemByNumber(meeting.agenda, number);
  const matter = itemMatter(meeting.matters, number);
  if (item === null && matter === null) {
    return refused({ code: 'meeting.noSuchItem', data: { date: meeting.date, item: number } }, at, turn);
  }
  const presidium = presidiumOf({ onDay: boardThen });
  const { who, chair } = IF_RECUSED.exec(text)?.groups ?? {};
  const supposed = who === 'jag' ? doer.personId : (who ?? chair) ? presidium[0]?.id : undefined;
  const isOut = (id: string) => isOutOf(matter, id);
  const isAbsent = (id: string) => answerOf(meeting.attendance, id)?.answer === 'ABSENT';
  const leader = presidium.find(({ id }) => !isOut(id) && !isAbsent(id) && id !== supposed);
  const before = leader ? presidium.slice(0, presidium.indexOf(leader)) : presidium;
  const heading = item?.heading ?? matter?.item.heading ?? null;
  const when = whenInWords(meeting, localDateOf(turn.at));
  const of = LEADING.item(number, heading);
  const fact = leader
    ? LEADING.leadsItem(leader.id === doer.personId ? null : leader.name, of, when)
    : LEADING.nobodyLeadsItem(of, when);
  const isSilent = leader && leader.id !== doer.personId && answerOf(meeting.attendance, leader.id) === null;
  return said(at, fact, [
    ...before.flatMap(({ id, name }) =>
      isOut(id) ? [LEADING.isOut(name)] : isAbsent(id) ? [TOLD.absent(name, when)] : [],
    ),
    ...(isSilent ? [TOLD.hasNotAnswered(leader.name)] : []),
  ]);
}

/** "Vem tar över om jag blir sjuk?", of whoever leads the meeting: who has her seat, and who leads it; null: of another. */
export async function ifSheCannot(
  ports: MeetingPorts,
  request: QuestionRequest,
  turn: Turn,
): Promise<Reply | null> {
  if (turn.place.kind !== 'personal' || !asksWhoComesThen(request.text)) return null;
  const at = await meetingOf(ports, request, turn);
  const leader = at && leaderNow({ onDay: at.boardThen }, at.meeting);
  return at !== null && leader?.id === at.doer.personId ? insteadOfHer(at, turn, request.text) : null;
}

/** The same asked by another: who leads when the one who leads it is not there. */
function insteadOf(at: AtMeeting, turn: Turn, leader: Person, text: string): Reply {
  const next = nextAfter(at, leader.id);
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const isOneself = next?.id === at.doer.personId;
  const name = isOneself ? 'du' : (next?.name ?? null);
  const isSilent = next !== undefined && !isOneself && answerOf(at.meeting.attendance, next.id) === null;
  const fact = isThereInPart(text)
    ? LEADING.othersInPart(leader.name, name, when)
    : LEADING.insteadOf(leader.name, name, when);
  return said(at, fact, isSilent ? [TOLD.hasNotAnswered(next.name)] : []);
}

/** The next of the presidium who has not said that she is not there. */
function nextAfter({ boardThen, meeting }: AtMeeting, personId: string): Person | undefined {
  const presidium = presidiumOf({ onDay: boardThen });
  return presidium
    .slice(presidium.findIndex((one) => one.id === personId) + 1)
    .find((one) => answerOf(meeting.attendance, one.id)?.answer !== 'ABSENT');
}

/**
 * Whoever leads the meeting asks who does when she is not there, or for a part of it: the next of the presidium who
 * comes (FinsamL 17 §). Her ersättare has her seat, and not the chair.
 */
function insteadOfHer(at: AtMeeting, turn: Turn, text: string): Reply {
  const { meeting, doer } = at;
  const next = nextAfter(at, doer.personId);
  const when = whenInWords(meeting, localDateOf(turn.at));
  const inPart = isThereInPart(text);
  const given = answerOf(meeting.attendance, doer.personId)?.answer;
  const stands = given === undefined ? ATTENDANCE_SAID.notRecorded : ATTENDANCE_SAID.standsUntilChosen(given);
  const isSilent = next !== undefined && answerOf(meeting.attendance, next.id) === null;
  const silent = isSilent ? [TOLD.hasNotAnswered(next.name)] : [];
  const fact = inPart ? LEADING.inPart(next?.name ?? null, when) : LEADING.instead(next?.name ?? null, when);
  const lines = inPart
    ? [...silent, LEADING.tell(next?.name ?? null), LEADING.ifHindered, stands]
    : [...silent, ...whoWouldBeAsked(at, turn), LEADING.seatOnly, stands];
  return said(at, fact, lines, answersTo(at, inPart ? 'COMING' : 'ABSENT'));
}
