import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findChainFault } from '../../src/kernel/index.ts';
import type { Store } from '../../src/store/index.ts';
import { openMongoStore } from '../../src/store/mongo/index.ts';
import { appendOf, uniqueId } from '../store/contract/sample.ts';
import { dropMongo, freshMongoUri } from '../support/mongo.ts';

/** A line to the server that can be cut: before a request has left, or before its answer has come. */
class CuttableLine {
  #server: Server | null = null;
  readonly #open = new Set<Socket>();
  /** How many of the next requests that carry `marked` lose their answer. */
  loseAnswers = 0;
  /** How many of the next requests that carry `marked` never arrive. */
  loseRequests = 0;
  /** Only requests with this text in them are touched. */
  marked = '';
  cuts = 0;

  async listen(target: { host: string; port: number }): Promise<number> {
    this.#server = createServer((near) => {
      const far = connect(target.port, target.host);
      let deaf = false;
      const drop = (): void => {
        near.destroy();
        far.destroy();
      };
      for (const socket of [near, far]) {
        this.#open.add(socket);
        socket.on('error', drop).on('close', drop);
      }
      near.on('data', (chunk) => {
        if (this.marked !== '' && chunk.includes(this.marked)) {
          if (this.loseRequests > 0) {
            this.loseRequests -= 1;
            this.cuts += 1;
            return drop();
          }
          if (this.loseAnswers > 0) {
            this.loseAnswers -= 1;
            this.cuts += 1;
            deaf = true;
          }
        }
        far.write(chunk);
      });
      // The answer proves that the server has carried it out; nobody hears it.
      far.on('data', (chunk) => (deaf ? drop() : near.write(chunk)));
    }).listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return address.port;
  }

  async close(): Promise<void> {
    for (const socket of this.#open) socket.destroy();
    this.#server?.close();
  }
}

describe('MongoDB behind a line that breaks', () => {
  let line: CuttableLine;
  let uri: string;
  let store: Store;

  beforeEach(async () => {
    uri = freshMongoUri();
    const direct = new URL(uri.replace('mongodb://', 'http://'));
    line = new CuttableLine();
    const port = await line.listen({ host: direct.hostname, port: Number(direct.port || 27017) });
    store = await openMongoStore({ uri: `mongodb://127.0.0.1:${port}${direct.pathname}` });
  });
  afterEach(async () => {
    await store.close();
    await line.close();
    await dropMongo(uri);
  });

  for (const what of ['loseAnswers', 'loseRequests'] as const) {
    const told = what === 'loseAnswers' ? 'the answer is lost' : 'the request is lost';

    it(`appends once when ${told}, to a new stream and to an old one`, async () => {
      const id = uniqueId();
      for (let version = 1; version <= 3; version += 1) {
        const last = (await store.streams.load(id))?.events.at(-1) ?? null;
        const append = appendOf(id, last);
        Object.assign(line, { [what]: 2, cuts: 0, marked: append.events[0]?.hash });
        expect(await store.streams.append(append)).toBe('appended');
        // What has arrived is found at the look back; what has not is sent again.
        expect(line.cuts).toBe(what === 'loseAnswers' ? 1 : 2);
        expect((await store.streams.load(id))?.version).toBe(version);
      }
      expect(findChainFault((await store.streams.load(id))?.events ?? [])).toBeNull();
    });

    it(`says conflict when ${told} and somebody else was first`, async () => {
      const id = uniqueId();
      await store.streams.append(appendOf(id, null));
      const append = appendOf(id, null);
      Object.assign(line, { [what]: 1, marked: append.events[0]?.hash });
      expect(await store.streams.append(append)).toBe('conflict');
      expect(line.cuts).toBe(1);
    });

    it(`writes a record once when ${told}`, async () => {
      const marked = `mark-${Math.random()}`;
      Object.assign(line, { [what]: 1, marked });
      const put = (expectedVersion: number) =>
        store.records.put({ collection: 'refs', key: 'k', expectedVersion, value: marked });
      expect(await put(0)).toBe('written');
      Object.assign(line, { [what]: 1 });
      expect(await put(1)).toBe('written');
      Object.assign(line, { [what]: 1 });
      expect(await put(1)).toBe('conflict');
      expect(line.cuts).toBe(3);
      expect(await store.records.get('refs', 'k')).toMatchObject({ version: 2, value: marked });
    });

    it(`removes a record, and settles, when ${told}`, async () => {
      const key = `key-${Math.random()}`;
      await store.records.put({ collection: 'refs', key, expectedVersion: 0, value: 1 });
      Object.assign(line, { [what]: 1, marked: key });
      expect(await store.records.remove('refs', key, 1)).toBe('removed');
      const id = uniqueId();
      await store.streams.append(appendOf(id, null, { hasEffects: true }));
      Object.assign(line, { [what]: 1, marked: id });
      expect(await store.streams.settleEffects(id, 1)).toBe('settled');
      expect(line.cuts).toBe(2);
    });
  }

  it('gives up with StoreUnavailable while the line stays down, and goes on when it is back', async () => {
    const id = uniqueId();
    const append = appendOf(id, null);
    Object.assign(line, { loseRequests: 100, marked: id });
    await expect(store.streams.append(append)).rejects.toMatchObject({ name: 'StoreUnavailable' });
    line.loseRequests = 0;
    expect(await store.streams.append(append)).toBe('appended');
  });
});

describe('no MongoDB at all', () => {
  it('is StoreUnavailable at the opening', async () => {
    await expect(openMongoStore({ uri: 'mongodb://127.0.0.1:9/none' })).rejects.toMatchObject({
      name: 'StoreUnavailable',
    });
  });
});
