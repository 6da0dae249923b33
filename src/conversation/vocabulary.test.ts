import { expect, it } from 'vitest';
import { findNames } from './understand/named/names.ts';
import { wordsOf } from './understand/words/words.ts';
import { joined } from './vocabulary.ts';

const of = (id: string, name: string) => ({
  persons: [],
  organisations: [],
  boards: [{ id, names: [name] }],
});
const region = of('tallan', 'Samordningsförbundet Tallånregionen');

it('to whoever is on two boards a region or bygd is named by its place alone', () => {
  const { boards } = joined([region, of('norrskog', 'Samordningsförbundet Norrskog')]);
  for (const text of ['kommer till mötet i tallån', 'Tallånregionen går bra', 'är mötet i Tallån i morgon'])
    expect(
      findNames(wordsOf(text), boards).map(({ id }) => id),
      text,
    ).toEqual(['tallan']);
  expect(findNames(wordsOf('vi är i tallåsen'), boards)).toEqual([]);
});

it('to others the place is a place', () => {
  expect(findNames(wordsOf('hur många unga finns i tallån'), joined([region]).boards)).toEqual([]);
});
