import { localDateOf } from '../../kernel/index.ts';
import { ordersOfBoards } from '../boards/orders-of-boards.ts';
import { ordersOfMeetings } from '../boards/orders-of-meetings.ts';
import { plainOfBoard } from '../boards/plain-of-board.ts';
import { boardNamedLast, saidOfBoards } from '../boards/said-of-boards.ts';
import { toldOfBoards } from '../boards/told-of-boards.ts';
import { toldOfOneEach } from '../boards/told-of-one.ts';
import type { Board } from '../knowledge.ts';
import { addedAfterOne, keptAfterAll } from '../said-before/added-after-one.ts';
import { boardJustAnswered } from '../said-before/corrections.ts';
import { hourPutRight } from '../said-before/hour-put-right.ts';
import { otherPersonMeant } from '../said-before/other-person-meant.ts';
import { placedBarely } from '../said-before/placed-barely.ts';
import { proposalAgain } from '../said-before/proposal-again.ts';
import { dayPutRight, partedAnew, sameOnDay } from '../said-before/put-right.ts';
import { onUnsaved } from '../said-before/unsaved-item.ts';
import { whyOfNews } from '../said-before/why-of-news.ts';
import { passedQuestion } from '../understand/named/passed-question.ts';
import { splitQuestions } from '../understand/split.ts';
import { readOn } from './read-on.ts';
import type { Situation } from './situation.ts';

/** A message as it is meant after what was said before it. */
export interface AsMeant {
  readonly text: string;
  /** The board that it is of, where that is told by more than its words; null: by them alone. */
  readonly boardId: string | null;
  /** What is to be answered, each by itself; of two boards each as its own clause says, which bears on nothing in the other. */
  readonly clauses: {
    readonly texts: readonly string[];
    readonly ofBoards: boolean;
    /** The board that was named in it, and is left out of its text: "ja till Norrskog". */
    readonly named?: string;
  };
}

/**
 * What a message means as a whole: the ärende that was not saved, why something new was told, a question passed on from
 * somebody, the board it is of, and the clauses it falls into. `dropped`: what was not saved is to be let go.
 */
export async function asMeant(
  text: string,
  written: string,
  situation: Situation,
  boards: readonly Board[],
): Promise<AsMeant | 'dropped'> {
  const { now, context } = situation;
  const today = localDateOf(now);
  const here = () =>
    boards.map(({ membership: asker, knowledge: board }) => ({ board, asker, today, now, subject: null }));
  const { lastSaid } = context;
  const read = (words: string) => readOn(words, boards, today);
  const other = otherPersonMeant(text, boards, read, now);
  if (other !== null)
    return { text, boardId: other.boardId, clauses: { texts: other.texts, ofBoards: false } };
  const right =
    dayPutRight(text, lastSaid, read) ??
    hourPutRight(text, lastSaid) ??
    sameOnDay(text, lastSaid, read) ??
    partedAnew(text, lastSaid);
  const unsaved =
    right === null
      ? onUnsaved(text, context, here)
      : ({ kind: 'again', text: right, rest: null, whole: false } as const);
  if (unsaved?.kind === 'dropped') return 'dropped';
  const asked =
    unsaved?.text ??
    placedBarely(text, here) ??
    addedAfterOne(text, here) ??
    keptAfterAll(text, here) ??
    proposalAgain(text, boards, today) ??
    text;
  const why = whyOfNews(asked, boards, context, { now, today });
  const said = why?.text ?? passedQuestion(asked, () => readOn(asked, boards, today)) ?? asked;
  const ofOne = await plainOfBoard(said, situation, boards);
  const boardId =
    (right === null ? null : lastSaid?.boardId) ??
    why?.boardId ??
    ofOne?.boardId ??
    boardNamedLast(said, boards, today) ??
    situation.boardChosen ??
    boardJustAnswered(written, boards, situation);
  const ofBoards =
    toldOfBoards(said, boards, (words) => readOn(words, boards, today)) ??
    toldOfOneEach(said, boards, today) ??
    saidOfBoards(said, boards, today) ??
    ordersOfBoards(said, boards, today) ??
    ordersOfMeetings(said, boards, now);
  const parted = (words: string) => (unsaved?.whole === true ? [words] : splitQuestions(words));
  const rest = unsaved?.rest == null ? [] : splitQuestions(unsaved.rest);
  const texts = [...(ofBoards ?? (ofOne === null ? parted(said) : [ofOne.text])), ...rest];
  const named = ofBoards === null && ofOne !== null ? { named: ofOne.boardId } : {};
  return { text: said, boardId, clauses: { texts, ofBoards: ofBoards !== null, ...named } };
}
