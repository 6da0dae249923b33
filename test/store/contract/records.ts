import { expect, it } from 'vitest';
import type { Instant } from '../../../src/kernel/index.ts';
import { CorruptRecord } from '../../../src/store/index.ts';
import type { Stage } from '../contract.ts';
import { AT } from './sample.ts';

export function recordContract(stage: Stage): void {
  const put = (collection: string, key: string, expectedVersion = 0, dueAt: Instant | null = null) =>
    stage.store.records.put({ collection, key, expectedVersion, value: { key, expectedVersion }, dueAt });

  it('writes on the expected version only', async () => {
    const { records } = stage.store;
    expect(await records.get('refs', 'anna')).toBeNull();
    expect(await put('refs', 'anna', 1)).toBe('conflict');
    expect(await put('refs', 'anna')).toBe('written');
    expect(await put('refs', 'anna')).toBe('conflict');
    expect(await put('refs', 'anna', 1)).toBe('written');
    expect(await records.get('refs', 'anna')).toEqual({
      collection: 'refs',
      key: 'anna',
      version: 2,
      dueAt: null,
      value: { key: 'anna', expectedVersion: 1 },
    });
  });

  it('writes several in order, up to the first that meets a conflict', async () => {
    const { records } = stage.store;
    const one = (key: string, expectedVersion = 0, dueAt: Instant | null = null) =>
      ({ collection: 'order', key, expectedVersion, value: { key, expectedVersion }, dueAt }) as const;
    expect(await records.putInOrder([one('a'), one('b', 0, AT), one('a', 1)])).toBe(3);
    expect(await records.get('order', 'a')).toMatchObject({ version: 2, value: { expectedVersion: 1 } });
    expect((await records.due('order', AT, 10)).map(({ key }) => key)).toEqual(['b']);
    expect(await records.putInOrder([one('c'), one('a', 1), one('d')])).toBe(1);
    expect((await records.list('order')).map(({ key }) => key)).toEqual(['a', 'b', 'c']);
    expect(await records.putInOrder([one('b'), one('e')])).toBe(0);
    expect(await records.get('order', 'e')).toBeNull();
  });

  it('lets one of fifty parallel writers in order win, and nobody else write what comes after', async () => {
    const { records } = stage.store;
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, nth) =>
        records.putInOrder([
          { collection: 'order-race', key: 'gate', expectedVersion: 0, value: nth },
          { collection: 'order-race', key: `after/${nth}`, expectedVersion: 0, value: nth },
        ]),
      ),
    );
    expect(outcomes.toSorted((a, b) => b - a)).toEqual([2, ...new Array(49).fill(0)]);
    const winner = (await records.get('order-race', 'gate'))?.value;
    const others = (await records.list('order-race', { prefix: 'after/' })).map(({ value }) => value);
    expect(others).toEqual([winner]);
  });

  it('lets one of fifty parallel writers win', async () => {
    await put('race', 'key');
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => put('race', 'key', 1)));
    expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(1);
    const inserts = await Promise.all(Array.from({ length: 50 }, () => put('race', 'new')));
    expect(inserts.filter((outcome) => outcome === 'written')).toHaveLength(1);
  });

  it('removes on the expected version only', async () => {
    const { records } = stage.store;
    await put('gone', 'key', 0, AT);
    expect(await records.remove('gone', 'key', 2)).toBe('conflict');
    expect(await records.remove('gone', 'other', 1)).toBe('conflict');
    expect(await records.remove('gone', 'key', 1)).toBe('removed');
    expect(await records.get('gone', 'key')).toBeNull();
    expect(await records.due('gone', AT, 10)).toEqual([]);
    expect(await records.collections()).not.toContain('gone');
  });

  it('lists in key order, by prefix and page, within its collection alone', async () => {
    const { records } = stage.store;
    const keys = ['a', 'a/1', 'a/2', 'b', 'å', 'ä', 'ö', '👋'];
    await Promise.all(keys.toReversed().map((key) => put('list', key)));
    await put('lis', 'outside');
    await put('list2', 'outside');
    const list = async (query: { prefix?: string; after?: string; limit?: number }) =>
      (await records.list('list', query)).map((record) => record.key);
    const ordered = [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(await list({})).toEqual(ordered);
    expect(await list({ prefix: 'a' })).toEqual(['a', 'a/1', 'a/2']);
    expect(await list({ prefix: 'a/' })).toEqual(['a/1', 'a/2']);
    expect(await list({ prefix: 'a', after: 'a', limit: 1 })).toEqual(['a/1']);
    expect(await list({ prefix: 'a/', after: 'a' })).toEqual(['a/1', 'a/2']);
    expect(await list({ prefix: 'zz' })).toEqual([]);
    const paged: string[] = [];
    for (let after: string | undefined; ; ) {
      const [key] = await list({ ...(after === undefined ? {} : { after }), limit: 1 });
      if (key === undefined) break;
      paged.push(key);
      after = key;
    }
    expect(paged).toEqual(ordered);
  });

  it('finds what is due, earliest first', async () => {
    const { records } = stage.store;
    const at = (day: string) => `2026-06-${day}T00:00:00.000Z` as Instant;
    await put('outbox', 'late', 0, at('03'));
    await put('outbox', 'early', 0, at('01'));
    await put('outbox', 'never');
    await put('outbox2', 'other', 0, at('01'));
    const due = async (now: Instant, limit = 10) =>
      (await records.due('outbox', now, limit)).map((record) => record.key);
    expect(await due('2026-05-01T00:00:00.000Z' as Instant)).toEqual([]);
    expect(await due(at('01'))).toEqual(['early']);
    expect(await due(at('09'))).toEqual(['early', 'late']);
    expect(await due(at('09'), 1)).toEqual(['early']);
    await put('outbox', 'early', 1, at('05'));
    expect(await due(at('09'))).toEqual(['late', 'early']);
    await put('outbox', 'late', 1, null);
    expect(await due(at('09'))).toEqual(['early']);
    expect((await records.get('outbox', 'early'))?.dueAt).toBe(at('05'));
  });

  it('puts back a record with its version, once, and names its collection', async () => {
    const { records } = stage.store;
    const record = { collection: 'kept', key: 'k', version: 7, dueAt: AT, value: ['x', { 'a.b': null }] };
    expect(await records.restore(record)).toBe('restored');
    expect(await records.restore(record)).toBe('exists');
    expect(await records.get('kept', 'k')).toEqual(record);
    expect(await records.due('kept', AT, 10)).toEqual([record]);
    expect(await records.collections()).toContain('kept');
    expect(await records.collections()).toEqual([...(await records.collections())].sort());
    expect(await put('kept', 'k', 7)).toBe('written');
  });

  it('stops at a record that is not what was written', async () => {
    const { records } = stage.store;
    await put('broken', 'key');
    await stage.place.breakRecord('broken', 'key');
    await expect(records.get('broken', 'key')).rejects.toThrow(CorruptRecord);
    await expect(records.list('broken')).rejects.toMatchObject({ id: 'broken/key' });
  });
}
