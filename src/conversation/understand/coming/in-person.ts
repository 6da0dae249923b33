import { sifted } from '../patterns/sifted.ts';
import { wordsOf } from '../words/words.ts';

/** A message that tells of more than how one takes part is longer. */
const LONGEST = 16;

const AFAR =
  '(?:distans|digitalt|digital|teams|länk|länken|lank|lanken|videolänk|videolank|online|zoom|video|hemifrån|webben)';
const THERE = '(?:fysiskt|på plats|pa plats|irl|i rummet|personligen|på riktigt|dit|där)';
const NOT =
  '(?:inte|ej|istället för|i stället för|i stallet for|istallet for|hellre än|hellre an|snarare än|snarare an|slipper)';
/** What may stand between; after "utan", "men" and "annat än" something else is told. */
const BETWEEN = '(?: (?!(?:utan|men|fast|bara|endast|annat|än|fysiskt|dit|så|om)(?!\\p{L}))\\p{L}+){0,4}?';
const DENIES_AFAR = sifted(`(?<!\\p{L})${NOT}${BETWEEN} ${AFAR}(?!\\p{L})`, 'iu');
const DENIES_THERE = new RegExp(`(?<!\\p{L})${NOT}${BETWEEN} ${THERE}(?!\\p{L})`, 'iu');
const IS_THERE = new RegExp(`(?<!\\p{L})${THERE}(?!\\p{L})`, 'iu');

/** "Fysiskt i stället för på distans", "inte på distans": what is told is not that one takes part from afar. */
export function deniesAfar(text: string): boolean {
  return DENIES_AFAR.test(text);
}

/** Whether it is told that somebody takes part there, and not from afar. */
export function ratherThere(text: string): boolean {
  if (text.includes('?') || wordsOf(text).length > LONGEST) return false;
  return DENIES_AFAR.test(text) && IS_THERE.test(text) && !DENIES_THERE.test(text);
}
