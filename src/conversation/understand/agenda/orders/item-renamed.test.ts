import { expect, it } from 'vitest';
import { newHeading, shallBeCalled } from './item-renamed.ts';

it.each([
  ['verksamhetsplan 2028 ska vara verksamhetsplan 2027', 'verksamhetsplan 2028', 'Verksamhetsplan 2027'],
  ['nej, budgeten ska heta Budget och plan', 'budgeten', 'Budget och plan'],
  ['hyran ska kallas Nytt hyresavtal', 'hyran', 'Nytt hyresavtal'],
  [
    'årsredovisning 2025 ska vara årsredovisning 2026, inte 2025',
    'årsredovisning 2025',
    'Årsredovisning 2026',
  ],
])('%s: what it is called, and shall be', (text, of, to) => {
  expect(shallBeCalled(text)).toEqual({ of, to });
  expect(newHeading(text)).toBe(to);
});

it.each([
  'verksamhetsplanen ska vara klar i mars',
  'hyran ska vara intern',
  'budgeten ska stå först',
  'ska budgeten heta Budget?',
])('%s: nothing is called otherwise', (text) => {
  expect(shallBeCalled(text)).toBeNull();
});
