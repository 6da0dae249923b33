import { analyse } from '../../understand/words/analyse.ts';
import { stemOf } from '../../understand/words/stem.ts';
import type { Asking } from '../asking.ts';
import { type MatterAnswer, notStated } from './matter-answer.ts';
import { papersOf } from './quote.ts';

/** "Vilket märke", "va för färg": a property of a thing, which its matter tells in that very word or not at all. */
const PROPERTY =
  /(?<!\p{L})(?:vilke[tn]|(?:vad|va) för) (märke|modell|färg|fabrikat|material|årsmodell|storlek|motor|mönster|smak|språk|utrustning|räckvidd)(?:en|et)?(?!\p{L})/iu;

/** The answer as that the record is silent, where it tells of a thing but not of the property that was asked for. */
export async function withoutUntold(asking: Asking, answer: MatterAnswer): Promise<MatterAnswer> {
  const property = PROPERTY.exec(asking.understanding.message.text)?.[1];
  if (property === undefined || answer.kind !== 'matter') return answer;
  const { matter } = answer;
  const papers = papersOf(asking, matter, await asking.board.index());
  const told = [matter.heading, ...matter.clauses, matter.body, ...papers.map(({ body }) => body)];
  const stem = stemOf(property.toLowerCase());
  return analyse(told.join('\n')).some((term) => term.startsWith(stem))
    ? answer
    : notStated(asking, 'anything', matter, null);
}
