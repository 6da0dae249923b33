import { randomBytes } from 'node:crypto';
import { Readable, Writable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import {
  type BackupUnusable,
  backup,
  CorruptRecord,
  readStream,
  restore,
  type Store,
  type StoredStream,
  verifyStore,
} from '../../../src/store/index.ts';
import type { Stage, StorePlace } from '../contract.ts';
import { AT, appendOf, eventsAfter, TALLY, uniqueId } from './sample.ts';

const decode = (stream: StoredStream): void => {
  readStream(TALLY, stream);
};

/** The backup of a store, held in memory. */
export async function backupBytes(store: Store): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const target = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  await backup(store, target, { at: AT, decode });
  return Buffer.concat(chunks);
}

/** In pieces of awkward size, as a disk might give them. */
export function reader(bytes: Buffer): () => Readable {
  return () =>
    Readable.from(
      (function* () {
        for (let from = 0; from < bytes.length; from += 1777) yield bytes.subarray(from, from + 1777);
      })(),
    );
}

/** Everything that a backup must carry, awkward text included. */
export async function fillStore(store: Store): Promise<void> {
  const note = { 'line\u2028break': '\u2029 \r å 👩‍⚖️ \ud83d', $set: [1.5, null] };
  for (let index = 0; index < 30; index += 1) {
    const id = uniqueId('meeting');
    const events = eventsAfter(null, [1, 2, index], note);
    await store.streams.append(appendOf(id, null, { events, nextDueAt: AT, hasEffects: index % 2 === 0 }));
    if (index % 4 === 0) await store.streams.settleEffects(id, 3);
  }
  for (const collection of ['outbox', 'refs']) {
    for (const key of ['a', 'å', '19:abc@thread.tacv2']) {
      await store.records.put({ collection, key, expectedVersion: 0, value: { key, note }, dueAt: AT });
      await store.records.put({ collection, key, expectedVersion: 1, value: { key, again: note } });
    }
  }
  for (const bytes of [new Uint8Array(), randomBytes(700_000), Buffer.from('underlag')]) {
    await store.files.put(bytes);
  }
}

export function backupContract(stage: Stage, makePlace: () => Promise<StorePlace>): void {
  const elsewhere = async (action: (store: Store, place: StorePlace) => Promise<void>): Promise<void> => {
    const place = await makePlace();
    const store = await place.open();
    try {
      await action(store, place);
    } finally {
      await store.close();
      await place.remove();
    }
  };
  const isEmpty = async (store: Store): Promise<boolean> =>
    (await store.streams.ids()).length === 0 &&
    (await store.records.collections()).length === 0 &&
    (await store.files.list()).length === 0;

  it('carries everything over, to the letter', async () => {
    await fillStore(stage.store);
    const bytes = await backupBytes(stage.store);
    await elsewhere(async (store) => {
      const manifest = await restore(store, reader(bytes), decode);
      expect(manifest).toMatchObject({ streams: 30, events: 90, records: 6, files: 3 });
      for (const id of await stage.store.streams.ids()) {
        expect(await store.streams.load(id)).toEqual(await stage.store.streams.load(id));
      }
      for (const collection of await stage.store.records.collections()) {
        expect(await store.records.list(collection)).toEqual(await stage.store.records.list(collection));
      }
      expect(await store.files.list()).toEqual(await stage.store.files.list());
      expect(await store.streams.due(AT, 100)).toHaveLength(30);
      expect(await store.streams.withPendingEffects(100)).toHaveLength(7);
      const [before, after] = [await verifyStore(stage.store, decode), await verifyStore(store, decode)];
      expect(after).toEqual(before);
      expect(after).toMatchObject({ events: 90, records: 6, files: 3, faults: [] });
      expect(contentOf(await backupBytes(store))).toEqual(contentOf(bytes));
    });
  });

  it('refuses a store that holds anything, and leaves it alone', async () => {
    const bytes = await backupBytes(stage.store);
    const refused = { name: 'RestoreRefused', reason: 'not-empty' };
    await expect(restore(stage.store, reader(bytes))).rejects.toMatchObject(refused);
    await elsewhere(async (store) => {
      await store.records.put({ collection: 'refs', key: 'a', expectedVersion: 0, value: 1 });
      await expect(restore(store, reader(bytes))).rejects.toMatchObject(refused);
      expect(await store.streams.ids()).toEqual([]);
    });
  });

  it('writes nothing of a backup that is cut off, damaged or something else', async () => {
    const bytes = await backupBytes(stage.store);
    const lines = contentLines(bytes);
    const zipped = (changed: readonly string[]) => gzipSync(changed.join('\n'));
    const flipped = Buffer.from(bytes);
    const middle = Math.floor(bytes.length / 2);
    flipped.writeUInt8(flipped.readUInt8(middle) ^ 1, middle);
    const altered = lines.map((line) => line.replace('"amount":2,', '"amount":3,'));
    const cases: [Buffer, BackupUnusable['reason']][] = [
      [bytes.subarray(0, bytes.length - 20), 'truncated'],
      [bytes.subarray(0, middle), 'truncated'],
      [flipped, 'damaged'],
      [zipped(lines.slice(0, -2)), 'truncated'],
      [zipped(lines.filter((_, index) => index !== 5)), 'damaged'],
      [zipped(altered), 'unreadable-stream'],
      [zipped([lines[0]?.replace('"format":1', '"format":2') ?? '', ...lines.slice(1)]), 'newer-format'],
      [Buffer.from('not gzip at all'), 'not-a-backup'],
      [gzipSync('{"something":"else"}\n'), 'not-a-backup'],
      [Buffer.alloc(0), 'truncated'],
    ];
    await elsewhere(async (store) => {
      for (const [index, [broken, reason]] of cases.entries()) {
        await expect(restore(store, reader(broken), decode), `case ${index}`).rejects.toMatchObject({
          name: 'BackupUnusable',
          reason,
        });
        expect(await isEmpty(store)).toBe(true);
      }
      await restore(store, reader(bytes), decode);
    });
  });

  it('may be broken off and run again, and is told of until then', async () => {
    const bytes = await backupBytes(stage.store);
    await elsewhere(async (store) => {
      let calls = 0;
      const brokenOff = () => {
        calls += 1;
        if (calls === 1) return reader(bytes)();
        return Readable.from([bytes.subarray(0, Math.floor(bytes.length / 2))]);
      };
      await expect(restore(store, brokenOff)).rejects.toThrow();
      expect((await verifyStore(store)).faults).toMatchObject([{ reason: 'restore-unfinished' }]);
      await expect(backupBytes(store)).rejects.toThrow(CorruptRecord);
      await restore(store, reader(bytes), decode);
      expect((await verifyStore(store)).faults).toEqual([]);
      expect(contentOf(await backupBytes(store))).toEqual(contentOf(bytes));
    });
  });

  it('will not back up a store in which a file that an event names is missing', async () => {
    await elsewhere(async (store) => {
      await fillStore(store);
      const sha256 = 'ab'.repeat(32);
      const events = eventsAfter(null, [1], { sha256 });
      await store.streams.append(appendOf(uniqueId('meeting'), null, { events }));
      expect((await verifyStore(store)).faults).toMatchObject([{ id: `file/${sha256}`, reason: 'missing' }]);
      await expect(backupBytes(store)).rejects.toMatchObject({ name: 'CorruptRecord' });
    });
  });

  it('finds every fault there is, each in its stream, and will not back it up', async () => {
    await elsewhere(async (store, place) => {
      await fillStore(store);
      const [torn, short, odd, ...sound] = await store.streams.ids();
      const [file] = await store.files.list();
      if (!torn || !short || !odd || !file) throw new Error('nothing to break');
      await place.breakEvent(torn, 2);
      await place.dropLastEvent(short);
      await place.breakFile(file.sha256);
      await place.breakRecord('refs', 'a');
      const report = await verifyStore(store, (stream) => {
        if (stream.id === odd) throw new CorruptRecord(odd, 'no upcaster');
      });
      expect(report.faults.map((fault) => fault.id).sort()).toEqual(
        [torn, short, odd, 'refs/a', `file/${file.sha256}`].sort(),
      );
      expect(report.streams.map((stream) => stream.id)).toEqual(sound);
      await expect(backupBytes(store)).rejects.toThrow(CorruptRecord);
    });
  });
}

function contentLines(bytes: Buffer): string[] {
  return gunzipSync(bytes).toString('utf8').split('\n');
}

/** Everything but the first line, which says when and from which engine. */
function contentOf(bytes: Buffer): string[] {
  return contentLines(bytes).slice(1);
}
