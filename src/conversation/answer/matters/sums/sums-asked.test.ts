import { describe, expect, it } from 'vitest';
import type { QueryPart } from '../../../search/query.ts';
import { analyse } from '../../../understand/words/analyse.ts';
import { sumsAsked } from './sums-asked.ts';

const asking = (...words: readonly string[]): QueryPart[] =>
  words.map((said) => ({
    said,
    weight: 1,
    expansions: analyse(said).map((term) => ({ term, likeness: 1 })),
  }));

const SHARES =
  'att fastställa bidragen till 48 tkr från Granvik, 27,7 tkr från Älvåsa och 20 500 kr från Norrby';

describe('the sums of a clause that were asked for', () => {
  it.each([
    [['granvik'], [48_000]],
    [['älvåsa'], [27_700]],
    [['norrby'], [20_500]],
  ])('are those beside the word asked: %s', (words, sums) => {
    expect(sumsAsked(SHARES, asking(...words))).toEqual(sums);
  });

  it('are all of them where no word, or each part, has what was asked', () => {
    expect(sumsAsked(SHARES, asking('lovskolan'))).toEqual([48_000, 27_700, 20_500]);
    expect(sumsAsked(SHARES, [])).toEqual([48_000, 27_700, 20_500]);
  });

  it('are the only one, whatever was asked', () => {
    expect(sumsAsked('att bevilja Fyren 520 000 kr och tacka för ansökan', asking('tacka'))).toEqual([
      520_000,
    ]);
  });
});
