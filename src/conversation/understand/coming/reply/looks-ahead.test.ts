import { expect, it } from 'vitest';
import { looksAhead } from './looks-ahead.ts';

it.each([
  'ja då det borde gå bra',
  'det blir trevligt!',
  'toppen, ses då',
  'tack, vi ses där',
  'ska bli kul',
  'låter bra',
  'nej det går bra',
])('"%s" is of what is to come', (text) => {
  expect(looksAhead(text)).toBe(true);
});

it.each([
  'tack',
  'toppen',
  'hejdå, vi ses',
  'vi hörs',
  'det blir dyrt',
  'blir det trevligt?',
  'ska vi ses där på torsdag',
  `${'ja '.repeat(60)}x`,
])('"%s" is not', (text) => {
  expect(looksAhead(text)).toBe(false);
});
