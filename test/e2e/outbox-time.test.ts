import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type Instant,
  instantAt,
  instantFromEpoch,
  type LocalDate,
  later,
  localTimeOf,
  MINUTE,
} from '../../src/kernel/index.ts';
import { type Bot, delivery } from '../../src/teams/index.ts';
import { type FakeConnector, fakeConnector } from './support/fake-connector.ts';
import { type MemoryStore, memoryStore } from './support/memory-store.ts';
import {
  acquaint,
  cardText,
  effect,
  outboxBot,
  person,
  record,
  STREAM,
  scripted,
} from './support/outbox-world.ts';

let teams: FakeConnector;
let store: MemoryStore;
let now: Instant;
const bots: Bot[] = [];
const clock = { now: () => now };

beforeEach(async () => {
  [teams, store] = [await fakeConnector(), memoryStore()];
  await acquaint(store, teams, ['eva', 'karim']);
});
afterEach(async () => {
  for (const bot of bots.splice(0)) await bot.close();
  await teams.close();
});

async function started(effects: Parameters<typeof scripted>[0]): Promise<Bot> {
  const bot = outboxBot(store, scripted(effects), { clock });
  bots.push(bot);
  await bot.outbox.start();
  await bot.outbox.idle();
  return bot;
}

const stateOf = async (key: string) => (await delivery(store.records, `${STREAM}/${key}`))?.state;

describe('a message with a time before which it must not go', () => {
  it.each([
    ['before the clocks go forward', '2027-03-28', '01:59'],
    ['in the hour that is skipped', '2027-03-28', '02:30'],
    ['after the clocks went forward', '2027-03-28', '08:00'],
    ['in the hour that comes twice', '2026-10-25', '02:30'],
    ['after the clocks went back', '2026-10-25', '08:00'],
    ['at New Year', '2027-01-01', '00:00'],
  ])('%s goes at that time of day in Stockholm, not an hour off', async (_when, day, time) => {
    const notBefore = instantAt(day as LocalDate, time);
    now = later(notBefore, -12 * 60 * MINUTE);
    const bot = await started(new Map([[1, [effect('1/eva', person('eva'), { notBefore })]]]));
    await record(store);
    await bot.outbox.idle();
    expect(await stateOf('1/eva')).toBe('waiting');
    now = later(notBefore, -1);
    await bot.outbox.idle();
    expect(await stateOf('1/eva')).toBe('waiting');
    expect(teams.posted()).toEqual([]);
    now = notBefore;
    await bot.outbox.idle();
    expect(await stateOf('1/eva')).toBe('delivered');
    // In the hour that is skipped the next that there is: 03.30.
    expect(localTimeOf(now)).toBe(day === '2027-03-28' && time === '02:30' ? '03:30' : time);
  });

  it('that may not go when its turn comes waits for its time, and holds up nothing that comes after it', async () => {
    now = instantFromEpoch(Date.parse('2026-12-24T08:01:00Z'));
    const until = later(now, 4 * 24 * 60 * MINUTE);
    const effects = [effect('1/eva', person('eva')), effect('2/eva', person('eva'))];
    const handlers = scripted(new Map([[1, effects]]));
    const renderers = handlers.renderers.map((renderer) => ({
      ...renderer,
      waitsUntil: async (one: { readonly key: string }) => (one.key.endsWith('1/eva') ? until : null),
    }));
    const bot = outboxBot(store, { ...handlers, renderers }, { clock });
    bots.push(bot);
    await bot.outbox.start();
    await record(store);
    await bot.outbox.idle();
    expect([await stateOf('1/eva'), await stateOf('2/eva')]).toEqual(['waiting', 'delivered']);
    now = later(until, -1);
    await bot.outbox.idle();
    expect(await stateOf('1/eva')).toBe('waiting');
    now = until;
    await bot.outbox.idle();
    expect(await stateOf('1/eva')).toBe('delivered');
    expect(teams.posted()).toHaveLength(2);
  });

  it('missed while the server slept goes once when it wakes, in order, and never again', async () => {
    now = instantFromEpoch(Date.parse('2026-12-01T08:00:00Z'));
    const at = (hours: number) => ({ notBefore: later(now, hours * 60 * MINUTE) });
    const effects = [
      effect('1/eva', person('eva'), at(1)),
      effect('2/eva', person('eva'), at(2)),
      effect('3/eva', person('eva'), at(400)),
      effect('1/karim', person('karim'), at(3)),
    ];
    const first = await started(new Map([[1, effects]]));
    await record(store);
    await first.outbox.idle();
    await first.close();
    bots.pop();
    now = later(now, 72 * 60 * MINUTE);
    for (let wakes = 0; wakes < 3; wakes += 1) {
      const bot = await started(new Map([[1, effects]]));
      await bot.outbox.idle();
      await bot.close();
      bots.pop();
    }
    expect(teams.posted('a:eva').map(({ body }) => cardText(body))).toEqual(['1/eva', '2/eva']);
    expect(teams.posted('a:karim')).toHaveLength(1);
    expect(await stateOf('3/eva')).toBe('waiting');
  });

  it('that has lost its meaning meanwhile is dropped: yesterday’s reminder is not sent', async () => {
    now = instantFromEpoch(Date.parse('2026-12-01T08:00:00Z'));
    const meetingAt = later(now, 24 * 60 * MINUTE);
    const reminder = effect('1/eva', person('eva'), { notBefore: later(now, 60 * MINUTE) });
    const script = new Map([[1, [reminder]]]);
    const render = () => (now < meetingAt ? { text: 'Mötet är i dag.' } : null);
    const bot = outboxBot(store, scripted(script, render), { clock });
    bots.push(bot);
    await record(store);
    await bot.outbox.start();
    await bot.outbox.idle();
    now = later(now, 48 * 60 * MINUTE);
    await bot.outbox.idle();
    expect(await stateOf('1/eva')).toBe('dropped');
    expect(teams.received).toEqual([]);
  });
});
