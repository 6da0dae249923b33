import type { Postings } from './postings.ts';

/** BM25+ with the usual constants: how soon repetition tells no more, how much length tells, the least a term gives. */
const SATURATION = 1.2;
const LENGTH = 0.7;
const LEAST = 0.5;

/** What the search of one question adds up, by document: made once an index and emptied after each search. */
export interface Sums {
  readonly scores: Float64Array;
  /** How many of the question's terms stand in the document, and in its heading. */
  readonly matched: Uint32Array;
  readonly inHeading: Uint32Array;
  /** The last term counted as matched, from 1. */
  readonly lastTerm: Uint32Array;
  /** The documents met, in the order met. */
  readonly met: number[];
}

export function emptySums(documents: number): Sums {
  return {
    scores: new Float64Array(documents),
    matched: new Uint32Array(documents),
    inHeading: new Uint32Array(documents),
    lastTerm: new Uint32Array(documents),
    met: [],
  };
}

export function clear({ scores, matched, inHeading, lastTerm, met }: Sums): void {
  for (const document of met) {
    scores[document] = 0;
    matched[document] = 0;
    inHeading[document] = 0;
    lastTerm[document] = 0;
  }
  met.length = 0;
}

/**
 * Adds what `term`, the `nth` of the question from 1, gives the documents in whose field it stands; with `metOnly`
 * those alone that another term has found.
 */
export function addTerm(
  sums: Sums,
  { starts, documents, counts, lengths, averageLength }: Postings,
  {
    term,
    nth,
    boost,
    heading,
    metOnly,
  }: { term: number; nth: number; boost: number; heading: boolean; metOnly: boolean },
): void {
  const from = starts[term] ?? 0;
  const before = starts[term + 1] ?? 0;
  const having = before - from;
  const worth = boost * Math.log(1 + (lengths.length - having + 0.5) / (having + 0.5));
  for (let at = from; at < before; at += 1) {
    const document = documents[at] ?? 0;
    if (metOnly && sums.matched[document] === 0) continue;
    const times = counts[at] ?? 0;
    const length = (lengths[document] ?? 0) / averageLength;
    const said = (times * (SATURATION + 1)) / (times + SATURATION * (1 - LENGTH + LENGTH * length));
    sums.scores[document] = (sums.scores[document] ?? 0) + worth * (LEAST + said);
    if (heading) sums.inHeading[document] = (sums.inHeading[document] ?? 0) + 1;
    if (sums.lastTerm[document] === nth) continue;
    if (sums.matched[document] === 0) sums.met.push(document);
    sums.lastTerm[document] = nth;
    sums.matched[document] = (sums.matched[document] ?? 0) + 1;
  }
}

/** The `limit` documents with most to say, best first; what speaks of more of the question's terms counts more. */
export function best(
  { scores, matched, met }: Sums,
  limit: number,
  admits: (document: number) => boolean,
): { readonly document: number; readonly score: number }[] {
  const kept: { document: number; score: number }[] = [];
  for (const document of met) {
    const score = (scores[document] ?? 0) * (matched[document] ?? 0);
    const last = kept.at(-1);
    if (kept.length >= limit && (!last || score <= last.score)) continue;
    if (!admits(document)) continue;
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((kept[middle]?.score ?? 0) >= score) low = middle + 1;
      else high = middle;
    }
    kept.splice(low, 0, { document, score });
    if (kept.length > limit) kept.pop();
  }
  return kept;
}
