import { expect, it } from 'vitest';
import { findNames } from './names.ts';
import { wordsOf } from './words.ts';

const BOARD = [
  { id: 'hans', names: ['Hans Idh'] },
  { id: 'lars', names: ['Lars Ek'] },
];
const named = (text: string) => findNames(wordsOf(text), BOARD).map(({ id }) => id);

it.each([
  ['Hans nej', ['hans']],
  ['hans har förhinder', ['hans']],
  ['Lars ringde, han kommer inte', ['lars']],
  ['han kommer inte', []],
  ['Hans ringde, han kan', ['hans']],
  ['Hans Idhs ersättare', ['hans']],
])('"%s" names %j', (text, people) => {
  expect(named(text)).toEqual(people);
});
