import type { Entities } from '../entities.ts';
import type { Model } from '../learnt/model.ts';
import { parted } from './spelling.ts';
import { FILLERS } from './spoken.ts';
import { stemOf } from './stem.ts';
import { isFigure, type Word } from './words.ts';

/** More words than this tell no more of what a message is for. */
const MOST_WORDS = 40;

/** What a name, date, number or matter counts as: which one it is tells nothing of what is asked. */
const PERSON = '<person>';
const ORGANISATION = '<member>';
const BOARD = '<board>';
const DATE = '<date>';
const FIGURE = '<figure>';
export const MATTER = '<matter>';

/**
 * A message as a row of tokens: stems of known words, mended in spelling, and one sign for whatever is named. Two
 * words written together count as two.
 */
export function tokensOf(entities: Entities, words: Model['words']): string[] {
  const signs = signsOf(entities);
  const tokens: string[] = [];
  entities.meant.slice(0, MOST_WORDS).forEach((word, at) => {
    const sign = signs.get(at);
    if (sign === undefined && FILLERS.has(word.folded)) return;
    if (sign === undefined) tokens.push(...tokensOfWord(word, words));
    else if (tokens.at(-1) !== sign) tokens.push(sign);
  });
  return tokens;
}

function tokensOfWord(word: Word, words: Model['words']): string[] {
  if (isFigure(word)) return [FIGURE];
  if (words.has(word.folded)) return [word.stem];
  const two = parted(word.folded, words);
  if (two) return two.map(stemOf);
  return [word.stem];
}

/** By the word's place: what it is part of. */
function signsOf(entities: Entities): Map<number, string> {
  const signs = new Map<number, string>();
  const mark = (spans: readonly { readonly words: readonly [number, number] }[], sign: string) => {
    for (const { words } of spans) for (let at = words[0]; at <= words[1]; at += 1) signs.set(at, sign);
  };
  for (const number of entities.numbers) mark([number], `<${number.kind}>`);
  mark(entities.dates, DATE);
  mark(entities.boards, BOARD);
  mark(entities.organisations, ORGANISATION);
  mark(entities.persons, PERSON);
  return signs;
}
