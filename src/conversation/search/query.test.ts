import { expect, it } from 'vitest';
import type { RecordIndex } from '../knowledge.ts';
import { wordsOf } from '../understand/words/words.ts';
import { weightOn } from './query.ts';

const everywhere = { frequency: () => 3 } as unknown as RecordIndex;

it.each([
  ['årsskiftet', 0.3],
  ['bokslutsdagen', 0.3],
  ['nyåret', 0.3],
  ['kapitalet', 1],
])('"%s" tells %d of what is asked about: when it was is said of anything', (text, weight) => {
  const [word] = wordsOf(text);
  expect(word && weightOn({ word, weight: 1 }, everywhere)).toBe(weight);
});
