import { gathered } from '../../kernel/index.ts';
import type { Passage } from './passage.ts';
import { collectPostings, FIELDS } from './postings.ts';
import { addTerm, addToMet, best, clear, emptySums } from './scoring.ts';

/**
 * Splits a text into the terms it is found by: stems and parts of compounds, in the conversation's own way of
 * reading Swedish, so that a question and the record meet.
 */
export type Analyse = (text: string) => readonly string[];

export interface Hit {
  readonly passage: Passage;
  /** Comparable within one search only. */
  readonly score: number;
  /** Which of the question's terms were found, as a share of all of them (0–1). */
  readonly coverage: number;
  /** The same, counted in the heading alone. */
  readonly headingCoverage: number;
}

export interface TextIndex {
  readonly passages: ReadonlyMap<string, Passage>;
  search(terms: readonly string[], limit: number, within?: (passage: Passage) => boolean): Hit[];
  /** How many passages hold the term: rare terms tell more. */
  frequency(term: string): number;
  /** Every term of the record: for typing errors and compounds in questions. */
  terms(): Iterable<string>;
}

const BOOST = { heading: 4, clauses: 2, body: 1 } as const;
const BOOSTS = FIELDS.map((field) => BOOST[field]);

/**
 * An index in memory over the passages of one board. Building is linear in their length, and a search in the number
 * of passages that hold its rarer terms; neither keeps more than numbers and the terms themselves.
 */
export function buildTextIndex(passages: readonly Passage[], analyse: Analyse): TextIndex {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const held = [...byId.values()];
  const { numbers, postings } = read(held, analyse);
  const { frequencies, columns } = postings;
  const sums = emptySums(held.length);

  return {
    passages: byId,
    search,
    frequency: (term) => frequencies[numbers.get(term) ?? -1] ?? 0,
    terms: () => numbers.keys(),
  };

  function search(terms: readonly string[], limit: number, within?: (passage: Passage) => boolean): Hit[] {
    const wanted = [...new Set(terms)];
    const rarestFirst = wanted
      .flatMap((text) => numbers.get(text) ?? [])
      .sort((a, b) => (frequencies[a] ?? 0) - (frequencies[b] ?? 0));
    for (const term of rarestFirst) {
      const add = sums.met > 0 && columns.has(term) ? addToMet : addTerm;
      add(sums, postings, term, BOOSTS);
    }
    const admits = (document: number): boolean => {
      const passage = held[document];
      return passage !== undefined && (within === undefined || within(passage));
    };
    const hits = gathered(best(sums, limit, admits), ({ document, score, matched, inHeading }) => {
      const passage = held[document];
      if (!passage) return [];
      const share = (count: number) => count / wanted.length;
      return [
        {
          passage,
          score,
          coverage: share(matched),
          headingCoverage: share(inHeading),
        },
      ];
    });
    clear(sums);
    return hits;
  }
}

/** The terms' numbers, and where they stand; what it is collected in is let go of. */
function read(held: readonly Passage[], analyse: Analyse) {
  const numbers = new Map<string, number>();
  const collected = collectPostings();
  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, numbers.size);
    return numbers.size - 1;
  };
  for (const { heading, clauses, body } of held) {
    collected.add([heading, clauses.join('\n'), body].map((text) => analyse(text).map(numberOf)));
  }
  return { numbers, postings: collected.done(numbers.size) };
}
