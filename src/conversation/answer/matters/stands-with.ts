import { likenessIn } from '../../search/expand.ts';
import type { QueryPart } from '../../search/query.ts';
import { speaksOfPart } from '../../search/rank.ts';
import { readingOf } from '../../search/reading.ts';
import type { Sentence } from '../../search/sentences.ts';
import { analyse } from '../../understand/words/analyse.ts';
import type { MatterMeant } from './find/find-matter.ts';

/** A sum is of what its own sentence or its heading speaks of, not of all that the text goes on to mention. */
export function standsWith(
  { text, passage, under }: Pick<Sentence, 'text' | 'passage' | 'under'>,
  part: QueryPart,
): boolean {
  if (passage.part === 'attachment') return true;
  const { heading } = readingOf(passage);
  if (likenessIn(part.expansions, (term) => heading.has(term)) > 0) return true;
  const terms = new Set(analyse(`${passage.documentTitle}\n${text}`));
  return likenessIn(part.expansions, (term) => terms.has(term) || under?.has(term) === true) > 0;
}

/** What tells most of the question, of what the best passage speaks of: a text without it is of something else. */
export function mostTelling({
  passages,
  query,
}: Extract<MatterMeant, { kind: 'found' }>): QueryPart | undefined {
  const [best] = passages;
  return query
    .filter((part) => best !== undefined && !part.inferred && speaksOfPart(best.passage, part))
    .toSorted((a, b) => b.weight - a.weight)[0];
}
