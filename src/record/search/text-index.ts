import MiniSearch from 'minisearch';
import type { Passage } from './passage.ts';

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

interface Entry {
  readonly id: string;
  readonly heading: string;
  readonly clauses: string;
  readonly body: string;
}

const SEPARATOR = '\u0001';

/** An index in memory over the passages of one board. Building is linear in their length. */
export function buildTextIndex(passages: readonly Passage[], analyse: Analyse): TextIndex {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const frequencies = new Map<string, number>();
  const headings = new Map<string, ReadonlySet<string>>();
  const index = new MiniSearch<Entry>({
    fields: ['heading', 'clauses', 'body'],
    storeFields: [],
    tokenize: (text) => text.split(SEPARATOR).filter(Boolean),
    processTerm: (term) => term,
    searchOptions: { boost: { heading: 4, clauses: 2 }, prefix: false, fuzzy: false, combineWith: 'OR' },
  });
  index.addAll(passages.map(entryOf));
  return {
    passages: byId,
    search,
    frequency: (term) => frequencies.get(term) ?? 0,
    terms: () => frequencies.keys(),
  };

  function entryOf(passage: Passage): Entry {
    const heading = analyse(passage.heading);
    const clauses = analyse(passage.clauses.join('\n'));
    const body = analyse(passage.body);
    headings.set(passage.id, new Set(heading));
    for (const term of new Set([...heading, ...clauses, ...body])) {
      frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
    }
    const joined = (terms: readonly string[]) => terms.join(SEPARATOR);
    return { id: passage.id, heading: joined(heading), clauses: joined(clauses), body: joined(body) };
  }

  function search(terms: readonly string[], limit: number, within?: (passage: Passage) => boolean): Hit[] {
    const wanted = [...new Set(terms)];
    if (wanted.length === 0) return [];
    const results = index.search(wanted.join(SEPARATOR), {
      filter: (result) => {
        const passage = byId.get(result.id);
        return passage !== undefined && (within === undefined || within(passage));
      },
    });
    return results.slice(0, limit).flatMap((result) => {
      const passage = byId.get(result.id);
      if (!passage) return [];
      const inHeading = headings.get(passage.id) ?? new Set<string>();
      return [
        {
          passage,
          score: result.score,
          coverage: result.queryTerms.length / wanted.length,
          headingCoverage: wanted.filter((term) => inHeading.has(term)).length / wanted.length,
        },
      ];
    });
  }
}
