import { answerToAsked } from '../said-before/answer-asked.ts';
import type { Context } from '../said-before/context.ts';
import { asksQuorumAfterTold } from '../understand/coming/asked/absence-supposed.ts';
import { saidInClause } from '../understand/coming/reply/each-of-two.ts';
import { sendsInstead } from '../understand/coming/told/hands-over.ts';
import type { DateMention } from '../understand/dates/dates.ts';
import type { OpenMatter } from '../understand/open-matters.ts';
import { answerAndQuestion, answerHanging, mayAnswerAndAsk } from '../understand/several/beside-question.ts';
import type { SaidKind } from '../understand/several/clause-kinds.ts';
import { clausesApart, maySaySeveral, type SaidApart } from '../understand/several/clauses-apart.ts';
import { ofEachVote, saysOfEach } from '../understand/several/of-each-vote.ts';
import type { Understanding } from '../understand/understand.ts';
import { being } from './said-parts.ts';
import type { Conversed, Part, PerhapsAnswered, Situation } from './situation.ts';

/** One of several things said at once, with the days that it names. */
interface Apart extends SaidApart {
  readonly days: readonly DateMention[];
  /** The first of them as written; empty: none is named. */
  readonly dayWords: string;
  /** The board that it is of, where what it names is open on one alone. */
  readonly boardId: string | null;
}

/** What is open on which board for the one who writes. */
interface OnBoard extends OpenMatter {
  readonly boardId: string;
}

/**
 * "Ja till skrivaren och förhinder den 17", in one's own chat: each thing that is said as a message of its own, so that
 * none of them is lost; so an answer and the question beside it. Null: it is of one kind alone.
 * @param answer what words by themselves are answered with; nothing is done by it
 */
export async function answersApart(
  text: string,
  { audience, openNow, memberships }: Pick<Situation, 'audience' | 'openNow' | 'memberships'>,
  read: (words: string) => Understanding,
  answer: (words: string) => Promise<Conversed>,
): Promise<readonly Apart[] | null> {
  // "Kan inte den 7, kolla om Ida kan": her förhinder, whoever is to go in her place.
  if (audience !== 'asker' || !openNow || sendsInstead(text) || asksQuorumAfterTold(text)) return null;
  const isSeveral = maySaySeveral(text) || saysOfEach(text);
  const asksBeside = mayAnswerAndAsk(text);
  if (!isSeveral && !asksBeside) return null;
  const open: readonly OnBoard[] = (
    await Promise.all(
      memberships.map(async (one) =>
        (await openNow(one)).map((matter) => ({ ...matter, boardId: one.boardId })),
      ),
    )
  ).flat();
  const isTaken = async (words: string, kind: SaidKind) =>
    (await answer(words)).parts.some(
      (part) => part.kind === 'act' && TAKEN_BY[kind].test(part.request.action),
    );
  const several = isSeveral
    ? (ofEachVote(text, open) ?? (await clausesApart(text, read, open, isTaken)))
    : null;
  const beside = several === null && asksBeside ? answerAndQuestion(text, read, open) : null;
  const hanging = several === null && beside === null ? answerHanging(text, read, open) : null;
  const isLost = hanging !== null && !(await isTaken(text, 'COMING'));
  const apart =
    several ?? (beside === null ? (isLost ? hanging : null) : await withPerhapsSettled(beside, isTaken));
  if (apart === null) return null;
  return apart.map((one) => {
    const { entities, message } = read(one.text);
    const { boards, dates } = entities;
    const plainly = plainOf(one, boards, open, message);
    const [first, last] = dates[0]?.words ?? [0, -1];
    const dayWords = message.text.slice(message.words[first]?.start ?? 0, message.words[last]?.end ?? 0);
    return {
      ...one,
      text: plainly ?? one.text,
      days: dates,
      dayWords,
      boardId: boards.length === 0 ? boardOf(one, open) : null,
    };
  });
}

/** What may be an answer is one where it is taken so by itself; else it is told not to be registered. */
async function withPerhapsSettled(
  apart: readonly SaidApart[],
  isTaken: (words: string, kind: SaidKind) => Promise<boolean>,
): Promise<readonly SaidApart[]> {
  const perhaps = apart.find(({ isPerhaps }) => isPerhaps === true);
  if (perhaps === undefined || !(await isTaken(perhaps.text, 'COMING'))) return apart;
  return apart.map((one) => (one === perhaps ? { ...one, kind: 'COMING' } : one));
}

/**
 * "Avstår i skrivaren. Förhinder den 17.": sentences that are of several kinds, put together again to be parted by what
 * each is of; else the sentences as they are.
 */
export async function toBePartedAnew(
  sentences: readonly string[],
  situation: Pick<Situation, 'audience' | 'openNow' | 'memberships'>,
  read: (words: string) => Understanding,
  answer: (words: string) => Promise<Conversed>,
): Promise<readonly string[]> {
  if (sentences.length < 2 || sentences.some((one) => one.includes('?'))) return sentences;
  const whole = sentences.map((one) => one.replace(/[.!]+\s*$/u, '')).join('\n');
  return (await answersApart(whole, situation, read, answer)) === null ? sentences : [whole];
}

/** "Ja till Norrskog", where nothing but her coming is asked there: in words that are of nothing else. Null: else. */
function plainOf(
  { kind, text }: SaidApart,
  boards: Understanding['entities']['boards'],
  open: readonly OnBoard[],
  message: Understanding['message'],
): string | null {
  const [board, ...more] = boards;
  const says = saidInClause(text);
  const isPlain = says === 'YES' || says === 'NO';
  if (kind !== 'COMING' || board === undefined || more.length > 0 || !isPlain || /\d/u.test(text))
    return null;
  const isServing = open.some(
    (one) => one.kind === 'call' && one.boardId === board.id && one.personId === undefined,
  );
  if (isServing || !/(?<!\p{L})(?:ja|nej|jo|nix|japp)(?!\p{L})/iu.test(text)) return null;
  const [first, last] = board.words;
  const name = message.text.slice(message.words[first]?.start ?? 0, message.words[last]?.end ?? 0);
  return says === 'YES' ? `jag kommer i ${name}` : `jag har förhinder i ${name}`;
}

const OPEN_AS: Partial<Readonly<Record<SaidKind, OpenMatter['kind']>>> = {
  CASE: 'circulation',
  POLL: 'poll',
  APPROVAL: 'approval',
  SERVING: 'call',
};

function boardOf({ kind, heading }: SaidApart, open: readonly OnBoard[]): string | null {
  const [only, ...more] = new Set(
    open.flatMap((one) =>
      one.kind === OPEN_AS[kind] &&
      one.personId === undefined &&
      (heading === null || one.heading === heading)
        ? [one.boardId]
        : [],
    ),
  );
  return only !== undefined && more.length === 0 ? only : null;
}

const TAKEN_BY: Readonly<Record<SaidKind, RegExp>> = {
  COMING: /^(?:rsvp|substitute)\./u,
  SERVING: /^(?:rsvp|substitute)\./u,
  CASE: /^circulation\./u,
  POLL: /^poll\./u,
  JAV: /^recusal\./u,
  APPROVAL: /^notice\./u,
  BARE: /./u,
  ITEM: /^item\.(?:propose|add)$/u,
  MESSAGE: /./u,
  OTHER: /./u,
  QUESTION: /./u,
  UNCLEAR: /./u,
};

/** What tells that it is not registered, or asks on. */
const ASKS_ON: ReadonlySet<string> = new Set([
  'which-board',
  'which-meeting',
  'nothing-asked',
  'nothing-to-approve',
]);

/** What each of them is answered with. */
export interface AnsweredApart {
  readonly parts: readonly Part[];
  readonly context: Context;
  /** Those that were taken for something else than what they say: not registered, and to be named so. */
  readonly left: PerhapsAnswered | null;
}

/**
 * Answers each thing that was said, in order.
 * @param before the situation when all of it was said: a yes or no alone is of what was asked then
 */
export async function answerEach(
  apart: readonly Apart[],
  situation: Situation,
  before: Situation,
  answer: (words: string, of: Situation) => Promise<Conversed>,
): Promise<AnsweredApart> {
  let all: AnsweredApart = { parts: [], context: situation.context, left: null };
  for (const one of apart) {
    const { boardId } = one;
    const chosen = boardId === null ? situation : { ...situation, boardChosen: boardId };
    const of = { ...chosen, context: all.context };
    const { parts, context } = await answerClause(one, of, before, answer);
    all = { parts: [...all.parts, ...parts], context, left: bothNotTaken(all.left, notTaken(one, parts)) };
  }
  return all;
}

async function answerClause(
  { kind, text, dayWords }: Apart,
  of: Situation,
  before: Situation,
  answer: Parameters<typeof answerEach>[3],
): Promise<Pick<Conversed, 'parts' | 'context'>> {
  // A yes or no to what is not open is none to what is.
  if (kind === 'UNCLEAR' || kind === 'OTHER') return { parts: [], context: of.context };
  if (kind === 'MESSAGE') return { parts: [being('own-messages')], context: of.context };
  const asked = kind === 'BARE' ? await answerToAsked(text, before) : null;
  const answered = asked ?? (await answer(text, of));
  const isTaken = answered.parts.some((part) => takes(kind, part));
  const plainly = isTaken ? null : inPlainWords(kind, text, dayWords);
  return plainly === null ? answered : answer(plainly, of);
}

const DENIED = /(?<!\p{L})(?:inte|ej|inget|ingen|någon)(?!\p{L})/iu;

/**
 * "Kallelsen ser bra ut", where votes are open too, and "jäv på budgeten", after something else was spoken of: what it is
 * of is known, and it is said in words that are of nothing else. Null: there are none.
 */
function inPlainWords(kind: SaidKind, text: string, dayWords: string): string | null {
  if (kind === 'APPROVAL') return `jag godkänner kallelsen ${dayWords}`.trim();
  const item =
    kind === 'JAV' && !DENIED.test(text)
      ? /^(?:jag )?(?:har |anmäler )?jäv(?:ig)?(?!\p{L})(.*)$/isu.exec(text)?.[1]
      : undefined;
  return item === undefined ? null : `jag anmäler jäv${item}`;
}

function takes(kind: SaidKind, part: Part): boolean {
  return part.kind === 'act'
    ? TAKEN_BY[kind].test(part.request.action)
    : part.kind === 'answer' && ASKS_ON.has(part.answer.value.kind);
}

function notTaken({ kind, text, days }: Apart, parts: readonly Part[]): PerhapsAnswered | null {
  if (kind === 'ITEM' || kind === 'MESSAGE' || kind === 'QUESTION') return null;
  return parts.some((part) => takes(kind, part))
    ? null
    : { text, says: 'COMING', days, boards: [], instead: false, beside: true };
}

/** Of two clauses that were not taken, both are named. */
export function bothNotTaken(
  one: PerhapsAnswered | null,
  other: PerhapsAnswered | null,
): PerhapsAnswered | null {
  if (one === null || other === null) return other ?? one;
  return { ...other, text: `${one.text}”, ”${other.text}`, days: [...one.days, ...other.days] };
}
