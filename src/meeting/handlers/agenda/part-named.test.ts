import { expect, it } from 'vitest';
import { namesPartOf } from './most-named.ts';

it.each([
  ['skippa konferensen förresten', 'Vårkonferensen', true],
  ['glöm hyran', 'Lokalhyra', true],
  ['skippa frågan', 'Personalfrågan', false],
  ['skippa konferensen', 'Lokalhyran', false],
  ['strunta i planen', 'Konferensen', false],
])('%s: a part of "%s" is said: %s', (text, heading, names) => {
  expect(namesPartOf({ heading }, text)).toBe(names);
});
