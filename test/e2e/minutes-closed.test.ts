import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PapersSent, papersSent } from './support/papers-sent.ts';

const minutes = (day: number, from: number, opened: string, after = '') =>
  `Protokoll\n\nSamordningsförbundet Norrskog\n\n${day} december 2025 kl 13.00-15.30\nPlats: Stadshuset\n\nBeslutande\nEva Lind, ordförande\nKarim Nasser\n\n§ ${from} Öppnande\nOrdföranden öppnar mötet.\n\n${opened}\n\n§ ${from + 1} Personalfråga Tallmon\nStyrelsen beslutar\natt omplacera Vera Gran till arkivet.\n\n§ ${from + 2} Avtal med Ekbacken\nStyrelsen beslutar\natt betala Ekbacken 78 000 kr.\n\n${after}\n\n§ ${from + 3} Webbplats\nStyrelsen beslutar\natt bygga en webbplats för 20 000 kr.\n\n§ ${from + 4} Avslutning\nOrdföranden avslutar mötet.\n`;

const contents: Readonly<Record<string, string>> = {
  'plain.txt': minutes(4, 51, ''),
  'heard.txt': minutes(
    5,
    61,
    'Ordföranden förklarar att §§ 62–63 behandlas utan åhörare och att innehållet stannar i styrelsen.',
  ),
  'closed.txt': minutes(8, 61, 'Mötet är slutet under §§ 62–63. Åhörarna lämnar lokalen.'),
  'range.txt': minutes(9, 61, 'Följande två paragrafer (62-63) är inte för allmänheten.'),
  'doors.txt': minutes(10, 61, 'STÄNGDA DÖRRAR', 'ÖPPET MÖTE'),
  'unplaced.txt': minutes(11, 61, 'Åhörarna lämnar lokalen under överläggningen om avtalet.'),
};

let w: PapersSent;

beforeAll(async () => {
  w = await papersSent((path) => contents[path]);
}, 60_000);
afterAll(() => w.close());

/** The places that the preview has ticked. */
function tickedOf(shown: string): number[] {
  const ticked = /"ticked":"((?:[^"\\]|\\.)*)"/u.exec(shown)?.[1]?.replaceAll('\\', '');
  return (JSON.parse(ticked ?? '{}') as Record<string, number[]>)[1] ?? [];
}

it.each([
  ['by their numbers', 'protokoll, §§ 52 och 53 är sekretess', [1, 2]],
  ['by figures alone', 'protokoll, 52 och 53 är sekretess', [1, 2]],
  ['by a word of the heading', 'protokoll, tallmon ska inte ut i kanalen', [1]],
  ['without the word protokoll', '§ 53 är sekretess', [2]],
  ['by nothing that is found', 'protokoll, kamelerna är sekretess', [1, 2, 3]],
])('what is written beside a protokoll makes §§ internal: %s', async (_, words, places) => {
  const { shown } = await w.sent('plain.txt', words);
  expect(tickedOf(shown)).toEqual(places);
  expect(shown).toMatch(/du skrev/u);
});

it('beside a protokoll nothing is held back by words of no secrecy', async () => {
  expect(tickedOf((await w.sent('plain.txt', 'protokoll')).shown)).toEqual([]);
});

it.each([
  ['heard.txt', [1, 2], 'behandlas utan åhörare'],
  ['closed.txt', [1, 2], 'Mötet är slutet under'],
  ['range.txt', [1, 2], 'inte för allmänheten'],
])(
  '§§ that a protokoll says were dealt with in closed form are internal, and the sentence is quoted: %s',
  async (path, places, quoted) => {
    const { shown } = await w.sent(path, 'protokoll');
    expect(tickedOf(shown)).toEqual(places);
    expect(shown).toMatch(new RegExp(`I filen står: ”[^”]*${quoted}`, 'u'));
  },
);

it('those between a line that closes the meeting and one that opens it again are internal', async () => {
  expect(tickedOf((await w.sent('doors.txt', 'protokoll')).shown)).toEqual([1, 2]);
});

it('a sentence that can be put to no § is quoted and asked about, with all §§ to choose from', async () => {
  const { shown } = await w.sent('unplaced.txt', 'protokoll');
  expect(shown).toContain(
    '”Åhörarna lämnar lokalen under överläggningen om avtalet.”. Välj vilka paragrafer',
  );
  expect(shown).toContain('Något sägs om sekretess utan att det framgår');
});

it('what was so written and saved is told in no channel', async () => {
  await w.save((await w.sent('plain.txt', 'protokoll, §§ 52 och 53 är sekretess')).draftId);
  for (const question of ['vad beslutades den 4 december?', '§ 53', 'vera gran'])
    expect(await w.heard(question), question).not.toMatch(/78.000|omplacera/u);
});
