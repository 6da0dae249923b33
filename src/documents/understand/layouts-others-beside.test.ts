import { expect, it } from 'vitest';
import { readHere } from '../read.ts';

const PROTOKOLL = `STYRELSEN FÖR SAMORDNINGSFÖRBUNDET TALLÅSEN

Sammanträdesprotokoll

Tisdagen den 4 maj 2027 klockan 10.00-12.20
Folkets hus i Hedby, Granen

NÄRVARANDE
Ledamöter: Bo Ekman, ordförande; Gun Hedman; Ivar Jonsson
Ersättare (ej tjänstgörande): Disa Englund; Edit Forsell
Förbundschef: Agda Almby
Sekreterare: Nora Olin
Gäster: Kaj Lund, Ramberg Analys AB, ärende 3; Siv Sand, verksamhetsledare Fyren, ärende 4

INNEHÅLL
Ärende 1   FST § 21   Öppnande
Ärende 2   FST § 22   Val av justerare
Ärende 3   FST § 23   Utvärdering av Lyktan
Ärende 4   FST § 24   Lägesrapport Fyren


FST § 21   Öppnande
Ordföranden öppnar sammanträdet.

FST § 22   Val av justerare
Beslut
att välja Gun Hedman till justerare

FST § 23   Utvärdering av Lyktan
Beslut
att lägga utvärderingen till handlingarna

FST § 24   Lägesrapport Fyren
Beslut
att tacka för rapporten


Vid protokollet          Justeras

Nora Olin                Bo Ekman                Gun Hedman
sekreterare              ordförande              justerare
`;

it('who works for the board and who was a guest stand by their own labels, and a list of contents names nobody', async () => {
  const read = await readHere({ name: 'a.txt', bytes: new TextEncoder().encode(PROTOKOLL) });
  const [protokoll] = read.kind === 'understood' ? read.documents : [];
  expect(protokoll?.present.map(({ name, role, votes }) => [name, role, votes])).toEqual([
    ['Bo Ekman', 'ordförande', true],
    ['Gun Hedman', 'ledamot', true],
    ['Ivar Jonsson', 'ledamot', true],
    ['Disa Englund', 'ersättare', false],
    ['Edit Forsell', 'ersättare', false],
    ['Agda Almby', 'förbundschef', false],
    ['Kaj Lund', null, false],
    ['Siv Sand', 'verksamhetsledare fyren', false],
  ]);
  expect(protokoll).toMatchObject({
    adjusters: ['Gun Hedman'],
    chair: 'Bo Ekman',
    secretary: 'Nora Olin',
  });
});

it.each([
  ['Ekonom: Kaj Lund', 'Kaj Lund', 'ekonom'],
  ['Revisorer: Kaj Lund och Tor Moberg', 'Tor Moberg', null],
  ['Åhörare: Kaj Lund', 'Kaj Lund', null],
  ['Inbjudna gäster: Kaj Lund, Ramberg Analys AB', 'Kaj Lund', null],
])('a label of its own below the ersättare: "%s"', async (line, name, role) => {
  const text = PROTOKOLL.replace('Förbundschef: Agda Almby', line);
  const read = await readHere({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  const [protokoll] = read.kind === 'understood' ? read.documents : [];
  const found = protokoll?.present.find((person) => person.name === name);
  expect(found).toMatchObject({ name, role, votes: false });
});
