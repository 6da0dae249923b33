import type { Passage } from '../knowledge.ts';
import { analyse } from '../understand/words/analyse.ts';
import { sentencesOf } from './sentences-of.ts';

/** A sentence or clause of a passage and the terms it is found by. */
export interface ReadText {
  readonly text: string;
  readonly terms: ReadonlySet<string>;
}

/** A passage as it is searched: the terms of its parts, and its sentences one by one. */
export interface Reading {
  readonly heading: ReadonlySet<string>;
  readonly clauses: ReadonlySet<string>;
  readonly body: ReadonlySet<string>;
  /** Each clause of what was decided or proposed. */
  eachClause(): readonly ReadText[];
  sentences(): readonly ReadText[];
}

/** Passages asked about are asked about again; more than this are not kept read. */
const MOST = 500;
const kept = new Map<Passage, Reading>();

export function readingOf(passage: Passage): Reading {
  const before = kept.get(passage);
  if (before) return before;
  const made: Reading = {
    heading: terms(passage.heading),
    clauses: terms(passage.clauses.join('\n')),
    body: terms(passage.body),
    eachClause: once(() => passage.clauses.map(read)),
    sentences: once(() => sentencesOf(passage.body).filter(isSaid).map(read)),
  };
  if (kept.size >= MOST) kept.clear();
  kept.set(passage, made);
  return made;
}

/** "10.05 punkt 2": kept beside a head for the hours of the items, and said by nobody. */
const HOUR_OF_ITEM = /^(?:kl\.?\s*)?\d{1,2}[.:]\d{2}\S* punkt \d{1,3}$/iu;
const isSaid = (text: string) => !HOUR_OF_ITEM.test(text);

const terms = (text: string): ReadonlySet<string> => new Set(analyse(text));
const read = (text: string): ReadText => ({ text, terms: terms(text) });

/** Most passages are weighed and never read sentence by sentence. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
