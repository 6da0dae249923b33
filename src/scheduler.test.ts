import { pino } from 'pino';
import { describe, expect, it, vi } from 'vitest';
import { instantFromEpoch } from './kernel/index.ts';
import { startScheduler } from './scheduler.ts';
import { CorruptRecord, type StreamHead } from './store/index.ts';

const now = instantFromEpoch(1_000_000);
const head = (id: string, type = 'circulation'): StreamHead => ({
  id,
  type,
  boardId: 'norrskog',
  version: 1,
  view: null,
  nextDueAt: now,
  effectsUpTo: 1,
  effectsPending: false,
});

function running(due: readonly StreamHead[], passTime: (id: string) => Promise<void>) {
  const asked: string[] = [];
  const scheduler = startScheduler({
    streams: {
      async due(at) {
        asked.push(at);
        return [...due];
      },
    },
    clock: { now: () => now },
    log: pino({ level: 'silent' }),
    passTime: { circulation: passTime },
    every: 5,
  });
  return { scheduler, asked };
}

describe('the scheduler', () => {
  it('tells each due stream the time, by the clock of the bot', async () => {
    const told: string[] = [];
    const { scheduler, asked } = running([head('a'), head('b')], async (id) => void told.push(id));
    await scheduler.look();
    await scheduler.stop();
    expect(told.slice(0, 2)).toEqual(['a', 'b']);
    expect(asked[0]).toBe(now);
  });

  it('that slept over due moments tells each stream once, what the time is now, however many they are', async () => {
    const HOURS = 3_600_000;
    let at = instantFromEpoch(0);
    // Each stream wants to be told every hour, and is content once it has been told the time.
    const dueAt = new Map(
      Array.from({ length: 450 }, (_, nth) => [`s${nth}`, instantFromEpoch(HOURS + nth)]),
    );
    const told = new Map<string, string[]>();
    const scheduler = startScheduler({
      streams: {
        async due(now, limit) {
          const due = [...dueAt].filter(([, when]) => when <= now).sort(([, a], [, b]) => (a < b ? -1 : 1));
          return due.slice(0, limit).map(([id, nextDueAt]) => ({ ...head(id), nextDueAt }));
        },
      },
      clock: { now: () => at },
      log: pino({ level: 'silent' }),
      passTime: {
        circulation: async (id, now) => {
          told.set(id, [...(told.get(id) ?? []), now]);
          dueAt.set(id, instantFromEpoch(Date.parse(now) + HOURS));
        },
      },
      every: 60_000,
    });
    await scheduler.look();
    expect(told.size).toBe(0);
    at = instantFromEpoch(72 * HOURS);
    for (let look = 0; look < 4; look += 1) await scheduler.look();
    await scheduler.stop();
    expect(told.size).toBe(450);
    expect([...told.values()].every((times) => times.length === 1 && times[0] === at)).toBe(true);
  });

  it('goes on looking, and ends when it is stopped', async () => {
    const { scheduler, asked } = running([], async () => {});
    await vi.waitFor(() => expect(asked.length).toBeGreaterThan(2));
    await scheduler.stop();
    const before = asked.length;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(asked.length).toBe(before);
  });

  it('passes by a stream that cannot be told, and the others are told', async () => {
    const told: string[] = [];
    let failures = 0;
    const { scheduler } = running([head('broken'), head('b'), head('c', 'unknown')], async (id) => {
      if (id === 'broken') {
        failures += 1;
        throw new CorruptRecord(id, 'unreadable');
      }
      told.push(id);
    });
    await scheduler.look();
    await scheduler.look();
    await scheduler.stop();
    expect(failures).toBe(1);
    expect(told.length).toBeGreaterThanOrEqual(2);
    expect(new Set(told)).toEqual(new Set(['b']));
  });
});
