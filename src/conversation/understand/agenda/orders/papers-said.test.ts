import { expect, it } from 'vitest';
import { belongsToItem, givesFileToItem, hiddenPaper, itemOfPaperNamed } from './papers-said.ts';

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

it.each([
  ['bilaga 2 ska inte synas i kanalen', '2'],
  ['bilagan till punkt 7 är hemlig', ''],
  ['gör bilaga 3 intern', '3'],
  ['dölj bilagan i kanalen', ''],
  ['underlaget får inte ligga i kanalen', ''],
  ['är bilaga 2 hemlig?', null],
  ['bilaga till punkt 7, hemlig', null],
  ['ta bort bilaga 2', null],
  ['bilagan ska vara med', null],
])('%s: the bilaga that is to be hidden', (text, label) => {
  expect(hiddenPaper(text)).toBe(label);
});

it.each([
  ['till punkt 7, ska inte ligga i teams-kanalen', true],
  ['till punkt 9 (sekretess) Norrskog 11 feb', true],
  ['här är underlaget till punkt 7, sekretess', true],
  ['ny punkt: Hyran, efter punkt 7', false],
  ['lägg till en punkt om hyran, underlag bifogas', false],
])('%s: whether the file is given to an item by its number: %s', (text, gives) => {
  expect(givesFileToItem(text)).toBe(gives);
});
