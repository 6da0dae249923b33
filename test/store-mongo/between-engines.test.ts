import { afterAll, describe, expect, it } from 'vitest';
import { restore, type Store, verifyStore } from '../../src/store/index.ts';
import { backupBytes, fillStore, reader } from '../store/contract/backup.ts';
import type { StorePlace } from '../store/contract.ts';
import { lmdbPlace } from '../store/lmdb-place.ts';
import { mongoPlace } from './mongo-place.ts';

describe('a backup carries a store from one engine to the other and back', () => {
  const opened: { store: Store; place: StorePlace }[] = [];
  const open = async (place: StorePlace): Promise<Store> => {
    const store = await place.open();
    opened.push({ store, place });
    return store;
  };
  afterAll(async () => {
    for (const { store, place } of opened) {
      await store.close();
      await place.remove();
    }
  });

  it('embedded to MongoDB to embedded, with nothing changed', async () => {
    const first = await open(await lmdbPlace());
    await fillStore(first);
    const there = await open(await mongoPlace());
    const sent = await restore(there, reader(await backupBytes(first)));
    const back = await open(await lmdbPlace());
    const returned = await restore(back, reader(await backupBytes(there)));
    expect(returned).toEqual(sent);
    expect(await verifyStore(back)).toEqual(await verifyStore(first));
    expect((await verifyStore(there)).faults).toEqual([]);
  });
});
