import { expect, it } from 'vitest';
import { asksInstead } from './asks-instead.ts';
import { reportsOwnRecusal } from './own-recusal.ts';

it.each([
  'jävig på Myrhed',
  'jävig i budgeten',
  'är jävig på lovskolan',
  'jag är nog jävig i lovskolan',
  'Hej, är tyvärr jävig när det gäller hyran',
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
