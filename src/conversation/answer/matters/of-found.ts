import type { Passage, RecordIndex } from '../../knowledge.ts';
import { findAmounts } from '../../search/amounts.ts';
import { bestSentences } from '../../search/sentences.ts';
import type { Asking } from '../asking.ts';
import { mostTelling, standsWith } from './by-sentence.ts';
import type { MatterMeant } from './find-matter.ts';
import { type Matter, matterOfPassage } from './matter.ts';

/** Clauses that name sums, of a matter whose heading or clause speaks of what tells most in the question. */
export function clausesWithSums(
  meant: Extract<MatterMeant, { kind: 'found' }>,
  passage: Passage,
  matter: Matter,
): readonly string[] {
  const must = mostTelling(meant);
  return matter.clauses.filter(
    (text) => findAmounts(text).length > 0 && (!must || standsWith({ text, passage }, must)),
  );
}

/** The sentence of a matter's text that speaks most of what was asked, though it holds nothing of the kind. */
export function mentions(
  { passages, query }: Extract<MatterMeant, { kind: 'found' }>,
  matter: Matter | null,
): string | null {
  const own = passages.filter(
    ({ passage }) =>
      passage.part === matter?.kind &&
      passage.meetingId === matter.meetingId &&
      passage.number?.split('/')[0] === matter.number,
  );
  const [best] = bestSentences(own, query, 'anything').filter((one) => one.coverage >= 0.4);
  return best && best.text !== matter?.heading ? best.text : null;
}

/** The best § that speaks of nearly as much of the question as the best passage of all. */
export function decidedAbout(
  asking: Asking,
  { passages, coverage }: Extract<MatterMeant, { kind: 'found' }>,
  index: RecordIndex,
): Matter | null {
  const found = passages.find((one) => one.passage.part === 'paragraph' && one.coverage >= coverage * 0.75);
  return found ? matterOfPassage(asking, found.passage, index) : null;
}
