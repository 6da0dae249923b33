import { expect, it } from 'vitest';
import { onlyDocument } from '../../../test/support/only-document.ts';

const minutes = (head: string, body: string) =>
  onlyDocument(`Samordningsförbundet Granbygden          PROTOKOLL          Sida 1 (4)
Styrelsen                                2027-03-18

Plats och tid        Granliden, Storgatan 4, kl. 09.00–11.40
${head}

${body}`);

const PRESENT = `Beslutande           Kjell Åman, Region Mitt, ordförande
                     Maj Frisk, Försäkringskassan
                     Tore Vik, Arbetsförmedlingen
Utses att justera    Maj Frisk`;

const ITEMS = `§ 12 Sammanträdet öppnas
Ordföranden hälsar välkommen.

§ 13 Ansökan Stegvis
Insatsen söker 640 000 kr. Bilaga 2.
Styrelsen beslutar
att bevilja Stegvis 500 000 kr för 2027.

§ 14 Sammanträdet avslutas
Ordföranden tackar för visat intresse och avslutar sammanträdet.
`;

it.each([
  ['Bilagor', 'Bilaga 1  Årsredovisning 2026\nBilaga 2  Ansökan Stegvis, Granby kommun'],
  ['Bilagor:', '1. Årsredovisning 2026\n2. Ansökan Stegvis'],
  ['Bilageförteckning', 'Bilaga A  Årsredovisning 2026\nBilaga B  Ansökan Stegvis'],
  ['Bilagor till protokollet', 'Årsredovisning 2026\nAnsökan Stegvis'],
])('the list of bilagor below the last § is of the whole meeting: "%s"', async (heading, list) => {
  const { items, surroundings } = await minutes(PRESENT, `${ITEMS}\n${heading}\n${list}\n`);
  expect(items.map(({ attachments }) => attachments)).toEqual([[], ['2'], []]);
  expect(items.at(-1)?.body).toBe('Ordföranden tackar för visat intresse och avslutar sammanträdet.');
  expect(surroundings).toMatch(/Bilag[\s\S]*Ansökan Stegvis/u);
});

it('where each § has its bilagor under such a heading, those below the last are its own', async () => {
  const own = '\nBilagor\nBilaga 2 Ansökan\n';
  const { items } = await minutes(
    PRESENT,
    `§ 12 Ansökan Stegvis
Insatsen söker 640 000 kr.
${own}
§ 13 Ansökan Språnget
Insatsen söker 240 000 kr.
${own.replace('2', '3')}`,
  );
  expect(items.map(({ attachments }) => attachments)).toEqual([['2'], ['3']]);
});

it('place and "dag som ovan" open the signatures', async () => {
  const { items } = await minutes(PRESENT, `${ITEMS}\nGranby dag som ovan\n\nPär Sten\n`);
  expect(items.at(-1)?.body).toBe('Ordföranden tackar för visat intresse och avslutar sammanträdet.');
});

it('the §§ that somebody led are not those she was there for', async () => {
  const { present, chair } = await minutes(
    `Beslutande           Ulla Norén, Granby kommun, vice ordförande, ordförande §§ 14–15
                     Kjell Åman, Region Mitt, ordförande §§ 12–13
                     Maj Frisk, Försäkringskassan, ordförande, §§ 12–13
                     Tore Vik, Arbetsförmedlingen, §§ 12–14`,
    ITEMS,
  );
  expect(chair).toBe('Kjell Åman');
  expect(present.map(({ attendance }) => attendance)).toEqual([null, null, '§§ 12–13', '§§ 12–14']);
});

it('minutes numbered without the sign tell by points who was there', async () => {
  const { present } = await onlyDocument(`FINSAM GRANBYGDEN
Protokoll fört vid styrelsemöte 2/2027
Datum: 22 april 2027
Närvarande:
Ledamöter
Asta Bergman (Ekby kommun), ordf.
Nils Hammar (Region Öst), 1:e vice ordf., fr.o.m. p. 3
Ersättare
Olof Grahn (AF), tjänstgör för Helny Persson
Övriga: Dag Wiik, verksamhetsledare, vid protokollet, och Lo Marklund, ekonom, punkt 2–3

1. Mötets öppnande
Asta öppnar mötet.

2. Ekonomisk uppföljning
Beslut: Styrelsen noterar informationen.

3. Förlängning av Kompassen
Beslut: Insatsen förlängs.
Ansvarig: Dag Wiik. Klart senast: 15 maj.

4. Mötets avslutande
Asta avslutar mötet.
`);
  expect(present[3]?.organisation).toBeNull();
  expect(present.map(({ name, role, attendance }) => [name, role, attendance])).toEqual([
    ['Asta Bergman', 'ordförande', null],
    ['Nils Hammar', 'vice ordförande', 'fr.o.m. p. 3'],
    ['Olof Grahn', 'tjänstgörande ersättare', null],
    ['Dag Wiik', 'verksamhetsledare', null],
    ['Lo Marklund', 'ekonom', 'punkt 2–3'],
  ]);
});

it('who is to carry out a decision has not presented it', async () => {
  const { items } = await minutes(
    PRESENT,
    `§ 12 Ansökan Stegvis
Beslut: Insatsen förlängs.
Ansvarig: Pär Sten. Klart senast 15 maj.

§ 13 Lokalen
Ansvarig: Pär Sten
Beslut: Avtalet sägs upp.
`,
  );
  expect(items.map(({ presenter }) => presenter)).toEqual([null, 'Pär Sten']);
});

it.each(['Sida 2 (4)', '2(4)', 'Sid 2 av 4', '– 2 –'])(
  'a § whose heading stands right below the number of a page is one of its own: "%s"',
  async (page) => {
    const { items } = await minutes(
      PRESENT,
      `§ 12 ÖPPNANDE
Ordföranden öppnar.
Upprop sker.

Alla har fått kallelsen.

Ingen anmäler jäv.

Samordningsförbundet Granbygden
${page}

§ 13 ARVODEN
Arvodet är 700 kr.
Styrelsen beslutar
att fastställa arvodet.

§ 14 AVSLUTNING
Ordföranden avslutar.
`,
    );
    expect(items.map(({ heading }) => heading)).toEqual(['ÖPPNANDE', 'ARVODEN', 'AVSLUTNING']);
  },
);

it('columns of persons that stand below their labels, each going on below itself', async () => {
  const { present, absent, chair } = await minutes(
    `Beslutande           Ledamöter                                 Tjänstgörande ersättare
                     Ulla Norén, Granby kommun,                Siv Lund, Region Mitt,
                     v. ordf., ordförande för sammanträdet     för Kjell Åman
                     Maj Frisk, Försäkringskassan,             Berit Ståhl, Försäkringskassan,
                     §§ 13–14                                  för Maj Frisk, § 12
                     Tore Vik, Arbetsförmedlingen

Ej tjänstgörande     Olof Grahn, Granby kommun
ersättare

Utses att justera    Tore Vik`,
    ITEMS,
  );
  expect(
    present.map(({ name, votes, role, replaces, attendance }) => [name, votes, role, replaces, attendance]),
  ).toEqual([
    ['Ulla Norén', true, 'vice ordförande', null, null],
    ['Maj Frisk', true, 'ledamot', null, '§§ 13–14'],
    ['Tore Vik', true, 'ledamot', null, null],
    ['Siv Lund', true, 'tjänstgörande ersättare', 'Kjell Åman', null],
    ['Berit Ståhl', true, 'tjänstgörande ersättare', 'Maj Frisk', '§ 12'],
    ['Olof Grahn', false, 'ersättare', null, null],
  ]);
  expect([absent, chair]).toEqual([['Kjell Åman'], 'Ulla Norén']);
});

it('§§ and a medlem on a line of their own below a name in one of two columns are of that name', async () => {
  const { present } = await minutes(
    `Beslutande           Ledamöter                             Tjänstgörande ersättare
                     Ulla Norén, ordförande                Siv Lund för Maj Frisk
                     (Granby kommun)                       §§ 12–13
                     Maj Frisk (Region Mitt) § 14          Berit Ståhl för Kjell Åman
                     Tore Vik (Arbetsförmedlingen)         (Försäkringskassan)

Utses att justera    Tore Vik`,
    ITEMS,
  );
  expect(present.map(({ name, votes, replaces, attendance }) => [name, votes, replaces, attendance])).toEqual(
    [
      ['Ulla Norén', true, null, null],
      ['Maj Frisk', true, null, '§ 14'],
      ['Tore Vik', true, null, null],
      ['Siv Lund', true, 'Maj Frisk', '§§ 12–13'],
      ['Berit Ståhl', true, 'Kjell Åman', null],
    ],
  );
});

it('crosses below "Ja" and "Nej" are of those sides though no label stands over the names', async () => {
  const { items } = await minutes(
    PRESENT,
    `§ 12 Budget 2028
Omröstning

                                  Ja        Nej
Kjell Åman                        X
Maj Frisk                                   X
Tore Vik                                    X
Summa                             1         2

Beslut
Budgeten återremitteras.

§ 13 Avslutning
Ordföranden avslutar.
`,
  );
  expect(items[0]?.vote).toMatchObject({
    ja: 1,
    nej: 2,
    names: { ja: ['Kjell Åman'], nej: ['Maj Frisk', 'Tore Vik'] },
  });
});

it('a heading of two words beside the number of its item is no name', async () => {
  const { items } = await onlyDocument(`SAMORDNINGSFÖRBUNDET GRANBYGDEN          KALLELSE
Tid          Torsdagen den 18 mars 2027 kl. 13.15
Plats        Granliden

ÄRENDE 1     UPPROP

ÄRENDE 2     BRUKARRÅDETS STARTDATUM
             Föredragande: Pär Sten

Punkt 3      Reviderad Delegationsordning

ÄRENDE 4     ÖVRIGA FRÅGOR
`);
  expect(items.map(({ heading, presenter }) => [heading, presenter])).toEqual([
    ['UPPROP', null],
    ['BRUKARRÅDETS STARTDATUM', 'Pär Sten'],
    ['Reviderad Delegationsordning', null],
    ['ÖVRIGA FRÅGOR', null],
  ]);
});

const NO_ELECTION = ITEMS.replace(/§ 12[^§]*/u, '§ 12 Sammanträdet öppnas\nUpprop förrättas.\n\n');
const WITH = (secretary: string) => `Beslutande           Kjell Åman, Region Mitt, ordförande
                     Maj Frisk, Försäkringskassan
                     Tore Vik, Arbetsförmedlingen
Övriga               ${secretary}`;

it.each([
  [
    'in the list of those present',
    WITH('Siv Ros (Förbundschef, vid protokollet)'),
    'Justeras\n\nMaj Frisk\n',
  ],
  [
    'with the signature',
    WITH('Siv Ros, förbundschef'),
    'Siv Ros (förbundschef, vid protokollet)\n\nJusteras\n\nMaj Frisk\n',
  ],
  [
    'after her other office',
    WITH('Siv Ros, förbundschef'),
    'Siv Ros, förbundschef och sekreterare\n\nJusteras\n\nMaj Frisk\n',
  ],
])('who kept the minutes is told beside another office, %s', async (_, head, below) => {
  expect((await minutes(head, `${NO_ELECTION}\n${below}`)).secretary).toBe('Siv Ros');
});

it.each([
  ['below one another', 'Justeras\n\nKjell Åman\n\nMaj Frisk\n'],
  ['beside one another', 'Justeras\n\nKjell Åman          Maj Frisk\n'],
  ['below lines to sign on', 'Protokollet justeras\n\n____________\nKjell Åman\n\n____________\nMaj Frisk\n'],
])('the chair who signs among those who adjust is none of them: %s', async (_, below) => {
  const { chair, adjusters } = await minutes(WITH('Siv Ros, sekreterare'), `${NO_ELECTION}\n${below}`);
  expect([chair, adjusters]).toEqual(['Kjell Åman', ['Maj Frisk']]);
});

const UNLED = `Beslutande           Kjell Åman, Region Mitt
                     Maj Frisk, Försäkringskassan
                     Tore Vik, Arbetsförmedlingen
Övriga               Siv Ros, förbundschef`;
const ELECTS = ITEMS.replace(/§ 12[^§]*/u, '§ 12 Val av justerare\nMaj Frisk väljs att justera.\n\n');

it.each([
  ['beside another office', 'Förbundschef, vid protokollet\nSiv Ros\n'],
  ['before another office', 'Vid protokollet, förbundschef\n\nSiv Ros\n'],
  ['with another office', 'Ekonom och protokollförare\n\nSiv Ros\n'],
])('the label of who kept the minutes stands %s, above her name', async (_, label) => {
  const { items, secretary } = await minutes(UNLED, `${ELECTS}\n${label}\nJusteras\n\nMaj Frisk\n`);
  expect(secretary).toBe('Siv Ros');
  expect(items.at(-1)?.body).toBe('Ordföranden tackar för visat intresse och avslutar sammanträdet.');
});

it.each([
  ['Kjell Åman ordförande          Maj Frisk justerare\n'],
  ['Justerat av Kjell Åman, ordf\n\nJusterat av Maj Frisk\n'],
  ['Justerat av Kjell Åman, ordf. och Maj Frisk\n'],
  ['Justeras\n\nKjell Åman\n\nMaj Frisk\n'],
  ['Justeras\n\nMaj Frisk          Kjell Åman\n'],
])('who signs beside the one elected to led the meeting: %j', async (below) => {
  const { chair, adjusters } = await minutes(UNLED, `${ELECTS}\nVid protokollet\n\nSiv Ros\n\n${below}`);
  expect([chair, adjusters]).toEqual(['Kjell Åman', ['Maj Frisk']]);
});

it('a name below the item that ends the meeting signs the kallelse, and presents nothing', async () => {
  const { items } = await onlyDocument(`# Kallelse till styrelsen för Samordningsförbundet Granbygden

Datum: torsdag 11 mars 2027
Tid: kl. 13.00–16.00
Plats: Granliden, Storgatan 4

1. Sammanträdet öppnas
2. Årsredovisning 2026
3. Sammanträdet avslutas

Maj Frisk
`);
  expect(items.map(({ heading, presenter }) => [heading, presenter])).toEqual([
    ['Sammanträdet öppnas', null],
    ['Årsredovisning 2026', null],
    ['Sammanträdet avslutas', null],
  ]);
});
