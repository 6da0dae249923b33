import { afterAll, beforeAll, describe } from 'vitest';
import type { Store } from '../../src/store/index.ts';
import { backupContract } from './contract/backup.ts';
import { fileContract } from './contract/files.ts';
import { manyContract } from './contract/many.ts';
import { recordContract } from './contract/records.ts';
import { streamContract } from './contract/streams.ts';

/** A place where a store lies, and ways to damage what is there behind the store's back. */
export interface StorePlace {
  /** Opens the store that lies here; several may be open at once. */
  open(): Promise<Store>;
  /** Puts rubbish where event `version` of the stream lies. */
  breakEvent(id: string, version: number): Promise<void>;
  /** Takes away the last event of the stream, head untouched. */
  dropLastEvent(id: string): Promise<void>;
  breakRecord(collection: string, key: string): Promise<void>;
  breakFile(sha256: string): Promise<void>;
  /** Ids of the streams that `onLargeStream` was told of. */
  grown(): readonly string[];
  /** Deletes everything. */
  remove(): Promise<void>;
}

/** One store, opened once for a group of tests, in a place of its own. */
export interface Stage {
  readonly store: Store;
  readonly place: StorePlace;
}

/** What every engine must keep. `makePlace` gives an empty place each time. */
export function storeContract(name: string, makePlace: () => Promise<StorePlace>): void {
  const stage = (): Stage => {
    let current: Stage | null = null;
    beforeAll(async () => {
      const place = await makePlace();
      current = { place, store: await place.open() };
    });
    afterAll(async () => {
      await current?.store.close();
      await current?.place.remove();
    });
    const needed = (): Stage => {
      if (!current) throw new Error('used before the tests began');
      return current;
    };
    return {
      get store() {
        return needed().store;
      },
      get place() {
        return needed().place;
      },
    };
  };

  describe(`the store's contract on ${name}`, () => {
    describe('streams', () => streamContract(stage()));
    describe('records', () => recordContract(stage()));
    describe('files', () => fileContract(stage()));
    describe('ten thousand streams', () => manyContract(stage()));
    describe('backup and verify', () => backupContract(stage(), makePlace));
  });
}
