import { expect, it } from 'vitest';
import { wordsOf } from '../../words/words.ts';
import { itemOrder, movesToOther, namedAtEnd, type PlaceSaid } from './item-orders.ts';

const order = (text: string) => itemOrder(wordsOf(text));
const move = (item: string | null, place: PlaceSaid | null) => ({ kind: 'move', item, place });
const at = (number: string): PlaceSaid => ({ kind: 'at', number });
const before = (number: string): PlaceSaid => ({ kind: 'before', number });
const after = (number: string): PlaceSaid => ({ kind: 'after', number });

it.each([
  ['flytta punkt 5 till 3', move('5', at('3'))],
  ['Flytta punkt 5 till plats 3', move('5', at('3'))],
  ['flytta upp punkt 8 till plats 5', move('8', at('5'))],
  ['kan du flytta sjuan till tredje plats', move('7', at('3'))],
  ['flytta 5an till punkt 3', move('5', at('3'))],
  ['flytta 8a efter 8', move('8a', after('8'))],
  ['flytta punkt 9 efter punkt 5', move('9', after('5'))],
  ['flytta punkt 9 före punkt 5 på mötet 11 februari', move('9', before('5'))],
  ['lägg punkt 6 efter 8', move('6', after('8'))],
  ['ta punkt 8 före 5', move('8', before('5'))],
  ['punkt 8 ska ligga först', move('8', { kind: 'first' })],
  ['flytta punkt 7 sist', move('7', { kind: 'last' })],
  ['flytta ner punkt 5 ett steg', move('5', { kind: 'by', steps: 1 })],
  ['flytta punkt 5 två steg upp', move('5', { kind: 'by', steps: -2 })],
  ['flytta punkt 5 till 3 på nästa möte', move('5', at('3'))],
  ['flytta punkt 5 till nästa möte', move('5', { kind: 'other-meeting' })],
  ['skjut fixargruppen till juni', move(null, { kind: 'other-meeting' })],
  ['flytta punkt 5 till mötet 11 februari', move('5', { kind: 'other-meeting' })],
  ['flytta punkt 1 på mötet 6 november sist', move('1', { kind: 'last' })],
  ['flytta punkt 6 sist på mötet 6 november', move('6', { kind: 'last' })],
  ['flytta punkt 6 först på nästa möte', move('6', { kind: 'first' })],
  ['flytta budgeten på mötet 21 januari sist', move(null, { kind: 'last' })],
  ['flytta punkt 6 på mötet 21 januari till mötet 18 mars', move('6', { kind: 'other-meeting' })],
  ['ta upp punkt 6 på nästa möte', move('6', { kind: 'other-meeting' })],
  ['flytta punkt 8 A sist', move('8a', { kind: 'last' })],
  ['flytta punkt 8 b efter 8 a', move('8b', after('8a'))],
  ['flytta punkt 8 från 10 december till 21 januari', move('8', { kind: 'other-meeting' })],
  ['flytta punkt 8 till den 21 jan', move('8', { kind: 'other-meeting' })],
  ['punkt 6 tar vi den 10 juni i stället', move('6', { kind: 'other-meeting' })],
  ['byt dag på sexan, 10 juni', move('6', { kind: 'other-meeting' })],
  ['punkt 6 ska upp 10 juni i stället för 11 mars', move('6', { kind: 'other-meeting' })],
  ['flytta punkt 5', move('5', null)],
  ['flytta ansökan från Lovskolan till plats 5', move(null, at('5'))],
  ['flytta hyresavtalet före punkt 4', move(null, before('4'))],
])('%s: an item to another place', (text, expected) => {
  expect(order(text)).toEqual(expected);
});

it.each([
  'byt plats på 5 och 6',
  'byt plats på punkt 5 och 6',
  'byt ordning på punkterna 5 och 6',
  'låt 5 och 6 byta plats',
  '5 och 6 ska byta plats',
  'kasta om 5 och 6',
  'byt punkt 5 mot punkt 6',
  'byt femman och sexan',
])('%s: two change places', (text) => {
  expect(order(text)).toEqual({ kind: 'swap', items: ['5', '6'] });
});

it.each([
  ['byt plats på budgeten och hyran', [3, 3], [5, 5]],
  ['byt plats på budget och mål och hyran', [3, 5], [7, 7]],
  ['låt hyran och punkt 6 byta plats', [1, 1], [3, 4]],
])('%s: two change places, one of them by its heading', (text, one, other) => {
  expect(order(text)).toEqual({ kind: 'swap-named', sides: [one, other] });
});

it('no two items change places in other swaps', () => {
  for (const text of [
    'byt lokal för mötet till Granen',
    'byt ut datorn och skärmen',
    'byt plats för mötet',
  ]) {
    expect(order(text)).toBeNull();
  }
});

it('"stryk sjuan" takes it off, "ta tillbaka punkt 7" puts it back', () => {
  for (const text of [
    'stryk 7',
    'stryk sjuan',
    'ta bort punkt 7',
    'kan du ta bort sjuan från dagordningen',
  ]) {
    expect(order(text)).toEqual({ kind: 'withdraw', item: '7' });
  }
  for (const text of ['ta tillbaka punkt 7', 'lägg tillbaka sjuan', 'lägg in punkt 7 igen']) {
    expect(order(text)).toEqual({ kind: 'restore', item: '7' });
  }
});

it.each([
  'flytta mötet till 18 december kl 9',
  'flytta mötet 11 december till 18 december',
  'flytta 11 december till 12 december',
  'flytta den 11 till den 12',
  'flytta mötet till sal 5',
  'flytta nästa möte till 3 december',
  'flytta 500 000 kr till insats 3',
  'vad står det i punkt 5?',
  'lägg till punkt 5',
  'lägg till en punkt efter punkt 5',
  'jag är jävig på punkt 5',
  'rösta 5 eller 6',
  'vi behöver prata om punkt 5 och 6',
  'byt lokal till rum 5',
  'flytta upp mötet',
])('%s: orders nothing of an item', (text) => {
  expect(order(text)).toBeNull();
});

it.each([
  ['flytta brandskyddet till den 25 mars', true],
  ['skjut upp hyran till mötet 20 maj', true],
  ['flytta det sista mötet till 19 februari', false],
  ['flytta alla punkter till nästa möte', false],
  ['flytta budgetmötet till 5 februari', false],
  ['lägg hyran på junimötet i stället', true],
  ['lyft lokalerna till 10 juni', true],
  ['lyft över hyran till mötet 10 juni', true],
  ['lyft bort hyran till 10 juni', false],
  ['lyft upp lokalerna till 10 juni', false],
  ['byt dag på hyran, 10 juni', true],
  ['hyran skjuts till september', true],
  ['hyran av lokaler ska upp 10 juni istället för 11 mars', true],
  ['lokalerna tar vi den 10 juni istället', true],
  ['kan vi ta lokalerna i juni i stället', true],
  ['byt dag på mötet, 10 juni', false],
  ['mötet tar vi den 10 juni istället', false],
  ['junimötet skjuts till september', false],
  ['vi tar det den 10 juni istället', false],
  ['semestern tar vi i juli i stället', false],
  ['kan vi köra 15 april istället', false],
  ['ta upp hyran den 10 juni i stället', false],
] as const)('"%s" moves an item by its name to another meeting: %s', (text, isMoved) => {
  const order = itemOrder(wordsOf(text));
  expect(order?.kind === 'move' && order.place?.kind === 'other-meeting').toBe(isMoved);
});

it.each([
  ['årsredovisningen sist tack', 'årsredovisningen', 'last'],
  ['nej, budgeten först', 'budgeten', 'first'],
  ['lokalfrågan borde komma allra sist', 'lokalfrågan', 'last'],
])('%s: an item by its name, and where it shall stand', (text, of, kind) => {
  expect(namedAtEnd(text)).toEqual({ of, place: { kind } });
});

it.each(['vad kommer sist?', 'sist', 'punkt 5 sist'])('%s: nothing is named so', (text) => {
  expect(namedAtEnd(text)).toBeNull();
});

it.each([
  ['ta fixargruppen på nästa möte i stället', true],
  ['bordlägg hyresavtalet till nästa möte', true],
  ['ta upp fixargruppen på nästa möte', false],
])('"%s" moves an item to another meeting: %s', (text, moves) => expect(movesToOther(text)).toBe(moves));
