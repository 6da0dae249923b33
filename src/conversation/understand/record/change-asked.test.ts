import { expect, it } from 'vitest';
import { changeAsked } from './change-asked.ts';

it.each([
  ['höjdes det', []],
  ['fick de mer än förra året', []],
  ['är den mindre än 2026', [2026]],
  ['hur mycket sänktes budgeten från 26 till 27', [2026, 2027]],
  ['vad är skillnaden mellan budgeten 2025 och 2026', [2025, 2026]],
])('how a sum has changed: "%s"', (text, years) => {
  expect(changeAsked(text)?.years).toEqual(years);
});

it.each([
  'varför höjdes det',
  'vem ville höja den',
  'hur många fler deltog än förra året',
  'vad fick de mer',
  'är det mer att göra',
  'när höjdes taxan',
])('no change of a sum: "%s"', (text) => {
  expect(changeAsked(text)).toBeNull();
});
