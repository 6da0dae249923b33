import { expect, it } from 'vitest';
import { grants } from './grants.ts';

it.each([
  'Hyran, 268 tkr per år, finansieras inom ram.',
  'att kostnaden finansieras ur överskottet från 2026',
  'att finansieringen sker genom omfördelning inom budgeten',
  'att resan, 14 000 kr, finansieras med eget kapital',
])('how a cost is met is no grant: %s', (clause) => {
  expect(grants(clause)).toBe(false);
});

it.each([
  'att finansiera Fyren med 400 000 kr under 2027',
  'att insatsen finansieras med 400 000 kr',
  'att bevilja Fyren 400 000 kr, som finansieras inom budget',
])('what somebody gets is one: %s', (clause) => {
  expect(grants(clause)).toBe(true);
});

it.each([
  ['Vändan får 1 150 000 kr för 2027.', true],
  ['Vändan får högst 40 000 kr till utrustning.', true],
  ['Förbundschefen får teckna avtal för högst 28 000 kr i månaden.', false],
  ['Ordföranden får 900 kr per möte.', false],
])('what somebody gets in so many words: %s', (clause, isGrant) => {
  expect(grants(clause)).toBe(isGrant);
});

it.each(['att återbetala 900 000 kr till medlemmarna enligt finansieringsgraden'])(
  'what is paid back is no grant: %s',
  (clause) => {
    expect(grants(clause)).toBe(false);
  },
);
