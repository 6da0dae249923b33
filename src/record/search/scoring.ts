import { LEAST, SATURATION } from './bm25.ts';
import { FIELDS, type Field, type Postings } from './postings.ts';

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
    met: 0,
  };
}

/** Makes them empty again, to be used for the next search. */
export function clear(sums: Sums): void {
  for (let place = 0; place < sums.met; place += 1) sums.places[sums.documents[place] ?? 0] = 0;
  sums.met = 0;
}

/** How much a term counts in one of `FIELDS`, by how rare it is there. */
interface Worth {
  readonly field: Field;
  readonly worth: number;
}

/** Adds what a term gives the documents in which it stands; `boosts`: how much each of `FIELDS` counts. */
export function addTerm(sums: Sums, postings: Postings, term: number, boosts: readonly number[]): void {
  const { size, columns, starts, documents, counts } = postings;
  const worths = worthsOf(postings, term, boosts);
  const column = columns.get(term);
  if (column) {
    for (let document = 0; document < size; document += 1) {
      if (stands(column, document)) credit(sums, meet(sums, document), worths, column, document);
    }
    return;
  }
  const end = starts[term + 1] ?? 0;
  for (let at = starts[term] ?? 0; at < end; at += 1) {
    credit(sums, meet(sums, documents[at] ?? 0), worths, counts, at);
  }
}

/** Adds what a term that has a column gives those documents alone that have been met: however long the record. */
export function addToMet(sums: Sums, postings: Postings, term: number, boosts: readonly number[]): void {
  const column = postings.columns.get(term);
  if (!column) return;
  const worths = worthsOf(postings, term, boosts);
  for (let place = 0; place < sums.met; place += 1) {
    const document = sums.documents[place] ?? 0;
    if (stands(column, document)) credit(sums, place, worths, column, document);
  }
}

function worthsOf({ size, fields }: Postings, term: number, boosts: readonly number[]): readonly Worth[] {
  return fields.map((field, at) => {
    const having = field.having[term] ?? 0;
    return { field, worth: (boosts[at] ?? 0) * Math.log(1 + (size - having + 0.5) / (having + 0.5)) };
  });
}

/** Whether any field is counted in a row. */
function stands(counts: Uint8ClampedArray, row: number): boolean {
  const from = row * FIELDS.length;
  for (let at = from; at < from + FIELDS.length; at += 1) if (counts[at] !== 0) return true;
  return false;
}

/** Adds what a term gives the document at a place, by the row in which it is counted there. */
function credit(
  sums: Sums,
  place: number,
  worths: readonly Worth[],
  counts: Uint8ClampedArray,
  row: number,
): void {
  const document = sums.documents[place] ?? 0;
  const from = row * FIELDS.length;
  let score = sums.scores[place] ?? 0;
  for (let at = 0; at < worths.length; at += 1) {
    const times = counts[from + at] ?? 0;
    const of = worths[at];
    if (times > 0 && of) score += of.worth * said(of.field, document, times);
  }
  sums.scores[place] = score;
  sums.matched[place] = (sums.matched[place] ?? 0) + 1;
  if ((counts[from + HEADING] ?? 0) > 0) sums.inHeading[place] = (sums.inHeading[place] ?? 0) + 1;
}

const HEADING = FIELDS.indexOf('heading');

/** How much a term says by standing there so many times: most often once. */
function said({ once, norms }: Field, document: number, times: number): number {
  if (times === 1) return once[document] ?? 0;
  return LEAST + (times * (SATURATION + 1)) / (times + (norms[document] ?? 0));
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
