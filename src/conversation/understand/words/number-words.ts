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

/** A number by its name: "sjuan". */
export const ITEM_NAMES: Readonly<Record<string, number>> = Object.fromEntries(
  NUMBER_NOUNS.map((name, at) => [foldDots(name), at + 1]),
);
