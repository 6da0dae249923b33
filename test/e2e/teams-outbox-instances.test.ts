import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bot, deliveries, delivery } from '../../src/teams/index.ts';
import { type FakeConnector, fakeConnector } from './support/fake-connector.ts';
import { type MemoryStore, memoryStore } from './support/memory-store.ts';
import {
  acquaint,
  cardText,
  effect,
  outboxBot,
  person,
  record,
  type Script,
  STREAM,
  scripted,
  until,
} from './support/outbox-world.ts';

let teams: FakeConnector;
let store: MemoryStore;
const bots: Bot[] = [];

beforeEach(async () => {
  teams = await fakeConnector();
  store = memoryStore();
});
afterEach(async () => {
  for (const bot of bots.splice(0)) await bot.close();
  await teams.close();
});

describe('several instances', () => {
  it('share the work without sending anything twice', async () => {
    const people = Array.from({ length: 60 }, (_, index) => `p${index}`);
    await acquaint(store, teams, people);
    const script: Script = new Map([[1, people.map((one) => effect(`1/${one}`, person(one)))]]);
    const shared = { ...store, engine: 'mongo' as const };
    const pair = [outboxBot(shared, scripted(script)), outboxBot(shared, scripted(script))];
    bots.push(...pair);
    await record(store);
    await Promise.all(pair.map(({ outbox }) => outbox.start()));
    await teams.waitFor(people.length);
    await Promise.all(pair.map(({ outbox }) => outbox.idle()));
    expect(new Set(teams.posted().map(({ conversationId }) => conversationId)).size).toBe(people.length);
    expect(teams.posted()).toHaveLength(people.length);
    expect(rateOf(teams)).toBeLessThanOrEqual(30);
  });
});

/** The most requests that arrived within any one second. */
function rateOf(connector: FakeConnector): number {
  const times = connector.received.map(({ at }) => at);
  return Math.max(0, ...times.map((start) => times.filter((at) => at >= start && at < start + 1_000).length));
}

describe('a crash', () => {
  it('between any two writes loses nothing and sends nothing twice unmarked', async () => {
    // Dies at the nth write, comes back, until a run gets through without dying.
    for (let nth = 1; nth < 60; nth += 1) {
      store = memoryStore();
      teams.clear();
      await acquaint(store, teams, ['eva', 'karim']);
      const effects = [effect('1/eva', person('eva')), effect('1/karim', person('karim'))];
      const script: Script = new Map([[1, effects]]);
      await record(store);
      let writes = 0;
      store.beforeWrite = () => {
        writes += 1;
        if (writes >= nth) throw new Error('killed');
      };
      const dying = outboxBot(store, scripted(script));
      await dying.outbox.start();
      await new Promise((resolve) => setTimeout(resolve, 60));
      await dying.outbox.stop();
      const died = writes >= nth;
      store.beforeWrite = null;

      const next = outboxBot(store, scripted(script));
      await next.outbox.start();
      await until(async () => {
        await next.outbox.idle();
        const proofs = await deliveries(store.records, STREAM);
        return proofs.length === 2 && proofs.every(({ state }) => state === 'delivered');
      });
      await next.close();
      for (const name of ['eva', 'karim']) {
        const sent = teams.posted(`a:${name}`).map(({ body }) => cardText(body));
        const proof = await delivery(store.records, `${STREAM}/1/${name}`);
        expect(sent.filter((words) => words === `1/${name}`).length, `write ${nth}`).toBeLessThanOrEqual(1);
        expect(sent.length, `write ${nth}`).toBeGreaterThanOrEqual(1);
        expect(sent.length, `write ${nth}`).toBeLessThanOrEqual(1 + (proof?.unknowns ?? 0));
      }
      if (!died) return;
    }
    throw new Error('never ran without dying');
  });
});
