import { expect, it } from 'vitest';
import { readText } from '../formats/text.ts';
import { understand } from './understand.ts';

const read = (text: string) => understand({ lines: readText(text).lines, pages: 1 }, {})[0];

const MINUTES = `Samordningsförbundet Norra Kusten

Protokoll från digitalt styrelsemöte 2027-01-21
Tid: 08.30–10.05. Plats: Zoom

Närvarande:
Yttersunds kommun: Kristina Öman (ordf)
Inre Vikens kommun: Fatima Nord (ers för Leif Sjö)
Region Kusten: Birgit Alm, Jonny Ek (ers, ej tjg)
Försäkringskassan: Hugo Brand, lämnade mötet efter punkt 5
Arbetsförmedlingen: –
Kansli: Agneta Fors (sekr)

Frånvarande: Leif Sjö, Doris Klint

1. Mötet öppnas
Kristina Öman öppnar mötet.

2. Val av justerare
Beslut: Birgit Alm väljs.

3. Mötet avslutas

Justeras: Kristina Öman, 2027-01-28

Anslag: 2027-01-29 till 2027-02-20
`;

it('those who came for each medlem are told beside it, with her as whose they are, and until when', () => {
  const document = read(MINUTES);
  expect(
    document?.present.map(({ name, organisation, votes, replaces, attendance }) => [
      name,
      organisation,
      votes,
      replaces,
      attendance,
    ]),
  ).toEqual([
    ['Kristina Öman', 'Yttersunds kommun', true, null, null],
    ['Fatima Nord', 'Inre Vikens kommun', true, 'Leif Sjö', null],
    ['Birgit Alm', 'Region Kusten', true, null, null],
    ['Jonny Ek', 'Region Kusten', false, null, null],
    ['Hugo Brand', 'Försäkringskassan', true, null, 't.o.m. punkt 5'],
    ['Agneta Fors', null, false, null, null],
  ]);
  expect(document).toMatchObject({ chair: 'Kristina Öman', secretary: 'Agneta Fors' });
});

it('where it was is told in a line that tells what met, and when', () => {
  const document = read(
    MINUTES.replace(
      /Protokoll från[\s\S]*Zoom/u,
      'Protokoll 1/2027\n\nSammanträde med styrelsen torsdagen den 21 januari 2027, Folkets hus i Yttersund, kl. 08.30–10.05',
    ),
  );
  expect(document).toMatchObject({
    meetingDate: '2027-01-21',
    place: 'Folkets hus i Yttersund',
    time: '08.30–10.05',
  });
});

it('a stretch of days after "Anslag" is when it is posted', () => {
  expect(read(MINUTES)).toMatchObject({ postedDate: '2027-01-29', removedDate: '2027-02-20' });
});

it('whoever stands alone in brackets behind a heading presents the item, with her hour', () => {
  const document = read(`Samordningsförbundet Norra Kusten

Kallelse till styrelsemöte

Tid: torsdag 27 maj 2027 kl. 09.30–12.00
Plats: Rådhuset

Ärenden

1. Öppnande
2. Delårsrapport (Veronika Stål)                                      bilaga 1
3. Grönskan, arbete i trädgård (Ylva Tern, Rödeby kommun, kl. 10.00)     bilaga 2
4. Val av revisor (Petra Ving)
5. Besök (Norra Torget)
`);
  expect(document?.items.map(({ heading, presenter, slot }) => [heading, presenter, slot])).toEqual([
    ['Öppnande', null, null],
    ['Delårsrapport', 'Veronika Stål', null],
    ['Grönskan, arbete i trädgård', 'Ylva Tern', '10.00'],
    ['Val av revisor (Petra Ving)', null, null],
    ['Besök (Norra Torget)', null, null],
  ]);
});

it('a column that tells what an item is for leaves the number before it to the papers', () => {
  const document = read(`Samordningsförbundet Norra Kusten

KALLELSE

Datum:   2027-04-22
Tid:     13.00–16.00
Plats:   Folkets hus

Nr    Ärende                                   Handling     Beslut/Info

1     Mötet öppnas                                          -
2     Handlingsplan                            1            B
3     Årsredovisning 2026                      2            B
4     Kön till Stegen                          -            I
`);
  expect(document?.items.map(({ heading, attachments }) => [heading, attachments])).toEqual([
    ['Mötet öppnas', []],
    ['Handlingsplan', ['1']],
    ['Årsredovisning 2026', ['2']],
    ['Kön till Stegen', []],
  ]);
});

it('those at the meeting are told with what they are and for whom, in brackets', () => {
  const document = read(`Samordningsförbundet Almdal

Protokoll styrelsemöte 2027-05-19

Med på mötet: Ewa Brod (ordf., Sydstads kommun), Ali Rez (v. ordf., Region Syd), Greta Ny (AF, ersättare för Sixten Mo)
Från kansliet: Joel Prim (antecknade)
Justerare: Ali Rez

§ 27 Välkommen
Ewa öppnade.

§ 28 Dagordningen
Beslut: Godkänd.

Justerat 26 maj 2027: Ewa Brod, Ali Rez

Anslag om justering uppsattes den 27 maj 2027 och nedtas den 18 juni 2027.
`);
  expect(document?.present.map(({ name, organisation, replaces }) => [name, organisation, replaces])).toEqual(
    [
      ['Ewa Brod', 'Sydstads kommun', null],
      ['Ali Rez', 'Region Syd', null],
      ['Greta Ny', 'AF', 'Sixten Mo'],
      ['Joel Prim', null, null],
    ],
  );
  expect(document).toMatchObject({
    secretary: 'Joel Prim',
    adjustedDate: '2027-05-26',
    postedDate: '2027-05-27',
    removedDate: '2027-06-18',
  });
});

it('the pages of an agenda are no part of its headings', () => {
  const document = read(`Kallelse

Styrelsen för Finsam Sydkusten
Tisdag den 14 september 2027 klockan 13.00–16.00
Stadshuset, Kajutan

Ärende                                                      Sida

34  Mötet öppnas
35  Delårsbokslut per 31 augusti                            3–14
    Förslag: att delårsbokslutet godkänns
36  Ansökan Ankaret 2028                                    15
`);
  expect(document?.items.map(({ heading }) => heading)).toEqual([
    'Mötet öppnas',
    'Delårsbokslut per 31 augusti',
    'Ansökan Ankaret 2028',
  ]);
});

it('an ersättare who is told in short to have served for somebody decided, and one told not to have did not', () => {
  const document = read(`Finsam Almdal
PROTOKOLL 2027:4                                                          2027-06-03

Tid: 08:15 - 10:40
Plats: Stadsbiblioteket

Närvarande ledamöter                      Organisation
Ulrik Sand, ordf                          Norra kommunen
Maria Frost                               Regionen

Närvarande ersättare                      Organisation
Dana Kovac                                Försäkringskassan   tjg för Ida Moberg
Linus Berg                                Norra kommunen      ej tjg

§ 39   Mötet öppnas
§ 40   Mötet avslutas

Anslås 2027-06-11, tas ned 2027-07-03
`);
  expect(
    document?.present.map(({ name, organisation, votes, replaces }) => [name, organisation, votes, replaces]),
  ).toEqual([
    ['Ulrik Sand', 'Norra kommunen', true, null],
    ['Maria Frost', 'Regionen', true, null],
    ['Dana Kovac', 'Försäkringskassan', true, 'Ida Moberg'],
    ['Linus Berg', 'Norra kommunen', false, null],
  ]);
  expect(document).toMatchObject({ postedDate: '2027-06-11', removedDate: '2027-07-03' });
});

it('whoever presents is named in a sentence after the sum, and the paper in brackets behind the heading', () => {
  const document = read(`Styrelsen för Samordningsförbundet Åmynning

KALLELSE TILL SAMMANTRÄDE

Dag:     Måndagen den 30 augusti 2027
Tid:     9.15–12.00
Plats:   Kulturhuset

1  Upprop
2  Ansökan Språkbron, Åmynnings kommun (handling 2)
   Sökt 1 450 tkr för 2028. Föredras av Nour Haddad kl. 10.00
   FÖRSLAG: Språkbron beviljas 1 200 tkr för 2028
3  Avslutning
`);
  expect(document?.items[1]).toMatchObject({ presenter: 'Nour Haddad', attachments: ['2'] });
});

it('a protokoll that is a table in Markdown has what was said and what was decided of each row', () => {
  const document = read(`# Finsam Vildmarken – protokoll

**Styrelsemöte 2027-05-06, kl. 13.00–14.50, Teams**

**Närvarande:** Örjan Brask (ordförande, Vilda kommun), Sunniva Lie (Region Fjäll), Teo Marklund (Arbetsförmedlingen)
**Vid protokollet:** Tor Eklund
**Justerare:** Sunniva Lie

| Nr | Ärende | Anteckning | Beslut |
|----|--------|-----------|--------|
| 1 | Öppning | Ordföranden hälsade välkommen. | – |
| 2 | Unga Framåt | Beatrice Öman redovisade: 26 deltagare. | Förlängs till juni 2028 med 730 000 kr. |
| 3 | Fritidsbanken | Vilda kommun söker 95 000 kr. Örjan Brask meddelade jäv. | Avslogs. Teo Marklund reserverade sig. |
`);
  expect(
    document?.items.map(({ heading, decisions, recusals, reservations }) => [
      heading,
      decisions,
      recusals.map(({ person }) => person),
      reservations,
    ]),
  ).toEqual([
    ['Öppning', [], [], []],
    ['Unga Framåt', ['Förlängs till juni 2028 med 730 000 kr.'], [], []],
    ['Fritidsbanken', ['Avslogs.'], ['Örjan Brask'], ['Teo Marklund']],
  ]);
});

it('whoever led the meeting by a label of her own was there, though the list has the others alone', () => {
  const document = read(`Samordningsförbundet Rosenkusten                                   Protokoll
Datum      2027-03-18
Tid        kl 14.00-16.05
Plats      Sjökaptensgården

Ordförande   Monica Rask
Ledamöter    Per Hjelm, Norrtuna kommun
             Aida Salih, Region Öst
Frånvarande  Stefan Wall, Arbetsförmedlingen
Justerare    Aida Salih

§ 10  Mötet öppnas

§ 11  Val av justerare
      Till justerare väljs Aida Salih.
`);
  expect(document?.present.map(({ name, role, votes }) => [name, role, votes])).toEqual([
    ['Monica Rask', 'ordförande', true],
    ['Per Hjelm', 'ledamot', true],
    ['Aida Salih', 'ledamot', true],
  ]);
});
