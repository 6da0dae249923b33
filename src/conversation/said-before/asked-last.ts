import { epochOf, type Instant } from '../../kernel/index.ts';
import type { Board } from '../knowledge.ts';
import type { Situation } from '../turn/situation.ts';
import { asksItsHour, asksItsPlace } from '../understand/coming/asked/asked-of-presence.ts';
import { saysWhetherAble } from '../understand/coming/reply/able-said.ts';
import { saidInClause } from '../understand/coming/reply/each-of-two.ts';
import { shortReply } from '../understand/coming/reply/reply-words.ts';
import { saidBriefly } from '../understand/coming/reply/said-briefly.ts';
import { saidLoosely } from '../understand/coming/reply/said-loosely.ts';
import type { Intent } from '../understand/intents.ts';
import type { OpenMatter } from '../understand/open-matters.ts';
import type { Understanding } from '../understand/understand.ts';
import type { Context } from './context.ts';
import { isPutToHer } from './newest-asked.ts';

/** Open matters that a yes or a no may be of as well, whenever they were put. */
const ALSO_ANSWERED: ReadonlySet<OpenMatter['kind']> = new Set<OpenMatter['kind']>(['circulation', 'poll']);

/** What waits for an answer of her own. */
const WAITS: ReadonlySet<OpenMatter['kind']> = new Set<OpenMatter['kind']>(['notice', 'call']);

/** The same, and what else a yes or no may be of where it was put last. */
const ASKS: ReadonlySet<OpenMatter['kind']> = new Set<OpenMatter['kind']>([
  ...WAITS,
  'circulation',
  'poll',
  'approval',
  'jav',
]);

/** The same, and what she may answer anew. */
const ANSWERED: ReadonlySet<OpenMatter['kind']> = new Set<OpenMatter['kind']>([...WAITS, 'answered']);

/**
 * Where an answer names no board, day or person: not the board that was spoken of, nor each that may have called her, if
 * another has asked her something since her last words, which she has not answered (handbok: a yes is to what was asked
 * last). Several that have: she is asked which.
 */
export async function ratherNews(
  meant: readonly Board[],
  boards: readonly Board[],
  intent: Intent | null,
  understanding: Understanding,
  { context, openNow, boardChosen }: Pick<Situation, 'context' | 'openNow' | 'boardChosen'>,
): Promise<readonly Board[]> {
  const { entities, message } = understanding;
  const { boards: named, dates, persons } = entities;
  if (meant.length === 0 || boards.length < 2 || boardChosen !== undefined) return meant;
  const isShort = shortReply(message.text) !== null;
  const isOfComing = /^(?:rsvp|substitute)\./u.test(intent ?? '');
  const isAnswer = isShort || saidLoosely(message.text) !== null || saidBriefly(intent, understanding);
  // "Var är det nånstans?": of what she has just been called to.
  const asksOfIt = asksItsHour(message.text) || asksItsPlace(message.text);
  if (!isAnswer && !isOfComing && !asksOfIt) return meant;
  if (named.length + dates.length + persons.length > 0) return meant;
  // What came after "I vilken styrelse?" is what is answered, and no board is chosen for what was said before.
  const since = context.awaiting?.at ?? (meant.length === 1 ? context.board?.at : lastWordsAt(context));
  if (since === undefined) return meant;
  const waiting = await waitingFor(boards, openNow);
  const kinds = asksOfIt || (!isShort && isOfComing) ? WAITS : ASKS;
  // Of several that may have asked, a bare yes or no may be of a vote as well.
  if (meant.length > 1 && isShort && hasVote(waiting)) return meant;
  const news = waiting
    .filter(({ open }) =>
      open.some(({ kind, personId, at = '' }) => kinds.has(kind) && personId === undefined && at > since),
    )
    .map(({ board }) => board);
  const [only, ...more] = meant;
  const isThat = only !== undefined && more.length === 0 && news.includes(only);
  return news.length > 0 && !isThat ? news : meant;
}

/** When the conversation was last about something; where nothing is remembered, before all that waits: she has written of none of it. */
function lastWordsAt({ board, subject, lastSaid }: Context): Instant | '' {
  const times = [board?.at, subject?.at, lastSaid?.at].flatMap((at) => at ?? []).toSorted();
  return times.at(-1) ?? '';
}

interface Waiting {
  readonly board: Board;
  readonly open: readonly OpenMatter[];
}

/** What stands open for the person on each of the boards. */
function waitingFor(boards: readonly Board[], openNow: Situation['openNow']): Promise<Waiting[]> {
  return Promise.all(
    boards.map(async (board) => ({ board, open: (await openNow?.(board.membership)) ?? [] })),
  );
}

/** A vote of which it is not known when it was put to her: a yes may be of it whatever was asked last. */
const hasVote = (waiting: readonly Waiting[]) =>
  waiting.some(({ open }) => open.some((one) => ALSO_ANSWERED.has(one.kind) && !isPutToHer(one)));

/**
 * "Ja", where "kan tyvärr inte" was just met by "I vilken styrelse?": it answers no such question, and is no yes to what
 * was asked before. Those of the boards in which something waits for her; fewer than two: it is no such yes.
 */
export async function unsettledStill(
  text: string,
  boards: readonly Board[],
  { context, openNow, boardChosen }: Pick<Situation, 'context' | 'openNow' | 'boardChosen'>,
): Promise<readonly Board[]> {
  const { awaiting } = context;
  if (awaiting === null || boardChosen !== undefined || boards.length < 2) return [];
  if (shortReply(text) === null || saidInClause(awaiting.text) === null) return [];
  const waiting = await waitingFor(boards, openNow);
  const isAskedSince = ({ open }: Waiting) =>
    open.some(({ kind, personId, at = '' }) => ASKS.has(kind) && personId === undefined && at > awaiting.at);
  if (waiting.some(isAskedSince)) return [];
  return waiting
    .filter(({ open }) => open.some(({ kind, personId }) => ANSWERED.has(kind) && personId === undefined))
    .map(({ board }) => board);
}

/**
 * "Jo det går", which by what is open is of one board's meeting: of each other's as well where it has put something to
 * her later, of its own kallelse or whatever else waits for a yes or a no. Nothing is recorded on the one that asked first.
 */
export async function withThoseAsking(
  answered: readonly Board[],
  meant: readonly Board[],
  { entities }: Understanding,
  { openNow }: Pick<Situation, 'openNow'>,
  spokenOf: Instant | '' = '',
): Promise<readonly Board[]> {
  if (entities.boards.length + entities.dates.length + entities.persons.length > 0) return answered;
  const waiting = await waitingFor(meant, openNow);
  const putLast = ({ open }: Waiting) => lastOf(open.filter((one) => ASKS.has(one.kind) && isPutToHer(one)));
  const own = waiting.filter(({ board }) => answered.includes(board)).map(putLast);
  const since = [...own, spokenOf].toSorted().at(-1) ?? '';
  const later = waiting.filter((one) => !answered.includes(one.board) && putLast(one) > since);
  return later.length === 0
    ? answered
    : meant.filter((board) => answered.includes(board) || later.some((one) => one.board === board));
}

/**
 * "Kan inte", "är bortrest", that by what is open is of one board's meeting: of each other's as well that has put something
 * to her since that was put, or was spoken of.
 */
export async function withThoseAskingSince(
  chosen: readonly Board[],
  boards: readonly Board[],
  understanding: Understanding,
  situation: Pick<Situation, 'context' | 'openNow' | 'boardChosen'>,
): Promise<readonly Board[]> {
  const { context, boardChosen } = situation;
  const [only, ...more] = chosen;
  if (only === undefined || more.length > 0 || boards.length < 2 || boardChosen !== undefined) return chosen;
  if (!saysWhetherAble(understanding.message.text)) return chosen;
  const { board: spoken } = context;
  const at = spoken?.id === only.knowledge.id ? spoken.at : '';
  return withThoseAsking(chosen, boards, understanding, situation, at);
}

/** The one of several boards that a yes or a no is to; else all of them. */
export async function ratherAskedLast(
  boards: readonly Board[],
  understanding: Understanding,
  situation: Pick<Situation, 'context' | 'openNow'>,
): Promise<readonly Board[]> {
  const last = boards.length > 1 ? await boardAskingLast(boards, understanding, situation) : null;
  return last === null ? boards : [last];
}

/**
 * Of several boards that have called somebody, the one that has asked her last whether she can serve: a yes or a no and
 * nothing more is of that (Klubbans ordning), unless something else was put to her, or spoken of, since. Null: none.
 */
async function boardAskingLast(
  boards: readonly Board[],
  { message, entities }: Understanding,
  { context, openNow }: Pick<Situation, 'context' | 'openNow'>,
): Promise<Board | null> {
  if (shortReply(message.text) === null || entities.dates.length > 0 || entities.persons.length > 0)
    return null;
  const waiting = await waitingFor(boards, openNow);
  if (hasVote(waiting)) return null;
  const asking = waiting
    .map(({ board, open }) => ({ board, at: lastOf(open.filter(isHerQuestion)) }))
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const [first] = asking;
  if (first === undefined || first.at === '') return null;
  const others = waiting.filter(({ board }) => board !== first.board).flatMap(({ open }) => open);
  const spoken = context.board;
  const isSpokenSince =
    spoken !== null && spoken.id !== first.board.knowledge.id && epochOf(spoken.at) > epochOf(first.at);
  return lastOf(others.filter((one) => one.personId === undefined)) < first.at && !isSpokenSince
    ? first.board
    : null;
}

function isHerQuestion({ kind, personId }: OpenMatter): boolean {
  return kind === 'call' && personId === undefined;
}

function lastOf(open: readonly OpenMatter[]) {
  return open.reduce<NonNullable<OpenMatter['at']>>((last, { at = '' }) => (at > last ? at : last), '');
}
