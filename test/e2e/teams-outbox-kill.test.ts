import { expect, it } from 'vitest';
import { sendUnderFire } from './support/outbox-kills.ts';

it('kill -9 in the middle of sending loses nobody, and repeats only what was uncertain, marked', async () => {
  const report = await sendUnderFire({ count: 80, kills: 3 });
  expect(report.kills).toBe(3);
  expect(report.proofs).toHaveLength(80);
  for (const proof of report.proofs) {
    const words = report.arrived.get(proof.key.split('/').at(-1) ?? '') ?? [];
    expect(proof.state).toBe('delivered');
    expect(words.length).toBeGreaterThanOrEqual(1);
    expect(words.length).toBeLessThanOrEqual(1 + proof.unknowns);
    expect(words.filter((one) => !one.startsWith('Skickat igen')).length).toBeLessThanOrEqual(1);
    if (proof.unknowns === 0) expect(words).toHaveLength(1);
  }
  expect(report.perSecond).toBeLessThanOrEqual(30);
}, 120_000);
