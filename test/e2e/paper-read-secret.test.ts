import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadMeeting } from '../../src/meeting/index.ts';
import { type PapersSent, papersSent } from './support/papers-sent.ts';
import { data } from './support/preparing-world.ts';

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
  'langre ned.txt': bilaga(
    'Bilaga 6 till kallelse 15 januari 2026',
    'Tjänsteskrivelse: Rapport om båthuset',
    ...Array.from({ length: 12 }, (_, nth) => `Brygga ${nth + 1} vid båthuset behöver nya plankor.`),
    'Personalfråga på kansliet',
    'Moa Ståhl har begärt tre månadslöner i vederlag.',
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
  'i texten.txt': bilaga(
    'Bilaga 12',
    'Tjänsteskrivelse: Läget i ärendena',
    ...Array.from({ length: 12 }, (_, nth) => `Del ${nth + 1} av lägesbilden handlar om vattenhjulet.`),
    'Följande två stycken om ersättningen till kvarnägaren är inte för allmänheten.',
    'Gustaf Kvist har krävt nio tunnor råg för sin kvarnsten.',
  ),
  'styrdokument.txt': bilaga(
    'Bilaga 13',
    'Rutin för handlingar',
    'Ärenden som omfattas av sekretess läggs i det gröna skåpet.',
  ),
  'anteckning.txt': bilaga('Protokoll', 'Vi pratade om vädret och om styrelsens resa till Åland.'),
  'utredning konfidentiell.txt': bilaga(
    'Bilaga 10',
    'Tjänsteskrivelse: Utredning',
    'Sune Falk anmäls för förskingring av kaffekassan.',
  ),
};

let w: PapersSent;
const ID = 'meeting/norrskog/2026-01-15';

beforeAll(async () => {
  w = await papersSent((path) => contents[path]);
  await w.save((await w.sent('kallelse.txt', 'kallelse')).draftId);
  await seenBy('3', 'BOARD');
}, 60_000);
afterAll(() => w.close());

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

it.each([
  ['punkt.txt', 'vad sägs om Vera Gran?', /omplacer|arkivet/i],
  ['rubrik.txt', 'vad sägs om Tore Björk?', /tjänstledig|lingvistik/i],
])(
  'a bilaga read in by itself is as internal as its ärende, and follows it: %s',
  async (name, question, secret) => {
    const { shown, draftId } = await w.sent(name);
    expect(shown).toContain('Bilagan hör till punkt 3 Personalfråga på kansliet');
    expect((await w.save(draftId)).text).toContain('Bilagan hör till punkt 3 Personalfråga på kansliet');
    expect(await w.heard(question)).not.toMatch(secret);
    await seenBy('3', 'ALL');
    expect(await w.heard(question)).toMatch(secret);
    await seenBy('3', 'BOARD');
    expect(await w.heard(question)).not.toMatch(secret);
  },
);

it('one with the heading of an internal ärende further down is held whole, tells why, and is opened by choice alone', async () => {
  const question = 'vad sägs om Moa Ståhl?';
  const { shown, draftId } = await w.sent('langre ned.txt');
  expect(shown).toContain('I bilagan står rubriken till punkt 3 Personalfråga på kansliet');
  expect(shown).toContain('delar du filen');
  expect(shown).toContain('Vem ser bilagan?');
  await w.save(draftId);
  expect(await w.heard(question)).not.toMatch(/månadslöner|vederlag/i);
  const again = await w.sent('langre ned.txt', 'rätta');
  await w.save(again.draftId, { 'd1-seenBy': 'ALL' });
  expect(await w.heard(question)).toMatch(/månadslöner|vederlag/i);
  const last = await w.sent('langre ned.txt', 'rätta');
  await w.save(last.draftId, { 'd1-seenBy': 'BOARD' });
  expect(await w.heard(question)).not.toMatch(/månadslöner|vederlag/i);
});

it('the very file that stands as bilaga to an internal ärende is as internal, read in by itself as well', async () => {
  const question = 'vad sägs om Inga Åkers villkor?';
  await w.save((await w.sent('samma.txt')).draftId);
  expect(await w.heard(question)).toMatch(/årslön/);
  expect((await w.sent('samma.txt', 'bilaga till punkt 3 den 15 januari')).shown).toContain(
    'är nu bilaga till punkt 3',
  );
  expect(await w.heard(question)).not.toMatch(/årslön|avgångsvederlag/);
});

it('a bilaga of an ärende that all see is told of', async () => {
  const { shown, draftId } = await w.sent('oppen.txt');
  expect(shown).not.toContain('egna chatten');
  await w.save(draftId);
  expect(await w.heard('vad sägs om bryggor av lärkträ?')).toMatch(/Båthuset behöver nya bryggor/);
});

it.each([
  ['stampel.txt', 'vad sägs om Olle Alm?', /utköp|månadslöner/i],
  ['langst ned.txt', 'vad sägs om vitet mot Granbolaget?', /tre miljoner/i],
  ['i texten.txt', 'vad sägs om Gustaf Kvist?', /kvarnsten/i],
  ['utredning konfidentiell.txt', 'vad sägs om Sune Falk?', /förskingring/i],
])(
  'a bilaga that says itself that it is secret is kept to the own chat until the kansli opens it: %s',
  async (name, question, secret) => {
    const { shown, draftId } = await w.sent(name);
    expect(shown).toContain('Bilagan säger själv att den inte är för alla.');
    expect((await w.save(draftId)).text).toContain('Bilagan säger själv att den inte är för alla.');
    expect(await w.heard(question)).not.toMatch(secret);
    const again = await w.sent(name, 'rätta');
    expect(again.shown).toContain('Vem ser bilagan?');
    const opened = await w.save(again.draftId, { 'd1-seenBy': 'ALL' });
    expect(opened.text).toContain('Alla kan få veta vad som står i bilagan');
    expect(await w.heard(question)).toMatch(secret);
  },
);

it('a paper that lays down how secrets are kept is none', async () => {
  const { shown } = await w.sent('styrdokument.txt');
  expect(shown).not.toContain('inte är för alla');
});

it.each(['', 'protokoll'])(
  'a paper that is called a protokoll and is not read as one says so: "%s"',
  async (words) => {
    expect((await w.sent('anteckning.txt', words)).shown).toContain(
      'Jag hittar inget protokoll i filen, och läste den som bilaga.',
    );
  },
);

it('one of a meeting with an internal ärende that is tied to none is kept too, and told as unsure', async () => {
  const { shown, draftId } = await w.sent('oviss.txt');
  expect(shown).toContain('Bilagan kan höra till en intern punkt');
  expect(shown).toContain('Kontrollera: 1 sak');
  await w.save(draftId);
  expect(await w.heard('vad sägs om grävskopan i Myran?')).not.toContain('trasig');
  await w.save((await w.sent('oviss.txt', 'rätta')).draftId, { 'd1-seenBy': 'ALL' });
  expect(await w.heard('vad sägs om grävskopan i Myran?')).toContain('trasig');
});
