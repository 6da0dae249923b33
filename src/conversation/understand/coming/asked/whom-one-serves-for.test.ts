import { expect, it } from 'vitest';
import { asksWhoItBecame } from './whom-one-serves-for.ts';

it.each([
  ['vem blev det för Karim', true],
  ['vem blir det i stället för mig?', true],
  ['och vem fick det efter Lars till slut?', true],
  ['vem blev ordförande för mötet', false],
  ['vem är det för möte', false],
  ['vad blev det för beslut', false],
  ['vem blev det för förslag om', false],
])('%j: whether it asks who came in for somebody: %j', (text, asks) => {
  expect(asksWhoItBecame(text)).toBe(asks);
});
