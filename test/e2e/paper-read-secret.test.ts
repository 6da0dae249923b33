import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadMeeting } from '../../src/meeting/index.ts';
import { channelMessage, groupMessage } from './support/activities.ts';
import { NORRSKOG, people } from './support/circulation-world.ts';
import { data, type PreparingWorld, preparingWorld } from './support/preparing-world.ts';
import { readable } from './support/talk.ts';

const NOTICE = `Kallelse

Samordningsförbundet Norrskog

Torsdag 15 januari 2026 kl 13.00-15.30
Plats: Stadshuset

Dagordning

1. Öppnande
2. Rapport om båthuset, bilaga 1
3. Personalfråga på kansliet
4. Ny lokal
5. Avslutning
`;

const bilaga = (...lines: string[]) => `Samordningsförbundet Norrskog\n\n${lines.join('\n\n')}\n`;

const contents: Readonly<Record<string, string>> = {
  'kallelse.txt': NOTICE,
  'punkt.txt': bilaga(
    'Bilaga 2 till kallelse 15 januari 2026, punkt 3',
    'Tjänsteskrivelse: Omplacering',
    'Vera Gran omplaceras till arkivet.',
    'Förslag till beslut',
    'att omplacera Vera Gran',
  ),
  'rubrik.txt': bilaga(
    'Bilaga 4',
    'Tjänsteskrivelse: Personalfråga på kansliet',
    'Tore Björk har bett om tjänstledighet för studier i lingvistik.',
  ),
  'samma.txt': bilaga(
    'Bilaga 7',
    'Tjänsteskrivelse: Avveckling',
    'Inga Åkers villkor vid avgången är en årslön i avgångsvederlag.',
  ),
  'oppen.txt': bilaga(
    'Bilaga 1 till kallelse 15 januari 2026',
    'Tjänsteskrivelse: Rapport om båthuset',
    'Båthuset behöver nya bryggor av lärkträ.',
  ),
  'oviss.txt': bilaga(
    'Bilaga 5 till kallelse 15 januari 2026',
    'Tjänsteskrivelse: Läget',
    'Grävskopan i Myran är trasig.',
  ),
  'stampel.txt': bilaga(
    'Bilaga 8',
    'SEKRETESS OSL 39 kap.',
    'Tjänsteskrivelse: Utköp',
    'Olle Alm föreslås få utköp med nio månadslöner.',
  ),
  'langst ned.txt': bilaga(
    'Bilaga 9',
    'Tjänsteskrivelse: Avtal med Granbolaget',
    ...Array.from(
      { length: 12 },
      (_, nth) => `Punkt ${nth + 1} i avtalet med Granbolaget gäller leveranser.`,
    ),
    'Ej offentlig',
    'Vitet mot Granbolaget är satt till tre miljoner.',
  ),
  'utredning konfidentiell.txt': bilaga(
    'Bilaga 10',
    'Tjänsteskrivelse: Utredning',
    'Sune Falk anmäls för förskingring av kaffekassan.',
  ),
};

let w: PreparingWorld;
let files: Server;
let address = '';
const ID = 'meeting/norrskog/2026-01-15';

beforeAll(async () => {
  files = createServer((request, response) =>
    response.end(contents[decodeURIComponent((request.url ?? '/').slice(1))]),
  );
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(files.address() as AddressInfo).port}`;
  w = await preparingWorld();
  await save((await sent('kallelse.txt', 'kallelse')).draftId);
  await seenBy('3', 'BOARD');
}, 60_000);
afterAll(async () => {
  await w.close();
  await new Promise((resolve) => files.close(resolve));
});

async function sent(name: string, words = '') {
  const shown = await w.said('maja', words, [
    {
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name,
      content: { downloadUrl: `${address}/${encodeURIComponent(name)}`, fileType: 'txt' },
    },
  ]);
  return { shown, draftId: /"draftId":"([^"]+)"/.exec(shown)?.[1] };
}

const save = (draftId: string | undefined, more: object = {}) =>
  w.press('maja', 'record.confirm', { draftId, ...more });

async function seenBy(number: string, visible: 'ALL' | 'BOARD'): Promise<void> {
  const state = (await loadMeeting(w.world.store, ID))?.state;
  const items = state && state.status !== 'NONE' ? (state.agenda.items ?? []) : [];
  const item = items.find((one) => one.number === number);
  const form = data(
    await w.press('maja', 'meeting.item-form', { meetingId: ID, itemId: item?.id }),
    'meeting.item-save',
  );
  await w.press('maja', 'meeting.item-save', { ...form, heading: item?.heading, visible });
}

/** What the channel and a group chat are answered. */
async function heard(text: string): Promise<string> {
  const around = w.world.around();
  const answers: string[] = [];
  for (const message of [
    channelMessage(people.karim, text, around, NORRSKOG.teams),
    groupMessage(people.karim, text, around),
  ]) {
    w.world.teams.clear();
    await w.world.bots[0]?.post(message);
    answers.push(...(await w.world.teams.waitFor(1)).map(({ body }) => readable(body)));
  }
  return answers.join('\n');
}

it.each([
  ['punkt.txt', 'vad sägs om Vera Gran?', /omplacer|arkivet/i],
  ['rubrik.txt', 'vad sägs om Tore Björk?', /tjänstledig|lingvistik/i],
])(
  'a bilaga read in by itself is as internal as its ärende, and follows it: %s',
  async (name, question, secret) => {
    const { shown, draftId } = await sent(name);
    expect(shown).toContain('Bilagan hör till punkt 3 Personalfråga på kansliet');
    expect((await save(draftId)).text).toContain('Bilagan hör till punkt 3 Personalfråga på kansliet');
    expect(await heard(question)).not.toMatch(secret);
    await seenBy('3', 'ALL');
    expect(await heard(question)).toMatch(secret);
    await seenBy('3', 'BOARD');
    expect(await heard(question)).not.toMatch(secret);
  },
);

it('the very file that stands as bilaga to an internal ärende is as internal, read in by itself as well', async () => {
  const question = 'vad sägs om Inga Åkers villkor?';
  await save((await sent('samma.txt')).draftId);
  expect(await heard(question)).toMatch(/årslön/);
  expect((await sent('samma.txt', 'bilaga till punkt 3 den 15 januari')).shown).toContain(
    'är nu bilaga till punkt 3',
  );
  expect(await heard(question)).not.toMatch(/årslön|avgångsvederlag/);
});

it('a bilaga of an ärende that all see is told of', async () => {
  const { shown, draftId } = await sent('oppen.txt');
  expect(shown).not.toContain('egna chatten');
  await save(draftId);
  expect(await heard('vad sägs om bryggor av lärkträ?')).toMatch(/Båthuset behöver nya bryggor/);
});

it.each([
  ['stampel.txt', 'vad sägs om Olle Alm?', /utköp|månadslöner/i],
  ['langst ned.txt', 'vad sägs om vitet mot Granbolaget?', /tre miljoner/i],
  ['utredning konfidentiell.txt', 'vad sägs om Sune Falk?', /förskingring/i],
])(
  'a bilaga that says itself that it is secret is kept to the own chat until the kansli opens it: %s',
  async (name, question, secret) => {
    const { shown, draftId } = await sent(name);
    expect(shown).toContain('Bilagan säger själv att den inte är för alla.');
    expect((await save(draftId)).text).toContain('Bilagan säger själv att den inte är för alla.');
    expect(await heard(question)).not.toMatch(secret);
    const again = await sent(name, 'rätta');
    expect(again.shown).toContain('Vem ser bilagan?');
    const opened = await save(again.draftId, { 'd1-seenBy': 'ALL' });
    expect(opened.text).toContain('Alla kan få veta vad som står i bilagan');
    expect(await heard(question)).toMatch(secret);
  },
);

it('one of a meeting with an internal ärende that is tied to none is kept too, and told as unsure', async () => {
  const { shown, draftId } = await sent('oviss.txt');
  expect(shown).toContain('Bilagan kan höra till en intern punkt');
  expect(shown).toContain('Kontrollera: 1 sak');
  await save(draftId);
  expect(await heard('vad sägs om grävskopan i Myran?')).not.toContain('trasig');
  await save((await sent('oviss.txt', 'rätta')).draftId, { 'd1-seenBy': 'ALL' });
  expect(await heard('vad sägs om grävskopan i Myran?')).toContain('trasig');
});
