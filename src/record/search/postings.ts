import { LEAST, normsOf, SATURATION } from './bm25.ts';

/** Where the terms of one field stand: for each term its documents in order, and how often it stands there. */
export interface Postings {
  /** By document: `normsOf` its length. */
  readonly norms: Float64Array;
  /** By document: what a term says that stands there once. */
  readonly once: Float64Array;
  /** The postings of term `t` are those from `starts[t]` to before `starts[t + 1]`. */
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  /** Of 255 at most: more times tell no more. */
  readonly counts: Uint8ClampedArray;
  /** By term: those that stand in so many documents that a column takes less, and are not among the others. */
  readonly columns: ReadonlyMap<number, Column>;
}

/** Where a term stands that stands nearly everywhere. */
export interface Column {
  /** In how many documents. */
  readonly having: number;
  /** By document: how often; 0 where it does not. */
  readonly counts: Uint8ClampedArray;
}

/** A posting takes five bytes, and a column one for each document. */
const WIDE = 1 / 5;

/** Collects a field's postings document by document; numbers throughout, so that a long record stays small. */
export function collectPostings(): {
  /** The documents are added in order, each once. */
  add(terms: readonly number[]): void;
  done(termCount: number): Postings;
} {
  const lengths: number[] = [];
  const term: number[] = [];
  const document: number[] = [];
  const count: number[] = [];

  return {
    add(terms) {
      const counted = new Map<number, number>();
      for (const one of terms) counted.set(one, (counted.get(one) ?? 0) + 1);
      for (const [one, times] of counted) {
        term.push(one);
        document.push(lengths.length);
        count.push(times);
      }
      lengths.push(counted.size);
    },
    done(termCount) {
      const having = new Uint32Array(termCount);
      for (const one of term) having[one] = (having[one] ?? 0) + 1;
      const columns = columnsOf(having, lengths.length);
      const starts = new Uint32Array(termCount + 1);
      for (let at = 0; at < termCount; at += 1) {
        starts[at + 1] = (starts[at] ?? 0) + (columns.has(at) ? 0 : (having[at] ?? 0));
      }
      const next = starts.slice();
      const documents = new Uint32Array(starts[termCount] ?? 0);
      const counts = new Uint8ClampedArray(documents.length);
      for (const [at, one] of term.entries()) {
        const column = columns.get(one);
        const place = next[one] ?? 0;
        const where = document[at] ?? 0;
        const times = count[at] ?? 0;
        if (column) column.counts[where] = times;
        else {
          documents[place] = where;
          counts[place] = times;
          next[one] = place + 1;
        }
      }
      const norms = normsOf(lengths);
      const once = norms.map((norm) => LEAST + (SATURATION + 1) / (1 + norm));
      return { norms, once, starts, documents, counts, columns };
    },
  };
}

function columnsOf(having: Uint32Array, documents: number): ReadonlyMap<number, Column> {
  const columns = new Map<number, Column>();
  for (const [term, count] of having.entries()) {
    if (count > documents * WIDE) {
      columns.set(term, { having: count, counts: new Uint8ClampedArray(documents) });
    }
  }
  return columns;
}
