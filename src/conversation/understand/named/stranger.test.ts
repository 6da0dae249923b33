import { expect, it } from 'vitest';
import { TODAY, vocabulary } from '../../../../test/wordings/setting.ts';
import { understand } from '../understand.ts';
import { isPlainlyNamed, strangersBeside } from './stranger.ts';

it.each([
  ['Kalle Svensson kommer inte', 'Kalle Svensson'],
  ['kalle svensson kommer inte', 'Kalle Svensson'],
  ['Per-Olof Alm kan inte', 'Per-Olof Alm'],
])('"%s" names somebody', (text, found) => {
  expect(isPlainlyNamed({ text }, found)).toBe(true);
});

it.each([
  ['Förkyld kommer inte', 'Förkyld'],
  ['fastnat kommer inte', 'Fastnat'],
  ['Bilen trasig kommer ej', 'Bilen Trasig'],
  ['barnen sjuka kan inte', 'Barnen Sjuka'],
  ['BILEN TRASIG KOMMER EJ', 'BILEN TRASIG'],
  ['Barnen Sjuka Kommer Inte', 'Barnen Sjuka'],
])('"%s" may tell why one does not come', (text, found) => {
  expect(isPlainlyNamed({ text }, found)).toBe(false);
});

const beside = (text: string) => {
  const { message, entities } = understand(text, vocabulary, TODAY);
  return strangersBeside(message, entities);
};

it.each([
  ['Karim och Fridaa ringde, de kommer', ['Fridaa']],
  ['karim och hillevi kommer inte', ['Hillevi']],
  ['hillevi och karim kommer inte', ['Hillevi']],
  ['Karim och Hans Ek har förhinder', ['Hans Ek']],
] as const)('"%s" names one whom nobody on the board is', (text, found) => {
  expect(beside(text)).toEqual(found);
});

it.each(['Karim och Sofia kommer', 'karim och alla kommer', 'karim kommer och hans bil är lagad'])(
  '"%s" does not',
  (text) => {
    expect(beside(text)).toEqual([]);
  },
);
