import { type Instant, type LocalDate, localDateOf } from '../../kernel/index.ts';
import { isCalledTo } from '../../meeting/index.ts';
import { itemSaid } from '../answer/acts/words-said.ts';
import type { Asking } from '../answer/asking.ts';
import type { MeetingWaiting } from '../answer/being.ts';
import { coverageOnRecord } from '../answer/matters/told-on-record.ts';
import { meetingNamed } from '../answer/meeting-named.ts';
import { upcoming } from '../answer/meetings/which-meeting.ts';
import type { Board, MeetingOnRecord } from '../knowledge.ts';
import type { Context } from '../said-before/context.ts';
import { isPutToHer } from '../said-before/newest-asked.ts';
import { answerPart } from '../turn/said-parts.ts';
import type { Conversed, Situation } from '../turn/situation.ts';
import { speaksOfCancelled } from '../understand/agenda/orders/carries-over.ts';
import { proposalsAsked, repliesToProposerNamed } from '../understand/agenda/proposals-asked.ts';
import { asksWhetherILead, asksWhichILead } from '../understand/coming/asked/leading-words.ts';
import { saysWhetherAble } from '../understand/coming/reply/able-said.ts';
import { shortReply } from '../understand/coming/reply/reply-words.ts';
import { saidBriefly } from '../understand/coming/reply/said-briefly.ts';
import { saidLoosely } from '../understand/coming/reply/said-loosely.ts';
import { fits, isDay } from '../understand/dates/dates.ts';
import { type Intent, isAct, TARGETS } from '../understand/intents.ts';
import { asksClashes } from '../understand/meetings/clashes-asked.ts';
import { asksOwnMeetings } from '../understand/meetings/own-meetings.ts';
import { asksDayRed, asksRedDays } from '../understand/meetings/red-days-asked.ts';
import { undoSaid } from '../understand/meetings/undo-said.ts';
import type { OpenMatter } from '../understand/open-matters.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import type { Understanding } from '../understand/understand.ts';
import {
  asksForAll,
  haveSameOffice,
  withCancelled,
  withItem,
  withOwnJav,
  withProposals,
} from './boards-having.ts';
import { isOfThoseCalled, justOff } from './called-boards.ts';
import { chooseBoards } from './choose-board.ts';
import { onlyFitting, otherHavingItem } from './only-fitting.ts';
import { saysOfEachBoard } from './orders-of-boards.ts';

/** Questions that are answered board by board for somebody on several. */
const OF_THE_PERSON: ReadonlySet<Intent> = new Set(['calendar.subscribe']);
const PER_BOARD: ReadonlySet<Intent> = new Set(['meeting.next']);

/** "I mina båda förbund": of each board, where the question is of its meetings. */
const SAYS_EACH =
  /(?<!\p{L})(båda|bägge|alla mina|samtliga mina|respektive|vardera|(?:varje|vilka) (?:styrelse|styrelser|förbund))(?!\p{L})/iu;

/** "I båda förbunden": each of them is named, whatever is asked. */
const OF_BOARDS = sifted(
  /(?<!\p{L})(?:båda|bägge|bada|alla mina|samtliga)(?: (?:mina|de|dom|våra|två))? (?:förbund(?:en)?|styrelser(?:na)?|nämnder(?:na)?)(?!\p{L})/iu,
);

/** "Vem är jag här", "vilken roll har jag": what the asker is on each of them. */
const WHO_AM_I = sifted(
  /^(?:(?:hej|och|men|du|så)[ ,]+)*(?:(?:vem|vad|va) (?:är|e|ä) jag(?: för (?:nåt|något))?|vilken roll har jag|(?:vad|va) har jag för (?:roll|uppdrag)|vilka (?:är mina )?(?:uppdrag|roller)(?: har jag)?|min(?:a)? roll(?:er)?|(?:i )?vilka (?:styrelser|förbund)(?: är det)? (?:sitter|är|e) jag(?: (?:med )?i| med)?|(?:vad|va) gör jag(?= (?:här|i styrelse)))(?: (?:här|nu|egentligen|i styrelsen|i styrelserna))*[?. ]*$/iu,
);

/** Whether a question is answered board by board. */
export function isPerBoard(intent: Intent | null, { message }: Understanding): boolean {
  if (intent === null) return false;
  const { text } = message;
  if (asksWhetherILead(text) || asksWhichILead(text) || asksForAll(text)) return true;
  if (intent === 'member.person' && WHO_AM_I.test(text)) return true;
  if (!isAct(intent) && OF_BOARDS.test(text)) return true;
  const isOfEach = intent === 'plan.show' || intent.startsWith('member.') || intent.startsWith('rule.');
  return PER_BOARD.has(intent) || (isOfEach && SAYS_EACH.test(text));
}

/**
 * The boards that a message may be of at all: the one that was chosen for it, if it names no other alone; else those that
 * are not named as why ("krock med Kustlandet").
 */
export function boardsLeft(
  boards: readonly Board[],
  {
    understanding: { entities },
    asReason,
  }: { readonly understanding: Understanding; readonly asReason: readonly string[] },
  { boardChosen }: Pick<Situation, 'boardChosen'>,
): readonly Board[] {
  const isNamed = entities.boards.length === 0 || entities.boards.some(({ id }) => id === boardChosen);
  const chosen = boards.filter(({ knowledge }) => knowledge.id === boardChosen);
  if (chosen.length > 0 && isNamed) return chosen;
  const others = boards.filter(({ knowledge }) => !asReason.includes(knowledge.id));
  return others.length > 0 ? others : boards;
}

/** The boards to answer of: those that the message means, or whose papers alone speak of what is asked. */
export async function boardsMeant(
  boards: readonly Board[],
  intent: Intent | null,
  understanding: Understanding,
  { context, now }: Situation,
  asks: (board: Board) => Asking,
): Promise<readonly Board[]> {
  // "Vad är jag i respektive styrelse": of each, whichever was spoken of last.
  const { text } = understanding.message;
  if ((SAYS_EACH.test(text) || OF_BOARDS.test(text)) && isPerBoard(intent, understanding)) return boards;
  // What is about the person alone, whichever board she comes by, asks for none.
  const open =
    (undoSaid(understanding.message.text) !== null && !isOfMatter(understanding.message.text, context)) ||
    isOfAllBoards(understanding.message.text) ||
    (intent !== null && OF_THE_PERSON.has(intent))
      ? boards.slice(0, 1)
      : await chooseBoards(boards, understanding, intent, context, now);
  if (
    (proposalsAsked(understanding.message.text) === 'WAITING' ||
      (intent === 'attendance.coming' && repliesToProposerNamed(understanding.message.text))) &&
    understanding.entities.boards.length === 0
  ) {
    return withProposals(boards, open, understanding);
  }
  if (speaksOfCancelled(understanding.message.text) && understanding.entities.boards.length === 0)
    return withCancelled(boards, open, localDateOf(now));
  const said = { intent, understanding, now };
  const fitting = otherHavingItem(boards, onlyFitting(open, said), said);
  if (fitting.length > 1 && isOfTheRecord(intent)) return knowingTopic(fitting, asks);
  if (intent === 'member.office' && haveSameOffice(fitting, localDateOf(now))) return fitting.slice(0, 1);
  return intent?.startsWith('recusal.') === true && understanding.entities.boards.length === 0
    ? withItem(boards, intent === 'recusal.withdraw' ? withOwnJav(boards, open) : fitting, understanding, now)
    : fitting;
}

/** "Gick det igenom?", of the ärende that is spoken of: what was decided. */
function isOfMatter(text: string, { subject }: Context): boolean {
  return undoSaid(text) === 'DONE' && subject?.matter != null;
}

/** What is asked of the person on whatever board: her proposals, her meetings. */
export function isOfAllBoards(text: string): boolean {
  return (
    proposalsAsked(text) === 'OWN' ||
    asksOwnMeetings(text) ||
    asksClashes(text) ||
    asksRedDays(text) ||
    asksDayRed(text)
  );
}

/** Questions whose answer stands in a board's papers: a board that has the matter is the one meant. */
function isOfTheRecord(intent: Intent | null): boolean {
  return intent === null || /^(matter|decision|agenda\.(item|presenter|attachments))/.test(intent);
}

/** The one board whose record speaks of what is asked, where the others' say next to nothing of it; else all. */
async function knowingTopic(
  boards: readonly Board[],
  asks: (board: Board) => Asking,
): Promise<readonly Board[]> {
  const known = await Promise.all(
    boards.map(async (board) => ({ board, ...(await coverageOnRecord(asks(board))) })),
  );
  const [best, next] = known.toSorted((a, b) => b.coverage - a.coverage);
  const alone = best !== undefined && best.coverage >= 0.5 && (next?.coverage ?? 0) <= best.coverage * 0.5;
  const whole = best !== undefined && best.coverage >= 0.85 && (next?.coverage ?? 0) <= 0.7;
  if (best && (alone || whole)) return [best.board];
  const headed = known.filter((one) => one.inHeading >= 0.85 && one.coverage >= 0.5);
  return headed.length === 1 ? headed.map((one) => one.board) : boards;
}

/**
 * Several boards may be meant: which one is asked for, and the question waits. Where the words may answer whatever waits,
 * all that does is told.
 */
export async function asksWhichBoard(
  chosen: readonly Board[],
  text: string,
  intent: Intent | null,
  understanding: Understanding,
  { context, now, audience, openNow }: Situation,
): Promise<Conversed> {
  const today = localDateOf(now);
  if (ordersOfEach(chosen, text, intent, today)) {
    const boards = chosen.map(({ membership }) => membership);
    const value = { kind: 'which-board', boards, today, text, ofEach: true } as const;
    return { parts: [answerPart({ area: 'being', value })], context: { ...context, awaiting: null } };
  }
  const isAnswer =
    shortReply(text) !== null ||
    saysWhetherAble(text) ||
    saidLoosely(text) !== null ||
    saidBriefly(intent, understanding);
  const boards = await Promise.all(
    chosen.map(async ({ membership, knowledge }) => {
      const mayTell = audience === 'asker' && (isAnswer || isOfMeetingAhead(intent));
      if (!mayTell) return membership;
      const asked = isAnswer ? ((await openNow?.(membership)) ?? []).filter(isAskedBeside) : [];
      const of = isAnswer && !OF_COMING.test(intent ?? '') ? 'rsvp.accept' : intent;
      return { ...membership, ...meetingsOf({ membership, knowledge }, of, understanding, now), asked };
    }),
  );
  return {
    parts: [answerPart({ area: 'being', value: { kind: 'which-board', boards, today, text } })],
    context: {
      ...context,
      awaiting: { text, at: now },
      understood: { action: intent, outcome: 'clarify', params: saidOf(understanding) },
    },
  };
}

/** "Norrskog till den 18, och Kustlandet ville ha den 19": an order of each, which is none of the other. */
function ordersOfEach(
  chosen: readonly Board[],
  text: string,
  intent: Intent | null,
  today: LocalDate,
): boolean {
  const isOrder = intent !== null && isAct(intent) && !OF_COMING.test(intent);
  return isOrder && saysOfEachBoard(text, chosen, today);
}

/** What the card tells of a board's meetings, and which of them an answer of her own would be to. */
function meetingsOf(board: Board, intent: Intent | null, understanding: Understanding, now: Instant) {
  const { dates, persons } = understanding.entities;
  const meant = meetingOf(board, understanding, localDateOf(now), now);
  const meeting = meant?.state ?? null;
  if (!OF_COMING.test(intent ?? '') || persons.length > 0) return { meeting, waiting: [] };
  const waiting = dates.length === 0 ? waitingOn(board, now) : [];
  const isCalled = meant !== null && isCalledTo(meant.state);
  const off = dates.length > 0 || isCalled ? offThen(board, dates) : (justOff(board, now)?.state ?? null);
  if (off !== null) return { meeting: off, waiting: [], isOff: true };
  const isOfDay = dates.length === 0 || dates.some((day) => meeting && isDay(day) && fits(day, meeting.date));
  const named =
    waiting.length > 0 ? waiting.map(({ id, meeting: state }) => ({ id, state })) : [meant ?? []].flat();
  return { meeting, waiting, ...(isOfDay && dates.length < 2 ? { named: named.map(meetingNamed) } : {}) };
}

/** What is about a meeting to come, or done to one: by its day the boards can be told apart. */
function isOfMeetingAhead(intent: Intent | null): boolean {
  if (intent === null) return false;
  return isAct(intent) ? TARGETS[intent] !== 'held-meeting' : TARGETS[intent] === 'meeting';
}

const OF_COMING = /^(?:rsvp|substitute)\./u;

/** The board's meetings to come of which she is asked to serve, or to which she is called and has not answered. */
function waitingOn(board: Board, now: Situation['now']): MeetingWaiting[] {
  const { personId } = board.membership;
  const isHers = ({ person }: { readonly person: { readonly personId: string } }) =>
    person.personId === personId;
  return upcoming({ board: board.knowledge, today: localDateOf(now), now }).flatMap(({ id, state }) => {
    const calls = [...state.attendance.calls, ...state.matters.flatMap(({ calls }) => calls)];
    const toServe = calls.some((call) => isHers(call) && call.status === 'ASKED');
    const isAnswered = state.attendance.answers.some(isHers);
    const isCalled = isOfThoseCalled(board) && isCalledTo(state) && !isAnswered;
    return toServe || isCalled ? [{ id, meeting: state, toServe }] : [];
  });
}

/** The board's meeting on a day that is named, where it is called off and no other is to be held then. */
function offThen({ knowledge }: Board, dates: Understanding['entities']['dates']) {
  const then = knowledge.meetings.filter(({ state }) =>
    dates.some((day) => isDay(day) && fits(day, state.date)),
  );
  const isNone = then.every(({ state }) => state.status === 'CANCELLED');
  return (isNone ? then[0]?.state : undefined) ?? null;
}

/** The board's meeting on the day that is named, else its next. */
function meetingOf(
  { knowledge }: Board,
  { entities }: Understanding,
  today: LocalDate,
  now: Situation['now'],
): MeetingOnRecord | null {
  const ahead = upcoming({ board: knowledge, today, now });
  const named = ahead.find(({ state }) => entities.dates.some((day) => isDay(day) && fits(day, state.date)));
  return named ?? ahead[0] ?? null;
}

/** What else than a meeting has been put to her, and waits for a yes or a no. */
function isAskedBeside(one: OpenMatter): boolean {
  return one.kind !== 'notice' && one.kind !== 'call' && one.kind !== 'answered' && isPutToHer(one);
}

/** What was said already, while the board is asked for. */
function saidOf({ entities }: Understanding): Record<string, unknown> {
  const item = itemSaid(entities);
  return item === null ? {} : { item };
}

/** "Norrskog": the reply to "I vilken styrelse?". */
export function isOnlyABoard({ message, entities }: Understanding): boolean {
  if (entities.boards.length !== 1) return false;
  const [first, last] = entities.boards[0]?.words ?? [0, -1];
  return message.words.length - (last - first + 1) <= 1;
}
