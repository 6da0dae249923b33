import { expect, it } from 'vitest';
import { countCopies } from './support/kill-counts.ts';
import { sendUnderFire } from './support/outbox-kills.ts';

it('kill -9 in the middle of sending loses nobody, and repeats only what was uncertain, marked', async () => {
  const report = await sendUnderFire({ count: 80, kills: 3 });
  expect(report.kills).toBe(3);
  const { unknowns, copies } = countCopies(report);
  expect(copies).toBeLessThanOrEqual(unknowns);
  expect(report.perSecond).toBeLessThanOrEqual(30);
}, 120_000);
