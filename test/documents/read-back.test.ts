import { describe, expect, it } from 'vitest';
import { readBack } from './generator/read-back.ts';
import { KALLELSE_LAYOUTS, PROTOKOLL_LAYOUTS } from './generator/traits.ts';

const EACH = (PROTOKOLL_LAYOUTS.length + KALLELSE_LAYOUTS.length) * 3;

describe('an invented meeting, printed and read back, is the same meeting', () => {
  it('is printed in at least twelve layouts', () => {
    expect(PROTOKOLL_LAYOUTS.length).toBeGreaterThanOrEqual(12);
  });

  it.each([0, 1, 2, 3])('every layout in text, Word and PDF, round %i', async (round) => {
    const differences = await readBack(round * EACH, (round + 1) * EACH);
    const [first] = differences;
    expect(first?.found, `seed ${first?.seed} (${first?.printed})`).toEqual(first?.expected);
    expect(differences.map(({ seed }) => seed)).toEqual([]);
  });
});
