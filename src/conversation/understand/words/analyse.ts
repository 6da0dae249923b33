import { wordsOf } from './words.ts';

/** Words that stand everywhere and tell nothing apart. */
const EMPTY = new Set(
  `och att det som en på är av för med till den har de inte om ett men var jag sig från vi så kan när år under
  också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket än här då sedan över
  bara in blir upp även vad få två vill ha många hur mer går sina man i detta utan mellan samt hos per`.split(
    /\s+/,
  ),
);

/**
 * The terms a text is found by: the stem of each word, and of the parts of hyphened words. Numbers stay whole.
 * The record's index and the question are both read with it.
 */
export function analyse(text: string): string[] {
  const telling = wordsOf(text).filter((word) => word.text.length >= 2 && !EMPTY.has(word.text));
  return telling.map(({ stem }) => stem);
}
