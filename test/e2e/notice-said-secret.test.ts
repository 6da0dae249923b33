import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PapersSent, papersSent } from './support/papers-sent.ts';

/** A kallelse to its own day each time. */
const notice = (day: string) => `Kallelse

Samordningsförbundet Norrskog

Torsdag ${day} kl 13.00-15.30
Plats: Stadshuset

Dagordning

1. Öppnande
2. Val av justerare
3. Ekonomirapport
4. Uppsägning av attestanten
   Förslag: att säga upp Vera Gran
5. Ny lokal
6. Avslutning
`;

let w: PapersSent;

beforeAll(async () => {
  w = await papersSent(notice);
});
afterAll(() => w.close());

/** The preview of the kallelse to that day, sent with those words. */
const sent = (day: string, words: string) => w.sent('papper.txt', words, day);

const MINE = 'Uppsägning av attestanten: intern, eftersom du skrev det.';

it.each([
  ['8 januari 2026', '2026-01-08', 'här är kallelsen (4:an sekretess)'],
  ['15 januari 2026', '2026-01-15', 'Hej, här kommer kallelsen. Tänk på att 4:an inte får ligga i kanalen.'],
  ['22 januari 2026', '2026-01-22', 'läs in kallelsen, uppsägningen är intern'],
  ['29 januari 2026', '2026-01-29', 'kallelse, punkt 4 är hemlig'],
  ['5 februari 2026', '2026-02-05', 'kallelse, sekretess på punkt 4'],
  ['12 februari 2026', '2026-02-12', 'kallelse (internt ärende nr 4)'],
  ['19 februari 2026', '2026-02-19', 'kallelse till norrskog 19 feb. Punkt 4 ska inte synas i kanalen'],
  ['26 februari 2026', '2026-02-26', 'punkt 4 får inte ligga i kanalen'],
  ['26 mars 2026', '2026-03-26', 'Kallelse. Det om attestanten ska inte ut till fler än ledamöterna'],
  ['16 april 2026', '2026-04-16', 'kallelse, uppsägningen behåller vi i styrelserummet än så länge'],
])(
  'a kallelse is read in with the ärende held back that is named beside it: %s',
  async (day, date, words) => {
    const { shown, draftId } = await sent(day, words);
    expect(shown).toContain('Så här förstod jag filen.');
    expect(shown).toContain(MINE);
    const saved = await w.press('maja', 'record.confirm', { draftId });
    expect(saved.text).toContain(MINE);
    expect(await w.internal(date)).toEqual(['4']);
    const told = await w.heard(`dagordning ${day}`);
    expect(told).toContain('Ny lokal');
    expect(told).not.toMatch(/Uppsägning|Vera Gran/);
    expect(await w.heard('vad sägs om Vera Gran?')).not.toMatch(/säga upp|attestant/);
  },
);

it.each([
  ['5 mars 2026', '2026-03-05', 'kallelse till styrelsen, hemlig'],
  ['12 mars 2026', '2026-03-12', 'Sekretess! kallelse'],
  ['19 mars 2026', '2026-03-19', 'kallelse, punkt 14 är hemlig'],
])(
  'where it is not told which, all of its own are held back and it is said: %s',
  async (day, date, words) => {
    const { shown, draftId } = await sent(day, words);
    expect(shown).toContain('Kontrollera: 1 sak');
    expect(shown).toContain(
      'jag ser inte vilket ärende det gäller. Alla utom de som står på varje dagordning är interna',
    );
    await w.press('maja', 'record.confirm', { draftId });
    expect(await w.internal(date)).toEqual(['3', '4', '5']);
    expect(await w.heard(`dagordning ${day}`)).not.toMatch(/Uppsägning|Ny lokal|Ekonomirapport/);
  },
);

it('what was written beside it and names no ärende is quoted where it is chosen, and nothing is held back', async () => {
  const { shown, draftId } = await sent('23 april 2026', 'kallelse, en sak behåller vi inom styrelsen');
  expect(shown).toContain(
    'Du skrev: ”kallelse, en sak behåller vi inom styrelsen”. Välj vilka punkter det gäller.',
  );
  expect(shown).not.toContain('Inget är osäkert.');
  await w.press('maja', 'record.confirm', { draftId });
  expect(await w.internal('2026-04-23')).toEqual([]);
});

it('one that is on record already is held back when it is sent again with such words', async () => {
  const first = await sent('9 april 2026', 'här är kallelsen, lägg ut den i kanalen sen');
  await w.press('maja', 'record.confirm', { draftId: first.draftId });
  expect(await w.internal('2026-04-09')).toEqual([]);
  const again = await sent('9 april 2026', 'kallelsen igen, 4:an är hemlig');
  expect(again.shown).toContain(MINE);
  await w.press('maja', 'record.confirm', { draftId: again.draftId });
  expect(await w.internal('2026-04-09')).toEqual(['4']);
});
