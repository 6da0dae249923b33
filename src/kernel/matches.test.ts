import { expect, it } from 'vitest';
import { matchesOf } from './matches.ts';

const WORDS = /\p{L}+/giu;

it('gives what matchAll gives, and the same when asked again', () => {
  for (const text of ['Åke och Eva, 12 st', '', '1 2 3', 'ett']) {
    const wanted = [...text.matchAll(WORDS)].map(({ 0: word, index }) => ({ word, index }));
    expect(matchesOf(WORDS, text).map(({ 0: word, index }) => ({ word, index }))).toEqual(wanted);
    expect(matchesOf(WORDS, text)).toHaveLength(wanted.length);
  }
});

it('begins at the beginning, whatever the pattern was used for before', () => {
  WORDS.lastIndex = 3;
  expect(matchesOf(WORDS, 'ett två').map(([word]) => word)).toEqual(['ett', 'två']);
});
