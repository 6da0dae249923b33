import { lookUp } from '../words/look-up.ts';
import { isOneSlipAway } from '../words/spelling.ts';
import { foldDots } from '../words/stem.ts';
import type { Word } from '../words/words.ts';

/** Abbreviations that everybody in the field uses. */
const SHORT: Readonly<Record<string, string>> = {
  fk: 'forsakringskassan',
  kassan: 'forsakringskassan',
  f_kassan: 'forsakringskassan',
  af: 'arbetsformedlingen',
  formedlingen: 'arbetsformedlingen',
  ams: 'arbetsformedlingen',
  lt: 'landsting',
};

/** The name's own words, folded. */
export function nameWords(name: string): string[] {
  return foldDots(name.toLocaleLowerCase('sv'))
    .split(/[^\p{L}\d]+/u)
    .filter((part) => part.length > 0);
}

/** Whether a word, folded, is such an abbreviation. */
export const isShort = (folded: string): boolean => lookUp(SHORT, folded) !== undefined;

/** What of a word tells whether it is part of a name. */
export type PartOfName = Pick<Word, 'folded' | 'capital'>;

/** The word that an abbreviation is typed for; else the word itself. */
export const typedFor = ({ folded }: PartOfName): string => lookUp(SHORT, folded) ?? folded;

/** Spoken of by that, nobody called Hans is named. */
const HE = 'han';

/** Whether a typed word is this word of a name: as it is, in the genitive, or with one slip in a long word. */
export function isPart(word: PartOfName, part: string): boolean {
  const typed = typedFor(word);
  if (typed.charAt(0) !== part.charAt(0) || !/\p{L}/u.test(part)) return false;
  if (typed === part || typed === `${part}s` || (`${typed}s` === part && typed !== HE)) return true;
  if (part.length < 4 || typed.length < 4) return false;
  if (typed.length >= 7 && part.length >= 7 && part.startsWith(typed.replace(/(en|et|s)$/, ''))) {
    return typed.length >= part.length - 4;
  }
  const slack = word.capital ? 5 : 6;
  if (Math.min(typed.length, part.length) < slack) return false;
  return isOneSlipAway(typed, part) || (typed.endsWith('s') && isOneSlipAway(typed.slice(0, -1), part));
}
