import { describe, expect, it } from 'vitest';
import { instantFromEpoch, type Json } from '../../kernel/index.ts';
import { memoryIn } from './memory.ts';

const forgetAt = () => instantFromEpoch(0);

/** Records whose writes wait until `let` is called. */
function slowRecords() {
  const kept = new Map<string, { version: number; value: Json }>();
  const waiting: (() => void)[] = [];
  let writes = 0;
  return {
    kept,
    writes: () => writes,
    release: () => {
      for (const go of waiting.splice(0)) go();
    },
    records: {
      get: async (_: string, key: string) => {
        const record = kept.get(key);
        return record === undefined ? null : { collection: '', key, dueAt: null, ...record };
      },
      put: async ({ key, expectedVersion, value }: { key: string; expectedVersion: number; value: Json }) => {
        writes += 1;
        await new Promise<void>((resolve) => waiting.push(resolve));
        if ((kept.get(key)?.version ?? 0) !== expectedVersion) return 'conflict' as const;
        kept.set(key, { version: expectedVersion + 1, value });
        return 'written' as const;
      },
    } as unknown as Parameters<typeof memoryIn>[0],
  };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('what a conversation is about', () => {
  it('is known at once and written without the answer waiting for it', async () => {
    const { records, kept, release } = slowRecords();
    const memory = memoryIn(records);
    await memory.remember('c', { board: 'norrskog' }, forgetAt);
    expect(await memory.recall('c')).toEqual({ board: 'norrskog' });
    expect(kept.size).toBe(0);
    const settled = memory.settled();
    await turn();
    release();
    await settled;
    expect(kept.get('c')?.value).toEqual({ board: 'norrskog' });
    expect(await memoryIn(records).recall('c')).toEqual({ board: 'norrskog' });
  });

  it('is written once for many turns in a row, the latest', async () => {
    const { records, kept, release, writes } = slowRecords();
    const memory = memoryIn(records);
    for (const n of [1, 2, 3, 4]) await memory.remember('c', { n }, forgetAt);
    const settled = memory.settled();
    for (let i = 0; i < 4; i += 1) {
      await turn();
      release();
    }
    await settled;
    expect(kept.get('c')?.value).toEqual({ n: 4 });
    expect(writes()).toBeLessThanOrEqual(2);
  });

  it('may be lost without harm', async () => {
    const memory = memoryIn({
      get: async () => null,
      put: async () => {
        throw new Error('away');
      },
    } as Parameters<typeof memoryIn>[0]);
    await memory.remember('c', { n: 1 }, forgetAt);
    await memory.settled();
    expect(await memory.recall('c')).toBeUndefined();
  });
});
