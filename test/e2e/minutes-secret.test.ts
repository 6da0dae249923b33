import { afterAll, beforeAll, expect, it } from 'vitest';
import { type PapersSent, papersSent } from './support/papers-sent.ts';

const HEAD = 'Samordningsförbundet Norrskog\n\n';

const contents: Readonly<Record<string, string>> = {
  'kallelse-b.txt': `Kallelse\n\n${HEAD}Torsdag 4 december 2025 kl 13.00-15.30\nPlats: Stadshuset\n\nDagordning\n\n1. Öppnande\n2. Förlikning med Linden AB (internt)\n3. Webbplats\n4. Avslutning\n`,
  'protokoll-b.txt': `Protokoll\n\n${HEAD}Torsdag 4 december 2025 kl 13.00-15.30\nPlats: Stadshuset\n\nBeslutande\nEva Lind, ordförande\nKarim Nasser\n\n§ 51 Öppnande\nOrdföranden öppnar mötet.\n\n§ 52 Avtalsfråga\nStyrelsen beslutar\natt betala 300 000 kr till bolaget.\n\n§ 53 Webbplats\nStyrelsen beslutar\natt bygga en webbplats för 20 000 kr.\n\n§ 54 Avslutning\nOrdföranden avslutar mötet.\n`,
  'kallelse.txt': `Kallelse\n\n${HEAD}Torsdag 11 december 2025 kl 13.00-15.30\nPlats: Stadshuset\n\nDagordning\n\n1. Öppnande\n2. Personalfråga på Tallmon (internt)\n3. Webbplats\n4. Avslutning\n`,
  'protokoll.txt': `Protokoll\n\n${HEAD}Torsdag 11 december 2025 kl 13.00-15.30\nPlats: Stadshuset\n\nBeslutande\nEva Lind, ordförande\nKarim Nasser\n\nBeslut i korthet\n- Skyddsbolaget anlitas för 45 000 kr\n\n§ 61 Öppnande\nOrdföranden öppnar mötet.\n\n§ 62 Personalfråga på Tallmon\nStyrelsen beslutar\natt omplacera Vera Gran till arkivet.\n\n§ 63 Hot mot verksamheten (sekretess)\nStyrelsen beslutar\natt anlita Skyddsbolaget för 45 000 kr.\n\n§ 64 Webbplats\nStyrelsen beslutar\natt bygga en webbplats för 20 000 kr.\n\n§ 64 b Krav mot Ekbacken (internt)\nStyrelsen beslutar\natt kräva Ekbacken på 78 000 kr.\n\n§ 65 Avslutning\nOrdföranden avslutar mötet.\n\nProtokollsanteckning till § 63: Lars Ek anser att Skyddsbolaget är för dyrt.\n`,
};

let w: PapersSent;

beforeAll(async () => {
  w = await papersSent((path) => contents[path]);
  await w.save((await w.sent('kallelse.txt', 'kallelse')).draftId);
  await w.save((await w.sent('protokoll.txt', 'protokoll')).draftId);
}, 60_000);
afterAll(() => w.close());

it('where nothing is told all are told that what is internal is told in the own chat alone', async () => {
  const questions = ['§ 62', 'vad sägs om Skyddsbolaget?', 'vad beslutades om kamelerna?'];
  const denied = [
    'vem reserverade sig den 11 december?',
    'hur röstade vi den 11 december?',
    'vem var jävig den 11 december?',
  ];
  for (const question of [...questions, ...denied, 'vilka bilagor finns till mötet den 11 december?']) {
    expect(await w.heard(question), question).toContain(
      'Det som är internt svarar jag bara på i den egna chatten.',
    );
  }
});

it('where something is left out of what is counted, summed or listed, all are told so; of one thing alone they are not', async () => {
  const parts = [
    'vad bestämdes den 11 december?',
    'hur mycket pengar beviljades den 11 december?',
    'dagordningen 11 december',
  ];
  for (const question of parts) {
    expect(await w.heard(question), question).toContain('svarar jag bara på i den egna chatten');
  }
  expect(await w.heard('vad beslutades om webbplatsen?')).not.toContain('i den egna chatten');
});

it('whom nobody knows is not answered with who works at the kansli, and nobody is said to be whom nothing tells of', async () => {
  for (const question of ['vem är Skogmyr?', 'vem är elvira skogmyr']) {
    expect(await w.heard(question), question).toContain('Det framgår inte vem du menar.');
  }
  expect(await w.heard('vem är dataskyddsombud?')).toContain('Det framgår inte vem. Kansliet kan veta');
  expect(await w.heard('vem jobbar på kansliet?')).not.toContain('Det framgår inte');
});

it('a förslag of an agenda is not told as that of whoever is asked about', async () => {
  for (const question of ['vad har Karim föreslagit?', 'vilka förslag har Lars lagt fram?']) {
    expect(await w.heard(question), question).toMatch(/framgår inte|förstod/u);
  }
});

it('what is named is not answered with the whole agenda, as if that were of it', async () => {
  const told = await w.heard('vad gäller sture skogmyr');
  expect(told).toContain('framgår inte');
  expect(told).not.toContain('Dagordning 11 december');
});

it('items chosen by their sums, or by being internal, are those; which are internal is told in the own chat alone', async () => {
  expect(await w.heard('vilka punkter är interna den 11 december?')).toContain(
    'Vilka punkter som är interna svarar jag bara på i den egna chatten.',
  );
  const own = JSON.stringify(await w.said('karim', 'vilka punkter är interna den 11 december?'));
  expect(own).toMatch(/1 punkt på dagordningen 11 december är intern/u);
  expect(own).toContain('Personalfråga på Tallmon');
  const sums = await w.heard('ärenden över 300 000 den 11 december');
  expect(sums).not.toContain('Webbplats');
});

it.each([
  ['of an internal ärende', 'vad beslutades om personalfrågan på Tallmon?'],
  ['of an internal ärende, by its number', '§ 62'],
  ['that says so itself', 'vad beslutades om hot mot verksamheten?'],
  ['that says so itself, by its number', 'paragraf 63'],
  ['by the whole meeting', 'vad bestämdes den 11 december?'],
  ['by sums', 'hur mycket pengar beviljades den 11 december?'],
  ['by a word of the text', 'skyddsbolaget'],
  ['by a name', 'vad sägs om Vera Gran?'],
  ['by a note to it below the last', 'vilka protokollsanteckningar finns?'],
  ['by a note to it, of the last', '§ 65'],
  ["that was added after one that is all's", 'vad vet du om Ekbacken?'],
  ["that was added after one that is all's, by its number", '§ 64 b'],
  ["that was added after one that is all's, by the number before it", '§ 64'],
])('a § %s is told in no channel or group chat', async (_, question) => {
  expect(await w.heard(question)).not.toMatch(
    /Vera Gran till|omplacera|Skyddsbolaget|45.000|65.000|78.000|för dyrt/u,
  );
});

it('what is not internal is told there', async () => {
  expect(await w.heard('vad beslutades om webbplatsen?')).toMatch(/20.000/u);
});

it('in the own chat all of it is told, and that it is internal', async () => {
  const told = JSON.stringify(await w.said('karim', 'vad beslutades om hot mot verksamheten?'));
  expect(told).toMatch(/Skyddsbolaget/u);
  expect(told).toMatch(/intern/iu);
});

it('the preview asks, with what is read so ticked, and what is chosen decides', async () => {
  const { shown, draftId } = await w.sent('protokoll.txt', 'rätta');
  expect(shown).toContain('Visas inte i kanalen');
  expect(shown).toMatch(/§ 62 Personalfråga på Tallmon/u);
  const ticked = /"ticked":"((?:[^"\\]|\\.)*)"/u.exec(shown)?.[1]?.replaceAll('\\', '');
  expect(JSON.parse(ticked ?? '{}')).toEqual({ 1: [1, 2, 4] });
  const faulty = await w.save(draftId, { ticked, 'd1-internal': '99' });
  expect(JSON.stringify(faulty)).toContain('Inget är sparat');
  const receipt = await w.save(draftId, { ticked, 'd1-internal': '1', 'd1-internal-more': '3' });
  expect(JSON.stringify(receipt)).toContain(
    'Visas inte i kanalen: § 62 Personalfråga på Tallmon; § 64 Webbplats.',
  );
  expect(await w.heard('vad beslutades om hot mot verksamheten?')).toMatch(/Skyddsbolaget/u);
  expect(await w.heard('vad beslutades om webbplatsen?')).not.toMatch(/20.000/u);
  // The same file once more keeps what was chosen.
  const again = await w.sent('protokoll.txt', 'rätta');
  const kept = /"ticked":"((?:[^"\\]|\\.)*)"/u.exec(again.shown)?.[1]?.replaceAll('\\', '');
  expect(JSON.parse(kept ?? '{}')).toEqual({ 1: [1, 3] });
});

it('an internal ärende of which no § bears the heading is told of, with all §§ in sight and those of none ticked', async () => {
  await w.save((await w.sent('kallelse-b.txt', 'kallelse')).draftId);
  const { shown, draftId } = await w.sent('protokoll-b.txt', 'protokoll');
  expect(shown).toContain(
    'Ärendet 2 Förlikning med Linden AB (internt) är internt, men ingen paragraf med den rubriken hittades. Välj vilka paragrafer det gäller.',
  );
  expect(shown).not.toContain('Visa alla paragrafer');
  expect(shown).toMatch(/"value":"1"[^[]*"choices":\[[^\]]*§ 51 Öppnande[^\]]*§ 54 Avslutning/u);
  const receipt = JSON.stringify(await w.save(draftId));
  expect(receipt).toContain('Visas inte i kanalen: § 52 Avtalsfråga.');
  expect(await w.heard('vad beslutades den 4 december?')).not.toMatch(/300.000/u);
});
