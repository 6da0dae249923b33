import { expect, it } from 'vitest';
import type { Fate } from '../e2e/support/fake-connector.ts';
import { sendUnderFire } from '../e2e/support/outbox-kills.ts';

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
  let copies = 0;
  let unknowns = 0;
  for (const proof of report.proofs) {
    const words = report.arrived.get(proof.key.split('/').at(-1) ?? '') ?? [];
    expect(words.length).toBeGreaterThanOrEqual(1);
    expect(words.length).toBeLessThanOrEqual(1 + proof.unknowns);
    expect(words.filter((one) => !one.startsWith('Skickat igen')).length).toBeLessThanOrEqual(1);
    copies += words.length - 1;
    unknowns += proof.unknowns;
  }
  expect(report.proofs.filter(({ state }) => state !== 'delivered')).toEqual([]);
  expect(report.perSecond).toBeLessThanOrEqual(30);
  console.log(
    `1 000 recipients, ${report.kills} kills: ${unknowns} sends with unknown outcome, ${copies} copies beside the first, at most ${report.perSecond} requests in a second`,
  );
});
