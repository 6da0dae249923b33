import type { RecordIndex } from '../../knowledge.ts';
import { queryOf } from '../../search/query.ts';
import { bestSentences, type Wanted } from '../../search/sentences.ts';
import type { Asking } from '../asking.ts';
import { matterOfPassage } from './find/matter-pointed.ts';
import type { Matter } from './matter.ts';
import type { MatterAnswer } from './matter-answer.ts';
import { ofToday, paidToday, papersOf, quotesOf, tellsOfToday } from './quote.ts';
import { ofKindOfSum } from './sums/kinds-of-sum.ts';
import { sumsAsked } from './sums/sums-asked.ts';
import { cuesOf, ofItsKind } from './wanted.ts';

/** The answer from the matter that is named by its number or was spoken of. */
export function ofPointed(
  asking: Asking,
  matter: Matter,
  wanted: Wanted,
  asked: 'decision' | 'proposal' | 'about',
  index: RecordIndex,
): MatterAnswer {
  const board = asking.board.name;
  const { message, entities } = asking.understanding;
  const query = queryOf(message, entities, index);
  const whole = (): MatterAnswer => ({
    kind: 'matter',
    board,
    matter,
    related: [],
    asked,
    quotes: quotesOf(asking, matter, query, index, asked),
  });
  if (wanted === 'anything') return whole();
  const passages = papersOf(asking, matter, index).map((passage) => ({ passage, score: 1 }));
  const all = ofItsKind(asking, bestSentences(passages, query, wanted, cuesOf(asking, wanted)));
  const [best = null] = wanted === 'amount' ? ofToday(asking, ofKindOfSum(asking, all)) : all;
  const today = wanted === 'amount' && !tellsOfToday(best) ? paidToday(asking, matter, index) : null;
  if (today) {
    const of = matterOfPassage(asking, today.passage, index);
    return { kind: 'sentence', board, sentence: today, matter: of, wanted, more: [] };
  }
  if (best?.clause && wanted === 'amount')
    return {
      kind: 'amount',
      board,
      matter,
      clause: best.text,
      sums: sumsAsked(best.text, query),
      related: [],
    };
  return best ? { kind: 'sentence', board, sentence: best, matter, wanted, more: [] } : whole();
}
