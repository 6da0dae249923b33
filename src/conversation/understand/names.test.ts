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
  ['Lars Eklund kommer inte', []],
  ['Lars Eklunds ersättare', []],
  ['påminn Lars Eklund', []],
  ['Lars Eks ersättare', ['lars']],
  ['Lars Kommer Inte', ['lars']],
  ['LARS BLIR SJUK', ['lars']],
  ['Lars Hans och Karim kommer', ['hans', 'lars']],
  ['lars eklund kommer inte', ['lars']],
])('"%s" names %j', (text, people) => {
  expect(named(text)).toEqual(people);
});
