import { randomUUID } from 'node:crypto';
import ICAL from 'ical.js';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type App, composeApp } from '../../src/app.ts';
import { applyDescription } from '../../src/board/index.ts';
import { readConfig } from '../../src/config.ts';
import {
  type Instant,
  instantFromEpoch,
  type LocalDate,
  localDateOf,
  SYSTEM,
} from '../../src/kernel/index.ts';
import { type MeetingCommand, runOnMeeting } from '../../src/meeting/index.ts';
import type { OutgoingMessage, Reply, Turn } from '../../src/teams/index.ts';
import { startServer, type WebServer } from '../../src/web/index.ts';
import { described, norrskog } from '../support/boards.ts';
import { type MemoryStore, memoryStore } from './support/memory-store.ts';
import { TENANT } from './support/tokens.ts';

const EVA = randomUUID();
const OLGA = randomUUID();
const PUBLIC = 'https://klubban.example';

const START = instantFromEpoch(Date.parse('2026-12-01T08:00:00Z'));

let store: MemoryStore;
let now: Instant;
let app: App;
let web: WebServer;

function board(id: string, chair: string, more: object = {}) {
  const seats = [
    {
      organisation: 'Granby kommun',
      ledamot: { name: `Ordf ${id}`, role: 'ordförande', entraObjectId: chair },
    },
    { organisation: 'Region Norrskog', ledamot: { name: `Karim ${id}` } },
    { organisation: 'Försäkringskassan', ledamot: { name: `Lars ${id}` } },
  ];
  return norrskog({ id, name: `Förbundet ${id}`, seats, ...more });
}

async function apply(value: unknown): Promise<void> {
  const meta = { at: now, actor: SYSTEM, commandId: randomUUID() };
  await applyDescription(store.streams, described(value), localDateOf(now), meta);
}

async function plan(boardId: string, date: string, command: Partial<MeetingCommand> = {}): Promise<void> {
  const on = { start: '13:00', end: '16:00', place: 'Rum Granen', title: null };
  const meta = { at: now, actor: SYSTEM, commandId: randomUUID() };
  const planned = { type: 'PlanMeeting', date, ...on, source: null, ...command } as MeetingCommand;
  await runOnMeeting(store, boardId, date as LocalDate, planned, meta);
}

async function open(env: Record<string, string> = { PUBLIC_URL: PUBLIC }): Promise<void> {
  const log = pino({ level: 'silent' });
  const config = readConfig({ DEMO: 'off', PLAYGROUND: 'off', ...env });
  app = composeApp({ config, store, clock: { now: () => now }, log });
  const ready = async () => undefined;
  web = await startServer({ host: '127.0.0.1', port: 0, loopbackOnly: true, ready, log, routes: app.routes });
}

beforeEach(async () => {
  store = memoryStore();
  now = START;
  await apply(board('norrskog', EVA));
  await apply(board('kustlandet', OLGA));
  await plan('norrskog', '2026-12-11');
  await plan('kustlandet', '2026-12-12');
});
afterEach(() => web.close());

function turn(objectId: string, kind: Turn['place']['kind'] = 'personal'): Turn {
  return {
    caller: { tenantId: TENANT, objectId, displayName: 'Någon' },
    place: { kind, conversationId: `a:${objectId}` },
    at: now,
    commandId: randomUUID(),
    roster: async () => null,
  };
}

const write = (objectId: string, text: string, kind?: Turn['place']['kind']) =>
  app.handlers.message({ ...turn(objectId, kind), text, files: [] });

async function press(objectId: string, name: string, data: unknown = {}): Promise<Reply> {
  const found = app.handlers.verbs.find((one) => one.name === name);
  if (!found) throw new Error(`no verb ${name}`);
  return found.run(found.input.parse(data), turn(objectId));
}

const wordsOf = (messages: readonly OutgoingMessage[]) => JSON.stringify(messages);

async function newAddress(objectId: string): Promise<string> {
  const { messages } = await press(objectId, 'calendar.new-address');
  const address = /https:\/\/klubban\.example(\/kalender\/[0-9a-f]{64}\.ics)/.exec(wordsOf(messages))?.[1];
  if (address === undefined) throw new Error(`no address in ${wordsOf(messages)}`);
  return address;
}

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${web.url}${path}`, { headers });

async function eventsAt(path: string): Promise<ICAL.Event[]> {
  const response = await get(path);
  expect(response.status).toBe(200);
  const calendar = new ICAL.Component(ICAL.parse(await response.text()));
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

describe('a calendar file asked for in words', () => {
  it('of a cancelled meeting says that it is cancelled, and takes it out of the calendar', async () => {
    await open();
    await plan('norrskog', '2026-12-18');
    await plan('norrskog', '2026-12-09');
    const by = { personId: 'maja-holm', name: 'Maja Holm', roles: ['OFFICE'] };
    const cancelled = {
      type: 'CancelMeeting',
      by,
      at: now,
      reason: 'Få ärenden',
    } as unknown as MeetingCommand;
    const act = (date: string, command: MeetingCommand) => {
      const meta = { at: now, actor: SYSTEM, commandId: randomUUID() };
      return runOnMeeting(store, 'norrskog', date as LocalDate, command, meta);
    };
    // The one of 9 December has moved before it is cancelled.
    const to = { date: '2026-12-10', start: '13:00', end: '16:00', place: null };
    await act('2026-12-09', {
      type: 'MoveMeeting',
      by,
      at: now,
      to,
      reason: 'Krock',
    } as unknown as MeetingCommand);
    await act('2026-12-10', cancelled);
    for (const text of ['kalenderfil för 9 december', 'kalenderfil för 10 december']) {
      expect(wordsOf((await write(EVA, text)).messages), text).toContain('10 december är inställt');
    }
    await act('2026-12-11', cancelled);
    for (const text of [
      'kalenderfil för 11 december',
      'kalenderfil för det inställda mötet',
      'hur får jag bort mötet ur kalendern',
      'hur tar jag bort mötet från min kalender',
    ]) {
      const { messages } = await write(EVA, text);
      expect(wordsOf(messages), text).toContain('11 december är inställt');
      const bytes = messages.flatMap((one) => one.files ?? [])[0]?.bytes;
      expect(Buffer.from(bytes ?? []).toString('utf8'), text).toMatch(/STATUS:CANCELLED/);
    }
    // The next one that is held says of the one before it that it is cancelled.
    const { messages } = await write(EVA, 'kan jag få en kalenderfil');
    expect(wordsOf(messages)).toContain('18 december');
    expect(wordsOf(messages)).toContain('11 december är inställt');
  });

  it.each([
    ['personal', true],
    ['channel', false],
    ['group', false],
  ] as const)('has the link to join in a chat of one’s own alone: %s', async (kind, joins) => {
    await open();
    const by = { personId: 'maja-holm', name: 'Maja Holm', roles: ['OFFICE'] as const };
    const command: MeetingCommand = {
      type: 'SetDistanceLink',
      by,
      at: now,
      link: 'https://teams.example/abc',
      decided: 'ALLOWED',
    };
    const meta = { at: now, actor: SYSTEM, commandId: randomUUID() };
    await runOnMeeting(store, 'norrskog', '2026-12-11' as LocalDate, command, meta);
    const { messages } = await write(EVA, 'kalenderfil för 11 december', kind);
    const bytes = messages.flatMap((one) => one.files ?? [])[0]?.bytes;
    const text = Buffer.from(bytes ?? []).toString('utf8');
    expect(text).toContain('DTSTART');
    expect(text.includes('teams.example')).toBe(joins);
  });

  it('is the next meeting, or that of the day said, and comes as a file', async () => {
    await open();
    await plan('norrskog', '2027-01-20');
    for (const [text, day] of [
      ['kan jag få en kalenderfil', '20261211'],
      ['kalenderfil för 20 januari', '20270120'],
    ] as const) {
      const { messages } = await write(EVA, text);
      const [file] = messages.flatMap((message) => message.files ?? []);
      expect(file?.name).toBe(`sammantrade-${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}.ics`);
      expect(Buffer.from(file?.bytes ?? []).toString()).toContain(
        `DTSTART;TZID=Europe/Stockholm:${day}T130000`,
      );
    }
  });

  it('is of no meeting that has been spoken of and is over', async () => {
    await open();
    await plan('norrskog', '2026-09-24');
    await write(EVA, 'när var mötet 24 september');
    for (const text of ['kan jag få kallelsen i kalendern', 'kalenderfil tack']) {
      const { messages } = await write(EVA, text);
      expect(messages.flatMap((one) => one.files ?? [])[0]?.name, text).toBe('sammantrade-2026-12-11.ics');
    }
  });

  it('is offered where the next meeting is told', async () => {
    await open();
    expect(wordsOf((await write(EVA, 'när är nästa möte?')).messages)).toContain('"title":"Kalenderfil"');
  });

  it('is given to nobody who is not on the board', async () => {
    await open();
    const { messages } = await press(OLGA, 'calendar.file', { meetingId: 'meeting/norrskog/2026-12-11' });
    expect(messages.flatMap((message) => message.files ?? [])).toEqual([]);
    expect(wordsOf(messages)).toContain('Du hör inte till den styrelsen nu');
  });

  it('of a cancelled meeting takes it out of the calendar', async () => {
    await open();
    const by = { personId: 'maja', name: 'Maja Holm', roles: ['OFFICE'] };
    const cancel = { type: 'CancelMeeting', by, at: now, reason: 'För få ärenden' };
    await plan('norrskog', '2026-12-11', cancel as never);
    const { messages } = await press(EVA, 'calendar.file', { meetingId: 'meeting/norrskog/2026-12-11' });
    const [file] = messages.flatMap((message) => message.files ?? []);
    expect(Buffer.from(file?.bytes ?? []).toString()).toContain('METHOD:CANCEL');
  });
});

describe('a private calendar address', () => {
  it('shows the meetings of the person’s own boards, and changes with them', async () => {
    await open();
    const address = await newAddress(EVA);
    const [only, ...others] = await eventsAt(address);
    expect(others).toEqual([]);
    expect([only?.summary, only?.location, only?.sequence]).toEqual([
      'Sammanträde, Förbundet norrskog',
      'Rum Granen',
      0,
    ]);
    const moved = { date: '2026-12-11', start: '09:00', end: '12:00', place: 'Rum Eken', title: null };
    await plan('norrskog', '2026-12-11', { ...moved, type: 'RearrangeMeeting' } as never);
    const [after] = await eventsAt(address);
    expect([after?.uid, after?.location, after?.sequence]).toEqual([only?.uid, 'Rum Eken', 1]);
  });

  it('holds every board of somebody on several, without asking which', async () => {
    await open();
    await apply(board('kustlandet', EVA));
    const { messages } = await write(EVA, 'jag vill ha en kalenderadress');
    expect(wordsOf(messages)).toContain('Skapa adress');
    // A file is of one of them, and says which.
    const file = await write(EVA, 'kalenderfil för 11 december');
    expect(wordsOf(file.messages)).toContain('11 december, Förbundet norrskog, som kalenderfil');
    const found = await eventsAt(await newAddress(EVA));
    expect(found.map(({ summary }) => summary).sort()).toEqual([
      'Sammanträde, Förbundet kustlandet',
      'Sammanträde, Förbundet norrskog',
    ]);
  });

  it('an adjungerad has one too: when and where the meetings are, and nothing of their ärenden', async () => {
    await open();
    const ylva = randomUUID();
    const adjungerade = [{ name: 'Ylva Marklund', entraObjectId: ylva, role: 'processledare' }];
    await apply(board('norrskog', EVA, { adjungerade }));
    expect(wordsOf((await write(ylva, 'jag vill ha en kalenderadress')).messages)).toContain('Skapa adress');
    const address = await newAddress(ylva);
    const [only, ...others] = await eventsAt(address);
    expect(others).toEqual([]);
    expect([only?.summary, only?.location]).toEqual(['Sammanträde, Förbundet norrskog', 'Rum Granen']);
    now = instantFromEpoch(Date.parse('2026-12-05T08:00:00Z'));
    await apply(board('norrskog', EVA, { asOf: '2026-12-05' }));
    expect((await get(address)).status).toBe(404);
  });

  it('ends with the post, at the next read', async () => {
    await open();
    const address = await newAddress(EVA);
    expect((await get(address)).status).toBe(200);
    now = instantFromEpoch(Date.parse('2026-12-05T08:00:00Z'));
    await apply(board('norrskog', randomUUID(), { asOf: '2026-12-05' }));
    expect((await get(address)).status).toBe(404);
  });

  it('can be renewed and taken away in the chat; what came before holds no more', async () => {
    await open();
    const first = await newAddress(EVA);
    expect(wordsOf((await write(EVA, 'ny kalenderadress')).messages)).toContain('Byt till ny adress');
    const second = await newAddress(EVA);
    expect([(await get(first)).status, (await get(second)).status]).toEqual([404, 200]);
    expect(wordsOf((await press(EVA, 'calendar.remove-address')).messages)).toContain('borttagen');
    expect((await get(second)).status).toBe(404);
    expect(wordsOf((await press(EVA, 'calendar.remove-address')).messages)).toContain('ingen kalenderadress');
  });

  it('lies in the store as a hash alone', async () => {
    await open();
    const token = /[0-9a-f]{64}/.exec(await newAddress(EVA))?.[0] ?? 'none';
    for (const collection of await store.records.collections()) {
      expect(JSON.stringify(await store.records.list(collection))).not.toContain(token);
    }
  });

  it('of nobody, badly written or guessed, is answered as one that holds no more', async () => {
    await open();
    for (const path of [`${'0'.repeat(64)}.ics`, 'x.ics', '', `${'0'.repeat(64)}`]) {
      expect((await get(`/kalender/${path}`)).status).toBe(404);
    }
  });

  it('is asked about each time, and sent again only when something has changed', async () => {
    await open();
    const address = await newAddress(EVA);
    const response = await get(address);
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const etag = response.headers.get('etag') ?? '';
    expect((await get(address, { 'if-none-match': etag })).status).toBe(304);
    await plan('norrskog', '2027-02-02');
    expect((await get(address, { 'if-none-match': etag })).status).toBe(200);
  });

  it('that is read without end has to wait, and nobody else has', async () => {
    await open();
    const [mine, other] = [await newAddress(EVA), await newAddress(OLGA)];
    const answers = [];
    for (let nth = 0; nth < 31; nth += 1) answers.push((await get(mine)).status);
    expect(answers.filter((status) => status === 200)).toHaveLength(30);
    expect(answers.at(-1)).toBe(429);
    expect((await get(other)).status).toBe(200);
    now = instantFromEpoch(Date.parse(now) + 301_000);
    expect((await get(mine)).status).toBe(200);
  });

  it('is told in nobody else’s hearing', async () => {
    await open();
    const { messages } = await write(EVA, 'jag vill ha en kalenderadress', 'group');
    expect(wordsOf(messages)).toContain('i vår egen chatt');
  });

  it('is not to be had without PUBLIC_URL, and the chat says so', async () => {
    await open({});
    expect(wordsOf((await write(EVA, 'ny kalenderadress')).messages)).toContain('PUBLIC_URL');
    expect(wordsOf((await press(EVA, 'calendar.new-address')).messages)).toContain('PUBLIC_URL');
    expect((await get(`/kalender/${'0'.repeat(64)}.ics`)).status).toBe(404);
  });
});
