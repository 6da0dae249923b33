import { expect, it } from 'vitest';
import { splitQuestions } from '../../split.ts';
import { asksOfAnybodysTie, asksOfTie } from './tie-asked.ts';

it.each([
  'jag e gift med en som jobbar på Fyrskolan, blir det problem?',
  'är gift med chefen på Fyrskolan, går det bra',
  'min syster sitter i styrelsen för Spåret. kan jag vara med o besluta?',
  'min dotter går på Fyrskolan, spelar det nån roll?',
  'jag jobbar på Spåret, får jag rösta?',
  'Min sambo driver Fyrskolan. Ska jag gå ut då?',
])('a tie that is told, and what follows of it, is one question of jäv: %s', (text) => {
  expect(asksOfTie(text)).toBe(true);
  expect(splitQuestions(text)).toHaveLength(1);
});

it.each([
  'jag jobbar på Spåret',
  'min syster sitter i styrelsen för Spåret',
  'min man är sjuk, kan jag vara med på länk?',
  'kan jag vara med och besluta?',
  'jag jobbar den dagen, går det bra på distans?',
  'jag sitter i möte till 14, går det bra att jag kommer sen?',
  'min fru jobbar på fredag, kan jag vara med på länk?',
  'jag jobbar på distans, är det ok?',
  'jag är med på mötet, får jag rösta?',
  'är mötet öppet, går det bra att ta med en granne?',
])('what tells no tie, or asks nothing of it, is none: %s', (text) => {
  expect(asksOfTie(text)).toBe(false);
});

it.each([
  ['kan man vara jävig om ens syster jobbar där', true],
  ['är man jävig om man är granne med sökanden?', true],
  ['räknas det som jäv om man sitter i nämnden', true],
  ['är Lars jävig om Fyren', false],
  ['var man jävig om Fyren', false],
  ['jag är jävig på 6', false],
])('asked of whoever it may be: %s (%s)', (text, of) => {
  expect(asksOfAnybodysTie(text)).toBe(of);
});
