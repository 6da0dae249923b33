import { expect, it } from 'vitest';
import { splitQuestions } from './split.ts';

it.each([
  ['jag vill ta upp hyran och dessutom budgeten', ['jag vill ta upp hyran', 'jag vill ta upp budgeten']],
  [
    'jag vill ta upp hyran på mötet 10 december och dessutom nya lokaler',
    ['jag vill ta upp hyran på mötet 10 december', 'jag vill ta upp nya lokaler'],
  ],
  [
    'lägg till en punkt om hyran, dessutom budgeten',
    ['lägg till en punkt om hyran', 'lägg till en punkt om budgeten'],
  ],
])('%s: each ärende is taken up for itself', (text, parts) => {
  expect(splitQuestions(text)).toEqual(parts);
});

it('what is told besides is of the same ärende', () => {
  for (const text of [
    'jag vill ta upp hyran, dessutom är lokalen kall',
    'jag vill ta upp hyran och dessutom tycker jag att vi ska flytta',
  ]) {
    expect(splitQuestions(text)).toEqual([text]);
  }
});
