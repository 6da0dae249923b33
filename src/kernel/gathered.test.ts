import { expect, it } from 'vitest';
import { gathered } from './gathered.ts';

it('gives what flatMap gives', () => {
  const tell = (one: number, at: number) => (one % 2 === 0 ? [] : [one, at]);
  for (const list of [[], [2], [1, 2, 3]]) expect(gathered(list, tell)).toEqual(list.flatMap(tell));
});
