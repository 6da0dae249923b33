import { newStemmer } from 'snowball-stemmers';

const swedish = newStemmer('swedish');

/** Bounded so that no stream of odd words can fill the memory. */
const REMEMBERED = 20_000;
const known = new Map<string, string>();

/**
 * The stem of a lower-case Swedish word: Snowball's, taken twice (definite plurals need it), with dots folded
 * away last, so that "ansökningarna", "ansökning" and "ansokningar" meet.
 */
export function stemOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stem = foldDots(swedish.stem(swedish.stem(word)));
  if (known.size >= REMEMBERED) known.clear();
  known.set(word, stem);
  return stem;
}

const FOLDS: Readonly<Record<string, string>> = {
  å: 'a',
  ä: 'a',
  ö: 'o',
  é: 'e',
  è: 'e',
  ü: 'u',
  æ: 'a',
  ø: 'o',
  á: 'a',
  à: 'a',
};

/** The word as somebody without å, ä and ö on the keyboard types it. */
export function foldDots(word: string): string {
  return word.replace(/[åäöéèüæøáà]/g, (letter) => FOLDS[letter] ?? letter);
}
