import { matchesOf } from './matches.ts';
/** A sum of money written in letters: "tvåhundratusen kronor". */
export interface SumInWords {
  readonly kronor: number;
  readonly start: number;
  readonly end: number;
}

const UNITS: Readonly<Record<string, number>> = {
  en: 1,
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  tretton: 13,
  fjorton: 14,
  femton: 15,
  sexton: 16,
  sjutton: 17,
  arton: 18,
  nitton: 19,
  tjugo: 20,
  trettio: 30,
  fyrtio: 40,
  femtio: 50,
  sextio: 60,
  sjuttio: 70,
  åttio: 80,
  nittio: 90,
};

/** The longest first: "sjutton" is no "sju". */
const WORDS = Object.keys(UNITS).toSorted((a, b) => b.length - a.length);
const PIECE = `(?:${WORDS.join('|')}|hundra|tusen|miljoner|miljon|och)`;
const SUM = new RegExp(
  `(?<![\\p{L}\\d])(?<!\\d[ \\u00A0])(?<words>${PIECE}(?:[ \\u00A0]?${PIECE}){0,15})[ \\u00A0]?(?:kronor|kr)(?!\\p{L})`,
  'giu',
);
const PIECES = new RegExp(PIECE, 'giu');
const UNIT = /kronor|kr(?!\p{L})/iu;

/** "arton miljoner sexhundratusen" as a number; null where the words make none. */
function numberIn(words: string): number | null {
  let [total, part] = [0, 0];
  for (const [piece] of words.toLocaleLowerCase('sv').matchAll(PIECES)) {
    const unit = UNITS[piece];
    if (unit !== undefined) part += unit;
    else if (piece === 'hundra') part = (part || 1) * 100;
    else if (piece !== 'och') {
      total += (part || 1) * (piece === 'tusen' ? 1e3 : 1e6);
      part = 0;
    }
  }
  const number = total + part;
  return number > 0 ? number : null;
}

/** Every sum that is written in letters, with its unit; small ones ("en krona") are none. */
export function sumsInWords(text: string): SumInWords[] {
  if (!UNIT.test(text)) return [];
  return matchesOf(SUM, text).flatMap((match) => {
    const kronor = numberIn(match.groups?.words ?? '');
    if (kronor === null || kronor < SMALLEST) return [];
    return [{ kronor, start: match.index, end: match.index + match[0].length }];
  });
}

const SMALLEST = 10;
