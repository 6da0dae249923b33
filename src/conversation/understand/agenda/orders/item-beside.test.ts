import { expect, it } from 'vitest';
import { wordsOf } from '../../words/words.ts';
import { moveBeside } from './item-beside.ts';
import { itemOrder } from './item-orders.ts';

const read = (text: string) => {
  const words = wordsOf(text);
  const found = moveBeside(words);
  const said = (span: readonly [number, number]) =>
    words
      .slice(span[0], span[1] + 1)
      .map(({ text: one }) => one)
      .join(' ');
  return found && [said(found.sides[0]), found.where, said(found.sides[1])];
};

it.each([
  ['flytta budgeten efter hyran', ['budgeten', 'after', 'hyran']],
  ['låt budgeten komma efter hyran', ['budgeten', 'after', 'hyran']],
  ['flytta upp budgeten före hyran av lokalen', ['budgeten', 'before', 'hyran av lokalen']],
  ['kan du flytta budgeten till efter hyran', ['budgeten', 'after', 'hyran']],
  ['lägg hyran före budgeten', ['hyran', 'before', 'budgeten']],
  ['flytta punkt 7 efter hyran', ['punkt 7', 'after', 'hyran']],
  ['budgeten ska stå direkt efter hyran', ['budgeten', 'after', 'hyran']],
  ['budgeten ska behandlas innan hyran', ['budgeten', 'before', 'hyran']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
  expect(itemOrder(wordsOf(text))?.kind).toBe('beside');
});

it.each([
  'flytta mötet efter lunch',
  'flytta mötet efter hyran',
  'flytta budgeten efter lunch',
  'flytta budgeten till efter jul',
  'flytta budgeten efter punkt 5',
  'flytta budgeten efter 5',
  'ta upp budgeten efter pausen',
  'flytta kallelsen före mötet',
  'lägg till en punkt om hyran efter budgeten',
  'lägg till hyran efter punkt 5',
  'ta upp frågan efter utredningen',
  'Karim ska komma efter lunch',
  'budgeten ska tas efter mötet i maj',
])('%s: nothing beside an item', (text) => {
  expect(read(text)).toBeNull();
});
