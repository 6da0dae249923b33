import type { Passage } from '../knowledge.ts';
import { sifted } from '../understand/patterns/sifted.ts';
import { analyse } from '../understand/words/analyse.ts';
import { sentencesOf } from './sentences-of.ts';

/** A sentence or clause of a passage and the terms it is found by. */
export interface ReadText {
  readonly text: string;
  readonly terms: ReadonlySet<string>;
  /** Of a row of a table: the terms of the sentence above the table, which says what its figures are of. */
  readonly under?: ReadonlySet<string>;
  /** Of a row of a table that is summed up in one of its rows: its figure is a sum too, however small. */
  readonly summed?: true;
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

/** A passage's terms, made once. */
export function readingOf(passage: Passage): Reading {
  const before = kept.get(passage);
  if (before) return before;
  const made: Reading = {
    heading: terms(passage.heading),
    clauses: terms(passage.clauses.join('\n')),
    body: terms(passage.body),
    eachClause: once(() => passage.clauses.map(read)),
    sentences: once(() => underTheirLead(sentencesOf(passage.body).filter(isSaid))),
  };
  if (kept.size >= MOST) kept.clear();
  kept.set(passage, made);
  return made;
}

/** "10.05 punkt 2": kept beside a head for the hours of the items, and said by nobody. */
const HOUR_OF_ITEM = sifted(/^(?:kl\.?\s*)?\d{1,2}[.:]\d{2}\S* punkt \d{1,3}$/iu);
const isSaid = (text: string) => !HOUR_OF_ITEM.test(text);

const terms = (text: string): ReadonlySet<string> => new Set(analyse(text));
const read = (text: string): ReadText => ({ text, terms: terms(text) });

/** "Myrheds kommun 600 000 kr", "Kansli: 1 000 000 kr (2025), 1 100 000 kr (2026)": a name, and figures. */
const isRow = (text: string): boolean => ROW.test(text) && text.length < LONGEST_ROW;
const ROW = sifted(
  /^\p{L}(?:[^.!?]|\.(?=\s\p{Ll}))*[\s:][\d ,]*\d(?: ?(?:kr|kronor|tkr|mnkr|%))?(?: \((?:19|20)\d\d\))?$/iu,
);
const LONGEST_ROW = 160;

/** The sentences, each row of a table with the terms of what leads the table in: its heads of columns, and what stands above. */
function underTheirLead(texts: readonly string[]): readonly ReadText[] {
  let lead: string[] = [];
  const isSummedUp = texts.some((text) => SUM_OF_ROWS.test(text));
  return texts.map((text) => {
    if (isRow(text)) {
      const row = isSummedUp && ONE_FIGURE.test(text) ? { ...read(text), summed: true as const } : read(text);
      return lead.length === 0 ? row : { ...row, under: terms(lead.join('\n')) };
    }
    lead = ENDS.test(text) ? [text] : [...lead.slice(-1), text];
    return read(text);
  });
}
/** "Summa kansliet 1 080". */
const SUM_OF_ROWS = sifted(
  /(?:^|: )(?:summa|totalt|total)(?!\p{L})(?:[^\d]|(?:19|20)\d\d(?!\d))*\s\d{1,3}(?:[ \u00A0]\d{3}){1,2}$/iu,
);
/** "Porto 4", "Lokaler: Hyra 84". */
const ONE_FIGURE = sifted(/^\p{L}(?:[^\d]|(?:19|20)\d\d(?!\d))*\s\d{1,3}$/u);
const ENDS = sifted(/[.!?:]$/u);

/** Most passages are weighed and never read sentence by sentence. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
