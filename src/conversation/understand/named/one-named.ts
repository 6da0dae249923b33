import { wordsOf } from '../words/words.ts';

/** A word of fewer letters tells no heading from another. */
const TELLING = 4;

/**
 * Of several that have headings, the one that the words name by a word that none of the others has ("ja till skrivaren",
 * of "Inköp av skrivare" and "Inköp av stolar"); null: none, or more than one.
 */
export function oneNamed<T>(text: string, all: readonly T[], headingOf: (one: T) => string): T | null {
  const said = stemsOf(text);
  const headings = all.map((one) => ({ one, stems: stemsOf(headingOf(one)) }));
  const named = headings.filter((mine) =>
    mine.stems.some(
      (stem) =>
        said.some((word) => isSame(word, stem)) &&
        headings.every((other) => other === mine || !other.stems.some((word) => isSame(word, stem))),
    ),
  );
  const [only, ...more] = named;
  return only !== undefined && more.length === 0 ? only.one : null;
}

const stemsOf = (text: string) => wordsOf(text).flatMap(({ stem }) => (stem.length >= TELLING ? [stem] : []));

/** The same word, or the beginning or the end of a compound. */
function isSame(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short) || long.endsWith(short);
}
