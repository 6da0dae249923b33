import { expect, it } from 'vitest';
import { isPlainCourtesy } from './courtesy-words.ts';

it.each([
  'tack så mycket!',
  'tack, då vet jag',
  'tack för att ni påminner',
  'toppen, du är bäst 🙂',
  'bra jobbat',
  'grymt, ses!',
  'ok då',
  'jaha, då var det inget mer',
])('%s: thanks, praise or a greeting and no more', (text) => {
  expect(isPlainCourtesy(text)).toBe(true);
});

it.each([
  'tummen upp för den 18e',
  'toppen med fredagen',
  'kanon, Norrskog också',
  'då struntar jag i det',
  'tack för kallelsen men jag är borta',
  'jaha, då gör jag annat',
])('%s: more than that', (text) => {
  expect(isPlainCourtesy(text)).toBe(false);
});
