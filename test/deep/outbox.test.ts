import { expect, it } from 'vitest';
import type { Fate } from '../e2e/support/fake-connector.ts';
import { countCopies } from '../e2e/support/kill-counts.ts';
import { sendUnderFire } from '../e2e/support/outbox-kills.ts';
import { manyActsOnOneCard } from '../e2e/support/shared-card.ts';

/** Every kind of bad weather, over and over. */
function storm(nth: number): Fate {
  if (nth % 397 === 0) return { kind: 'accept', delay: 30_000 };
  if (nth % 101 === 0) return { kind: 'refuse', status: 503 };
  if (nth % 97 === 0) return { kind: 'refuse', status: 429, retryAfter: 2 };
  if (nth % 89 === 0) return { kind: 'drop-after' };
  if (nth % 83 === 0) return { kind: 'drop-before' };
  if (nth % 79 === 0) return { kind: 'refuse', status: 412 };
  return { kind: 'accept', delay: 25 };
}

it('1 000 people all get their card, through kills and storms, within the tenant limit', async () => {
  const report = await sendUnderFire({ count: 1_000, kills: 6, weather: storm });
  const { unknowns, copies, uncertain } = countCopies(report);
  expect(report.perSecond).toBeLessThanOrEqual(30);
  console.log(
    `1 000 recipients, ${report.kills} kills: ${unknowns} sends with unknown outcome, ${copies} copies beside the first, ${uncertain} people shown as uncertain, at most ${report.perSecond} requests in a second`,
  );
});

it('a card that 300 acts in a minute change keeps its conversation’s limits and is right 5 s after the last', async () => {
  const weather = (nth: number): Fate =>
    nth % 7 === 0 ? { kind: 'refuse', status: 503 } : { kind: 'accept' };
  for (const report of [
    await manyActsOnOneCard({ acts: 300, over: 60_000 }),
    await manyActsOnOneCard({ acts: 300, over: 60_000, weather }),
  ]) {
    expect(report.rightAfter).toBeLessThanOrEqual(5_000);
    for (const { count, most } of report.windows) expect(most).toBeLessThanOrEqual(count);
    console.log(
      `300 acts in a minute: ${report.updates} updates, right ${Math.round(report.rightAfter)} ms after the last`,
    );
  }
});
