import { expect, it } from 'vitest';
import { withAnswersParted } from './answers-parted.ts';

it.each([
  ['ja till norrskog nej till kustlandet', 'ja till norrskog, nej till kustlandet'],
  ['Nej tack till Norra Berget ja till Kustlandet', 'Nej tack till Norra Berget, ja till Kustlandet'],
  ['norrskog ja kustlandet nej', 'norrskog ja, kustlandet nej'],
])('%j says two things', (text, parted) => {
  expect(withAnswersParted(text)).toBe(parted);
});

it.each([
  'ja till norrskog',
  'norrskog ja',
  'ja till förslaget',
  'ja nej kanske',
  'norrskog ja tack',
  'kan jag säga nej',
])('%j is left as it is', (text) => {
  expect(withAnswersParted(text)).toBe(text);
});
