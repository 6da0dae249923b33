import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandIdOf, incomingActivity } from '../../src/teams/inbound/activity.ts';
import { channelMessage, personalMessage, sender } from './support/activities.ts';
import { echoHandlers, LOCAL, type RunningBot, runBot } from './support/bot.ts';
import { type FakeConnector, type Fate, fakeConnector } from './support/fake-connector.ts';
import { type MemoryStore, memoryStore } from './support/memory-store.ts';
import { TENANT } from './support/tokens.ts';

const eva = sender('Eva Lind');
let teams: FakeConnector;
let bot: RunningBot;
let store: MemoryStore;
const around = () => ({ serviceUrl: teams.serviceUrl, tenantId: TENANT });

/** Without the outbox started, whatever is sent more than once was sent so by the SDK: waited for of all at once. */
describe('a reply is sent once by the turn itself', () => {
  const fates: [string, Fate][] = [
    ['429 with Retry-After', { kind: 'refuse', status: 429, retryAfter: 0 }],
    ['429', { kind: 'refuse', status: 429 }],
    ['500', { kind: 'refuse', status: 500 }],
    ['502', { kind: 'refuse', status: 502 }],
    ['503 with Retry-After', { kind: 'refuse', status: 503, retryAfter: 0 }],
    ['a connection dropped before', { kind: 'drop-before' }],
    ['a connection dropped after', { kind: 'drop-after' }],
  ];
  it.concurrent.each(fates)('on %s', async (_name, fate) => {
    const service = await fakeConnector();
    const alone = await runBot({ settings: LOCAL, handlers: echoHandlers().handlers, store: memoryStore() });
    try {
      service.weather(() => fate);
      const message = personalMessage(eva, 'hej', { serviceUrl: service.serviceUrl, tenantId: TENANT });
      expect((await alone.post(message)).status).toBe(200);
      // The SDK's own client would have sent again within a second.
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(service.received).toHaveLength(1);
    } finally {
      await alone.close();
      await service.close();
    }
  });
});

describe('a reply that did not go out', () => {
  beforeEach(async () => {
    teams = await fakeConnector();
    store = memoryStore();
    bot = await runBot({ settings: LOCAL, handlers: echoHandlers().handlers, store });
  });
  afterEach(async () => {
    await bot.close();
    await teams.close();
  });

  it('because it was refused goes out later, in order, unmarked', async () => {
    await bot.close();
    const handlers = echoHandlers({
      message: async () => ({ messages: [{ text: 'ett' }, { text: 'två' }, { text: 'tre' }] }),
    }).handlers;
    bot = await runBot({ settings: LOCAL, handlers, store });
    await bot.bot.outbox.start();
    teams.weather((_request, nth) => (nth === 2 ? { kind: 'refuse', status: 503 } : { kind: 'accept' }));
    await bot.post(personalMessage(eva, 'hej', around()));
    await teams.waitFor(3);
    expect(teams.posted().map(({ body }) => body.text)).toEqual(['ett', 'två', 'tre']);
    await bot.bot.outbox.idle();
    expect(await store.records.list('outbox')).toEqual([]);
  });

  it('and may have arrived is sent once more in a personal chat, marked', async () => {
    await bot.bot.outbox.start();
    teams.weather((_request, nth) => ({ kind: nth === 1 ? 'drop-after' : 'accept' }));
    await bot.post(personalMessage(eva, 'hej', around()));
    await teams.waitFor(2);
    expect(teams.posted()[1]?.body.text).toMatch(/^Skickat igen\..*\n\nDu skrev: hej$/s);
  });

  it('and may have arrived is not repeated where others read along', async () => {
    await bot.bot.outbox.start();
    teams.weather((_request, nth) => ({ kind: nth === 1 ? 'drop-after' : 'accept' }));
    const channel = { teamId: '19:team', channelId: '19:kanal@thread.tacv2' };
    await bot.post(channelMessage(eva, 'hej', around(), channel));
    await bot.bot.outbox.idle();
    expect(await store.records.list('outbox')).toEqual([]);
    expect(teams.posted()).toHaveLength(1);
  });

  it('survives a restart', async () => {
    teams.weather(() => ({ kind: 'refuse', status: 503 }));
    await bot.post(personalMessage(eva, 'hej', around()));
    await bot.close();
    teams.weather(null);
    bot = await runBot({ settings: LOCAL, handlers: echoHandlers().handlers, store });
    await bot.bot.outbox.start();
    await teams.waitFor(1);
    expect(teams.posted()[0]?.body.text).toBe('Du skrev: hej');
  });

  it('and that Teams will not take is not kept', async () => {
    teams.weather(() => ({ kind: 'refuse', status: 403 }));
    await bot.post(personalMessage(eva, 'hej', around()));
    expect(await store.records.list('outbox')).toEqual([]);
  });
});

const ANYWHERE = { serviceUrl: 'http://teams.example', tenantId: TENANT };

it('an activity without an id is known by its content', () => {
  const { id: _id, ...anonymous } = personalMessage(eva, 'hej', ANYWHERE);
  const idOf = (activity: unknown) => commandIdOf(incomingActivity(activity) ?? expect.fail('no activity'));
  expect(idOf(anonymous)).toBe(idOf({ ...anonymous }));
  expect(idOf(anonymous)).not.toBe(idOf({ ...anonymous, text: 'hej då' }));
});
