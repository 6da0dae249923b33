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
  readonly matched: Uint16Array;
  readonly inHeading: Uint16Array;
  /** The last term counted as matched, from 1. */
  readonly lastTerm: Uint16Array;
  met: number;
}

/** Sums for so many documents, of which none is met. */
export function emptySums(documents: number): Sums {
  return {
    places: new Uint32Array(documents),
    documents: new Uint32Array(documents),
    scores: new Float64Array(documents),
    matched: new Uint16Array(documents),
    inHeading: new Uint16Array(documents),
    lastTerm: new Uint16Array(documents),
    met: 0,
  };
}

/** Makes them empty again, to be used for the next search. */
export function clear(sums: Sums): void {
  for (let place = 0; place < sums.met; place += 1) sums.places[sums.documents[place] ?? 0] = 0;
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
  const { documents, counts } = postings;
  const { column, from, before, worth } = placesOf(postings, wanted);
  if (column) {
    for (let document = 0; document < column.counts.length; document += 1) {
      const times = column.counts[document] ?? 0;
      if (times > 0) credit(sums, meet(sums, document), worth * said(postings, document, times), wanted);
    }
  }
  for (let at = from; at < before; at += 1) {
    const document = documents[at] ?? 0;
    const times = counts[at] ?? 0;
    credit(sums, meet(sums, document), worth * said(postings, document, times), wanted);
  }
}

/** Adds what a term gives those documents alone that have been met. */
export function addToMet(sums: Sums, postings: Postings, wanted: Term): void {
  const { documents, counts } = postings;
  const { column, from, before, worth } = placesOf(postings, wanted);
  if (column) {
    // As long as what has been met, however long the record.
    for (let place = 0; place < sums.met; place += 1) {
      const document = sums.documents[place] ?? 0;
      const times = column.counts[document] ?? 0;
      if (times > 0) credit(sums, place, worth * said(postings, document, times), wanted);
    }
  }
  for (let at = from; at < before; at += 1) {
    const document = documents[at] ?? 0;
    const place = (sums.places[document] ?? 0) - 1;
    if (place === -1) continue;
    credit(sums, place, worth * said(postings, document, counts[at] ?? 0), wanted);
  }
}

/** Where a term's documents are listed, what is kept of it by text, and what it is worth. */
function placesOf(postings: Postings, wanted: Term) {
  const column = postings.columns.get(wanted.term);
  const from = postings.starts[wanted.term] ?? 0;
  const before = postings.starts[wanted.term + 1] ?? 0;
  return { column, from, before, worth: worthOf(postings, wanted, column?.having ?? before - from) };
}

function worthOf({ norms }: Postings, { boost }: Term, having: number): number {
  return boost * Math.log(1 + (norms.length - having + 0.5) / (having + 0.5));
}

/** How much a term says by standing there so many times: most often once. */
function said({ once, norms }: Postings, document: number, times: number): number {
  if (times === 1) return once[document] ?? 0;
  return LEAST + (times * (SATURATION + 1)) / (times + (norms[document] ?? 0));
}

function credit(sums: Sums, place: number, worth: number, { nth, heading }: Term): void {
  sums.scores[place] = (sums.scores[place] ?? 0) + worth;
  if (heading) sums.inHeading[place] = (sums.inHeading[place] ?? 0) + 1;
  if (sums.lastTerm[place] === nth) return;
  sums.lastTerm[place] = nth;
  sums.matched[place] = (sums.matched[place] ?? 0) + 1;
}

/** The document's place among those met. */
function meet(sums: Sums, document: number): number {
  const before = sums.places[document] ?? 0;
  if (before > 0) return before - 1;
  const place = sums.met;
  sums.met += 1;
  sums.places[document] = place + 1;
  sums.documents[place] = document;
  sums.scores[place] = 0;
  sums.matched[place] = 0;
  sums.inHeading[place] = 0;
  sums.lastTerm[place] = 0;
  return place;
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
  /** What must be surpassed once there are enough. */
  let least = limit > 0 ? -1 : Number.POSITIVE_INFINITY;
  for (let place = 0; place < met; place += 1) {
    const score = (scores[place] ?? 0) * (matched[place] ?? 0);
    if (score <= least) continue;
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
    if (kept.length === limit) least = kept.at(-1)?.score ?? least;
  }
  return kept;
}
