import { describe, expect, it } from 'vitest';
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

describe('what is named by its heading', () => {
  const item = (number: string, heading: string, standard: string | null = null) => ({
    number,
    heading,
    standard,
  });
  const items = [
    item('3', 'Anmälan av jäv', 'OPENING'),
    item('6', 'Havslyktan'),
    item('7', 'Vågbrytaren'),
    item('8', 'Havslyktans hyra'),
    item('9', 'Övriga frågor', 'CLOSING'),
  ];
  const numbers = (text: string, of = items) => itemsHeaded(of, text).numbers;

  it('is each part of the words, where one alone is named', () => {
    expect(numbers('jäv på både Havslyktan och Vågbrytaren', items.slice(0, 3))).toEqual(['6', '7']);
    expect(numbers('jäv på havslyktan')).toEqual([]);
  });

  it('is the one whose whole heading is said, where several are named', () => {
    expect(numbers('jag är jävig på havslyktan och vågbrytaren')).toEqual(['6', '7']);
    expect(numbers('jag är jävig på havslyktans hyra och vågbrytaren')).toEqual(['8', '7']);
  });

  it('is an item that ends the meeting too, and none that opens it', () => {
    expect(numbers('jag är jävig på vågbrytaren och övriga frågor')).toEqual(['7', '9']);
    expect(numbers('anmälan om jäv på vågbrytaren')).toEqual(['7']);
    expect(numbers('jag gör en anmälan av jäv, vågbrytaren')).toEqual(['7']);
  });

  it('is unsure where a part may be several, and none of them is named elsewhere', () => {
    const other = [item('6', 'Havslyktans avtal'), item('7', 'Vågbrytaren'), item('8', 'Havslyktans hyra')];
    expect(itemsHeaded(other, 'jäv på havslyktan och vågbrytaren')).toEqual({
      numbers: ['7'],
      unsure: [['6', '8']],
    });
    expect(itemsHeaded(other, 'jäv på vågbrytaren och går ut').unsure).toEqual([]);
  });
});
