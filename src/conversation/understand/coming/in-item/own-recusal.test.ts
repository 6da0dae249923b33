import { expect, it } from 'vitest';
import { asksInstead } from '../asks-instead.ts';
import { outForRecusal, reportsOwnRecusal } from './own-recusal.ts';

it.each([
  'jävig på Myrhed',
  'jävig i budgeten',
  'är jävig på lovskolan',
  'jag är nog jävig i lovskolan',
  'Hej, är tyvärr jävig när det gäller hyran',
  'måste anmäla jäv när det gäller hyran',
  'anmäler jäv vad gäller Myrhed',
])('"%s" tells of oneself', (text) => {
  expect(reportsOwnRecusal(text)).toBe(true);
});

it.each([
  'jävig på Myrhed?',
  'jäv på Myrhed',
  'vem är jävig på Myrhed',
  'Lars är jävig på Myrhed',
  'är jag jävig på Myrhed',
  'jävig på vad',
])('"%s" tells nothing of oneself', (text) => {
  expect(reportsOwnRecusal(text)).toBe(false);
});

it.each([
  'fråga Wille istället',
  'kan du ta Petra i stället?',
  'be Per-Olof Granat i stället',
  'nej, ring Eva istället',
])('"%s" asks for another ersättare', (text) => {
  expect(asksInstead(text)).toBe(true);
});

it.each([
  'Petra kommer i stället',
  'ta upp hyran på mötet i stället',
  'fråga Wille om hyran',
  'vem frågas i stället',
])('"%s" asks for none', (text) => {
  expect(asksInstead(text)).toBe(false);
});

it.each([
  'måste tacka nej till punkt 6, jag är själv jävig där',
  'tyvärr får jag backa ur från sexan pga jäv',
  'hoppar av budgeten, jäv',
  'lämnar rummet vid punkt 6',
  'jag sitter i deras styrelse så jag går ut på punkt 7',
  'kliver av när ni tar hyran',
  'jag bör nog inte va med när ansökan från Myrhed behandlas, det är ju min kommun',
  'borde kanske inte delta när hyran avgörs',
])('"%s" tells why one takes no part in it', (text) => {
  expect(outForRecusal(text)).toBe(true);
});

it.each([
  'måste tacka nej till mötet, han är jävig',
  'hoppar av sexan, Lars är jävig',
  'kan inte ta punkt 6, vem är jävig?',
  'kan inte komma, är bortrest',
  'lämnar rummet vid lunch',
  'jag går ut på mötet',
  'ska jag lämna rummet vid punkt 6 om min bror arbetar där',
  'måste jag gå ut när ni tar hyran',
  'går ut vid halv tre',
  'bör Lars vara med när hyran avgörs?',
  'jag bör inte vara med på mötet den 8 oktober',
])('"%s" does not', (text) => {
  expect(outForRecusal(text)).toBe(false);
});
