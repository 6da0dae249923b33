import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PapersSent, papersSent } from './support/papers-sent.ts';

const DAY = 'Samordningsförbundet Norrskog\n\nTorsdag 11 december 2025 kl 13.00-15.30\nPlats: Stadshuset\n';

const contents: Readonly<Record<string, string>> = {
  'kallelse.txt': `Kallelse\n\n${DAY}\n1. Öppnande\n\n2. Budget för 2026\nBudgeten har 88 000 kr till uppsägningen av Molander.\nFörslag: att fastställa budgeten.\n\n3. Uppsägning av Molander (internt)\n\n4. Avslutning\n`,
  'protokoll.txt': `Protokoll\n\n${DAY}\nBeslutande\nEva Lind, ordförande\nKarim Nasser\n\n§ 61 Öppnande\nOrdföranden öppnar mötet.\n\n§ 62 Godkännande av dagordning\nDagordningen i kallelsen är: 1. Öppnande, 2. Budget, 3. Uppsägning av Molander (internt).\nStyrelsen beslutar\natt godkänna dagordningen.\n\n§ 63 Budget för 2026\nStyrelsen beslutar\natt fastställa budgeten.\n\n§ 64 Uppsägning av Molander\nStyrelsen beslutar\natt betala.\n\n§ 65 Avslutning\nMötet avslutas.\n`,
};

const BESIDE = `Kallelse\n\nSamordningsförbundet Norrskog\n\nTorsdag 12 februari 2026 kl 13.00-15.30\nPlats: Stadshuset\n\n1. Öppnande\n\n2. Tallbergaavtalets ekonomi\n\n3. Återkrav 372 500 kr\n\n4. Tvist med Tallberga (internt)\nFörslag: att kräva 372 500 kr.\n\n5. Ny lokal för 90 000 kr\n\n6. Avslutning\n`;

const NEXT = `Kallelse\n\nSamordningsförbundet Norrskog\n\nTorsdag 15 januari 2026 kl 13.00-15.30\nPlats: Stadshuset\n\n1. Öppnande\n\n2. Återrapport\nVad Molander har fått.\n\n3. Ny lokal\n\n4. Avslutning\n`;

const JAV = `Protokoll\n\nSamordningsförbundet Norrskog\n\nTorsdag 6 november 2025 kl 13.00-15.30\nPlats: Stadshuset\n\nBeslutande\nEva Lind, ordförande\nKarim Nasser\n\n§ 51 Öppnande\nOrdföranden öppnar mötet.\n\n§ 52 Jäv\nKarim Nasser anmäler jäv i § 54 eftersom hans svåger är delägare.\n\n§ 53 Inköp av bord\nProtokollet omfattar §§ 51–55. Borden är av björk.\nStyrelsen beslutar\natt köpa bord.\n\n§ 54 Krav (sekretess)\nStyrelsen beslutar\natt betala.\n\n§ 55 Avslutning\nMötet avslutas.\n`;

const LATER: Readonly<Record<string, string>> = { 'nästa.txt': NEXT, 'bredvid.txt': BESIDE, 'jäv.txt': JAV };

let w: PapersSent;
const previews: string[] = [];

beforeAll(async () => {
  w = await papersSent((path) => LATER[path] ?? contents[path]);
  for (const [file, words] of [
    ['kallelse.txt', 'kallelse'],
    ['protokoll.txt', 'protokoll'],
  ] as const) {
    const sent = await w.sent(file, words);
    previews.push(sent.shown);
    await w.save(sent.draftId);
  }
}, 60_000);
afterAll(() => w.close());

it('the preview tells which text names what is internal, and that it is not shown in the channel', () => {
  expect(previews[0]).toContain('Nämner något internt i sin text: 2 Budget för 2026.');
  expect(previews[1]).toContain('Nämner något internt i sin text: § 62 Godkännande av dagordning.');
});

it.each([
  'vad vet du om Molander?',
  'Molander',
  'punkt 2 den 11 december',
  '§ 62',
  'vad föreslås i budgeten?',
])('the text is told in no channel or group chat: %s', async (asked) => {
  expect(await w.heard(asked)).not.toMatch(/uppsägningen av Molander|Uppsägning av Molander|88.000/u);
});

it('what was proposed and decided of those is told there, and the text in the own chat', async () => {
  expect(await w.heard('vad beslutades om budget för 2026?')).toContain('fastställa budgeten');
  expect(JSON.stringify(await w.said('karim', 'vad vet du om Molander?'))).toContain('Molander');
});

it('a kallelse to another meeting is told which of its ärenden name it', async () => {
  const { shown } = await w.sent('nästa.txt', 'kallelse');
  expect(shown).toContain(
    'Nämner något som är internt i styrelsen, på ett annat möte eller i ett förslag som väntar: 2 Återrapport.',
  );
});

it('and one that has both the internal and what is called after it, or has its amount, is told which', async () => {
  const { shown } = await w.sent('bredvid.txt', 'kallelse');
  expect(shown).toContain(
    'Nämner något internt i rubrik, förslag eller beslut, som syns i kanalen: 2 Tallbergaavtalets ekonomi; 3 Återkrav 372 500 kr. Kryssa för',
  );
});

it('who kept out of what is internal, and why, is told in no channel where it stands under another §, nor is more kept', async () => {
  const { shown, draftId } = await w.sent('jäv.txt', 'protokoll');
  expect(shown).toContain('Nämner något internt i sin text: § 52 Jäv.');
  await w.save(draftId);
  for (const asked of ['§ 52', 'vem är svåger?', 'varför var Karim jävig den 6 november?'])
    expect(await w.heard(asked), asked).not.toMatch(/svåger är|delägare/u);
  expect(await w.heard('§ 53')).toContain('björk');
  expect(JSON.stringify(await w.said('karim', '§ 52'))).toContain('delägare');
});
