import { describe, expect, it } from 'vitest';
import { carriesAllTo, carriesOver, copiesAgenda, speaksOfCancelled } from './carries-over.ts';

describe('what a meeting was to deal with, carried to another', () => {
  it.each([
    'flytta alla punkter från 18 juni till 24 juni',
    'kopiera dagordningen från 18 juni',
    'ta med ärendena från det inställda mötet',
    'lägg över punkterna från mötet som ställdes in till 22 april',
    'ta med ärendena från sammanträdet som är inställt',
    'kan du ta med punkterna från 18 mars till 1 april?',
    'för över allt från mötet 18 mars',
    'flytta växthuset från det inställda mötet',
    'hämta hela dagordningen från mötet i mars',
    'flytta ansökan från växthuset från 18 mars till 5 maj',
    'kan du flytta taxorna från mötet 18/3 till den 5 maj',
  ])('"%s"', (text) => {
    expect(carriesOver(text)).toBe(true);
  });

  it.each([
    'flytta punkt 7 till plats 3',
    'visa dagordningen från 18 juni',
    'flytta mötet från 18 juni till 24 juni',
    'ta med paraply',
    'är mötet inställt?',
    'vad stod på det inställda mötet?',
    'flytta alla punkter',
    'flytta tiden från 9 mars kl 10 till 11',
    'flytta styrelsemötet från 9 mars till 10 mars',
    'skjut upp mötet från 9 mars till 10 mars',
  ])('"%s" is none', (text) => {
    expect(carriesOver(text)).toBe(false);
  });
});

it.each([
  ['kopiera dagordningen från 18 februari till 22 april', true],
  ['ta med samma punkter som förra mötet', true],
  ['använd samma dagordning som sist', true],
  ['kopiera ärendena från det inställda mötet', false],
  ['flytta alla punkter från 18 juni till 24 juni', false],
])('%s: an agenda is to be had twice: %s', (text, copies) => expect(copiesAgenda(text)).toBe(copies));

it.each([
  'lägg ärendena på februari istället',
  'lägg ärendena på februarimötet istället',
  'ta med ärendena till februari',
  'vi tar ärendena i februari istället',
  'skjut ärendena till mars',
  'lägg över allt på februari',
  'kan vi ta ärendena den 11 februari?',
  'ärendena får tas på februarimötet',
  'punkterna läggs på nästa möte',
  'lägg in dagordningen på mötet i februari istället',
])('all of it goes to a meeting: %s', (text) => expect(carriesAllTo(text)).toBe(true));

it.each([
  'vilka ärenden ligger på februari?',
  'lägg ärendet om hyran på februari',
  'flytta ärendena från 10 december till 11 februari',
  'lägg till ärendena budget och plan på februarimötet',
  'ta ärendena i ordning',
  'visa ärendena i februari',
])('nothing is carried as a whole: %s', (text) => expect(carriesAllTo(text)).toBe(false));

it('to which meeting may be told without from which, and which is called off without its day', () => {
  expect(carriesAllTo('ta med ärendena till aprilmötet')).toBe(true);
  expect(carriesAllTo('flytta över punkterna dit')).toBe(true);
  expect(carriesAllTo('kan du ta med alla ärenden dit också')).toBe(true);
  expect(carriesAllTo('ta med underlaget dit')).toBe(false);
  expect(carriesAllTo('flytta alla punkter från 18 juni till 24 juni')).toBe(false);
  expect(speaksOfCancelled('kalenderfil för det inställda mötet')).toBe(true);
  expect(speaksOfCancelled('är mötet inställt?')).toBe(false);
});
