import { normsOf } from './bm25.ts';

/** Where the terms of one field stand: for each term its documents in order, and how often it stands there. */
export interface Postings {
  /** By document: `normsOf` its length. */
  readonly norms: Float64Array;
  /** The postings of term `t` are those from `starts[t]` to before `starts[t + 1]`. */
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  readonly counts: Uint32Array;
}

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
      const starts = new Uint32Array(termCount + 1);
      for (const one of term) starts[one + 1] = (starts[one + 1] ?? 0) + 1;
      for (let at = 1; at <= termCount; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
      const next = starts.slice();
      const documents = new Uint32Array(term.length);
      const counts = new Uint32Array(term.length);
      for (const [at, one] of term.entries()) {
        const place = next[one] ?? 0;
        documents[place] = document[at] ?? 0;
        counts[place] = count[at] ?? 0;
        next[one] = place + 1;
      }
      return {
        norms: normsOf(lengths),
        starts,
        documents,
        counts,
      };
    },
  };
}
