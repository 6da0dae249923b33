import { describe, expect, it } from 'vitest';
import { withGroundBehind } from './ground-first.ts';

describe('why a meeting is moved or called off, told before the order', () => {
  it.each([
    [
      'Huset är dubbelbokat. Flytta mötet 11 februari till 18 februari',
      'Flytta mötet 11 februari till 18 februari, Huset är dubbelbokat',
    ],
    [
      'Salen är upptagen, flytta mötet 11 februari till 18 februari',
      'flytta mötet 11 februari till 18 februari, Salen är upptagen',
    ],
    ['vi är för få, ställ in mötet 11 februari', 'ställ in mötet 11 februari, vi är för få'],
    [
      'stora salen renoveras i februari. Vi får flytta februarimötet till 18 februari',
      'flytta februarimötet till 18 februari, stora salen renoveras i februari',
    ],
  ])('stands behind it: %s', (text, behind) => {
    expect(withGroundBehind(text)).toBe(behind);
  });

  it.each([
    'Kerstin är sjuk. Ställ in mötet 11 februari',
    'jag är bortrest, flytta mötet 11 februari',
    'Lokalen är Granen. Flytta punkt 5 till mötet i april',
    'mötet är flyttat, flytta mötet tillbaka',
    'är salen upptagen? flytta mötet 11 februari',
  ])('but what somebody says of herself, an ärende and a question stay: %s', (text) => {
    expect(withGroundBehind(text)).toBe(text);
  });
});

it.each([
  [
    'rummet är uthyrt 4 februari, flytta till 11 februari',
    'flytta mötet 4 februari till 11 februari, rummet är uthyrt',
  ],
  [
    'hej! lokalen är redan bokad den 4/2, så flytta mötet till 11/2 kl 9.',
    'flytta mötet den 4/2 till 11/2 kl 9, lokalen är redan bokad',
  ],
  ['salen är upptagen 4 februari', 'salen är upptagen 4 februari'],
  [
    'stora salen är dubbelbokad den 4:e, vi får ta 11 feb istället, samma tid',
    'flytta mötet den 4:e till 11 feb, stora salen är dubbelbokad',
  ],
  [
    'ordföranden är bortrest den 4:e så vi kör 11 februari istället',
    'flytta mötet den 4:e till 11 februari, ordföranden är bortrest',
  ],
  ['Karim är sjuk den 4:e, vi tar 11 februari', 'Karim är sjuk den 4:e, vi tar 11 februari'],
  ['jag är borta den 4:e, vi ses 11 februari', 'jag är borta den 4:e, vi ses 11 februari'],
])('%j: the day that the room is taken is the day that is moved', (text, moved) => {
  expect(withGroundBehind(text)).toBe(moved);
});
