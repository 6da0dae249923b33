import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkHistory, histories } from '../../../test/support/circulation-histories.ts';

describe('§ 10 whatever comes, in whatever order', () => {
  it('an answer counts once, nobody jävig votes, there is one outcome and never one without quorum', () => {
    const ends = new Map<string, number>();
    fc.assert(
      fc.property(histories, (commands) => {
        const status = checkHistory(commands);
        ends.set(status, (ends.get(status) ?? 0) + 1);
      }),
      { numRuns: 3000 },
    );
    // The histories reach every end: a property over cases that never close would say nothing.
    const reached = ['DECIDED', 'POSITIONS_GATHERED', 'REFERRED', 'LAPSED', 'CANCELLED'];
    expect(reached.filter((status) => (ends.get(status) ?? 0) < 10)).toEqual([]);
  }, 60_000);
});
