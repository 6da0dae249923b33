import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PapersSent, papersSent } from './support/papers-sent.ts';

const DAY = 'Samordningsförbundet Norrskog\n\nTorsdag 11 december 2025 kl 13.00-15.30\nPlats: Stadshuset\n';

const contents: Readonly<Record<string, string>> = {
  'kallelse.txt': `Kallelse\n\n${DAY}\n1. Öppnande\n2. Krav från Granbo (internt)\n3. Webbplats\n4. Övriga frågor\n\nTill punkt 3: webbplatsen kostar 20 000 kr.\n\nTill punkt 2: Granbo begär 275 000 kr.\n\nP.S. Slutnotan på ombyggnaden blev 1 900 000 kr.\n`,
  'protokoll.txt': `Protokoll\n\n${DAY}\nBeslutande\nEva Lind, ordförande\nKarim Nasser\n\n§ 61 Öppnande\nOrdföranden öppnar mötet.\n\n§ 62 Krav från Granbo\nStyrelsen beslutar\natt avvisa kravet.\n\n§ 63 Övriga frågor\nInga.\n\nSärskilt yttrande § 62\nKarim Nasser anser att 150 000 kr ska betalas.\n\nProtokollsanteckning: Karim Nasser vill se slutnotan på 1 900 000 kr.\n`,
  'yttrande.txt': `Protokoll\n\n${DAY.replace('11 december', '4 december')}\nBeslutande\nEva Lind, ordförande\nKarim Nasser\n\n§ 51 Öppnande\nMötet öppnas.\n\n§ 52 Tvist med Fasadmålarna (sekretess)\nStyrelsen beslutar\natt betala.\n\n§ 53 Insatser för unga\nStyrelsen beslutar\natt bevilja 40 000 kr.\n\nBilaga 1: Särskilt yttrande av Karim Nasser, § 52\nJag anser att 550 000 kr till Fasadmålarna är orimligt.\n\nVid protokollet\nMaja Holm\n`,
};

let w: PapersSent;

beforeAll(async () => {
  w = await papersSent((path) => contents[path]);
  await w.save((await w.sent('kallelse.txt', 'kallelse')).draftId);
  await w.save((await w.sent('protokoll.txt', 'protokoll')).draftId);
  await w.save((await w.sent('yttrande.txt', 'protokoll')).draftId);
}, 60_000);
afterAll(() => w.close());

it.each([
  'punkt 4 den 11 december',
  'punkt 2 den 11 december',
  'vad begär Granbo?',
  'vad blev slutnotan på ombyggnaden?',
  '§ 63',
  '§ 62',
  'vilka protokollsanteckningar finns den 11 december?',
  'vad anser Karim Nasser om slutnotan?',
  'vad är orimligt?',
  'hur mycket fick Fasadmålarna?',
  'vad anser Karim Nasser om Fasadmålarna?',
])(
  'what stands below the last of them, of an internal one or of none for certain, is told in no channel: %s',
  async (asked) => {
    expect(await w.heard(asked)).not.toMatch(/275.000|1.900.000|150.000|550.000|orimligt/u);
  },
);

it('what there is of an open one is told there', async () => {
  expect(await w.heard('punkt 3 den 11 december')).toMatch(/20.000/u);
});

it('in the own chat each is told of its own', async () => {
  expect(JSON.stringify(await w.said('karim', 'punkt 2 den 11 december'))).toMatch(/275.000/u);
  expect(JSON.stringify(await w.said('karim', 'punkt 4 den 11 december'))).toMatch(/1.900.000/u);
  expect(JSON.stringify(await w.said('karim', 'vad yttrade Karim om kravet från Granbo?'))).toMatch(
    /150.000/u,
  );
});
