import { localDateOf } from '../../kernel/index.ts';
import type { Board } from '../knowledge.ts';
import type { Situation } from '../turn/situation.ts';
import { shortReply } from '../understand/coming/reply/reply-words.ts';
import { saidLoosely } from '../understand/coming/reply/said-loosely.ts';
import { isPerhaps } from '../understand/may-be-of-open.ts';
import { withoutReasons } from '../understand/named/boards-as-reason.ts';
import { clausesIn } from '../understand/several/clauses-apart.ts';
import { type Understanding, understand } from '../understand/understand.ts';
import { joined, vocabularyOf } from '../vocabulary.ts';
import { isCalledToServe } from './called-boards.ts';
import { isOfOwnComing } from './said-of-boards.ts';

/** What is said of one of several boards, without its name. */
export interface OfBoard {
  readonly boardId: string;
  readonly text: string;
}

/**
 * "Ja till Norrskog", "Kustlandet: nej tyvärr", "kanske i Norrskog", of somebody on several boards: the answer, and the
 * board that it is to. Where nothing but a kallelse waits for her there, a plain yes or no is of coming. Null: more is said.
 */
export async function plainOfBoard(
  text: string,
  { openNow, now }: Pick<Situation, 'openNow' | 'now'>,
  boards: readonly Board[],
): Promise<OfBoard | null> {
  if (boards.length < 2 || text.length > LONGEST || text.includes('?')) return null;
  const today = localDateOf(now);
  const vocabulary = joined(boards.map(({ knowledge }) => vocabularyOf(knowledge, today)));
  const { understanding, asReason } = withoutReasons(understand(text, vocabulary, today));
  const { boards: named, dates, persons } = understanding.entities;
  const [only, ...more] = named;
  const board = boards.find(({ knowledge }) => knowledge.id === only?.id);
  if (only === undefined || board === undefined || more.length > 0) return null;
  if (dates.length + persons.length + asReason.length > 0) return null;
  const said = withoutName(understanding, only.words);
  if (isOfElseToo(said)) return null;
  const reply = shortReply(said);
  const boardId = only.id;
  if (reply === 'yes' || reply === 'no') {
    const open = (await openNow?.(board.membership)) ?? [];
    const isOfComing = open.every(({ kind, personId }) => OF_COMING.has(kind) || personId !== undefined);
    const coming = reply === 'yes' ? 'jag kommer' : 'jag har förhinder';
    const isPlain = open.length > 0 && isOfComing && !isCalledToServe(board, today);
    return { boardId, text: isPlain ? coming : said };
  }
  return isPerhaps({ text: said }) || saidLoosely(said) !== null ? { boardId, text: said } : null;
}

/** "Nej till lunch. Norrskog kommer jag till": an answer to something else beside it. */
function isOfElseToo(said: string): boolean {
  const clauses = clausesIn(said);
  return (
    clauses.length > 1 && !clauses.every(({ text }) => isOfOwnComing(text) || saidLoosely(text) !== null)
  );
}

/** A plain answer is short. */
const LONGEST = 120;

const OF_COMING: ReadonlySet<string> = new Set(['notice', 'answered', 'for-others']);

/** A message without the name in it, and without the word and the stop that join it to what is said. */
export function withoutName(
  { message }: Pick<Understanding, 'message'>,
  [first, last]: readonly [number, number],
): string {
  const [start, end] = [message.words[first]?.start ?? 0, message.words[last]?.end ?? 0];
  const before = message.text.slice(0, start).replace(/(?<!\p{L})(?:i|på|för|hos|till|med) *$/iu, '');
  const after = message.text.slice(end).replace(/^ *[:,–-] */u, ' ');
  return `${before.trimEnd()}${after}`.trim();
}
