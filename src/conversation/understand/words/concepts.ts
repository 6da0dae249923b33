import { type Concept, LEXICON } from './lexicon.ts';
import { remembered } from './remembered.ts';
import { isOneSlipAway } from './spelling.ts';
import { foldDots } from './stem.ts';
import type { Word } from './words.ts';

/** A concept found, and the words that told of it: [first, last]. */
export interface ConceptMention {
  readonly concept: Concept;
  readonly words: readonly [number, number];
  /** Whether a typing error had to be allowed for. */
  readonly guessed: boolean;
}

interface Pattern {
  readonly concept: Concept;
  readonly parts: readonly Part[];
}
interface Part {
  readonly dotted: string;
  readonly folded: string;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

const PATTERNS: readonly Pattern[] = Object.entries(LEXICON).flatMap(([concept, patterns]) =>
  patterns.split('|').map((pattern) => ({
    concept: concept as Concept,
    parts: pattern.split(/[ -]/).map(partOf),
  })),
);

function partOf(text: string): Part {
  const bare = text.replace(/^\*|\*$/g, '');
  return {
    dotted: bare,
    folded: foldDots(bare),
    openStart: text.startsWith('*'),
    openEnd: text.endsWith('*'),
  };
}

/** Patterns by the first letters of their first word; those open at the start stand apart. */
const BY_START = new Map<string, Pattern[]>();
const OPEN: Pattern[] = [];
/** One-word patterns, for typing errors: by first letter. */
const SINGLE = new Map<
  string,
  { readonly folded: string; readonly open: boolean; readonly concept: Concept }[]
>();

const startOf = (folded: string): string => folded.slice(0, 1);

for (const pattern of PATTERNS) {
  const first = pattern.parts[0];
  if (!first) continue;
  if (first.openStart) OPEN.push(pattern);
  else BY_START.set(startOf(first.folded), [...(BY_START.get(startOf(first.folded)) ?? []), pattern]);
  if (pattern.parts.length === 1 && first.folded.length >= 5 && !first.openStart) {
    const listed = SINGLE.get(startOf(first.folded)) ?? [];
    listed.push({ folded: first.folded, open: first.openEnd, concept: pattern.concept });
    SINGLE.set(startOf(first.folded), listed);
  }
}

/** Typed with dots, it is compared with dots; without, without. */
function matches(part: Part, word: Pick<Word, 'text' | 'folded'>): boolean {
  const typed = word.text === word.folded ? word.folded : word.text;
  const wanted = word.text === word.folded ? part.folded : part.dotted;
  if (part.openStart) return part.openEnd ? typed.includes(wanted) : typed.endsWith(wanted);
  return part.openEnd ? typed.startsWith(wanted) : typed === wanted;
}

/** Whether the words after the first are the pattern's too. */
function goesOn(pattern: Pattern, words: readonly Word[], at: number): boolean {
  for (let offset = 1; offset < pattern.parts.length; offset += 1) {
    const part = pattern.parts[offset];
    const word = words[at + offset];
    if (!part || !word || !matches(part, word)) return false;
  }
  return true;
}

/** The patterns that a word, as typed in lower case, may be the first of. */
const begunBy = remembered((text: string): readonly Pattern[] => {
  const word = { text, folded: foldDots(text) };
  const begins = ({ parts: [first] }: Pattern) => first !== undefined && matches(first, word);
  return [...(BY_START.get(startOf(word.folded)) ?? []), ...OPEN].filter(begins);
});

/** Whether a word, whole and as it is written, by itself tells of something. */
export function tellsAlone(word: Word): boolean {
  return begunBy(word.text).some(
    ({ parts: [first, ...others] }) => others.length === 0 && !first?.openStart && !first?.openEnd,
  );
}

/** Every concept in the words; words that tell of none are looked at again with one typing error allowed. */
export function findConcepts(words: readonly Word[]): ConceptMention[] {
  const found: ConceptMention[] = [];
  const told = new Set<number>();
  words.forEach((word, at) => {
    for (const pattern of begunBy(word.text)) {
      if (!goesOn(pattern, words, at)) continue;
      const last = at + pattern.parts.length - 1;
      found.push({ concept: pattern.concept, words: [at, last], guessed: false });
      for (let index = at; index <= last; index += 1) told.add(index);
    }
  });
  words.forEach((word, at) => {
    if (told.has(at) || word.folded.length < 5 || word.capital) return;
    for (const concept of guess(word.folded)) found.push({ concept, words: [at, at], guessed: true });
  });
  return found;
}

/** The first letter is nearly always right, and asking for it keeps the look-up short. */
const guess = remembered((typed: string): readonly Concept[] => {
  const near = new Set<Concept>();
  for (const known of SINGLE.get(startOf(typed)) ?? []) {
    const length = known.folded.length;
    if (Math.abs(typed.length - length) <= 1 && isOneSlipAway(typed, known.folded)) near.add(known.concept);
    if (!known.open || length < 6) continue;
    for (const cut of [length - 1, length, length + 1]) {
      if (isOneSlipAway(typed.slice(0, cut), known.folded)) near.add(known.concept);
    }
  }
  return [...near];
});
