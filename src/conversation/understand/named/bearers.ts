import { remembered } from '../words/remembered.ts';
import type { Word } from '../words/words.ts';
import type { Named } from './name-mention.ts';
import { isPart, nameWords, type PartOfName, typedFor } from './name-words.ts';

/** A name, and the words of each of its spellings. */
export interface NamedParts {
  readonly id: string;
  readonly spellings: readonly (readonly string[])[];
  /** What is written with a hyphen in it: "Anna-Karin". */
  readonly doubles: readonly string[];
}

/** A name that a word may be a part of, and its place in the list. */
type Placed = readonly [number, NamedParts];

/** By what people may be named by: the names that a word is a part of. */
const bearers = new WeakMap<readonly Named[], (word: Word) => readonly Placed[]>();

function bearersIn(named: readonly Named[]): (word: Word) => readonly Placed[] {
  const before = bearers.get(named);
  if (before) return before;
  const letters = byLetter(named);
  const isBorne = (word: PartOfName, { spellings }: NamedParts) =>
    spellings.some((parts) => parts.some((part) => isPart(word, part)));
  const borneBy = (capital: boolean) =>
    remembered((folded): readonly Placed[] => {
      const word = { folded, capital };
      return (letters.get(typedFor(word).charAt(0)) ?? []).filter(([, one]) => isBorne(word, one));
    });
  const [withCapital, without] = [borneBy(true), borneBy(false)];
  const made = ({ folded, capital }: Word) => (capital ? withCapital(folded) : without(folded));
  bearers.set(named, made);
  return made;
}

/** By a letter: the names that a word with that letter first may be a part of. */
function byLetter(named: readonly Named[]): ReadonlyMap<string, readonly Placed[]> {
  const letters = new Map<string, Placed[]>();
  named.forEach(({ id, names }, place) => {
    const spellings = names.map((name) => nameWords(name));
    const doubles = names.flatMap((name) => name.match(/\p{L}+(?:-\p{L}+)+/gu) ?? []);
    const firsts = new Set(spellings.flat().map((part) => part.charAt(0)));
    for (const letter of firsts) {
      letters.set(letter, [...(letters.get(letter) ?? []), [place, { id, spellings, doubles }]]);
    }
  });
  return letters;
}

/** The names that any of the words is a part of, in the order of the list. */
export function perhapsNamed(words: readonly Word[], named: readonly Named[]): NamedParts[] {
  const bearersOf = bearersIn(named);
  const found = new Map<number, NamedParts>();
  for (const word of words) for (const [place, one] of bearersOf(word)) found.set(place, one);
  return [...found].sort(([a], [b]) => a - b).map(([, one]) => one);
}
