import { LEAST, SATURATION } from './bm25.ts';
import type { Postings } from './postings.ts';

/**
 * What the search of one question adds up: made once an index and emptied after each search. The documents met stand
 * close together in the order met, as a long record's are far between.
 */
export interface Sums {
  /** By document: its place among those met, from 1; 0 for the others. */
  readonly places: Uint32Array;
  /** From 0, the first `met`: which document it is, and its score so far. */
  readonly documents: Uint32Array;
  readonly scores: Float64Array;
  /** How many of the question's terms stand in the document, and in its heading. */
  readonly matched: Uint32Array;
  readonly inHeading: Uint32Array;
  /** The last term counted as matched, from 1. */
  readonly lastTerm: Uint32Array;
  met: number;
}

export function emptySums(documents: number): Sums {
  return {
    places: new Uint32Array(documents),
    documents: new Uint32Array(documents),
    scores: new Float64Array(documents),
    matched: new Uint32Array(documents),
    inHeading: new Uint32Array(documents),
    lastTerm: new Uint32Array(documents),
    met: 0,
  };
}

export function clear(sums: Sums): void {
  sums.places.fill(0);
  sums.met = 0;
}

/** What of a field's postings is added, and how much it is worth. */
export interface Term {
  readonly term: number;
  /** Which of the question's terms it is, from 1. */
  readonly nth: number;
  readonly boost: number;
  readonly heading: boolean;
}

/** Adds what a term gives the documents in whose field it stands. */
export function addTerm(sums: Sums, postings: Postings, wanted: Term): void {
  const { starts, documents } = postings;
  const before = starts[wanted.term + 1] ?? 0;
  for (let at = starts[wanted.term] ?? 0; at < before; at += 1) {
    const document = documents[at] ?? 0;
    const place = (sums.places[document] ?? 0) - 1;
    if (place === -1) meet(sums, document);
  }
  addToMet(sums, postings, wanted);
}

/** Adds what a term gives those documents alone that have been met. */
export function addToMet(
  { places, scores, matched, inHeading, lastTerm }: Sums,
  { starts, documents, counts, norms }: Postings,
  { term, nth, boost, heading }: Term,
): void {
  const from = starts[term] ?? 0;
  const before = starts[term + 1] ?? 0;
  const having = before - from;
  const worth = boost * Math.log(1 + (norms.length - having + 0.5) / (having + 0.5));
  const headings = heading ? 1 : 0;
  for (let at = from; at < before; at += 1) {
    const document = documents[at] ?? 0;
    const place = (places[document] ?? 0) - 1;
    if (place === -1) continue;
    const times = counts[at] ?? 0;
    const said = (times * (SATURATION + 1)) / (times + (norms[document] ?? 0));
    scores[place] = (scores[place] ?? 0) + worth * (LEAST + said);
    inHeading[place] = (inHeading[place] ?? 0) + headings;
    if (lastTerm[place] === nth) continue;
    lastTerm[place] = nth;
    matched[place] = (matched[place] ?? 0) + 1;
  }
}

function meet(sums: Sums, document: number): void {
  const place = sums.met;
  sums.met += 1;
  sums.places[document] = place + 1;
  sums.documents[place] = document;
  sums.scores[place] = 0;
  sums.matched[place] = 0;
  sums.inHeading[place] = 0;
  sums.lastTerm[place] = 0;
}

export interface Found {
  readonly document: number;
  readonly score: number;
  readonly matched: number;
  readonly inHeading: number;
}

/** The `limit` documents with most to say, best first; what speaks of more of the question's terms counts more. */
export function best(
  { documents, scores, matched, inHeading, met }: Sums,
  limit: number,
  admits: (document: number) => boolean,
): Found[] {
  const kept: Found[] = [];
  for (let place = 0; place < met; place += 1) {
    const score = (scores[place] ?? 0) * (matched[place] ?? 0);
    const last = kept.at(-1);
    if (kept.length >= limit && (!last || score <= last.score)) continue;
    const document = documents[place] ?? 0;
    if (!admits(document)) continue;
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((kept[middle]?.score ?? 0) >= score) low = middle + 1;
      else high = middle;
    }
    kept.splice(low, 0, {
      document,
      score,
      matched: matched[place] ?? 0,
      inHeading: inHeading[place] ?? 0,
    });
    if (kept.length > limit) kept.pop();
  }
  return kept;
}
