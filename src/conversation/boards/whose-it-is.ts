import { localDateOf } from '../../kernel/index.ts';
import type { Board } from '../knowledge.ts';
import {
  ratherAskedLast,
  ratherNews,
  withThoseAsking,
  withThoseAskingSince,
} from '../said-before/asked-last.ts';
import { askingOf, boardsAnswered, isOwnWords } from '../turn/answer-on.ts';
import type { Situation } from '../turn/situation.ts';
import { shortReply } from '../understand/coming/reply/reply-words.ts';
import { stepsUp } from '../understand/coming/told/told-of-serving.ts';
import type { Intent } from '../understand/intents.ts';
import type { OpenMatter } from '../understand/open-matters.ts';
import type { Understanding } from '../understand/understand.ts';
import { isOfThoseCalled } from './called-boards.ts';
import { eitherOfContradicted } from './contradicted-day.ts';
import { eachOfThatDay, eitherOfThatDay } from './each-of-that-day.ts';
import { eachSaid } from './each-said.ts';
import { ofHerPart } from './own-part-boards.ts';
import { boardsMeant, isPerBoard } from './which-board.ts';

/** The boards that a message is of, each of them to be answered of; or one of them, which she is asked for. */
export interface Whose {
  readonly kind: 'each' | 'one-of';
  readonly boards: readonly Board[];
}

/** Which of the boards that are left a message is of; none: it cannot be told. */
export async function whoseItIs(
  boards: readonly Board[],
  intent: Intent | null,
  understanding: Understanding,
  situation: Situation,
): Promise<Whose> {
  const today = localDateOf(situation.now);
  // Where others read along, one board's matters are not told beside another's unasked.
  const isAlone = situation.audience === 'asker';
  const each = isAlone ? eachSaid(boards, intent, understanding, today) : null;
  if (each !== null) return { kind: 'each', boards: each };
  const part = ofHerPart(boards, understanding, situation.now);
  if (part !== null) return together(part.boards, part.each && isAlone);
  const ofDay = isAlone ? eachOfThatDay(boards, intent, understanding, today) : null;
  if (ofDay !== null) return { kind: 'each', boards: ofDay };
  const either =
    eitherOfThatDay(boards, intent, understanding, today) ??
    eitherOfContradicted(boards, intent, understanding, situation.now);
  if (either !== null) return { kind: 'one-of', boards: either };
  const asks = (board: Board) => askingOf(board, intent, understanding, situation, today);
  const spokenOf = await boardsMeant(boards, intent, understanding, situation, asks);
  const meant = await ratherNews(spokenOf, boards, intent, understanding, situation);
  // A bare "nej" is to the board that has asked something.
  const asking = meant.length > 1 ? await boardsThatAsk(intent, understanding, situation, meant) : [];
  const may = asking.length > 0 ? asking : meant;
  const last = await ratherAskedLast(may, understanding, situation);
  const chosen = await withThoseAskingSince(last, boards, understanding, situation);
  const hers = isAlone ? await withHersToAnswer(chosen, intent, understanding, situation) : chosen;
  return together(hers, isPerBoard(intent, understanding) && isAlone);
}

/** What is asked of her, or may be answered anew. */
const OF_HERS: ReadonlySet<OpenMatter['kind']> = new Set<OpenMatter['kind']>([
  'call',
  'notice',
  'answered',
  'circulation',
  'poll',
  'approval',
  'jav',
]);

/** What alone a vote answers. */
const OF_VOTES: Partial<Readonly<Record<Intent, ReadonlySet<OpenMatter['kind']>>>> = {
  'poll.answer': new Set<OpenMatter['kind']>(['poll']),
  'circulation.answer': new Set<OpenMatter['kind']>(['circulation']),
};

/**
 * "Jag tar det", "ja", "lunch såklart", of somebody on several boards: those that have asked something of herself. Where she is of the kansli
 * alone nothing waits for it. Else all of them, where none has, or something is named.
 */
async function withHersToAnswer(
  chosen: readonly Board[],
  intent: Intent | null,
  understanding: Understanding,
  { openNow }: Pick<Situation, 'openNow'>,
): Promise<readonly Board[]> {
  const { entities, message } = understanding;
  const { boards, dates, persons } = entities;
  if (chosen.length < 2 || !openNow || boards.length + dates.length + persons.length > 0) return chosen;
  const ofVotes = intent === null ? undefined : OF_VOTES[intent];
  const isHers = stepsUp(message.text) || shortReply(message.text) !== null;
  if (ofVotes === undefined && !isHers && !isOwnWords(intent, understanding)) return chosen;
  const open = await Promise.all(chosen.map(({ membership }) => openNow(membership)));
  const waits = (at: number) =>
    open[at]?.some(({ kind, personId }) => (ofVotes ?? OF_HERS).has(kind) && personId === undefined) === true;
  // A board that has called her may have called off what it called to: that is told.
  const hers = chosen.filter((board, at) => (ofVotes === undefined && isOfThoseCalled(board)) || waits(at));
  return hers.length > 0 ? hers : chosen;
}

/** The boards whose open question a courtesy ("tack, det blir bra") answers; none: it is no more than that. */
export async function boardsForCourtesy(
  intent: Intent,
  understanding: Understanding,
  situation: Situation,
  boards: readonly Board[],
): Promise<readonly Board[]> {
  const named = boards.filter(({ knowledge }) =>
    understanding.entities.boards.some(({ id }) => id === knowledge.id),
  );
  const may = named.length > 0 ? named : boards;
  const open = await boardsThatAsk(intent, understanding, situation, may);
  const news = open.length > 1 ? await ratherNews(open, may, intent, understanding, situation) : open;
  return ratherAskedLast(news, understanding, situation);
}

function together(boards: readonly Board[], areTold: boolean): Whose {
  return { kind: boards.length > 1 && !areTold ? 'one-of' : 'each', boards };
}

/** The boards that a message answers by what is open on them, with those that it may answer as well; none: no single one. */
async function boardsThatAsk(
  intent: Intent | null,
  understanding: Understanding,
  situation: Situation,
  boards: readonly Board[],
): Promise<readonly Board[]> {
  const today = localDateOf(situation.now);
  const answered = await boardsAnswered(intent, understanding, situation, boards, today);
  return answered.length === 1 && isOwnWords(intent, understanding)
    ? withThoseAsking(answered, boards, understanding, situation)
    : answered;
}
