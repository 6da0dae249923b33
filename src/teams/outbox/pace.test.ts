import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRESH_PACE, nextAllowed, noted } from './pace.ts';
import { tenantPace } from './tenant-pace.ts';

const LIMITS = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
] as const;

/** Sends as early as the pace allows, after pauses of the sender's own; gives the moments of sending. */
function send(pauses: readonly number[]): number[] {
  let now = 1_000_000_000_000;
  let pace = FRESH_PACE;
  return pauses.map((pause) => {
    now = nextAllowed(pace, now + pause);
    pace = noted(pace, now);
    return now;
  });
}

function most(times: readonly number[], span: number): number {
  let first = 0;
  let found = 0;
  for (const [index, at] of times.entries()) {
    while ((times[first] ?? at) <= at - span) first += 1;
    found = Math.max(found, index - first + 1);
  }
  return found;
}

describe("Teams' limits per conversation", () => {
  it('hold however the sender hurries', () => {
    const pauses = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40_000 })), {
      maxLength: 300,
    });
    fc.assert(
      fc.property(pauses, (given) => {
        const times = send(given);
        for (const [count, span] of LIMITS) expect(most(times, span)).toBeLessThanOrEqual(count);
      }),
      { numRuns: 60 },
    );
  });

  it('hold over an hour of sending without a pause', () => {
    const times = send(new Array(2_500).fill(0));
    for (const [count, span] of LIMITS) expect(most(times, span)).toBeLessThanOrEqual(count);
  });

  it('let a single message go at once', () => {
    expect(nextAllowed(FRESH_PACE, 5)).toBe(5);
  });

  it('fit in a small record', () => {
    let pace = FRESH_PACE;
    for (let nth = 0; nth < 5_000; nth += 1) pace = noted(pace, nth * 2_000);
    expect(JSON.stringify(pace).length).toBeLessThan(3_000);
  });
});

describe("Teams' limit per app and tenant", () => {
  /** A clock that moves when somebody sleeps on it. */
  function world() {
    let now = 1_000_000_000_000;
    return {
      now: () => now,
      sleep: async (milliseconds: number) => {
        now += Math.max(1, milliseconds);
      },
    };
  }

  it('holds for a thousand messages in a row', async () => {
    const { now, sleep } = world();
    const pace = tenantPace(null, now, sleep);
    const times: number[] = [];
    for (let nth = 0; nth < 1_000; nth += 1) {
      await pace.turn('t');
      await pace.leave('t');
      times.push(now());
    }
    // Five fewer than Teams takes: room for answers to turns, which do not wait.
    expect(most(times, 1_000)).toBeLessThanOrEqual(25);
    const [first = 0, last = 0] = [times[0], times.at(-1)];
    expect(last - first).toBeLessThan(42_000);
  });

  it('holds when requests that had their slots leave all at once', async () => {
    const { now, sleep } = world();
    const pace = tenantPace(null, now, sleep);
    const times: number[] = [];
    for (let nth = 0; nth < 100; nth += 1) {
      await pace.leave('t');
      times.push(now());
    }
    expect(most(times, 1_000)).toBeLessThanOrEqual(30);
  });

  it('lets five leave together, group by group', async () => {
    const { now, sleep } = world();
    const pace = tenantPace(null, now, sleep);
    const groups = new Map<number, number>();
    for (let nth = 0; nth < 120; nth += 1) {
      await pace.turn('t');
      await pace.leave('t');
      groups.set(now(), (groups.get(now()) ?? 0) + 1);
    }
    expect([...groups.values()]).toEqual(new Array(24).fill(5));
  });

  it('does not hold one tenant up for another', async () => {
    const { now, sleep } = world();
    const pace = tenantPace(null, now, sleep);
    const start = now();
    await pace.turn('a');
    await pace.turn('b');
    expect(now()).toBe(start);
  });
});
