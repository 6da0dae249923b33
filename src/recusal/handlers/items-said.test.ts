import { expect, it } from 'vitest';
import { itemsHeaded, numbersSaid } from './items-said.ts';

it.each([
  ['jag har jäv i 6:an och 7:an', ['6', '7']],
  ['jag är jävig i sexan, sjuan och åttan', ['6', '7', '8']],
  ['på 6, 7', ['6', '7']],
  ['jävig på punkt 6a o punkt 7', ['6a', '7']],
  ['jag sitter i 2 styrelser', []],
  ['jävig på mötet den 11 december', []],
  ['jävig i 11 december', []],
  ['jävig på 11/12', []],
  ['jäv i budgeten för 2027', []],
])('%s: names %j', (text, numbers) => {
  expect(numbersSaid(text)).toEqual(numbers);
});

it('reads a long series in no time', () => {
  const begun = Date.now();
  numbersSaid(`på ${'6 och i på '.repeat(35)}x`);
  expect(Date.now() - begun).toBeLessThan(200);
});

it('names each by its heading, where one alone is named', () => {
  const items = [
    { number: '6', heading: 'Havslyktan', standard: null },
    { number: '7', heading: 'Vågbrytaren', standard: null },
    { number: '8', heading: 'Havslyktans hyra', standard: null },
  ];
  expect(itemsHeaded(items.slice(0, 2), 'jäv på både Havslyktan och Vågbrytaren')).toEqual(['6', '7']);
  expect(itemsHeaded(items, 'jäv på havslyktan')).toEqual([]);
});
