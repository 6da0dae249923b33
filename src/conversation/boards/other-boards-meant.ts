import { localDateOf } from '../../kernel/index.ts';
import type { Board } from '../knowledge.ts';
import { answerPart } from '../turn/said-parts.ts';
import type { Part, Situation } from '../turn/situation.ts';
import { type Intent, isAct } from '../understand/intents.ts';
import type { Understanding } from '../understand/understand.ts';
import { isPreparedByHer } from './orders-of-boards.ts';
import { type Whose, whoseItIs } from './whose-it-is.ts';

/** What somebody answers for herself is asked about where it may be of several. */
const OWN_ANSWER = /^(?:rsvp|substitute|recusal|circulation|poll)\./u;
/** "Flytta det till den 25": of what was spoken of, and nothing else. */
const OF_THAT = /(?<!\p{L})(?:det|dit|där|detta|samma|också|även|den(?!\s+\d))(?!\p{L})/iu;

/**
 * "Lägg till hyresavtalet", after one of two boards was asked about: it is taken to be of that, and the other is offered
 * beside it. None, where a board is named or follows from what is said, or something was worked on there already. Klubbans
 * ordning.
 */
export async function otherBoardsMeant(
  { boards: [taken, ...more] }: Whose,
  boards: readonly Board[],
  intent: Intent | null,
  understanding: Understanding,
  situation: Situation,
): Promise<readonly Board[]> {
  const { context, audience, boardChosen } = situation;
  const id = taken?.knowledge.id;
  if (intent === null || !isAct(intent) || OWN_ANSWER.test(intent) || audience !== 'asker') return [];
  if (boards.length < 2 || more.length > 0 || boardChosen !== undefined || context.board?.id !== id)
    return [];
  if (context.workedBoard?.id === id || understanding.entities.boards.length > 0) return [];
  if (OF_THAT.test(understanding.message.text)) return [];
  const of = { ...situation, context: { ...context, board: null } };
  const anew = await whoseItIs(boards, intent, understanding, of);
  if (anew.kind !== 'one-of') return [];
  return anew.boards.filter((board) => board.knowledge.id !== id && isPreparedByHer(board));
}

/** The others, to be chosen instead. */
export function offerOf(
  others: readonly Board[],
  taken: Board,
  text: string,
  { now }: Pick<Situation, 'now'>,
): Part {
  const boards = others.map(({ membership }) => membership);
  const instead = taken.knowledge.name;
  return answerPart({
    area: 'being',
    value: { kind: 'which-board', boards, today: localDateOf(now), text, instead },
  });
}
