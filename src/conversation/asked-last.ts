import { epochOf, type Instant } from '../kernel/index.ts';
import type { Board } from './knowledge.ts';
import type { Situation } from './situation.ts';
import { shortReply } from './understand/coming/reply-words.ts';
import { saidLoosely } from './understand/coming/said-loosely.ts';
import type { Intent } from './understand/intents.ts';
import type { OpenMatter } from './understand/settle-open.ts';
import type { Understanding } from './understand/understand.ts';

/** Open matters that a yes or a no may be of as well, whenever they were put. */
const ALSO_ANSWERED: ReadonlySet<OpenMatter['kind']> = new Set<OpenMatter['kind']>(['circulation', 'poll']);

/** What waits for an answer of her own. */
const WAITS: ReadonlySet<OpenMatter['kind']> = new Set<OpenMatter['kind']>(['notice', 'call']);

/**
 * Where an answer names no board, day or person: not the board that was spoken of, if another has asked her something
 * since, which she has not answered (handbok: a yes is to what was asked last). Several that have: she is asked which.
 */
export async function ratherNews(
  meant: readonly Board[],
  boards: readonly Board[],
  intent: Intent | null,
  { entities, message }: Understanding,
  { context, openNow, boardChosen }: Pick<Situation, 'context' | 'openNow' | 'boardChosen'>,
): Promise<readonly Board[]> {
  const [only, ...more] = meant;
  const { boards: named, dates, persons } = entities;
  if (only === undefined || more.length > 0 || boards.length < 2 || boardChosen !== undefined) return meant;
  const isAnswer = shortReply(message.text) !== null || saidLoosely(message.text) !== null;
  if (!isAnswer && !/^(?:rsvp|substitute)\./u.test(intent ?? '')) return meant;
  if (named.length + dates.length + persons.length > 0 || context.board === null) return meant;
  const news = await newsSince(boards, context.board.at, openNow);
  return news.length > 0 && !news.includes(only) ? news : meant;
}

/** The boards that have asked her something since, still unanswered. */
async function newsSince(
  boards: readonly Board[],
  since: Instant,
  openNow: Situation['openNow'],
): Promise<readonly Board[]> {
  const open = await Promise.all(boards.map(async ({ membership }) => (await openNow?.(membership)) ?? []));
  return boards.filter((_, nth) =>
    (open[nth] ?? []).some(
      ({ kind, personId, at = '' }) => WAITS.has(kind) && personId === undefined && at > since,
    ),
  );
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
  const waiting = await Promise.all(
    boards.map(async (board) => ({ board, open: (await openNow?.(board.membership)) ?? [] })),
  );
  if (waiting.some(({ open }) => open.some(({ kind }) => ALSO_ANSWERED.has(kind)))) return null;
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
