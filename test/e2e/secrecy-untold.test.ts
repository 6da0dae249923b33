import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PapersSent, papersSent } from './support/papers-sent.ts';
import { data } from './support/preparing-world.ts';

const minutes = (day: number) =>
  `Protokoll\n\nSamordningsförbundet Norrskog\n\n${day} december 2025 kl 13.00-15.30\nPlats: Stadshuset\n\nBeslutande\nEva Lind, ordförande\nKarim Nasser\n\n§ ${day}0 Öppnande\nOrdföranden öppnar mötet.\n\nÅhörarna lämnar lokalen under överläggningen om tvisten.\n\n§ ${day}1 Personalfråga Tallmon\nStyrelsen beslutar\natt omplacera Vera Gran till arkivet.\n\n§ ${day}2 Avslutning\nOrdföranden avslutar mötet.\n`;
const notice = (day: number) =>
  `KALLELSE\n\nSamordningsförbundet Norrskog\n\nStyrelsens sammanträde den ${day} december 2025 kl. 13.00, Stadshuset\n\n1. Mötets öppnande\n\n2. Personalfråga Tallmon\n\nStyrelsen föreslås besluta:\natt omplacera Vera Gran till arkivet.\n\n3. Mötets avslutande\n\nEn del av mötet är inte för åhörare.\n`;

const contents: Readonly<Record<string, string>> = {
  'protokoll.txt': minutes(4),
  'protokoll-2.txt': minutes(5),
  'kallelse.txt': notice(8),
  'kallelse-2.txt': notice(9),
  'kallelse-3.txt': notice(10),
};

let w: PapersSent;
beforeAll(async () => {
  w = await papersSent((path) => contents[path]);
}, 60_000);
afterAll(() => w.close());

const nothingTicked = { ticked: '{"1":[]}' };

it.each([
  ['protokoll.txt', '1', 'vad beslutades den 4 december?'],
  ['kallelse.txt', '1', 'vad är punkt 2 på mötet 8 december'],
])(
  'what speaks of secrecy is not saved before it is said what that is of: %s',
  async (path, place, asked) => {
    const { shown, draftId } = await w.sent(path, path.replace(/\..*/u, ''));
    expect(shown).toContain('I filen står: ”');
    const again = await w.save(draftId, nothingTicked);
    expect(again.text).toContain('Kryssa för vad det gäller');
    expect(again.text).toContain('Inget är sparat än');
    expect(await w.heard(asked)).not.toMatch(/Tallmon|Vera Gran/u);
    const saved = await w.save(draftId, { ...nothingTicked, 'd1-internal': place });
    expect(saved.text).toContain('Sparat');
    expect(await w.heard(asked)).not.toMatch(/Tallmon|Vera Gran/u);
  },
);

it.each([
  ['protokoll-2.txt', 'vad beslutades den 5 december?'],
  ['kallelse-2.txt', 'vad är punkt 2 på mötet 9 december'],
])('or that nothing is: %s', async (path, asked) => {
  const { draftId } = await w.sent(path, path.replace(/-.*/u, ''));
  const again = await w.save(draftId, nothingTicked);
  const said = data(again, 'record.confirm');
  expect(said.restShown).toBe('true');
  const saved = await w.save(draftId, { ...said, ...nothingTicked });
  expect(saved.text).toContain('Sparat');
  expect(await w.heard(asked)).toMatch(/Tallmon/u);
});

it('where all is ticked at once nothing more is asked', async () => {
  const { draftId } = await w.sent('kallelse-3.txt', 'kallelse');
  expect((await w.save(draftId, { ...nothingTicked, 'd1-internal': '1' })).text).toContain('Sparat');
});
