const ONES = 'två|tre|fyra|fem|sex|sju|åtta|nio';
const TEENS = 'tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton';
const TENS = 'tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio';
const PARTS = 'hälften|en tredjedel|en fjärdedel|en femtedel|hundra';

/** "Var tredje". */
const ONE_IN = '(?:var|vart|varje) (?:annan|annat|tredje|fjärde|femte|sjätte|sjunde|åttonde|tionde)';

/** Numbers in letters, as alternatives of a pattern. */
export const NUMERALS = `${ONES}|${TEENS}|(?:${TENS})(?:en|ett|${ONES})?|${PARTS}`;

const SPELLED = new RegExp(`(?<!\\p{L})(?:${NUMERALS}|${ONE_IN})(?!\\p{L})`, 'iu');

/** Whether a text, or one word of it, tells a number in letters: "Trettiosju deltagare". */
export function holdsNumeral(text: string): boolean {
  return SPELLED.test(text);
}
