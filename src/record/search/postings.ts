import { LEAST, normsOf, SATURATION } from './bm25.ts';

/** The fields of a document, in the order in which they are counted. */
export const FIELDS = ['heading', 'clauses', 'body'] as const;

/** Where terms stand: for each term its documents in order, and how often it stands in each field of them. */
export interface Postings {
  /** How many documents there are. */
  readonly size: number;
  /** One for each of `FIELDS`. */
  readonly fields: readonly Field[];
  /** By term: in how many documents it stands, in whichever field. */
  readonly frequencies: Uint32Array;
  /** The postings of term `t` are those from `starts[t]` to before `starts[t + 1]`. */
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  /** For each posting how often in each of `FIELDS`; of 255 at most: more times tell no more. */
  readonly counts: Uint8ClampedArray;
  /** By term: of those that stand in a larger share of the documents than `COMMON`, the counts of every document. */
  readonly columns: ReadonlyMap<number, Uint8ClampedArray>;
}

export interface Field {
  /** By document: `normsOf` its length. */
  readonly norms: Float64Array;
  /** By document: what a term says that stands there once. */
  readonly once: Float64Array;
  /** By term: in how many documents it stands in this field. */
  readonly having: Uint32Array;
}

/**
 * A term that stands in a larger share of the documents than this is looked up by document: it finds none by itself beside
 * a rarer term of the question.
 */
const COMMON = 0.25;
/** In a record of a paper or two, every word of what they are about stands in a quarter of it: so few are never too many. */
const FEW = 50;

/** Collects the postings document by document; numbers throughout, so that a long record stays small. */
export function collectPostings(): {
  /** The documents are added in order, each once, with the terms of each of `FIELDS`. */
  add(terms: readonly (readonly number[])[]): void;
  done(termCount: number): Postings;
} {
  const lengths: number[][] = FIELDS.map(() => []);
  const term: number[] = [];
  const document: number[] = [];
  const count: number[] = [];
  let size = 0;

  return {
    add(terms) {
      const places = new Map<number, number>();
      for (const [field, ofField] of terms.entries()) {
        let length = 0;
        for (const one of ofField) {
          const known = places.get(one);
          const place = known ?? term.length;
          if (known === undefined) {
            places.set(one, place);
            term.push(one);
            document.push(size);
            for (const _ of FIELDS) count.push(0);
          }
          const at = place * FIELDS.length + field;
          const before = count[at] ?? 0;
          if (before === 0) length += 1;
          count[at] = before + 1;
        }
        lengths[field]?.push(length);
      }
      size += 1;
    },
    done(termCount) {
      const frequencies = new Uint32Array(termCount);
      for (const one of term) frequencies[one] = (frequencies[one] ?? 0) + 1;
      const fields = lengths.map((ofField) => fieldOf(ofField, termCount));
      const columns = columnsOf(frequencies, size);
      const starts = new Uint32Array(termCount + 1);
      for (let at = 0; at < termCount; at += 1) {
        starts[at + 1] = (starts[at] ?? 0) + (columns.has(at) ? 0 : (frequencies[at] ?? 0));
      }
      const next = starts.slice();
      const documents = new Uint32Array(starts[termCount] ?? 0);
      const counts = new Uint8ClampedArray(documents.length * FIELDS.length);
      for (const [at, one] of term.entries()) {
        const column = columns.get(one);
        const where = document[at] ?? 0;
        const place = column === undefined ? (next[one] ?? 0) : where;
        if (column === undefined) {
          documents[place] = where;
          next[one] = place + 1;
        }
        for (const [field, { having }] of fields.entries()) {
          const times = count[at * FIELDS.length + field] ?? 0;
          (column ?? counts)[place * FIELDS.length + field] = times;
          if (times > 0) having[one] = (having[one] ?? 0) + 1;
        }
      }
      return { size, fields, frequencies, starts, documents, counts, columns };
    },
  };
}

function fieldOf(lengths: readonly number[], termCount: number): Field {
  const norms = normsOf(lengths);
  const once = norms.map((norm) => LEAST + (SATURATION + 1) / (1 + norm));
  return { norms, once, having: new Uint32Array(termCount) };
}

function columnsOf(frequencies: Uint32Array, documents: number): ReadonlyMap<number, Uint8ClampedArray> {
  const columns = new Map<number, Uint8ClampedArray>();
  for (const [term, count] of frequencies.entries()) {
    if (count > Math.max(FEW, documents * COMMON))
      columns.set(term, new Uint8ClampedArray(documents * FIELDS.length));
  }
  return columns;
}
