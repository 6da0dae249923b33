import { expect, it } from 'vitest';
import { laysSeries, saysPattern, saysSeries } from './series-said.ts';

it.each([
  'lägg in möten varje månad under hösten den första tisdagen kl 9',
  'lägg in möte varannan torsdag i mars kl 9',
  'möte varje tisdag i mars kl 10',
  'nytt möte sista fredagen i månaden kl 13',
  'möten första måndagen varje månad',
  'lägg in ett möte en gång i månaden på torsdagar',
  'planera möten var tredje vecka',
  'lägg in möten på tisdagar i mars kl 9',
  'lägg in möten alla tisdagar i mars',
  'boka möten var fjortonde dag kl 10',
  'lägg in möten den 3:e varje månad kl 9',
])('is a series whose days are not said: %s', (text) => {
  expect(saysSeries(text)).toBe(true);
});

it.each([
  'lägg in möten 3 mars, 12 maj och 9 juni',
  'Sammanträdesplan 2027 (varannan månad): 9 februari, 13 april, 8 juni',
  'nytt möte på torsdag kl 9',
  'nytt möte första veckan i mars',
  'flytta mötet till andra tisdagen i mars',
])('is none: %s', (text) => {
  expect(saysSeries(text)).toBe(false);
});

it('a day by its place in several months is a pattern where meetings are laid in; of one month it is a day', () => {
  expect(saysPattern('nytt möte första torsdagen i mars, juni och september 13-15')).toBe(true);
  expect(saysPattern('nya möten sista fredagen i maj och i augusti kl 9')).toBe(true);
  expect(saysPattern('nytt möte första torsdagen i december 13-15')).toBe(false);
  expect(saysPattern('nytt möte första torsdagen i mars och juni, 4 mars kl 13')).toBe(false);
  expect(saysPattern('nytt möte torsdag i första veckan')).toBe(false);
});

it.each([
  ['Norrskog ska ha möten varannan månad på tisdagar kl 9', true],
  ['styrelsen ska träffas första tisdagen varje månad kl 9', true],
  ['samma dagar som i år fast 2028 för Norrskog', true],
  ['hur ofta ska vi ha möten varje år?', false],
  ['har vi möte varannan månad', false],
  ['samma dagar som i år passar mig', false],
])(
  'meetings that are told to be by a pattern are a plan, what is asked of them is none: %s',
  (text, expected) => {
    expect(laysSeries({ text, asks: text.includes('?') })).toBe(expected);
  },
);
