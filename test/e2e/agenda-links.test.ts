import { createHash, randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, composeApp } from '../../src/app.ts';
import { applyDescription, openBoardDirectory } from '../../src/board/index.ts';
import { readConfig } from '../../src/config.ts';
import { readHere } from '../../src/documents/index.ts';
import {
  type Instant,
  instantFromEpoch,
  type LocalDate,
  localDateOf,
  SYSTEM,
} from '../../src/kernel/index.ts';
import { loadMeeting, runOnMeeting } from '../../src/meeting/index.ts';
import {
  confirmDocument,
  knownBoards,
  ownFiledPaper,
  ownFiledPapers,
  understandFile,
} from '../../src/record/index.ts';
import type { Reply, Turn } from '../../src/teams/index.ts';
import { startServer, type WebServer } from '../../src/web/index.ts';
import { described, norrskog } from '../support/boards.ts';
import { type MemoryStore, memoryStore } from './support/memory-store.ts';
import { TENANT } from './support/tokens.ts';

const EVA = randomUUID();
const OLGA = randomUUID();
const MAJA = randomUUID();
const YLVA = randomUUID();
const PUBLIC = 'https://klubban.example';
const DAY = '2026-12-10' as LocalDate;
const MEETING = 'meeting/norrskog/2026-12-10';

const KALLELSE = `Samordningsförbundet Norrskog
Styrelsen

Kallelse till sammanträde

Sammanträdesdatum
Torsdagen den 10 december 2026

Plats och tid
Stadshuset, kl. 13.00–16.00

Dagordning

1. Sammanträdet öppnas

2. Ansökan från Fyren

Föredragande: Ylva Marklund

Förslag till beslut
att bevilja Fyren 40 000 kr.

Bilaga 1

3. Sammanträdet avslutas
`;

let store: MemoryStore;
let now: Instant = instantFromEpoch(Date.parse('2026-11-23T08:00:00Z'));
let app: App;
let web: WebServer;

beforeAll(async () => {
  store = memoryStore();
  const clock = { now: () => now };
  const log = pino({ level: 'silent' });
  for (const [id, chair] of [
    ['norrskog', EVA],
    ['kustlandet', OLGA],
  ] as const) {
    const seats = [
      {
        organisation: 'Granby kommun',
        ledamot: { name: `Ordf ${id}`, role: 'ordförande', entraObjectId: chair },
      },
      { organisation: 'Region Norrskog', ledamot: { name: `Karim ${id}` } },
      { organisation: 'Försäkringskassan', ledamot: { name: `Lars ${id}` } },
    ];
    const kansli = [{ name: 'Maja Holm', role: 'sekreterare', entraObjectId: MAJA }];
    const adjungerade = [{ name: 'Ylva Marklund', role: 'processledare', entraObjectId: YLVA }];
    const name = `Samordningsförbundet ${id === 'norrskog' ? 'Norrskog' : 'Kustlandet'}`;
    const board = described(norrskog({ id, name, seats, kansli, adjungerade }));
    const meta = { at: now, actor: SYSTEM, commandId: `apply/${id}` };
    await applyDescription(store.streams, board, localDateOf(now), meta);
  }
  await imported('kallelse.txt', KALLELSE);
  app = composeApp({
    config: readConfig({ DEMO: 'off', PLAYGROUND: 'off', PUBLIC_URL: PUBLIC }),
    store,
    clock,
    log,
  });
  const ready = async () => undefined;
  web = await startServer({ host: '127.0.0.1', port: 0, loopbackOnly: true, ready, log, routes: app.routes });
});
afterAll(() => web.close());

/** As the kansli imports it: read, understood, confirmed. */
async function imported(name: string, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const known = await knownBoards(openBoardDirectory(store.streams), localDateOf(now));
  const draft = await understandFile(
    { store, read: (file, hints) => readHere(file, hints), known },
    { name, bytes },
    null,
  );
  if (draft.kind === 'unreadable') throw new Error(`${name} cannot be read`);
  for (const document of draft.documents) {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const filed = { ...document, boardId: 'norrskog' };
    await confirmDocument(store, { name, sha256, bytes }, filed, { at: now, actor: SYSTEM });
  }
}

async function press(objectId: string, place: 'channel' | 'personal', name: string, data: object) {
  const turn: Turn = {
    caller: { tenantId: TENANT, objectId, displayName: 'Någon' },
    place: { kind: place, conversationId: 'c' },
    at: now,
    commandId: randomUUID(),
    roster: async () => null,
  };
  const found = app.handlers.verbs.find((one) => one.name === name);
  if (!found) throw new Error(`no verb ${name}`);
  return found.run(found.input.parse(data), turn);
}

const textOf = ({ messages }: Reply) => messages.map((one) => one.text ?? '').join('\n');
const linkIn = (text: string) => /\]\(https:\/\/klubban\.example(\/d\/[^)]+)\)/.exec(text)?.[1] ?? '';
const get = (path: string) => fetch(`${web.url}${path}`);

it('the bilagor of an imported kallelse are opened from the card in the channel, by the board alone, for a quarter of an hour', async () => {
  const told = textOf(await press(EVA, 'channel', 'meeting.papers', { meetingId: MEETING }));
  expect(told).toContain('[Handlingarna: kallelse.txt](');
  expect(told).toContain('Länkarna gäller i en kvart och bara för dig.');
  const opened = await get(linkIn(told));
  expect(opened.status).toBe(200);
  expect(opened.headers.get('content-disposition')).toContain('kallelse.txt');
  expect(await opened.text()).toBe(KALLELSE);
  const others = textOf(await press(OLGA, 'channel', 'meeting.papers', { meetingId: MEETING }));
  expect(others).not.toContain('kallelse');
  // They are there, and not for her.
  expect(others).toContain('öppnas av dem som är med i styrelsen');
  expect(others).not.toContain('finns inte');
  const before = now;
  now = instantFromEpoch(Date.parse(now) + 16 * 60_000);
  expect((await get(linkIn(told))).status).toBe(410);
  now = before;
});

it('a bilaga read in for itself, and a file added here, are opened under their own names', async () => {
  await imported(
    'ansokan.txt',
    'Samordningsförbundet Norrskog\n\nBilaga 1\n\nAnsökan från Fyren\n\nTill sammanträdet den 10 december 2026\n\nFyren ansöker om 40 000 kr.\n',
  );
  const { sha256, size } = await store.files.put(new TextEncoder().encode('%PDF-1.7'));
  const paper = { name: 'karta](https://annan.example).pdf', sha256, size, contentType: 'application/pdf' };
  const office = { personId: 'maja-holm', name: 'Maja Holm', roles: ['OFFICE'] as const };
  const command = { type: 'AddPaper', by: office, at: now, itemId: 'kallelse-3', paper } as const;
  const outcome = await runOnMeeting(store, 'norrskog', DAY, command, {
    at: now,
    actor: SYSTEM,
    commandId: 'paper',
  });
  expect(outcome.kind).toBe('done');
  const told = textOf(await press(EVA, 'channel', 'meeting.papers', { meetingId: MEETING }));
  expect(told).toContain('[Bilaga 1: Ansökan från Fyren](');
  // The name of a file cannot lead anywhere else than the file.
  expect(told).toContain('[Bilaga 2: karta (https://annan.example).pdf](https://klubban.example/d/');
  const application = await get(linkIn(told));
  expect(await application.text()).toContain('Fyren ansöker om 40 000 kr.');
});

it('an adjungerad opens what was read in for her own ärende, where its file holds nothing else', async () => {
  const told = JSON.stringify(await press(YLVA, 'personal', 'meeting.papers', { meetingId: MEETING }));
  expect(told).toContain('Bilaga 1: Ansökan från Fyren');
  expect(told).not.toMatch(/kallelse\.txt|karta|record\.open/);
  const opened = await press(YLVA, 'personal', 'meeting.paper', { meetingId: MEETING, label: '1' });
  const path = /https:\/\/klubban\.example(\/d\/[^"\\]+)/.exec(JSON.stringify(opened))?.[1] ?? '';
  expect(await (await get(path)).text()).toContain('Fyren ansöker om 40 000 kr.');
  for (const label of ['2', '3'])
    expect(textOf(await press(YLVA, 'personal', 'meeting.paper', { meetingId: MEETING, label }))).toContain(
      'finns inte längre',
    );
});

it('a file that holds a bilaga and more is nothing for her to open', async () => {
  const held = memoryStore();
  const one = async () => ({ kind: 'read', documents: [{}] }) as never;
  const two = async () => ({ kind: 'read', documents: [{}, {}] }) as never;
  const paper = { boardId: 'norrskog', meetingId: MEETING, label: '1' };
  const all = () => true;
  expect(await ownFiledPaper({ store, read: one }, paper, all)).not.toBeNull();
  expect(await ownFiledPaper({ store, read: two }, paper, all)).toBeNull();
  expect(await ownFiledPaper({ store, read: one }, paper, () => false)).toBeNull();
  expect(await ownFiledPaper({ store: held, read: one }, paper, all)).toBeNull();
});

it('the file is read once to know that, however often her bilagor are shown', async () => {
  let reads = 0;
  const read = async () => {
    reads += 1;
    return { kind: 'read', documents: [{}] } as never;
  };
  const of = { boardId: 'norrskog', meetingId: MEETING };
  for (let shown = 0; shown < 3; shown += 1) {
    expect(await ownFiledPapers({ store, read }, of, () => true)).toMatchObject([{ label: '1' }]);
  }
  expect(await ownFiledPaper({ store, read }, { ...of, label: '1' }, () => true)).not.toBeNull();
  expect(reads).toBe(1);
  expect(await ownFiledPapers({ store, read }, of, () => false)).toEqual([]);
});

it('what was read in is opened in the own chat alone, where something on the agenda is internal', async () => {
  const item = (await loadMeeting(store, MEETING))?.state;
  expect(item).toMatchObject({ agenda: { items: [{}, { id: 'kallelse-2' }, {}] } });
  const office = { personId: 'maja-holm', name: 'Maja Holm', roles: ['OFFICE'] as const };
  const content = {
    heading: 'Lön till förbundschefen',
    presenter: null,
    background: '',
    proposals: [],
    amounts: [],
  };
  await runOnMeeting(
    store,
    'norrskog',
    DAY,
    {
      type: 'AddItem',
      by: office,
      at: now,
      itemId: 'lon',
      content: { ...content, internal: true },
      place: 'LAST',
      template: ['…'],
    },
    { at: now, actor: SYSTEM, commandId: 'internal' },
  );
  const told = textOf(await press(EVA, 'channel', 'meeting.papers', { meetingId: MEETING }));
  expect(told).not.toContain('[Bilaga 1');
  expect(told).toContain('Bilaga 1: Ansökan från Fyren');
  expect(told).toContain('i den personliga chatten');
  const own = await press(EVA, 'personal', 'meeting.papers', { meetingId: MEETING });
  expect(JSON.stringify(own)).toContain('record.open');
});
