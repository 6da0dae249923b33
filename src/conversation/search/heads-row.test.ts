import { expect, it } from 'vitest';
import { headsRow } from './heads-row.ts';

const TABLE = `Inkomna ansökningar

Projektnamn Belopp Prio

Hamnlotsen, 240 tkr, 1, Bifall

Läsvägen vuxna; 170 tkr; 2; Bifall.

- Frukostklubben 180 tkr

Föreningen har hört av sig om läsning och kanotleden i sommar, tre gånger av 5.`;

it('a row is of what its first cell names', () => {
  expect(headsRow(TABLE, ['hamnlot'])).toBe(true);
  expect(headsRow(TABLE, ['lasvag'])).toBe(true);
  expect(headsRow(TABLE, ['frukostklubb'])).toBe(true);
});

it('what is told in passing, and a row without the whole name, heads none', () => {
  expect(headsRow(TABLE, ['kanotled'])).toBe(false);
  expect(headsRow(TABLE, ['hamnlot', 'vuxn'])).toBe(false);
  expect(headsRow(TABLE, ['projektnamn'])).toBe(false);
  expect(headsRow(TABLE, [])).toBe(false);
});
