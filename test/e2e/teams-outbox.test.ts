import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { later, systemClock } from '../../src/kernel/index.ts';
import {
  type Bot,
  deliveries,
  delivery,
  type Effect,
  resolveDelivery,
  troubledDeliveries,
} from '../../src/teams/index.ts';
import { changeLane } from '../../src/teams/outbox/lane.ts';
import { personalMessage, sender } from './support/activities.ts';
import { type FakeConnector, fakeConnector } from './support/fake-connector.ts';
import { type MemoryStore, memoryStore } from './support/memory-store.ts';
import {
  acquaint,
  CHANNEL,
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
import { TENANT } from './support/tokens.ts';

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

async function send(
  effects: readonly Effect[],
  options: Parameters<typeof scripted>[1] = undefined,
): Promise<{ bot: Bot; script: Script }> {
  const script: Script = new Map([[1, effects]]);
  const bot = outboxBot(store, scripted(script, options));
  bots.push(bot);
  await record(store);
  await bot.outbox.start();
  await bot.outbox.idle();
  return { bot, script };
}

const stateOf = async (key: string) => (await delivery(store.records, `${STREAM}/${key}`))?.state;

describe('a personal notice', () => {
  it('is delivered in the chat that is known, with proof', async () => {
    await acquaint(store, teams, ['eva']);
    await send([effect('1/eva', person('eva'))]);
    expect(teams.posted().map(({ conversationId, body }) => [conversationId, cardText(body)])).toEqual([
      ['a:eva', '1/eva'],
    ]);
    const [proof] = await deliveries(store.records, STREAM);
    expect(proof).toMatchObject({
      key: `${STREAM}/1/eva`,
      boardId: 'norrskog',
      kind: 'test.notice',
      state: 'delivered',
      tries: 1,
      unknowns: 0,
      reason: null,
    });
    expect(proof?.activityId).toBe(teams.posted()[0]?.id);
  });

  it('that an old address would not take goes at once to the new one, when the person has written from it', async () => {
    const before = await fakeConnector();
    await acquaint(store, before, ['eva']);
    before.weather(() => ({ kind: 'refuse', status: 503 }));
    const { bot } = await send([effect('1/eva', person('eva'))]);
    // Refused often enough for the next try to lie minutes away.
    await changeLane(store.records, `person/${TENANT}/eva`, (lane) => ({
      ...lane,
      retryAt: Date.now() + 600_000,
      refusals: 12,
    }));
    const written = personalMessage(sender('Eva', 'eva'), 'hej', {
      serviceUrl: teams.serviceUrl,
      tenantId: TENANT,
    });
    await bot.receive({ body: written, authorization: '' });
    await bot.outbox.idle();
    expect(teams.posted().map(({ body }) => cardText(body))).toEqual(['1/eva']);
    expect(await stateOf('1/eva')).toBe('delivered');
    await before.close();
  });

  it('an answer that could not go to the old address goes to the new one as well', async () => {
    const before = await fakeConnector();
    before.weather(() => ({ kind: 'refuse', status: 503 }));
    const answers = async ({ text }: { readonly text: string }) => ({
      messages: [{ text: `svar på ${text}` }],
    });
    const bot = outboxBot(store, { ...scripted(new Map()), message: answers });
    bots.push(bot);
    await bot.outbox.start();
    const says = (text: string, at: FakeConnector) => {
      const around = { serviceUrl: at.serviceUrl, tenantId: TENANT };
      return bot.receive({ body: personalMessage(sender('Eva', 'eva'), text, around), authorization: '' });
    };
    await says('ett', before);
    await bot.outbox.idle();
    await says('två', teams);
    await bot.outbox.idle();
    expect(
      teams
        .posted()
        .map(({ body }) => body.text)
        .sort(),
    ).toEqual(['svar på ett', 'svar på två']);
    await before.close();
  });

  it('opens a chat where none is known, once', async () => {
    await acquaint(store, teams);
    await send([effect('1/eva', person('eva')), effect('2/eva', person('eva'))]);
    expect(teams.received.map(({ kind }) => kind)).toEqual(['create', 'send', 'send']);
  });

  it('waits where nobody of the tenant has spoken yet, and says why', async () => {
    await send([effect('1/eva', person('eva'))]);
    const [proof] = await deliveries(store.records, STREAM);
    expect(proof).toMatchObject({ state: 'queued', reason: 'no-service' });
    expect(proof?.nextTryAt).not.toBeNull();
    expect(teams.received).toEqual([]);
  });

  it('derived twice is sent once', async () => {
    await acquaint(store, teams, ['eva']);
    const { bot, script } = await send([effect('1/eva', person('eva'))]);
    script.set(2, script.get(1) ?? []);
    await record(store);
    await bot.outbox.idle();
    expect(teams.posted()).toHaveLength(1);
  });

  it('that is no longer needed when its turn comes is dropped', async () => {
    await acquaint(store, teams, ['eva']);
    await send([effect('1/eva', person('eva'))], () => null);
    expect(await stateOf('1/eva')).toBe('dropped');
    expect(teams.received).toEqual([]);
  });

  it('waits for its time and then goes', async () => {
    await acquaint(store, teams, ['eva']);
    const notBefore = later(systemClock.now(), 600);
    await send([effect('1/eva', person('eva'), { notBefore })]);
    expect(await stateOf('1/eva')).toBe('waiting');
    await teams.waitFor(1);
    expect(systemClock.now() >= notBefore).toBe(true);
    await until(async () => (await stateOf('1/eva')) === 'delivered');
  });

  it('that cannot be rendered does not stop the others', async () => {
    await acquaint(store, teams, ['eva', 'karim']);
    await send([effect('1/eva', person('eva')), effect('1/karim', person('karim'))], (one) => {
      if (one.key.endsWith('eva')) throw new Error('boom');
      return { text: 'hej' };
    });
    expect(await stateOf('1/karim')).toBe('delivered');
    expect(await delivery(store.records, `${STREAM}/1/eva`)).toMatchObject({
      state: 'queued',
      reason: 'render',
    });
  });
});

describe('a refused send', () => {
  it.each([
    [429, 'throttled', 1],
    [412, 'unavailable', undefined],
    [502, 'unavailable', undefined],
    [503, 'unavailable', undefined],
  ])('(%i) is tried again by the outbox, and by nobody else', async (status, reason, retryAfter) => {
    await acquaint(store, teams, ['eva']);
    teams.weather((_request, nth) =>
      nth === 1
        ? { kind: 'refuse', status, ...(retryAfter === undefined ? {} : { retryAfter }) }
        : { kind: 'accept' },
    );
    await send([effect('1/eva', person('eva'))]);
    expect(teams.received).toHaveLength(1);
    expect(await delivery(store.records, `${STREAM}/1/eva`)).toMatchObject({
      state: 'queued',
      reason,
      tries: 1,
    });
    await teams.waitFor(1);
    await until(async () => (await stateOf('1/eva')) === 'delivered');
    expect(teams.received).toHaveLength(2);
    expect(cardText(teams.posted()[0]?.body ?? {})).toBe('1/eva');
  });

  it('keeps the order of the conversation', async () => {
    await acquaint(store, teams, ['eva']);
    teams.weather((_request, nth) => (nth === 1 ? { kind: 'refuse', status: 503 } : { kind: 'accept' }));
    await send([effect('1/a', person('eva')), effect('1/b', person('eva')), effect('1/c', person('eva'))]);
    await teams.waitFor(3);
    expect(teams.posted().map(({ body }) => cardText(body))).toEqual(['1/a', '1/b', '1/c']);
  });

  it.each([
    [403, 'MessageWritesBlocked', 'blocked'],
    [403, 'BotNotInConversationRoster', 'not-installed'],
    [400, 'BadSyntax', 'rejected'],
  ])('for good (%i %s) is a dead letter: %s', async (status, code, reason) => {
    await acquaint(store, teams, ['eva', 'karim']);
    teams.weather(({ conversationId }) =>
      conversationId === 'a:eva' ? { kind: 'refuse', status, code } : { kind: 'accept' },
    );
    await send([effect('1/eva', person('eva')), effect('1/karim', person('karim'))]);
    expect(await troubledDeliveries(store.records, 'norrskog')).toMatchObject([
      { key: `${STREAM}/1/eva`, state: 'failed', reason, tries: 1 },
    ]);
    expect(await troubledDeliveries(store.records, 'kustlandet')).toEqual([]);
    expect(await stateOf('1/karim')).toBe('delivered');
  });

  it('because the known chat is gone opens it anew', async () => {
    await acquaint(store, teams, ['eva']);
    teams.weather(({ conversationId }) =>
      conversationId === 'a:eva' ? { kind: 'refuse', status: 404 } : { kind: 'accept' },
    );
    await send([effect('1/eva', person('eva'))]);
    await until(async () => (await stateOf('1/eva')) === 'delivered');
    expect(teams.received.map(({ kind }) => kind)).toEqual(['send', 'create', 'send']);
  });

  it('can be sent again by choice once the cause is gone', async () => {
    await acquaint(store, teams, ['eva']);
    teams.weather(() => ({ kind: 'refuse', status: 403 }));
    const { bot } = await send([effect('1/eva', person('eva'))]);
    teams.weather(null);
    expect(await resolveDelivery(store.records, systemClock, `${STREAM}/1/eva`, 'send-again')).toBe('done');
    await bot.outbox.idle();
    expect(await stateOf('1/eva')).toBe('delivered');
    expect(await troubledDeliveries(store.records)).toEqual([]);
    expect(cardText(teams.posted()[0]?.body ?? {})).toBe('1/eva');
  });
});

describe('a send whose outcome is unknown', () => {
  it('is sent once more to a person, marked, and shown as such in the proof', async () => {
    await acquaint(store, teams, ['eva']);
    teams.weather((_request, nth) => ({ kind: nth === 1 ? 'drop-after' : 'accept' }));
    await send([effect('1/eva', person('eva'))]);
    await teams.waitFor(2);
    await until(async () => (await stateOf('1/eva')) === 'delivered');
    const [first, second] = teams.posted();
    expect(cardText(first?.body ?? {})).toBe('1/eva');
    expect(cardText(second?.body ?? {})).toBe(
      'Skickat igen. Du kan ha fått det här förut; båda gäller samma sak. 1/eva',
    );
    expect(teams.posted()).toHaveLength(2);
    expect(await delivery(store.records, `${STREAM}/1/eva`)).toMatchObject({ tries: 2, unknowns: 1 });
  });

  it('to a channel waits for the choice of the kansli', async () => {
    await acquaint(store, teams);
    teams.weather(() => ({ kind: 'drop-after' }));
    const { bot } = await send([effect('1/kanal', CHANNEL), effect('2/kanal', CHANNEL)]);
    teams.weather(null);
    expect(await troubledDeliveries(store.records)).toMatchObject([
      { state: 'uncertain', reason: 'unknown-outcome' },
      { state: 'uncertain', reason: 'unknown-outcome' },
    ]);
    expect(teams.posted()).toHaveLength(2);
    await resolveDelivery(store.records, systemClock, `${STREAM}/1/kanal`, 'take-as-arrived');
    await resolveDelivery(store.records, systemClock, `${STREAM}/2/kanal`, 'send-again');
    await bot.outbox.idle();
    expect(teams.posted()).toHaveLength(3);
    expect(cardText(teams.posted()[2]?.body ?? {})).toContain('Skickat igen');
    expect([await stateOf('1/kanal'), await stateOf('2/kanal')]).toEqual(['delivered', 'delivered']);
    expect(await resolveDelivery(store.records, systemClock, `${STREAM}/1/kanal`, 'send-again')).toBe(
      'not-troubled',
    );
  });

  it('is none when the connection never came about: tried again, unmarked', async () => {
    await acquaint(store, teams, ['eva']);
    const port = Number(new URL(teams.serviceUrl).port);
    await teams.close();
    await send([effect('1/eva', person('eva'))]);
    expect(await delivery(store.records, `${STREAM}/1/eva`)).toMatchObject({
      state: 'queued',
      reason: 'unavailable',
      unknowns: 0,
    });
    teams = await fakeConnector(port);
    await teams.waitFor(1);
    expect(cardText(teams.posted()[0]?.body ?? {})).toBe('1/eva');
  });
});

describe('a shared card', () => {
  const update = (text: string) =>
    effect('card/agenda', { kind: 'card', sentAs: `${STREAM}/1/kanal` }, { data: { text } });

  it('is updated where it was posted, at most every other second, with what then holds', async () => {
    await acquaint(store, teams);
    const { bot, script } = await send([effect('1/kanal', CHANNEL)]);
    for (let version = 2; version <= 12; version += 1) {
      script.set(version, [update(`v${version}`)]);
      await record(store);
      bot.outbox.nudge();
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await until(async () => {
      await bot.outbox.idle();
      const last = teams.posted().at(-1);
      return last?.kind === 'update' && cardText(last.body) === 'v12';
    });
    const [post, ...updates] = teams.posted();
    expect(updates.length).toBeLessThanOrEqual(3);
    expect(updates.every(({ id }) => id === post?.id)).toBe(true);
    for (const [index, one] of updates.slice(1).entries()) {
      expect(one.at - (updates[index]?.at ?? 0)).toBeGreaterThan(1_900);
    }
  });

  it('is not updated when it never arrived', async () => {
    await acquaint(store, teams);
    teams.weather(() => ({ kind: 'refuse', status: 403 }));
    const { bot, script } = await send([effect('1/kanal', CHANNEL)]);
    script.set(2, [update('v2')]);
    await record(store);
    await bot.outbox.idle();
    expect(await stateOf('card/agenda')).toBe('dropped');
    expect(teams.received).toHaveLength(1);
  });
});
