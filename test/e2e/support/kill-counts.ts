import { expect } from 'vitest';
import type { KillReport } from './outbox-kills.ts';

export interface KillCounts {
  /** Sends whose outcome nobody knows. */
  readonly unknowns: number;
  /** Cards that arrived beside the first. */
  readonly copies: number;
  /** People whose proof shows that they may have been sent it twice. */
  readonly uncertain: number;
}

/**
 * Everybody has a card: exactly one where the outcome of every send was known, at most one more for each that was
 * not, marked as sent again, and shown as such in the proof.
 */
export function countCopies(report: KillReport): KillCounts {
  let [unknowns, copies, uncertain] = [0, 0, 0];
  expect(report.proofs).toHaveLength(report.arrived.size);
  for (const proof of report.proofs) {
    const words = report.arrived.get(proof.key.split('/').at(-1) ?? '') ?? [];
    const unmarked = words.filter((one) => !one.startsWith('Skickat igen'));
    expect(proof.state, proof.key).toBe('delivered');
    expect(words.length, proof.key).toBeGreaterThanOrEqual(1);
    expect(words.length, proof.key).toBeLessThanOrEqual(1 + proof.unknowns);
    expect(unmarked.length, proof.key).toBeLessThanOrEqual(1);
    if (words.length > 1) expect(proof.unknowns, proof.key).toBeGreaterThanOrEqual(words.length - 1);
    unknowns += proof.unknowns;
    copies += words.length - 1;
    uncertain += proof.unknowns > 0 ? 1 : 0;
  }
  return { unknowns, copies, uncertain };
}
