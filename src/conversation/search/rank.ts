import type { Passage, RecordIndex } from '../knowledge.ts';
import { addLikeness, type Expansion, likenessIn, likenessSum, totalOf } from './expand.ts';
import type { QueryPart } from './query.ts';
import { type Reading, readingOf } from './reading.ts';

export interface Ranked {
  readonly passage: Passage;
  readonly score: number;
  /** The share of what the question is about that the passage speaks of (0–1). */
  readonly coverage: number;
  readonly inHeading: number;
}

/** How much a word counts where it stands. A bilaga's text is long, and mentions much in passing. */
const WORTH = {
  item: { heading: 1, clauses: 0.85, body: 0.55 },
  paragraph: { heading: 1, clauses: 0.85, body: 0.55 },
  attachment: { heading: 0.75, clauses: 0.6, body: 0.4 },
  head: { heading: 0, clauses: 0, body: 0.4 },
} as const;

/** Whether a passage speaks of a part of the question at all. */
export function speaksOfPart(passage: Passage, part: QueryPart): boolean {
  const { heading, clauses, body } = readingOf(passage);
  return likenessIn(part.expansions, (term) => heading.has(term) || clauses.has(term) || body.has(term)) > 0;
}

const CANDIDATES = 60;

/** The passages that speak most of what the question is about, best first. */
export function rank(
  query: readonly QueryPart[],
  index: RecordIndex,
  within?: (passage: Passage) => boolean,
): Ranked[] {
  const terms = query.flatMap((part) => part.expansions.map((one) => one.term));
  if (terms.length === 0) return [];
  const all = query.reduce((sum, part) => sum + part.weight, 0);
  return index
    .search(terms, CANDIDATES, within)
    .map(({ passage }) => ranked(passage, query, all))
    .sort(
      (a, b) => b.score - a.score || latestFirst(a.passage.meetingDate ?? '', b.passage.meetingDate ?? ''),
    );
}

const latestFirst = (one: string, other: string) => (one < other ? 1 : one > other ? -1 : 0);

function ranked(passage: Passage, query: readonly QueryPart[], all: number): Ranked {
  const fields = readingOf(passage);
  const worth = WORTH[passage.part];
  let score = 0;
  let covered = 0;
  let inHeading = 0;
  let said = 0;
  for (const { expansions, weight, inferred } of query) {
    const met = meetingIn(expansions, fields, worth);
    if (!inferred) said += met.anywhere;
    score += Math.max(met.where, met.inParts ? met.anywhere * 0.6 : 0) * weight;
    covered += met.anywhere * weight;
    inHeading = Math.max(inHeading, met.inHeading);
  }
  const coverage = all === 0 ? 0 : covered / all;
  // What only follows from the question, where nothing that it says is spoken of, is of something else.
  const isBeside = said === 0 && query.some(({ inferred }) => !inferred);
  return isBeside
    ? { passage, score: score * BESIDE, coverage: coverage * BESIDE, inHeading }
    : { passage, score, coverage, inHeading };
}
const BESIDE = 0.3;

/** How much of a part of the question stands in a passage: in all (as `likenessIn`), in its heading, and where it counts most. */
function meetingIn(
  expansions: readonly Expansion[],
  fields: Reading,
  worth: (typeof WORTH)[Passage['part']],
) {
  let where = 0;
  let inParts = false;
  const [anywhere, inHeading] = [likenessSum(), likenessSum()];
  for (const one of expansions) {
    if (one.part) inParts = true;
    const headed = fields.heading.has(one.term);
    const counts = headed ? worth.heading : countsBelow(one.term, fields, worth);
    if (headed) addLikeness(inHeading, one);
    if (counts === 0) continue;
    where = Math.max(where, counts * one.likeness);
    addLikeness(anywhere, one);
  }
  return { where, inParts, anywhere: totalOf(anywhere), inHeading: totalOf(inHeading) };
}

function countsBelow(term: string, { clauses, body }: Reading, worth: (typeof WORTH)[Passage['part']]) {
  if (clauses.has(term)) return worth.clauses;
  return body.has(term) ? worth.body : 0;
}
