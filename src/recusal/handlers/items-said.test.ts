import { describe, expect, it } from 'vitest';
import { ownTime } from '../../../test/support/own-time.ts';
import { itemsNamed, namedByFirstPart, numbersSaid } from './items-said.ts';

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
  const begun = ownTime();
  numbersSaid(`på ${'6 och i på '.repeat(35)}x`);
  expect(ownTime() - begun).toBeLessThan(200);
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
  const numbers = (text: string, of = items) =>
    itemsNamed([{ meetingId: 'm', items: of }], text).items.map(({ number }) => number);

  it('is each part of the words, where one alone is named', () => {
    expect(numbers('jäv på både Havslyktan och Vågbrytaren', items.slice(0, 3))).toEqual(['6', '7']);
    expect(numbers('jäv på havslyktan')).toEqual([]);
  });

  it('is no other of its kind', () => {
    const one = [item('6', 'Ansökan från Fyren')];
    expect(numbers('jag är jävig i ansökan från Korvkiosken', one)).toEqual([]);
    expect(numbers('jag är jävig i ansökan från Fyren', one)).toEqual(['6']);
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
    const agendas = [{ meetingId: 'm', items: other }];
    const on = (number: string) => ({ meetingId: 'm', number });
    expect(itemsNamed(agendas, 'jäv på havslyktan och vågbrytaren')).toEqual({
      items: [on('7')],
      unsure: [[on('6'), on('8')]],
    });
    expect(itemsNamed(agendas, 'jäv på vågbrytaren och går ut').unsure).toEqual([]);
  });
});

describe('what is named of several meetings', () => {
  const item = (number: string, heading: string) => ({ number, heading, standard: null });
  const agendas = [
    { meetingId: 'sep', items: [item('5', 'Delår'), item('7', 'Avtal med Sjöboden'), item('8b', 'Arkivet')] },
    { meetingId: 'okt', items: [item('5', 'Verksamhetsplan 2028'), item('6', 'Köp av minibuss')] },
  ];
  it.each([
    ['jag är jävig på minibussen och verksamhetsplanen', ['okt 6', 'okt 5']],
    ['jag är jävig på 5 och arkivet', ['sep 5', 'sep 8b']],
    ['jag är jävig på arkivet och 5', ['sep 5', 'sep 8b']],
    ['jag är jävig på arkivet och 7:an den 23 september', ['sep 7', 'sep 8b']],
    ['jäv i arkivet och femman', ['sep 5', 'sep 8b']],
    ['jag är jävig på sjöboden och punkt 5 den 23 september', ['sep 5', 'sep 7']],
    ['jag är jävig på 5, jag sitter i arkivet', ['sep 5']],
    ['jag är jävig på arkivet den 3 och 5 december', ['sep 8b']],
    ['jag är jävig på arkivet och har 2 styrelser', ['sep 8b']],
    ['jag är jävig på punkt 5 samt minibussen', ['sep 5', 'okt 6']],
    ['jäv både i sjöboden och i minibussen', ['sep 7', 'okt 6']],
    ['jag är jävig på delåret plus minibussen', ['sep 5', 'okt 6']],
    ['anmäler jäv i arkivet och även i verksamhetsplanen', ['sep 8b', 'okt 5']],
    ['jävig på 8b och sjöboden', ['sep 8b', 'sep 7']],
    ['jag är jävig på arkivet, min syster säljer minibussen', ['sep 8b']],
    ['jag är jävig på punkt 5, jag sitter i arkivet', ['sep 5']],
    ['jag är jävig på 7 och 8b', ['sep 7', 'sep 8b']],
  ])('%s: %j', (text, named) => {
    const { items } = itemsNamed(agendas, text);
    expect(items.map(({ meetingId, number }) => `${meetingId} ${number}`)).toEqual(named);
  });
});

it.each([
  ['jag har jäv i lönen', ['6']],
  ['jag är jävig på bilen', ['7']],
  ['jag är jävig vad gäller löner', ['6']],
  ['jag har jäv', []],
  ['jag har jäv i huset', []],
  ['jag har jäv i hyran', []],
])('a short word names the compound that begins with it, where there is one: %s', (text, numbers) => {
  const items = [
    { number: '5', heading: 'Bilagor till bokslutet', standard: null },
    { number: '6', heading: 'Lönerevision 2027', standard: null },
    { number: '7', heading: 'Bilpolicy', standard: null },
    { number: '8', heading: 'Hyresavtal för lokalen', standard: null },
    { number: '9', heading: 'Hyresrätter', standard: null },
  ];
  expect(namedByFirstPart([{ meetingId: 'm', items }], text).map(({ number }) => number)).toEqual(numbers);
});
