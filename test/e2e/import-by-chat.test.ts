import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadMeeting } from '../../src/meeting/index.ts';
import { memoryStreams } from '../support/memory-streams.ts';
import {
  type Activity,
  channelMessage,
  personalConversation,
  personalMessage,
} from './support/activities.ts';
import { circulationWorld, NORRSKOG, people, type World } from './support/circulation-world.ts';
import { memoryStore } from './support/memory-store.ts';
import { readable } from './support/talk.ts';

const MINUTES = `Samordningsförbundet Norrskog
Styrelsen

Sammanträdesprotokoll
2025-11-06

Plats och tid
Stadshuset i Granby, kl. 13.00–15.00

Beslutande
Eva Lindh, Granby kommun, ordförande
Karim Nasser, Region Norrskog
Lars Ek, Försäkringskassan

Övriga närvarande
Maja Holm, förbundschef, sekreterare

Justerare
Lars Ek

Justeringens plats och tid
Kansliet i Granby, 2025-11-28

Paragrafer
§§ 40–41

§ 40 Sammanträdet öppnas

Ordföranden hälsar välkommen.

Beslut
Styrelsen beslutar
att förklara sammanträdet öppnat.

§ 41 Inköp av dator

Kansliets dator har slutat att fungera.

Beslut
Styrelsen beslutar
att köpa in en dator för högst 15 000 kr.
`;

/** A board on whose kansli Maja is not. */
const FJORDLANDET = {
  ...NORRSKOG,
  id: 'fjordlandet',
  name: 'Samordningsförbundet Fjordlandet',
  teams: undefined,
  kansli: [{ name: 'Ulf Åberg', role: 'förbundschef' }],
};

/** A kallelse of the board that is named on the first line. */
const notice = (first: string) =>
  `${first}\n\nStyrelsemöte 10 mars 2026 kl. 9.00–11.30\nPlats: Stadshuset\n\n1. Öppnande\n2. Val av justerare\n3. Beslut om budget\n`;

const contents: Record<string, Buffer> = {
  'protokoll.txt': Buffer.from(MINUTES),
  'fjord.md': Buffer.from(notice('# Kallelse Samordningsförbundet Fjordlandet')),
  'styrelsen.md': Buffer.from(notice('Kallelse till styrelsemöte i Fjordlandet')),
  'underskrift.md': Buffer.from(
    `${notice('# Kallelse')}\nVälkomna!\nUlf Åberg, förbundschef, Fjordlandets samordningsförbund\n`,
  ),
  'samverkan.md': Buffer.from(
    `${notice('# Kallelse Samordningsförbundet Norrskog')}4. Avtal med Samordningsförbundet Fjordlandet\n`,
  ),
  'skog.md': Buffer.from(notice('# Kallelse Samordningsförbundet Norrskog')),
  'kort.txt': Buffer.from(notice('Kallelse')),
  'brev.txt': Buffer.from(
    'Hej alla i styrelsen!\n\nVi ses den 30 mars i Stadshuset. Då talar vi om budget, ansökan och beslut.\n\nMaja, förbundschef\n',
  ),
  'recept.txt': Buffer.from('Kanelbullar\n\n5 dl mjölk\n1. Smält smöret.\n2. Grädda i 225 grader.\n'),
  'tom.docx': Buffer.from(''),
  'gammalt.doc': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2, 3]),
  'bild.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
};
/** A byte more than what is taken in a chat. */
const TOO_LARGE = 50_000_001;

let world: World;
let files: Server;
let address = '';

beforeAll(async () => {
  files = createServer((request, response) => {
    const name = decodeURIComponent(request.url ?? '').slice(1);
    if (name === 'stor.pdf') response.writeHead(200, { 'content-length': TOO_LARGE }).end();
    else if (contents[name] === undefined) response.writeHead(404).end();
    else response.end(contents[name]);
  });
  await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(files.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => files.close(resolve)));
beforeEach(async () => {
  world = await circulationWorld({ ...memoryStore(), streams: memoryStreams() });
  return () => world.close();
});

type Who = keyof typeof people;

const attached = (...names: string[]) =>
  names.map((name) => ({
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name,
    content: { downloadUrl: `${address}/${encodeURIComponent(name)}`, fileType: name.split('.').at(-1) },
  }));

async function post(activity: Activity, who: Who) {
  world.teams.clear();
  await world.bots[0]?.post(activity);
  const posted = world.teams.posted(personalConversation(people[who]).id).map(({ body }) => body);
  const draftId = /"draftId":"([^"]+)"/.exec(JSON.stringify(posted))?.[1];
  return { text: posted.map(readable).join('\n'), draftId };
}

const personal = (who: Who, words: string, ...names: string[]): Activity => ({
  ...personalMessage(people[who], words, world.around()),
  attachments: attached(...names),
});
/** Names with a dot are files, the others words. */
const sent = (who: Who, ...parts: string[]) => {
  const names = parts.filter((part) => part.includes('.'));
  const words = parts.filter((part) => !part.includes('.')).join(' ');
  return post(personal(who, words, ...names), who);
};
const press = (who: Who, verb: string, data: object) => world.press(people[who], verb, data);
const text = async (who: Who, verb: string, data: object) => (await press(who, verb, data)).text;
const meeting = async () => {
  const state = (await loadMeeting(world.store, 'meeting/norrskog/2025-11-06'))?.state;
  return state?.status === 'CLOSED' ? state : null;
};
const documents = () => world.store.streams.list({ type: 'document' });

describe('a protokoll sent to the bot by the kansli', () => {
  it('is shown with its doubts and where they stand, put right on the card, and saved after a restart', async () => {
    const { text: shown, draftId } = await sent('maja', 'protokoll.txt');
    expect(shown).toContain('Protokoll 6 november, §§ 40–41');
    expect(shown).toContain(
      'Justerat: 22 dagar efter mötet, lagen säger högst 14 (KL 5 kap. 69 §) (sida 1, rad 16)',
    );
    expect(shown).toContain('Eva Lindh är');
    expect(await documents()).toEqual([]);
    await world.restart();
    const form = { draftId, 'd1-place': 'Biblioteket', 'd1-person-0': 'eva-lind' };
    expect(await text('lars', 'record.confirm', form)).toContain('en annan persons');
    expect(await text('maja', 'record.confirm', { ...form, 'd1-meetingDate': 'i går' })).toContain(
      'ÅÅÅÅ-MM-DD',
    );
    expect(await text('maja', 'record.confirm', { ...form, 'd1-meetingDate': '' })).toContain(
      'Fyll i mötesdagen för Protokoll',
    );
    expect(await text('maja', 'record.confirm', { ...form, 'd1-include': 'false' })).toContain(
      'Inget är ikryssat',
    );
    expect(await documents()).toEqual([]);
    const receipt = await text('maja', 'record.confirm', form);
    expect(receipt).toContain('Sparat: 1 dokument.');
    expect(receipt).toContain('Protokoll 6 november, §§ 40–41 – Samordningsförbundet Norrskog');
    expect(receipt).toContain('skriv rätta');
    const saved = await meeting();
    expect(saved?.place).toBe('Biblioteket');
    expect(saved?.minutes.present[0]).toMatchObject({ name: 'Eva Lindh', personId: 'eva-lind' });
    expect(await text('maja', 'record.confirm', form)).toBe(receipt);
    expect(await text('maja', 'record.discard', { draftId })).toBe(receipt);
  }, 60_000);

  it('keeps what was put right when the same file comes again, and can be put right anew', async () => {
    const first = await sent('maja', 'protokoll.txt');
    await press('maja', 'record.confirm', { draftId: first.draftId, 'd1-place': 'Biblioteket' });
    expect((await sent('maja', 'protokoll.txt')).text).toContain('finns redan i registret');
    const again = await sent('maja', 'protokoll.txt', 'rätta');
    expect(again.text).toContain('Biblioteket');
    await press('maja', 'record.confirm', { draftId: again.draftId, 'd1-place': 'Nya salen' });
    expect(await meeting()).toMatchObject({ place: 'Nya salen', superseded: [{ name: 'protokoll.txt' }] });
    expect(await documents()).toHaveLength(1);
  }, 60_000);

  it('is one draft however often the message comes, and none when it is not wanted', async () => {
    const message = personal('maja', '', 'protokoll.txt');
    const { draftId } = await post(message, 'maja');
    await world.restart();
    expect((await post(message, 'maja')).draftId).toBe(draftId);
    expect(await text('maja', 'record.discard', { draftId })).toContain('Inget sparades.');
    expect(await text('maja', 'record.confirm', { draftId })).toContain('Du valde att inte spara');
    expect(await documents()).toEqual([]);
  }, 60_000);

  it('is taken from the kansli alone, and in the own chat alone', async () => {
    expect((await sent('lars', 'protokoll.txt')).text).toContain('Det är kansliet som lägger in dokument');
    const channel = { teamId: '19:team@thread.tacv2', channelId: '19:kanal@thread.tacv2' };
    const inChannel = channelMessage(people.maja, '', world.around(), channel);
    world.teams.clear();
    await world.bots[0]?.post({ ...inChannel, attachments: attached('protokoll.txt') });
    expect(world.teams.posted().map(({ body }) => body.text)).toEqual([
      'Filer tar jag emot i vår egen chatt. Skicka den dit.',
    ]);
  }, 60_000);
});

it('a kallelse of a board where the sender is not kansli is not saved to another, and its own is named', async () => {
  await world.close();
  const store = { ...memoryStore(), streams: memoryStreams() };
  world = await circulationWorld(store, { boards: [NORRSKOG, FJORDLANDET] });
  const { text: shown, draftId } = await sent('maja', 'fjord.md');
  expect(shown).toContain('I dokumentet står Samordningsförbundet Fjordlandet, och där är du inte kansli');
  expect(draftId).toBeUndefined();
  const own = await sent('maja', 'skog.md');
  expect(own.text).toContain('Samordningsförbundet Norrskog · 3 ärenden');
}, 60_000);

it.each([['styrelsen.md'], ['underskrift.md']])(
  'a kallelse that names another board alone in running text is no board’s until it is said: %s',
  async (name) => {
    await world.close();
    const store = { ...memoryStore(), streams: memoryStreams() };
    world = await circulationWorld(store, { boards: [NORRSKOG, FJORDLANDET] });
    const { text: shown } = await sent('maja', name);
    expect(shown).not.toContain('Samordningsförbundet Norrskog · 3 ärenden');
    expect(shown).not.toContain('Inget är osäkert');
    expect(shown).toContain('i dokumentet står Samordningsförbundet Fjordlandet');
    // Whoever names the own board too, as in an ärende, is of that.
    const own = await sent('maja', 'samverkan.md');
    expect(own.text).toContain('Samordningsförbundet Norrskog · 4 ärenden');
  },
  60_000,
);

it('a short kallelse that names no board goes to the one that is named beside it, else it is asked which', async () => {
  const named = await sent('maja', 'kort.txt', 'kallelse till kustlandet');
  expect(named.text).toContain('Samordningsförbundet Kustlandet · 3 ärenden');
  const open = await sent('maja', 'kort.txt', 'kallelse');
  expect(open.text).toMatch(/3 ärenden\n[\s\S]+\nStyrelse\nSamordningsförbundet Kustlandet/u);
  // Nothing in it makes that internal: it is asked before it is saved.
  expect(open.text).toMatch(/Visas inte i kanalen\n[\s\S]*3 Beslut om budget/u);
}, 60_000);

it('a letter that is sent as a kallelse is said not to be read as one, and is not called by its greeting', async () => {
  const { text: shown } = await sent('maja', 'brev.txt', 'kallelse');
  expect(shown).toContain('Jag hittar ingen kallelse i filen, och läste den som bilaga. Inget är sparat än.');
  expect(shown).not.toContain('Bilaga: Hej');
  expect((await sent('maja', 'brev.txt', 'bilaga till kallelsen')).text).toContain(
    'Så här förstod jag filen.',
  );
}, 60_000);

it('says of each file that cannot be read what is wrong with it, and answers others meanwhile', async () => {
  const unread = sent('maja', 'recept.txt', 'tom.docx', 'gammalt.doc', 'stor.pdf', 'saknas.pdf', 'bild.png');
  expect((await text('lars', 'circulation.open', {})).length).toBeGreaterThan(0);
  const lines = (await unread).text.split('\n');
  expect(lines).toEqual([
    expect.stringMatching(/^recept\.txt: Jag hittar varken kallelse/),
    expect.stringMatching(/^tom\.docx: Filen är tom/),
    expect.stringMatching(/^gammalt\.doc: Filen är i Words eller Excels gamla format/),
    expect.stringMatching(/^stor\.pdf: Filen är för stor/),
    expect.stringMatching(/^saknas\.pdf gick inte att hämta/),
    expect.stringMatching(/^bild\.png: Det slaget av fil kan jag inte läsa/),
  ]);
  expect(await documents()).toEqual([]);
}, 60_000);
