import { expect, it } from 'vitest';
import { asksOpenHours } from './open-hours.ts';

it.each([
  'är det sommarstängt?',
  'har ni sommarstängt i juli?',
  'är kansliet öppet i dag?',
  'har kontoret lunchstängt',
  'är det julstängt nu?',
  'när öppnar ni?',
  'hur länge har kansliet öppet',
])('%s: when the office is open', (text) => {
  expect(asksOpenHours(text)).toBe(true);
});

it.each([
  'är mötet öppet för alla?',
  'är det stängda dörrar på punkt 8?',
  'när öppnas mötet?',
  'vad beslutade vi om sommarstängningen?',
  'har vi ett öppet möte i maj?',
])('%s: something else', (text) => {
  expect(asksOpenHours(text)).toBe(false);
});
