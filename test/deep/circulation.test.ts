import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkHistory, histories } from '../support/circulation-histories.ts';

const RUNS = 120_000;

it(`circulation: ${RUNS} random histories keep every invariant of section 10`, () => {
  let played = 0;
  fc.assert(
    fc.property(histories, (commands) => {
      checkHistory(commands);
      played += 1;
    }),
    { numRuns: RUNS },
  );
  expect(played).toBeGreaterThanOrEqual(RUNS);
});
