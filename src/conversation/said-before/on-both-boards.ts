import type { Board } from '../knowledge.ts';
import type { Conversed, Part, Situation } from '../turn/situation.ts';
import { isAct } from '../understand/intents.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import type { Context } from './context.ts';
import { understood, withoutBoard } from './corrections.ts';

const BOTH =
  /^(?:(?:ja|jo|tack|hej|på|i|för)[ ,.!]+)*(?:båda|bägge|alla)(?: (?:två|styrelserna|styrelser|förbunden|mötena|mina styrelser))?(?: tack)?[.! ]*$/iu;

/** "I båda", right after what was asked of one board. */
const IN_BOTH =
  /^(?:(?:och|men|då|å|o)[ ,]+)*(?:i|för|hos) (?:båda|bägge|bada)(?: (?:två|styrelserna|förbunden))?(?: då)?[?. ]*$/iu;
/** "Hur stor är budgeten i båda förbunden": all but which boards are meant. */
const OF_BOTH = sifted(
  /(?:^|[\s,]+)(?:i|för|till|hos|på) (?:mina |de )?(?:båda|bägge|bada)(?: (?:mina|de|dom|våra|två))? (?:förbund(?:en)?|styrelser(?:na)?|nämnder(?:na)?)(?: då)?[?. ]*$/iu,
);

/** What is asked of each of two boards: what waits for which is meant, what was asked of one just before, or the question without "i båda förbunden". */
function askedOfBoth(text: string, situation: Situation, boards: readonly Board[]): string | null {
  const { awaiting, lastSaid } = situation.context;
  if (awaiting) return BOTH.test(text) ? awaiting.text : null;
  if (IN_BOTH.test(text))
    return lastSaid?.action === null ? withoutBoard(lastSaid.text, situation, boards) : null;
  if (!OF_BOTH.test(text)) return null;
  const [likeliest] = understood(text, situation, boards).scores;
  const asked = OF_BOTH.without(text).trim();
  return likeliest === undefined || isAct(likeliest.intent) || asked === '' ? null : asked;
}

/** "Båda", where it was asked in which board: what waits is of each of them. Null: it is of no two boards. */
export async function onBothBoards(
  text: string,
  { context, ...situation }: Situation,
  boards: readonly Board[],
  answer: (text: string, of: Situation) => Promise<Conversed>,
): Promise<Conversed | null> {
  if (boards.length < 2 || situation.audience !== 'asker') return null;
  const asked = askedOfBoth(text, { context, ...situation }, boards);
  if (asked === null) return null;
  const parts: Part[] = [];
  let after: Context = { ...context, awaiting: null };
  for (const { knowledge } of boards) {
    const answered = await answer(asked, { ...situation, boardChosen: knowledge.id, context: after });
    parts.push(...answered.parts);
    after = { ...answered.context, board: context.board };
  }
  return { parts, context: after };
}
