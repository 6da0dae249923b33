import { createHash } from 'node:crypto';
import type { Json } from '../../../src/kernel/index.ts';
import type { Append, Store, StoredRecord, StoredStream } from '../../../src/store/index.ts';
import { putOneByOne } from '../../../src/store/put-one-by-one.ts';

export interface MemoryStore extends Store {
  /** Called before each write of a record: throw to play a process that dies there. */
  beforeWrite: (() => void) | null;
}

/**
 * A store that lives as long as the test: for tests about Teams, where the engines (which have a contract suite
 * of their own) would only add seconds. Everything is copied in and out, as an engine would.
 */
export function memoryStore(): MemoryStore {
  const records = new Map<string, StoredRecord>();
  const streams = new Map<string, StoredStream>();
  const files = new Map<string, Uint8Array>();
  const of = (collection: string) =>
    [...records.values()]
      .filter((record) => record.collection === collection)
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  let appends = 0;
  const copy = <T>(value: T): T => structuredClone(value);
  const index = (collection: string, key: string) => `${collection}\u0000${key}`;

  const store: MemoryStore = {
    engine: 'lmdb',
    beforeWrite: null,
    records: {
      async get<V extends Json>(collection: string, key: string) {
        return copy(records.get(index(collection, key)) ?? null) as StoredRecord<V> | null;
      },
      async put({ collection, key, expectedVersion, value, dueAt }) {
        store.beforeWrite?.();
        const known = records.get(index(collection, key));
        if ((known?.version ?? 0) !== expectedVersion) return 'conflict';
        const version = expectedVersion + 1;
        records.set(index(collection, key), copy({ collection, key, version, value, dueAt: dueAt ?? null }));
        return 'written';
      },
      putInOrder: (all) => putOneByOne(store.records.put, all),
      async remove(collection, key, expectedVersion) {
        store.beforeWrite?.();
        if (records.get(index(collection, key))?.version !== expectedVersion) return 'conflict';
        records.delete(index(collection, key));
        return 'removed';
      },
      async list<V extends Json>(
        collection: string,
        query: { prefix?: string; after?: string; limit?: number } = {},
      ) {
        const found = of(collection).filter(
          ({ key }) => key.startsWith(query.prefix ?? '') && key > (query.after ?? ''),
        );
        return copy(found.slice(0, query.limit ?? 1000)) as StoredRecord<V>[];
      },
      async due<V extends Json>(collection: string, now: string, limit: number) {
        const found = of(collection)
          .filter(({ dueAt }) => dueAt !== null && dueAt <= now)
          .sort((a, b) => String(a.dueAt).localeCompare(String(b.dueAt)));
        return copy(found.slice(0, limit)) as StoredRecord<V>[];
      },
      async restore(record) {
        if (records.has(index(record.collection, record.key))) return 'exists';
        records.set(index(record.collection, record.key), copy(record));
        return 'restored';
      },
      async collections() {
        return [...new Set([...records.values()].map(({ collection }) => collection))].sort();
      },
    },
    streams: {
      async load(id) {
        return copy(streams.get(id) ?? null);
      },
      async head(id) {
        return copy(streams.get(id) ?? null);
      },
      async append(append: Append) {
        const known = streams.get(append.id);
        if ((known?.version ?? 0) !== append.expectedVersion) return 'conflict';
        appends += 1;
        streams.set(append.id, {
          id: append.id,
          type: append.type,
          boardId: append.boardId,
          version: append.expectedVersion + append.events.length,
          view: append.view,
          nextDueAt: append.nextDueAt,
          effectsUpTo: known?.effectsUpTo ?? 0,
          effectsPending: append.hasEffects || (known?.effectsPending ?? false),
          events: [...(known?.events ?? []), ...append.events],
        });
        return 'appended';
      },
      async lastChange() {
        return String(appends);
      },
      async ids() {
        return [...streams.keys()].sort();
      },
      async list({ type, boardId, after = '', limit = 1000 } = {}) {
        const found = [...streams.values()]
          .filter((stream) => stream.id > after)
          .filter((stream) => type === undefined || stream.type === type)
          .filter((stream) => boardId === undefined || stream.boardId === boardId)
          .sort((a, b) => (a.id < b.id ? -1 : 1));
        return copy(found.slice(0, limit));
      },
      async due(now, limit) {
        const found = [...streams.values()]
          .filter(({ nextDueAt }) => nextDueAt !== null && nextDueAt <= now)
          .sort((a, b) => String(a.nextDueAt).localeCompare(String(b.nextDueAt)));
        return copy(found.slice(0, limit));
      },
      async withPendingEffects(limit) {
        return copy([...streams.values()].filter((stream) => stream.effectsPending).slice(0, limit));
      },
      async settleEffects(id, version) {
        const known = streams.get(id);
        if (known?.version !== version) return 'conflict';
        streams.set(id, { ...known, effectsUpTo: version, effectsPending: false });
        return 'settled';
      },
      async restore(stream) {
        if (streams.has(stream.id)) return 'exists';
        streams.set(stream.id, copy(stream));
        return 'restored';
      },
    },
    files: {
      async put(bytes) {
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        files.set(sha256, bytes);
        return { sha256, size: bytes.byteLength };
      },
      async get(sha256) {
        return files.get(sha256) ?? null;
      },
      async has(sha256) {
        return files.has(sha256);
      },
      async list() {
        return [...files].map(([sha256, bytes]) => ({ sha256, size: bytes.byteLength }));
      },
    },
    async ping() {},
    async close() {},
  };
  return store;
}
