import { expect, it } from 'vitest';
import { manyActsOnOneCard } from './support/shared-card.ts';

it('one card under a storm of acts keeps every limit of its conversation and is right within 5 s of the last', async () => {
  const report = await manyActsOnOneCard({ acts: 60, over: 6_000 });
  expect(report.rightAfter).toBeLessThanOrEqual(5_000);
  expect(report.updates).toBeLessThanOrEqual(6);
  for (const { count, most } of report.windows) expect(most).toBeLessThanOrEqual(count);
});
