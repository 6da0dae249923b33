import { expect, it } from 'vitest';
import {
  findChainFault,
  type Instant,
  type Json,
  type RecordedEvent,
  SYSTEM,
} from '../../../src/kernel/index.ts';
import { CorruptRecord, loadStream, runCommand } from '../../../src/store/index.ts';
import type { Stage } from '../contract.ts';
import { AT, appendOf, eventsAfter, streamOf, TALLY, uniqueId } from './sample.ts';

/** JSON that engines like to change: dots, dollars, order of keys, large numbers, half characters. */
const AWKWARD: Json = {
  'a.b': 1,
  $set: { $oid: 'x' },
  z: [null, true, 1e21, 0.1, 9_007_199_254_740_991, -5],
  å: 'Åsa Öst 👩‍⚖️',
  '2': 'two',
  '1': 'one',
  half: '\ud83d',
  empty: { '': [] },
  __proto__x: 'kept',
};

export function streamContract(stage: Stage): void {
  it('gives back to the letter what was appended', async () => {
    const { streams } = stage.store;
    const id = uniqueId();
    const append = appendOf(id, null, { events: eventsAfter(null, [1, 2], AWKWARD), view: AWKWARD });
    expect(await streams.append(append)).toBe('appended');
    const stored = await streams.load(id);
    expect(JSON.stringify(stored?.events)).toBe(JSON.stringify(append.events));
    expect(JSON.stringify(stored?.view)).toBe(JSON.stringify(AWKWARD));
    expect(findChainFault(stored?.events ?? [])).toBeNull();
    expect(stored).toMatchObject({ id, type: 'tally', boardId: 'norrskog', version: 2, nextDueAt: null });
  });

  it('knows nothing of a stream that is not there', async () => {
    expect(await stage.store.streams.load('tally/none')).toBeNull();
    expect(await stage.store.streams.head('tally/none')).toBeNull();
    expect(await stage.store.streams.settleEffects('tally/none', 1)).toBe('conflict');
  });

  it('gives at least what comes after what is already known', async () => {
    const { streams } = stage.store;
    const id = uniqueId();
    const append = appendOf(id, null, { events: eventsAfter(null, [1, 2, 3]) });
    await streams.append(append);
    for (const after of [0, 1, 2, 3]) {
      const stored = await streams.load(id, { after });
      expect(stored?.version).toBe(3);
      expect(stored?.events.filter((event) => event.version > after)).toEqual(append.events.slice(after));
    }
  });

  it('refuses an append on any other version and then changes nothing', async () => {
    const { streams } = stage.store;
    const id = uniqueId();
    const first = appendOf(id, null);
    await streams.append(first);
    expect(await streams.append(appendOf(id, null))).toBe('conflict');
    expect(await streams.append({ ...appendOf(id, null), expectedVersion: 7 })).toBe('conflict');
    expect(await streams.append({ ...appendOf('tally/absent', null), expectedVersion: 1 })).toBe('conflict');
    expect(await streams.load('tally/absent')).toBeNull();
    expect((await streams.load(id))?.events).toEqual(first.events);
  });

  it('lets one of fifty parallel writers win each version and loses none', async () => {
    const { streams } = stage.store;
    const id = uniqueId();
    let last: RecordedEvent | null = null;
    for (let round = 0; round < 5; round += 1) {
      const outcomes: string[] = await Promise.all(
        Array.from({ length: 50 }, () => streams.append(appendOf(id, last))),
      );
      expect(outcomes.filter((outcome) => outcome === 'appended')).toHaveLength(1);
      last = (await streams.load(id))?.events.at(-1) ?? null;
      expect(last?.version).toBe(round + 1);
    }
    expect(findChainFault((await streams.load(id))?.events ?? [])).toBeNull();
  });

  it('carries fifty commands through when each tries again', async () => {
    const { streams } = stage.store;
    const id = uniqueId();
    const target = { id, boardId: 'norrskog' };
    const add = async (name: string): Promise<void> => {
      const meta = { at: AT, actor: SYSTEM, commandId: name };
      for (;;) {
        const outcome = await runCommand(streams, TALLY, target, { kind: 'add', amount: 1 }, meta).catch(
          () => null,
        );
        if (outcome) return expect(outcome.kind).not.toBe('refused');
      }
    };
    await Promise.all(Array.from({ length: 50 }, (_, index) => add(`command-${index}`)));
    const loaded = await loadStream(streams, TALLY, id);
    expect(loaded).toMatchObject({ version: 50, state: 50 });
    expect(new Set(loaded?.events.map((event) => event.commandId)).size).toBe(50);
  });

  it('records a redelivered command once', async () => {
    const { streams } = stage.store;
    const target = { id: uniqueId(), boardId: 'norrskog' };
    const meta = { at: AT, actor: SYSTEM, commandId: 'the-same' };
    const run = () => runCommand(streams, TALLY, target, { kind: 'add', amount: 4 }, meta);
    const outcomes = await Promise.all([run(), run(), run()]);
    expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual(['done', 'repeated', 'repeated']);
    expect(await run()).toMatchObject({ kind: 'repeated', events: [{ amount: 4 }], state: 4 });
    expect((await streams.head(target.id))?.version).toBe(1);
  });

  it('stops at an event that is not what was written', async () => {
    const { streams } = stage.store;
    const id = uniqueId();
    await streams.append(appendOf(id, null, {}, [1, 2]));
    await stage.place.breakEvent(id, 2);
    await expect(loadStream(streams, TALLY, id)).rejects.toThrow(CorruptRecord);
    await expect(loadStream(streams, TALLY, id)).rejects.toMatchObject({ id });
    expect(await streams.ids({ after: id, limit: 1 })).not.toContain(id);
    expect((await streams.ids()).includes(id)).toBe(true);
  });

  it('stops at a stream whose last event is gone', async () => {
    const { streams } = stage.store;
    const id = uniqueId();
    await streams.append(appendOf(id, null, {}, [1, 2]));
    await stage.place.dropLastEvent(id);
    await expect(streams.load(id)).rejects.toThrow(CorruptRecord);
  });

  it('finds what is due, earliest first, and nothing later', async () => {
    const { streams } = stage.store;
    const at = (hour: string) => `2026-05-01T${hour}:00:00.000Z` as Instant;
    const [late, early, never, tomorrow] = [uniqueId(), uniqueId(), uniqueId(), uniqueId()];
    await streams.append(appendOf(late, null, { nextDueAt: at('11') }));
    await streams.append(appendOf(early, null, { nextDueAt: at('09') }));
    await streams.append(appendOf(never, null));
    await streams.append(appendOf(tomorrow, null, { nextDueAt: '2026-05-02T09:00:00.000Z' as Instant }));
    const due = async (now: Instant, limit = 10) => (await streams.due(now, limit)).map((head) => head.id);
    expect(await due(at('08'))).toEqual([]);
    expect(await due(at('11'))).toEqual([early, late]);
    expect(await due(at('11'), 1)).toEqual([early]);
    const last = (await streams.load(early))?.events.at(-1) ?? null;
    await streams.append(appendOf(early, last, { nextDueAt: at('12') }));
    expect(await due(at('23'))).toEqual([late, early]);
    const moved = (await streams.load(late))?.events.at(-1) ?? null;
    await streams.append(appendOf(late, moved, { nextDueAt: null }));
    expect(await due(at('23'))).toEqual([early]);
  });

  it('keeps effects pending until they are settled at the version they were read at', async () => {
    const { streams } = stage.store;
    const id = uniqueId();
    const pending = async () => (await streams.withPendingEffects(100)).map((head) => head.id);
    await streams.append(appendOf(id, null));
    expect(await pending()).not.toContain(id);
    const first = (await streams.load(id))?.events.at(-1) ?? null;
    await streams.append(appendOf(id, first, { hasEffects: true }));
    expect(await pending()).toContain(id);
    const second = (await streams.load(id))?.events.at(-1) ?? null;
    await streams.append(appendOf(id, second));
    expect(await streams.head(id)).toMatchObject({ effectsPending: true, effectsUpTo: 0, version: 3 });
    expect(await streams.settleEffects(id, 2)).toBe('conflict');
    expect(await streams.settleEffects(id, 3)).toBe('settled');
    expect(await streams.settleEffects(id, 3)).toBe('settled');
    expect(await streams.head(id)).toMatchObject({ effectsPending: false, effectsUpTo: 3, version: 3 });
    expect(await pending()).not.toContain(id);
  });

  it('puts back a stream as it was, once', async () => {
    const { streams } = stage.store;
    const stream = streamOf(uniqueId());
    expect(await streams.restore(stream)).toBe('restored');
    expect(await streams.restore(stream)).toBe('exists');
    expect(await streams.load(stream.id)).toEqual(stream);
    expect((await streams.withPendingEffects(100)).map((head) => head.id)).toContain(stream.id);
    expect((await streams.due(AT, 100)).map((head) => head.id)).toContain(stream.id);
  });

  it('tells once when a stream has grown past 512 kB, and holds it', async () => {
    const { streams } = stage.store;
    const id = uniqueId();
    const note = 'ä'.repeat(100_000);
    for (let round = 0; round < 6; round += 1) {
      const last = (await streams.load(id))?.events.at(-1) ?? null;
      await streams.append(appendOf(id, last, { events: eventsAfter(last, [1], note) }));
    }
    expect(stage.place.grown().filter((grown) => grown === id)).toEqual([id]);
    expect((await streams.load(id))?.version).toBe(6);
  });

  it('has everything after a reopening, and in a second connection at once', async () => {
    const id = uniqueId();
    await stage.store.streams.append(appendOf(id, null, { nextDueAt: AT, hasEffects: true }));
    const second = await stage.place.open();
    const head = await stage.store.streams.head(id);
    expect(await second.streams.head(id)).toEqual(head);
    const last = (await second.streams.load(id))?.events.at(-1) ?? null;
    expect(await second.streams.append(appendOf(id, last))).toBe('appended');
    await second.close();
    const third = await stage.place.open();
    expect((await third.streams.load(id))?.version).toBe(2);
    await third.close();
  });

  it('has a token that changes with every stream written, by whomever, and with nothing else', async () => {
    const { streams, records } = stage.store;
    const second = await stage.place.open();
    const tokens = [await streams.lastChange()];
    const id = uniqueId();
    await streams.append(appendOf(id, null, { hasEffects: true }));
    tokens.push(await streams.lastChange());
    const last = (await second.streams.load(id))?.events.at(-1) ?? null;
    await second.streams.append(appendOf(id, last));
    tokens.push(await streams.lastChange());
    await second.streams.restore(streamOf(uniqueId()));
    tokens.push(await streams.lastChange());
    expect(new Set(tokens).size).toBe(4);
    await streams.append(appendOf(id, null));
    await records.put({ collection: 'refs', key: id, expectedVersion: 0, value: 1 });
    expect(await streams.lastChange()).toBe(tokens.at(-1));
    expect(await second.streams.lastChange()).toBe(tokens.at(-1));
    await second.close();
  });

  it('answers a ping while open and says when it is closed', async () => {
    const store = await stage.place.open();
    await store.ping();
    await store.close();
    await expect(store.ping()).rejects.toMatchObject({ name: 'StoreUnavailable' });
    await expect(store.streams.load('tally/none')).rejects.toMatchObject({ name: 'StoreUnavailable' });
  });

  it('refuses keys that no engine could order', async () => {
    const { streams, records } = stage.store;
    for (const id of ['', 'a\u0000b', 'x'.repeat(901)]) {
      await expect(streams.load(id)).rejects.toMatchObject({ name: 'InvariantError' });
    }
    await expect(records.get('a/b', 'key')).rejects.toMatchObject({ name: 'InvariantError' });
  });
}
