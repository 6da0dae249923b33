import { afterAll, beforeAll, expect, it } from 'vitest';
import { people, type World } from './support/circulation-world.ts';
import { AGENDA, noticeTalk } from './support/notice-talk.ts';
import { onTwoBoards, twoBoards } from './support/two-boards.ts';

const { karim, maja } = people;
let world: World;
const { says, importNotice } = noticeTalk(() => world);
const { has } = onTwoBoards(() => world);

/** Maja is kansli of both; Norrskog meets on the 11th, Kustlandet on the 18th. */
beforeAll(async () => {
  world = await twoBoards();
  await importNotice('first', AGENDA);
  await has('kustlandet', '2025-12-18', true);
  await has('norrskog', '2026-02-12', false);
  for (const who of [karim, maja]) await world.write(who, 'hej');
});
afterAll(() => world.close());

/** What is shown of Norrskog, and then of Kustlandet. */
function cardsOf(shown: string): readonly [string, string] {
  const at = shown.search(/[^\n]*torsdag 18/u);
  return at < 0 ? [shown, ''] : [shown.slice(0, at), shown.slice(at)];
}

it.each([
  ['Norrskog börjar 9.30 och Kustlandet kl 14', /torsdag 11[\s\S]*09:30/, /torsdag 18[\s\S]*14:00/],
  [
    'byt till Skogssalen i Norrskog och börja kl 10 i Kustlandet',
    /torsdag 11[\s\S]*Skogssalen/,
    /torsdag 18[\s\S]*10:00/,
  ],
  [
    'lägg in fika på Norrskogs möte och fikapaus på Kustlandets',
    /Nytt ärende torsdag 11[\s\S]*Fika\n/,
    /Nytt ärende torsdag 18[\s\S]*Fikapaus/,
  ],
  [
    'Till Norrskogs möte den 11 december: lägg till skolan. Till Kustlandets möte: lägg till hyran.',
    /Nytt ärende torsdag 11[\s\S]*Skolan/,
    /Nytt ärende torsdag 18[\s\S]*Hyran/,
  ],
  [
    'byt lokal: Norrskog i Granen, Kustlandet i Ankaret',
    /torsdag 11[\s\S]*Granen/,
    /torsdag 18[\s\S]*Ankaret/,
  ],
  [
    'flytta Norrskogs möte till 12 december och Kustlandets till 19 december',
    /torsdag 11[\s\S]*2025-12-12/,
    /torsdag 18[\s\S]*2025-12-19/,
  ],
  [
    'lägg till budget hos Norrskog och lokalhyra hos Kustlandet',
    /torsdag 11[\s\S]*Budget/,
    /torsdag 18[\s\S]*Lokalhyra/,
  ],
  [
    'i Norrskog ska vi ta upp hyresavtalet, och i Kustlandet revisionsplanen',
    /torsdag 11[\s\S]*Hyresavtalet/,
    /torsdag 18[\s\S]*Revisionsplanen/,
  ],
  [
    'Ställ in Norrskogs möte. Kustlandets flyttar vi till den 19 december kl 10.',
    /Ställa in mötet torsdag 11/,
    /torsdag 18[\s\S]*2025-12-19[\s\S]*10:00/,
  ],
  [
    'nya tider i december.\nNorrskog 14-16.\nKustlandet 10-12.',
    /torsdag 11[\s\S]*14:00/,
    /torsdag 18[\s\S]*10:00/,
  ],
])(
  '%j: each board has what is ordered of it, and nothing of the other',
  async (text, norrskog, kustlandet) => {
    const [first, second] = cardsOf(await says(maja, text));
    expect(first).toMatch(norrskog);
    expect(second).toMatch(kustlandet);
  },
);

it('what is to stay as it is on the one board is left alone', async () => {
  for (const text of [
    'Norrskogs möte är inställt men Kustlandets blir av som planerat',
    'ställ in Norrskogs möte men inte Kustlandets',
  ]) {
    const shown = await says(maja, text);
    expect(shown, text).toContain('Ställa in mötet torsdag 11');
    expect(shown, text).not.toContain('torsdag 18');
  }
});

it.each([
  'flytta februarimötet 2026 till 19 februari i Norrskog',
  'ändra tiden på februarimötet 2026 i Norrskog till kl 9',
  'byt lokal på februarimötet 2026 i Norrskog till Skogssalen',
])('%j: the meeting of the year that is said, and not the next one', async (text) => {
  const shown = await says(maja, text);
  expect(shown).toContain('torsdag 12 februari');
  expect(shown).not.toContain('torsdag 11');
});

it('what cannot be parted by board is put on neither', async () => {
  const text = 'flytta Norrskogs och Kustlandets möten till 12 respektive 19 december';
  const told = await says(maja, text);
  expect(told).toContain('Jag tar en styrelse i taget. Inget har ändrats.');
  expect(told).not.toContain('Granska');
});

it('an ärende about the other board is one, of the board that takes it up', async () => {
  const told = await says(maja, 'lägg till samverkan mellan Norrskog och Kustlandet');
  expect(told).toContain('I vilken styrelse?');
});

it('a ledamot’s proposals go to the board that each is for', async () => {
  const told = await says(karim, 'jag vill ta upp tillgänglighet i Norrskog och lokalfrågan i Kustlandet');
  expect(told).toMatch(/förslaget ”Tillgänglighet”[\s\S]*förslaget ”Lokalfrågan”/);
});

it.each([
  [
    'flytta decembermötet till den 12 och februarimötet till den 20 i Norrskog',
    /torsdag 11 december[\s\S]*2025-12-12[\s\S]*torsdag 12 februari[\s\S]*2026-02-20/,
  ],
  [
    'Norrskog ses kl 14 den 11 december, och den 12 februari kl 10',
    /torsdag 11 december[\s\S]*14:00[\s\S]*torsdag 12 februari[\s\S]*10:00/,
  ],
  [
    'lägg budget på december och bokslut på februari, båda i Norrskog',
    /torsdag 11 december[\s\S]*\nBudget\n[\s\S]*torsdag 12 februari[\s\S]*\nBokslut\n/,
  ],
])('%j: each meeting of the board has what is ordered of it', async (text, shown) => {
  expect(await says(maja, text)).toMatch(shown);
});

it.each([
  ['lägg till skolnärvaro i Norrskog den 12 februari', /Nytt ärende torsdag 12 februari[\s\S]*Skolnärvaro/],
  ['lägg till fika på mötet i Norrskog', /Nytt ärende [\s\S]*Fika/],
  ['lägg in ett extra möte i Norrskog den 12 mars', /Nytt sammanträde/],
])('%j: what is laid in where one meets is an ärende, and a meeting is one', async (text, shown) => {
  expect(await says(maja, text)).toMatch(shown);
});
