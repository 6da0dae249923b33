import { NUMBER_NOUNS } from '../../../kernel/index.ts';
import { foldDots } from './stem.ts';

/** Numbers in words, without dots. */
export const ORDINALS: Readonly<Record<string, number>> = {
  forsta: 1,
  andra: 2,
  tredje: 3,
  fjarde: 4,
  femte: 5,
  sjatte: 6,
  sjunde: 7,
  attonde: 8,
  nionde: 9,
  tionde: 10,
  elfte: 11,
  tolfte: 12,
};

export const SPELLED: Readonly<Record<string, number>> = {
  ett: 1,
  tva: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  atta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  tretton: 13,
  fjorton: 14,
};

const ONES = 'ett|en|tva|tre|fyra|fem|sex|sju|atta|nio';
const TENS: Readonly<Record<string, number>> = {
  tjugo: 20,
  tjugi: 20,
  trettio: 30,
  tretti: 30,
  fyrtio: 40,
  fyrti: 40,
  femtio: 50,
  femti: 50,
  sextio: 60,
  sexti: 60,
  sjuttio: 70,
  sjutti: 70,
  attio: 80,
  atti: 80,
  nittio: 90,
  nitti: 90,
};
const TEENS: Readonly<Record<string, number>> = {
  femton: 15,
  sexton: 16,
  sjutton: 17,
  arton: 18,
  nitton: 19,
};
const LARGE = new RegExp(
  `^(?:(?<hundreds>${ONES})?(?<hundred>hundra))?(?:(?<tens>${Object.keys(TENS).join('|')})(?<ones>${ONES})?|(?<rest>[a-z]+))?$`,
);

/** A number in one word, without dots, up to 999: "fyra", "femtitre", "hundrafyra"; null where it is none. */
export function spelledNumber(folded: string): number | null {
  const small = smallNumber(folded);
  const { hundreds, hundred, tens, ones, rest } = (small === null ? LARGE.exec(folded)?.groups : null) ?? {};
  if (small !== null || (hundred === undefined && tens === undefined)) return small;
  const last = rest === undefined ? (TENS[tens ?? ''] ?? 0) + oneOf(ones) : smallNumber(rest);
  return last === null ? null : (hundred === undefined ? 0 : (oneOf(hundreds) || 1) * 100) + last;
}

function smallNumber(word: string): number | null {
  const own = (from: Readonly<Record<string, number>>) =>
    Object.hasOwn(from, word) ? from[word] : undefined;
  return own(SPELLED) ?? own(TEENS) ?? null;
}
const oneOf = (word: string | undefined) => (word === 'en' ? 1 : (SPELLED[word ?? ''] ?? 0));

/** A number by its name: "sjuan". */
export const ITEM_NAMES: Readonly<Record<string, number>> = Object.fromEntries(
  NUMBER_NOUNS.map((name, at) => [foldDots(name), at + 1]),
);
