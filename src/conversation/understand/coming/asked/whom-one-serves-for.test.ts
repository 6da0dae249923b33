import { expect, it } from 'vitest';
import { asksWhoItBecame } from './whom-one-serves-for.ts';

it.each([
  ['vem blev det för Karim', true],
  ['vem blir det i stället för mig?', true],
  ['och vem fick det efter Lars till slut?', true],
  ['fick ni tag på nån i stället för mig?', true],
  ['har vi hittat någon ersättare för Karim', true],
  ['har vi en plan för hyran', false],
  ['vem blev ordförande för mötet', false],
  ['vem är det för möte', false],
  ['vad blev det för beslut', false],
  ['vem blev det för förslag om', false],
])('%j: whether it asks who came in for somebody: %j', (text, asks) => {
  expect(asksWhoItBecame(text)).toBe(asks);
});
