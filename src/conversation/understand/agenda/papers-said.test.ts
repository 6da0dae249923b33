import { expect, it } from 'vitest';
import { belongsToItem, itemOfPaperNamed } from './papers-said.ts';

it.each([
  ['ta bort bilagan från språngbrädan', 'språngbrädan'],
  ['ta bort bilaga 2 på nya lokaler tack', 'nya lokaler'],
  ['ta bort bilagan från punkt 7', null],
  ['ta bort bilagan på mötet', null],
  ['ta bort bilaga 2', null],
])('%s: the item by its name whose bilaga it is', (text, of) => {
  expect(itemOfPaperNamed(text)).toBe(of);
});

it.each(['den här hör till språngbrädan', 'filen ska till budgeten', 'ska ligga under lokalfrågan'])(
  '%s: a file belongs to an item by its name',
  (text) => expect(belongsToItem(text)).toBe(true),
);

it.each(['hör till protokollet', 'den här hör till mötet 11 mars', 'ska till arkivet', 'läs in den här'])(
  '%s: a file belongs to none',
  (text) => expect(belongsToItem(text)).toBe(false),
);
