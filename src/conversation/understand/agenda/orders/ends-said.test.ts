import { expect, it } from 'vitest';
import { atTheEnds, endsSaid } from './ends-said.ts';

it.each([
  ['flytta de två sista till aprilmötet', { count: 2, end: 'last' }],
  ['ta bort de 3 sista punkterna', { count: 3, end: 'last' }],
  ['flytta den första till 22 april', { count: 1, end: 'first' }],
  ['stryk det sista ärendet', { count: 1, end: 'last' }],
  ['flytta hyran sist', null],
  ['när är den sista dagen för kallelsen', null],
])('%s', (text, said) => expect(endsSaid(text)).toEqual(said));

it('is of the board’s own items alone, and of none where there are fewer', () => {
  const items = [
    { number: '1', standard: 'OPENING' },
    { number: '2', standard: null },
    { number: '3', standard: null },
    { number: '4', standard: 'CLOSING' },
  ];
  const numbers = (text: string) => atTheEnds(text, items).map(({ number }) => number);
  expect(numbers('flytta de två sista till aprilmötet')).toEqual(['2', '3']);
  expect(numbers('stryk den sista')).toEqual(['3']);
  expect(numbers('stryk de tre sista')).toEqual([]);
});
