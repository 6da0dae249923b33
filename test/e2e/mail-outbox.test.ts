import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { systemClock } from '../../src/kernel/index.ts';
import { smtpTransport } from '../../src/mail/index.ts';
import {
  type Bot,
  delivery,
  type Effect,
  type MailTransport,
  type Recipient,
  resolveDelivery,
  troubledDeliveries,
} from '../../src/teams/index.ts';
import { type FakeSmtp, fakeSmtp } from '../support/smtp-server.ts';
import { type FakeConnector, fakeConnector } from './support/fake-connector.ts';
import { type MemoryStore, memoryStore } from './support/memory-store.ts';
import { acquaint, effect, outboxBot, person, record, STREAM, scripted } from './support/outbox-world.ts';

let teams: FakeConnector;
let smtp: FakeSmtp;
let store: MemoryStore;
const bots: Bot[] = [];

beforeEach(async () => {
  [teams, smtp, store] = [await fakeConnector(), await fakeSmtp(), memoryStore()];
});
afterEach(async () => {
  for (const bot of bots.splice(0)) await bot.close();
  await teams.close();
  await smtp.close();
});

const address = (name: string) => ({ name, email: `${name}@norrskog.example` });
const letterTo = (name: string): Recipient => ({ kind: 'mail', mail: address(name) });
const withAddress = (name: string): Recipient => ({ ...person(name), mail: address(name) }) as Recipient;

function transport(perMinute = 6_000): MailTransport {
  const from = { name: 'Klubban', email: 'klubban@norrskog.example' };
  const settings = { host: '127.0.0.1', port: smtp.port, secure: false, login: null, from, perMinute };
  return smtpTransport(settings, pino({ level: 'silent' }), 500);
}

async function send(effects: readonly Effect[], mail: MailTransport | null = transport()): Promise<Bot> {
  const bot = outboxBot(store, scripted(new Map([[1, effects]])), { mail });
  bots.push(bot);
  await record(store);
  await bot.outbox.start();
  await bot.outbox.idle();
  return bot;
}

const proofOf = (key: string) => delivery(store.records, `${STREAM}/${key}`);

async function settled(key: string, state: string): Promise<void> {
  const patience = Date.now() + 20_000;
  while ((await proofOf(key))?.state !== state) {
    if (Date.now() > patience) throw new Error(`${key} is ${JSON.stringify(await proofOf(key))}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

it('somebody without Teams gets a letter, with proof', async () => {
  await send([effect('1/leila', letterTo('leila'))]);
  await settled('1/leila', 'delivered');
  expect(smtp.letters.map(({ to }) => to)).toEqual(['leila@norrskog.example']);
  expect(await proofOf('1/leila')).toMatchObject({
    by: 'mail',
    tries: 1,
    unknowns: 0,
    reason: null,
    unreachable: null,
  });
  expect((await proofOf('1/leila'))?.activityId).toMatch(/^<[0-9a-f]{32}@norrskog\.example>$/);
});

it.each([
  ['MessageWritesBlocked', 403, 'blocked'],
  ['BotNotInConversationRoster', 403, 'not-installed'],
])(
  'whom Teams cannot reach (%s) gets a letter instead, and the proof says why',
  async (code, status, why) => {
    await acquaint(store, teams, ['eva', 'karim']);
    teams.weather(({ conversationId }) =>
      conversationId === 'a:eva' ? { kind: 'refuse', status, code } : { kind: 'accept' },
    );
    await send([effect('1/eva', withAddress('eva')), effect('1/karim', withAddress('karim'))]);
    await settled('1/eva', 'delivered');
    expect(await proofOf('1/eva')).toMatchObject({ by: 'mail', tries: 2, unreachable: why, reason: null });
    expect(await proofOf('1/karim')).toMatchObject({ by: 'teams', unreachable: null, state: 'delivered' });
    expect(smtp.letters.map(({ to }) => to)).toEqual(['eva@norrskog.example']);
    expect(await troubledDeliveries(store.records)).toEqual([]);
  },
);

it('without a mail server both stand in the list of what needs somebody, and go when there is one', async () => {
  await acquaint(store, teams, ['eva']);
  teams.weather(() => ({ kind: 'refuse', status: 403, code: 'BotNotInConversationRoster' }));
  const without = await send(
    [effect('1/eva', withAddress('eva')), effect('1/leila', letterTo('leila'))],
    null,
  );
  expect(await troubledDeliveries(store.records)).toMatchObject([
    { key: `${STREAM}/1/eva`, reason: 'not-installed' },
    { key: `${STREAM}/1/leila`, reason: 'no-mail' },
  ]);
  await without.close();
  bots.pop();
  for (const name of ['eva', 'leila']) {
    await resolveDelivery(store.records, systemClock, `${STREAM}/1/${name}`, 'send-again');
  }
  await send([]);
  await settled('1/eva', 'delivered');
  await settled('1/leila', 'delivered');
  expect(smtp.letters.map(({ to }) => to).sort()).toEqual(['eva@norrskog.example', 'leila@norrskog.example']);
});

it('a letter that the server refuses for now is tried again, by the outbox alone', async () => {
  smtp.weather((_to, nth) => (nth === 1 ? { kind: 'refuse', at: 'address', code: 451 } : { kind: 'accept' }));
  await send([effect('1/leila', letterTo('leila'))]);
  expect(await proofOf('1/leila')).toMatchObject({ state: 'queued', reason: 'mail-busy', tries: 1 });
  expect((await proofOf('1/leila'))?.nextTryAt).not.toBeNull();
  await settled('1/leila', 'delivered');
  expect(smtp.tries()).toBe(2);
  expect(smtp.letters).toHaveLength(1);
});

it('a letter to an address that there is not is a dead letter, and stops no other', async () => {
  smtp.weather((to) =>
    to.startsWith('leila') ? { kind: 'refuse', at: 'address', code: 550 } : { kind: 'accept' },
  );
  await send([effect('1/leila', letterTo('leila')), effect('1/gunnar', letterTo('gunnar'))]);
  await settled('1/gunnar', 'delivered');
  await settled('1/leila', 'failed');
  expect(await proofOf('1/leila')).toMatchObject({ reason: 'address-refused', tries: 1 });
  expect(await troubledDeliveries(store.records, 'norrskog')).toHaveLength(1);
});

it('a letter whose outcome is unknown is sent once more, marked, with the same Message-ID', async () => {
  smtp.weather((_to, nth) => ({ kind: nth === 1 ? 'drop-after' : 'accept' }));
  await send([effect('1/leila', letterTo('leila'))]);
  await settled('1/leila', 'delivered');
  expect(await proofOf('1/leila')).toMatchObject({ tries: 2, unknowns: 1 });
  expect(smtp.letters).toHaveLength(2);
  const [first = '', second = ''] = smtp.letters.map(({ raw }) => raw);
  const idOf = (raw: string) => /^Message-ID: .*$/m.exec(raw)?.[0];
  expect(idOf(second)).toBe(idOf(first));
  expect(first).not.toContain('Skickat igen');
  expect(second).toContain('Skickat igen');
});

it('letters leave as many a minute as the mail server takes, and hold up nobody in Teams', async () => {
  await acquaint(store, teams, ['eva']);
  const letters = Array.from({ length: 40 }, (_, nth) => effect(`1/p${nth}`, letterTo(`p${nth}`)));
  const bot = await send([...letters, effect('1/eva', person('eva'))], transport(30));
  await teams.waitFor(1);
  expect(smtp.letters.length).toBeLessThanOrEqual(2);
  await bot.outbox.idle();
});

it('a crash between any two writes loses no letter and repeats none unmarked', async () => {
  for (let nth = 1; nth < 40; nth += 1) {
    store = memoryStore();
    await record(store);
    const before = smtp.letters.length;
    let writes = 0;
    store.beforeWrite = () => {
      writes += 1;
      if (writes >= nth) throw new Error('killed');
    };
    const script = new Map([[1, [effect('1/leila', letterTo('leila'))]]]);
    const dying = outboxBot(store, scripted(script), { mail: transport() });
    await dying.outbox.start();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await dying.outbox.stop();
    const died = writes >= nth;
    store.beforeWrite = null;
    const next = outboxBot(store, scripted(script), { mail: transport() });
    await next.outbox.start();
    await settled('1/leila', 'delivered');
    await next.close();
    const sent = smtp.letters.slice(before).map(({ raw }) => raw);
    const unmarked = sent.filter((raw) => !raw.includes('Skickat igen'));
    const unknowns = (await proofOf('1/leila'))?.unknowns ?? 0;
    expect(sent.length, `write ${nth}`).toBeGreaterThanOrEqual(1);
    expect(sent.length, `write ${nth}`).toBeLessThanOrEqual(1 + unknowns);
    expect(unmarked.length, `write ${nth}`).toBeLessThanOrEqual(1);
    if (!died) return;
  }
  throw new Error('never ran without dying');
});
