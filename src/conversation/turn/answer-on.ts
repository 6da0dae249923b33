import type { Instant, LocalDate } from '../../kernel/index.ts';
import { withoutLater, withoutToday } from '../answer/acts/meetings/days-beside.ts';
import { withoutInstead } from '../answer/acts/meetings/without-instead.ts';
import { writesAgenda } from '../answer/acts/rights.ts';
import type { Asking } from '../answer/asking.ts';
import { ratherOfTheRecord } from '../answer/rather-of-the-record.ts';
import { subjectAfter } from '../answer/subject.ts';
import type { Apart } from '../boards/apart-by-board.ts';
import type { Board } from '../knowledge.ts';
import { NOTHING_SAID, type Subject, type Which } from '../said-before/context.ts';
import { openFor } from '../said-before/newest-asked.ts';
import { boardWorkedAfter, isAheadOn, subjectAtWork, workedAfter } from '../said-before/worked-on.ts';
import { speaksOfStand } from '../understand/coming/reply/answer-words.ts';
import { looksAhead } from '../understand/coming/reply/looks-ahead.ts';
import { shortReply } from '../understand/coming/reply/reply-words.ts';
import { saidBriefly } from '../understand/coming/reply/said-briefly.ts';
import { saidLoosely } from '../understand/coming/reply/said-loosely.ts';
import { stepsUp } from '../understand/coming/told/told-of-serving.ts';
import type { Intent } from '../understand/intents.ts';
import { isPerhaps, mayBeOfOpen } from '../understand/may-be-of-open.ts';
import { approvesSomething, speaksAsApprover } from '../understand/meetings/notice-approval.ts';
import { asksWhoGotIt } from '../understand/meetings/proof-words.ts';
import { mayBeOfEither } from '../understand/open-matters.ts';
import { outcomeAsked } from '../understand/outcome-asked.ts';
import {
  answersAskedOf,
  caseAsked,
  caseMayBeAsked,
  othersVoteTold,
} from '../understand/record/case-asked.ts';
import { settleOpen } from '../understand/settle-open.ts';
import type { Understanding } from '../understand/understand.ts';
import { isOfPolledDays } from '../which-day/polled-days.ts';
import { namesMeetingDay } from '../which-day/weekday-meant.ts';
import { asksWhichMeeting, asOfOne, ofBoth, ofItsDay } from '../which-day/which-of-day.ts';
import { answerAsking } from './answer-asking.ts';
import { withAsked } from './said-parts.ts';
import type { Conversed, Part, Situation } from './situation.ts';

/** What is asked of one of the asker's boards, with what was spoken of there before. */
export function askingOf(
  { membership, knowledge }: Board,
  intent: Intent | null,
  understanding: Understanding,
  { audience, now, context, memberships }: Situation,
  today: LocalDate,
): Asking {
  return {
    intent: intent ?? 'matter.about',
    understanding,
    board: knowledge,
    view: knowledge.onDay(today),
    asker: membership,
    isOnlyBoard: memberships.length === 1,
    audience,
    today,
    now,
    subject: subjectAtWork(context, knowledge.id, intent, isAheadOn(knowledge.meetings, today)),
  };
}

const FEW_WORDS = 4;

/** "Det går bra": thanks, or the yes to what a board has asked. The boards whose open question it answers. */
export async function boardsAnswered(
  intent: Intent | null,
  understanding: Understanding,
  situation: Situation,
  boards: readonly Board[],
  today: LocalDate,
): Promise<readonly Board[]> {
  const { message } = understanding;
  const mayAnswer =
    stepsUp(message.text) ||
    speaksOfStand(message) ||
    isPerhaps(message) ||
    shortReply(message.text) !== null;
  const mayApprove = approvesSomething(message.text) || speaksAsApprover(message.text);
  // "Middag såklart": so few words may choose of a snabbfråga.
  const mayChoose = intent === null && message.words.length <= FEW_WORDS;
  if (!mayAnswer && !mayApprove && !mayChoose && !isOwnWords(intent, understanding)) return [];
  const settled = await Promise.all(
    boards.map((board) => settledByOpen(intent, understanding, situation, board, today)),
  );
  return boards.filter((_, at) => settled[at] !== intent);
}

/** What may be said of her own coming in other words than a plain answer. */
export function isOwnWords(read: Intent | null, understanding: Understanding): boolean {
  const { text } = understanding.message;
  return saidLoosely(text) !== null || looksAhead(text) || saidBriefly(read, understanding);
}

/** "Båda", "inget av dem": what it is to each of the boards, where what is open settles the same for all; else as it was read. */
export async function answeredByEach(
  intent: Intent | null,
  understanding: Understanding,
  situation: Situation,
  boards: readonly Board[],
  today: LocalDate,
): Promise<Intent | null> {
  if (boards.length < 2 || intent?.startsWith('rsvp.') === true) return intent;
  const settled = await Promise.all(
    boards.map((board) => settledByOpen(intent, understanding, situation, board, today)),
  );
  const [first = null] = settled;
  return first?.startsWith('rsvp.') && settled.every((one) => one === first) ? first : intent;
}

/** Each board what is said of its own meeting. */
export async function answerApart(
  apart: readonly Apart[],
  read: { readonly intent: Intent | null; readonly settled: boolean },
  situation: Situation,
  today: LocalDate,
): Promise<Conversed> {
  const parts: Part[] = [];
  let { context } = situation;
  for (const { board, understanding, bothSaid, intent = read.intent } of apart) {
    const said = { ...read, intent };
    const one = await answerOn([board], said, understanding, { ...situation, context }, today);
    parts.push(...(bothSaid ? one.parts.map(withBothSaid) : one.parts));
    context = one.context;
  }
  return { parts, context: { ...context, board: situation.context.board } };
}

function withBothSaid(part: Part): Part {
  if (part.kind !== 'act') return part;
  return { ...part, request: { ...part.request, params: { ...part.request.params, bothSaid: true } } };
}

/** The answer of each of the boards that are meant. */
export async function answerOn(
  chosen: readonly Board[],
  { intent: read, settled }: { readonly intent: Intent | null; readonly settled: boolean },
  understanding: Understanding,
  situation: Situation,
  today: LocalDate,
): Promise<Conversed> {
  const parts: Part[] = [];
  let { context } = situation;
  for (const board of chosen) {
    const { knowledge } = board;
    const taken = await settledByOpen(read, understanding, situation, board, today);
    const spoken = askingOf(board, taken, understanding, { ...situation, context }, today);
    const taking = /^rsvp\./u.test(taken ?? '')
      ? withoutToday(withoutLater(spoken))
      : withoutInstead(spoken, taken);
    // What was asked before is asked again without its words, and plain words need no others.
    const ofComing = /^(?:rsvp|substitute)\./u.test(taken ?? '') && isOwnWords(read, understanding);
    const ofOpen =
      taken !== read && (/^(?:percapsulam\.status|attendance\.coming)$/u.test(taken ?? '') || ofComing);
    const intent = settled || ofOpen ? taken : await ratherOfTheRecord(taking, taken);
    const of = await ofItsDay({ ...taking, intent: intent ?? taking.intent }, intent, situation);
    const both = of.kind === 'open' ? ofBoth(of, taking, intent) : null;
    if (of.kind === 'open' && both !== null) {
      for (const one of both) {
        const { part, understood } = await answerAsking(one, intent, situation);
        parts.push(asOfOne(part, one, of));
        context = { ...context, board: { id: knowledge.id, at: situation.now }, awaiting: null, understood };
      }
      continue;
    }
    if (of.kind === 'open') {
      const asked = asksWhichMeeting(of.meetings, taking, intent, { ...situation, context });
      parts.push(...asked.parts);
      context = asked.context;
      continue;
    }
    const { asking } = of;
    const { part, understood } = await answerAsking(asking, intent, situation);
    parts.push(withAsked(part, asking, of.meetingId));
    const spokenOf = subjectOf(part, asking, intent);
    const { dates } = understanding.entities;
    context = {
      ...NOTHING_SAID,
      board: chosen.length === 1 ? { id: knowledge.id, at: situation.now } : context.board,
      subject: spokenOf ?? context.subject,
      understood,
      which: whichAsked(part, situation.now),
      worked: workedAfter(context, part, spokenOf, dates, situation.now),
      workedBoard: boardWorkedAfter(context, part, situation.now),
    };
  }
  return { parts, context };
}

/** Which of several of one name was asked for; null: nothing such. */
function whichAsked(part: Part, now: Instant): Which | null {
  if (part.kind !== 'answer' || part.answer.area !== 'people' || part.boardId === null) return null;
  const { value } = part.answer;
  if (value.kind !== 'which-person') return null;
  const people = value.people.map(({ id, name }, at) => ({
    id,
    text: value.said?.[at] ?? `${value.text.replace(/[?\s]+$/u, '')} ${name}`,
  }));
  return { people, boardId: part.boardId, at: now };
}

/** What stands open for the person settles what the words leave open. */
async function settledByOpen(
  read: Intent | null,
  understanding: Understanding,
  situation: Situation,
  { membership, knowledge }: Board,
  today: LocalDate,
): Promise<Intent | null> {
  const { openNow, context } = situation;
  const outcome =
    (await outcomeOf(understanding.message.text, membership, situation)) ??
    (await putSinceSent(understanding.message.text, { membership, knowledge }, situation));
  if (outcome !== null) return outcome;
  const ofCase = await openCaseMeant(understanding, situation, membership);
  if (ofCase !== null) return ofCase;
  if (!openNow || !mayBeOfOpen(read, understanding)) return read;
  const talked = [context.lastSaid?.at ?? '', context.subject?.at ?? ''].toSorted().at(-1) ?? '';
  const all = await openNow(membership);
  if (isOfPolledDays(understanding, { knowledge }, all, today)) return 'poll.answer';
  if (mayBeOfEither(understanding.message.text, all)) return null;
  const meant = openFor(understanding.message.text, all, talked as Instant | '');
  const open = meant.map((one) => ({ ...one, news: (one.at ?? '') >= talked }));
  return settleOpen(read, understanding, open, namesMeetingDay(understanding, knowledge, open, today));
}

/** "Hur går det med datorn?", and what the kansli tells of another's vote, where such a case is open; null: it is no such thing. */
async function openCaseMeant(
  understanding: Understanding,
  { openNow, audience }: Pick<Situation, 'openNow' | 'audience'>,
  membership: Board['membership'],
): Promise<Intent | null> {
  // Where all read along what is open must not show in how this is read.
  if (audience !== 'asker') return answersAskedOf(understanding) ? 'percapsulam.status' : null;
  if (!openNow) return null;
  const isTold = writesAgenda({ asker: membership }) && othersVoteTold(understanding);
  if (!isTold && !caseMayBeAsked(understanding)) return null;
  const open = await openNow(membership);
  if (isTold) return open.some(({ kind }) => kind === 'circulation') ? 'circulation.answer' : null;
  return caseAsked(understanding, open) === null ? null : 'percapsulam.status';
}

/** Asked of what was put to the board, whatever else the words resemble. */
const OF_PUT: ReadonlySet<string | null> = new Set<string | null>(['poll.status', 'percapsulam.status']);

/** How it went with what was put to the board last, where nothing else was spoken of; null: it is not asked. */
async function outcomeOf(
  text: string,
  membership: Board['membership'],
  { putNow, context, audience }: Pick<Situation, 'putNow' | 'context' | 'audience'>,
): Promise<Intent | null> {
  const asked = outcomeAsked(text);
  const { subject } = context;
  const isOfMatter = subject?.matter != null && !OF_PUT.has(subject.intent);
  if (asked === null || !putNow || audience !== 'asker' || isOfMatter) return null;
  const put = (await putNow(membership)).filter(({ kind }) => asked === 'either' || kind === asked);
  const [last] = put.toSorted((one, other) => other.at.localeCompare(one.at));
  if (last === undefined) return null;
  return last.kind === 'poll' ? 'poll.status' : 'percapsulam.status';
}

/** "Vem har fått den?", where a case or a snabbfråga was put to the board after its latest kallelse: who has answered that. */
async function putSinceSent(
  text: string,
  { membership, knowledge }: Board,
  { putNow, audience }: Pick<Situation, 'putNow' | 'audience'>,
): Promise<Intent | null> {
  if (!putNow || audience !== 'asker' || !asksWhoGotIt(text)) return null;
  const sent = knowledge.meetings
    .map(({ state }) => state.noticeBook.sent.at(-1)?.at ?? '')
    .toSorted()
    .at(-1);
  const [last] = (await putNow(membership)).toSorted((one, other) => other.at.localeCompare(one.at));
  if (last === undefined || last.at <= (sent ?? '')) return null;
  return last.kind === 'poll' ? 'poll.status' : 'percapsulam.status';
}

function subjectOf(part: Part, asking: Asking, intent: Intent | null): Subject | null {
  if (part.kind === 'answer') return subjectAfter(asking, intent, part.answer);
  if (part.kind !== 'question') return null;
  const spokenOf = subjectAfter(asking, intent, part.otherwise);
  // Of a meeting that has been, whose kallelse or answers were asked for: what comes next may be of that.
  const { meetingId, meetingDate, meetingSaid } = part.request.params;
  const isPast = meetingSaid === true && meetingDate !== undefined && meetingDate < asking.today;
  return intent === 'attendance.coming' && isPast && meetingId !== undefined
    ? { ...spokenOf, meetingId, matter: null }
    : spokenOf;
}
