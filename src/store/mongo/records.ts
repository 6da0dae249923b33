import { randomUUID } from 'node:crypto';
import type { Filter } from 'mongodb';
import type { Json } from '../../kernel/index.ts';
import { collectionPrefix, PAGE, recordId, recordRange } from '../keys.ts';
import type { RecordPut, RecordStore, StoredRecord } from '../port.ts';
import { putOneByOne } from '../put-one-by-one.ts';
import { parseJson, readRecord } from '../stored-shapes.ts';
import { isDuplicateKey, reading, writing } from './connection.ts';
import type { Documents, RecordDocument } from './documents.ts';

/** Records in MongoDB: one collection, `_id` = `collection/key`, every write conditional on the version. */
export function mongoRecords({ records }: Documents): RecordStore {
  const find = <V extends Json>(filter: Filter<RecordDocument>, sort: Record<string, 1>, limit: number) =>
    reading(async () => {
      const found = await records.find(filter).sort(sort).limit(limit).toArray();
      return found.map((document) => recordFrom<V>(document));
    });

  /** Whether this very write is there. */
  const mine = async (id: string, writeId: string, expectedVersion: number) => {
    const found = await records.findOne({ _id: id });
    if (found?.writeId === writeId) return 'done';
    return (found?.version ?? 0) === expectedVersion ? 'open' : 'lost';
  };

  const insert = async (document: RecordDocument): Promise<boolean> => {
    try {
      await records.insertOne(document);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  };

  const put = async ({ collection, key, expectedVersion, value, dueAt = null }: RecordPut) => {
    const _id = recordId(collection, key);
    const writeId = randomUUID();
    const changed = { version: expectedVersion + 1, dueAt, value: JSON.stringify(value), writeId };
    const attempt = async (): Promise<'written' | 'conflict'> => {
      if (expectedVersion === 0) {
        return (await insert({ _id, collection, key, ...changed })) ? 'written' : 'conflict';
      }
      const { matchedCount } = await records.updateOne({ _id, version: expectedVersion }, { $set: changed });
      return matchedCount === 1 ? 'written' : 'conflict';
    };
    return writing(attempt, { done: 'written', lost: 'conflict' }, () => mine(_id, writeId, expectedVersion));
  };

  return {
    get: async <V extends Json>(collection: string, key: string) => {
      const id = recordId(collection, key);
      return reading(async () => {
        const found = await records.findOne({ _id: id });
        return found && recordFrom<V>(found);
      });
    },
    put,
    putInOrder: (all) => putOneByOne(put, all),
    remove: async (collection, key, expectedVersion) => {
      const _id = recordId(collection, key);
      return writing(
        async () => {
          const { deletedCount } = await records.deleteOne({ _id, version: expectedVersion });
          return deletedCount === 1 ? 'removed' : 'conflict';
        },
        { done: 'removed', lost: 'conflict' },
        async () => {
          const found = await records.findOne({ _id });
          if (!found) return 'done';
          return found.version === expectedVersion ? 'open' : 'lost';
        },
      );
    },
    list: async <V extends Json>(
      collection: string,
      query: { prefix?: string; after?: string; limit?: number } = {},
    ) => {
      const { from, after, before } = recordRange(collection, query);
      const lower = after === null ? {} : { $gt: after };
      return find<V>({ _id: { $gte: from, $lt: before, ...lower } }, { _id: 1 }, query.limit ?? PAGE);
    },
    due: async <V extends Json>(collection: string, now: string, limit: number) => {
      collectionPrefix(collection);
      return find<V>({ collection, dueAt: { $gt: '', $lte: now } }, { dueAt: 1, _id: 1 }, limit);
    },
    restore: async ({ collection, key, version, dueAt, value }) => {
      const _id = recordId(collection, key);
      const writeId = randomUUID();
      const document = { _id, collection, key, version, dueAt, value: JSON.stringify(value), writeId };
      return writing(
        async () => ((await insert(document)) ? 'restored' : 'exists'),
        { done: 'restored', lost: 'exists' },
        () => mine(_id, writeId, 0),
      );
    },
    collections: () => reading(async () => (await records.distinct('collection')).sort()),
  };
}

function recordFrom<V extends Json>({
  collection,
  key,
  version,
  dueAt,
  value,
}: RecordDocument): StoredRecord<V> {
  const id = `${collection}/${key}`;
  return readRecord<V>(collection, key, { version, dueAt, value: parseJson(id, value, 'the value') });
}
