import type { RecordIndex } from '../../knowledge.ts';
import { findAmounts } from '../../search/amounts.ts';
import { queryOf } from '../../search/query.ts';
import { holds, type Wanted } from '../../search/sentences.ts';
import type { Asking } from '../asking.ts';
import { matterOfPassage } from './find/matter-pointed.ts';
import { type MatterAnswer, toldBeside } from './matter-answer.ts';
import { backgroundOf, besideTold, inShort } from './quote.ts';

/** What any sentence is of, and what is never taken from another matter. */
const NO_KIND: ReadonlySet<Wanted> = new Set<Wanted>(['anything', 'amount']);

/**
 * An answer with what the matter's own text says of the words asked that the answer does not speak of: a sum or a
 * sentence may be of the right matter and not of what was asked of it; and where nothing of the kind asked for was found,
 * what the text says is told in its place. Verbatim, so that it claims no more than stands there.
 */
export function withItsText(asking: Asking, answer: MatterAnswer, index: RecordIndex): MatterAnswer {
  const { message, entities } = asking.understanding;
  const query = queryOf(message, entities, index);
  switch (answer.kind) {
    case 'amount': {
      const { matter, clause } = answer;
      const told = [matter.heading, clause, ...matter.clauses.filter((one) => findAmounts(one).length > 0)];
      return { quotes: besideTold(asking, matter, query, told, index), ...answer };
    }
    case 'sentence': {
      const matter = answer.matter ?? matterOfPassage(asking, answer.sentence.passage, index);
      if (!matter || answer.sentence.passage.part === 'attachment') return answer;
      const told = [matter.heading, answer.sentence.text, ...toldBeside(answer).map(({ text }) => text)];
      return { quotes: besideTold(asking, matter, query, told, index), ...answer };
    }
    case 'not-stated': {
      const { nearest, quote, wanted } = answer;
      const isTold = quote !== null && !nearest?.clauses.some((clause) => clause.includes(quote));
      if (!nearest || isTold) return answer;
      // The sums of another matter are none of the one that is asked for.
      const isOther = (text: string) => wanted === 'amount' && holds('amount', text);
      const background = backgroundOf(nearest).filter((text) => !isOther(text));
      const ofKind = NO_KIND.has(wanted) ? [] : background.filter((text) => holds(wanted, text));
      const beside = besideTold(asking, nearest, query, [nearest.heading], index);
      const said = ofKind.length > 0 ? ofKind : beside.filter((text) => !isOther(text));
      const told = inShort(said.length > 0 ? said : background);
      return told.length > 0 ? { ...answer, quote: told.join(' ') } : answer;
    }
    default:
      return answer;
  }
}
