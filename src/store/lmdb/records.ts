import type { Instant, Json } from '../../kernel/index.ts';
import { collectionPrefix, PAGE, recordId, recordRange } from '../keys.ts';
import { CorruptRecord, type RecordPut, type RecordStore, type StoredRecord } from '../port.ts';
import type { Environment, Tables } from './environment.ts';
import { recordIn, recordMark, recordText } from './record-text.ts';

/** Records in the embedded engine: JSON text under `collection/key`. */
export function lmdbRecords(env: Environment): RecordStore {
  const { tables } = env;

  return {
    get: async <V extends Json>(collection: string, key: string) => {
      recordId(collection, key);
      return env.read(() => recordOf<V>(tables, collection, key));
    },
    put: async (record) => {
      recordId(record.collection, record.key);
      return env.write(() => (isPut(tables, record) ? 'written' : 'conflict'));
    },
    putInOrder: async (records) => {
      for (const { collection, key } of records) recordId(collection, key);
      return env.write(() => {
        const refused = records.findIndex((record) => !isPut(tables, record));
        return refused === -1 ? records.length : refused;
      });
    },
    remove: async (collection, key, expectedVersion) => {
      recordId(collection, key);
      return env.write(() => {
        const before = recordOf(tables, collection, key);
        if (before?.version !== expectedVersion) return 'conflict';
        tables.records.remove(recordId(collection, key));
        if (before.dueAt) tables.dueRecords.remove([collection, before.dueAt, key]);
        return 'removed';
      });
    },
    list: <V extends Json>(
      collection: string,
      query: { prefix?: string; after?: string; limit?: number } = {},
    ) => env.read(() => listRecords<V>(tables, collection, query)),
    due: <V extends Json>(collection: string, now: Instant, limit: number) =>
      env.read(() =>
        dueKeys(tables, collection, now, limit).map((key) => {
          const record = recordOf<V>(tables, collection, key);
          if (!record) throw new CorruptRecord(`${collection}/${key}`, 'listed as due, but not there');
          return record;
        }),
      ),
    restore: async (record) => {
      recordId(record.collection, record.key);
      return env.write(() => {
        if (recordOf(tables, record.collection, record.key)) return 'exists';
        putRecord(tables, record, null);
        return 'restored';
      });
    },
    collections: () =>
      env.read(() =>
        [...tables.collections.getKeys()].filter((name) => {
          const { from, before } = recordRange(name, {});
          return [...tables.records.getKeys({ start: from, end: before, limit: 1 })].length > 0;
        }),
      ),
  };
}

function recordOf<V extends Json>(tables: Tables, collection: string, key: string): StoredRecord<V> | null {
  const id = recordId(collection, key);
  const text = tables.records.get(id);
  return text === undefined ? null : recordIn<V>(collection, key, text);
}

function isPut(
  tables: Tables,
  { collection, key, expectedVersion, value, dueAt = null }: RecordPut,
): boolean {
  const text = tables.records.get(recordId(collection, key));
  const before = text === undefined ? null : recordMark(collection, key, text);
  if ((before?.version ?? 0) !== expectedVersion) return false;
  putRecord(tables, { collection, key, version: expectedVersion + 1, dueAt, value }, before);
  return true;
}

function putRecord(tables: Tables, record: StoredRecord, before: Pick<StoredRecord, 'dueAt'> | null): void {
  const { collection, key, dueAt } = record;
  tables.records.put(recordId(collection, key), recordText(record));
  if (!before) tables.collections.put(collection, '1');
  if (before?.dueAt === dueAt) return;
  if (before?.dueAt) tables.dueRecords.remove([collection, before.dueAt, key]);
  if (dueAt) tables.dueRecords.put([collection, dueAt, key], '1');
}

function listRecords<V extends Json>(
  tables: Tables,
  collection: string,
  query: { prefix?: string; after?: string; limit?: number },
): StoredRecord<V>[] {
  const { from, after, before } = recordRange(collection, query);
  const start = after !== null && Buffer.compare(Buffer.from(after), Buffer.from(from)) > 0 ? after : from;
  const named = collectionPrefix(collection).length;
  const limit = query.limit ?? PAGE;
  const found: StoredRecord<V>[] = [];
  for (const { key: id, value } of tables.records.getRange({ start, end: before })) {
    if (found.length >= limit) break;
    if (id !== after) found.push(recordIn(collection, id.slice(named), value));
  }
  return found;
}

function dueKeys(tables: Tables, collection: string, now: Instant, limit: number): string[] {
  const keys: string[] = [];
  for (const [name, dueAt, key] of tables.dueRecords.getKeys({ start: [collection], limit })) {
    if (name !== collection || dueAt > now) break;
    keys.push(key);
  }
  return keys;
}
