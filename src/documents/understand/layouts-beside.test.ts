import { describe, expect, it } from 'vitest';
import { onlyDocument } from '../../../test/support/only-document.ts';

describe('an agenda that tells of each item beside its heading', () => {
  it('has headings without their sort, the time set aside and the group above the next; the lists of all below', async () => {
    const { items, surroundings, place } = await onlyDocument(`Finsam Tallåsen
KALLELSE TILL STYRELSEMÖTE NR 4

Onsdag 7 april 2027 | kl 10.00–12.30 | Folkets hus, sal Linden

INLEDANDE ÄRENDEN
1. Öppnande
2. Nytt upplägg för Stigen [BESLUT] 25 min
   Handling: 1 a och 1 b
   Förslag: Upplägget antas.

INFORMATIONSÄRENDEN
3. Samordnaren presenterar sig [INFO] 15 min
   Bo Ekman började i mars.
4. Bokslut [BESLUT] 15 min

Handlingar: 1 a Upplägg. 1 b Kostnader.

Cilla Dahlgren            Agda Almby
ordförande                förbundsdirektör
`);
    expect(place).toBe('Folkets hus, sal Linden');
    expect(items.map(({ heading }) => heading)).toEqual([
      'Öppnande',
      'Nytt upplägg för Stigen',
      'Samordnaren presenterar sig',
      'Bokslut',
    ]);
    expect(items.map(({ body }) => body)).toEqual([
      '',
      '25 min.\n\nHandling: 1 a och 1 b\n\nFörslag: Upplägget antas.',
      '15 min.\n\nBo Ekman började i mars.',
      '15 min.',
    ]);
    expect(items[1]?.attachments).toEqual(['1a', '1b']);
    expect(surroundings).toContain('Handlingar: 1 a Upplägg. 1 b Kostnader.');
  });
});

it('a protokoll has its sides by what they voted for, and no diary number made of a day', async () => {
  const document = await onlyDocument(`SAMORDNINGSFÖRBUNDET TALLÅSEN
Protokoll fört vid styrelsens sammanträde nr 1/2027
torsdagen den 4 februari 2027 i bibliotekets hörsal, kl 13.30–16.05

Närvarande och beslutande
Bo Ekman, Tallåsens kommun, ordförande
Cilla Dahlgren, Region Myrheden
Gun Hedman, Försäkringskassan

Närvarande, ej beslutande
Agda Almby, administratör och protokollförare

Justerat 2027-02-11

1 §  Kansliets lokaler
För förbundschefens förslag röstar Bo Ekman och Cilla Dahlgren. För Gun Hedmans yrkande röstar Gun Hedman.
BESLUT
>> Kansliet flyttar.
Gun Hedman lämnar skriftlig reservation.

2 §  Avslutning
Ordföranden avslutar.

Vid protokollet                    Justeras den 11 februari 2027

Agda Almby                         Bo Ekman          Gun Hedman

Tillkännagivande: Justeringen av protokollet, 1–2 §§, tillkännagavs den 16 februari 2027 på anslagstavlan.
`);
  expect(document).toMatchObject({
    place: 'bibliotekets hörsal',
    secretary: 'Agda Almby',
    adjustedDate: '2027-02-11',
    postedDate: '2027-02-16',
    registryNumbers: [],
    items: [
      {
        decisions: ['Kansliet flyttar.'],
        reservations: ['Gun Hedman'],
        vote: { names: { ja: ['Bo Ekman', 'Cilla Dahlgren'], nej: ['Gun Hedman'] } },
      },
      {},
    ],
  });
  expect(document.present.map(({ name, votes }) => [name, votes])).toEqual([
    ['Bo Ekman', true],
    ['Cilla Dahlgren', true],
    ['Gun Hedman', true],
    ['Agda Almby', false],
  ]);
});

it('a kallelse that is a letter may have its items behind a dash, and who presents on the line below', async () => {
  const { kind, meetingDate, place, items } = await onlyDocument(`Från: Agda Almby, Finsam Tallåsen
Till: Styrelsen
Skickat: måndag 8 mars 2027 15.12
Ämne: Kallelse till styrelsemöte 18 mars

Hej!

Vi ses torsdagen den 18 mars 2027 kl. 9.00–12.00 på Hotell Åsen i Tallåsen, rum Tuvan. Efter mötet äter vi.

Dagordning

1 – Välkomna
2 – Verksamhetsplan 2028
      Bo Ekman, bilaga 1
      Styrelsen föreslås att fastställa planen.
3 – Ny webbplats
      Cilla Dahlgren, verksamhetschef, bilaga 2
4 – Övrigt

Varmt välkomna!
Agda
`);
  expect([kind, meetingDate, place]).toEqual(['kallelse', '2027-03-18', 'Hotell Åsen i Tallåsen, rum Tuvan']);
  expect(items.map(({ heading, presenter, attachments }) => [heading, presenter, attachments])).toEqual([
    ['Välkomna', null, []],
    ['Verksamhetsplan 2028', 'Bo Ekman', ['1']],
    ['Ny webbplats', 'Cilla Dahlgren', ['2']],
    ['Övrigt', null, []],
  ]);
});

it('a protokoll tells under one § who kept out of others, in rows with their §§, and with crosses in columns', async () => {
  const document = await onlyDocument(`Tallåsens utbildningsförbund                      SAMMANTRÄDESPROTOKOLL
Förbundsdirektionen                               24 september 2026              sid 1

Sammanträdeslokal och tid
Kansliet i Tallåsen, klockan 13:15 till 15:45

Tjänstgörande ledamöter och ersättare
Bo Ekman (S), Tallåsen, ordförande                  §§ 51–54
Cilla Dahlgren (C), Myrheden, vice ordförande       §§ 51–52, 54
Gun Hedman (M), Tallåsen                            §§ 51–54
Nora Olin (V), Myrheden, för Ylva Strand (V)        §§ 51–54

Justeringsuppdrag          Gun Hedman (M)
Justeringen äger rum       Kansliet den 1 oktober 2026 klockan 14:00

Namnteckningar
Agda Almby, protokollförare     Bo Ekman, ordförande     Gun Hedman, justerare

BEVIS OM TILLKÄNNAGIVANDE
Justerat 1 oktober 2026. Anslaget uppe från och med 2 oktober 2026 till och med 23 oktober 2026.

§ 51   Anmälan av jäv
Cilla Dahlgren anmäler jäv i § 53, där hennes kommun söker medel. Nora Olin anmäler jäv i § 52. De lämnar rummet.

§ 52   UF 2026/81   Delårsbokslut
DIREKTIONEN BESLUTAR
1) Delårsbokslutet godkänns.
2) Förbundschefen lämnar förslag i november.

§ 53   UF 2026/64   Vårdprogrammet i Myrheden
Förslag under överläggningen
Gun Hedman (M): avslag.
Omröstningslista                Ja      Nej     Avstår
Bo Ekman (S)                    x
Gun Hedman (M)                          x
Nora Olin (V)                                   x
DIREKTIONEN BESLUTAR
1) Programmet startar hösten 2027.

§ 54   Avslutning
Ordföranden avslutar.
`);
  expect(document).toMatchObject({
    place: 'Kansliet i Tallåsen',
    time: '13:15 till 15:45',
    secretary: 'Agda Almby',
    adjusters: ['Gun Hedman'],
    adjustedDate: '2026-10-01',
    postedDate: '2026-10-02',
    removedDate: '2026-10-23',
    absent: ['Ylva Strand'],
  });
  expect(document.present.map(({ name, votes, attendance }) => [name, votes, attendance])).toEqual([
    ['Bo Ekman', true, '§§ 51–54'],
    ['Cilla Dahlgren', true, '§§ 51–52, 54'],
    ['Gun Hedman', true, '§§ 51–54'],
    ['Nora Olin', true, '§§ 51–54'],
  ]);
  expect(
    document.items.map(({ heading, decisions, recusals }) => [
      heading,
      decisions,
      recusals.map(({ person }) => person),
    ]),
  ).toEqual([
    ['Anmälan av jäv', [], []],
    [
      'Delårsbokslut',
      ['Delårsbokslutet godkänns.', 'Förbundschefen lämnar förslag i november.'],
      ['Nora Olin'],
    ],
    ['Vårdprogrammet i Myrheden', ['Programmet startar hösten 2027.'], ['Cilla Dahlgren']],
    ['Avslutning', [], []],
  ]);
  expect(document.items[2]?.vote?.names).toEqual({
    ja: ['Bo Ekman'],
    nej: ['Gun Hedman'],
    avstår: ['Nora Olin'],
  });
});

it('who decided and who did not, where it is told in sentences with a dash before each name', async () => {
  const document = await onlyDocument(`Finsam Tallåsen
Protokoll från styrelsemöte 17 september 2026

När och var: kl. 9.00–12.10, Myrhedens kommunhus, rum Tranan. Fika 10.20–10.40.

Deltog i besluten:
Region Östmark – Bo Ekman (mötesordförande)
Tallåsens kommun – Cilla Dahlgren (vice ordförande), dock inte § 28
Arbetsförmedlingen – Gun Hedman (ersättare för Ylva Strand)

Deltog i mötet utan att besluta: Nora Olin (ersättare Region Östmark), Agda Almby (sekreterare).
Hade anmält förhinder: Ylva Strand.

§ 27. Välkomna
Bo Ekman öppnar mötet.

§ 28. Kompassen (bilaga 1)
Styrelsen beslutar att
– bevilja Kompassen 860 000 kr.

ELEKTRONISKA UNDERSKRIFTER
Agda Almby, sekreterare               2026-09-22 08:14
Cilla Dahlgren, justeringsperson      2026-09-23 19:40
Bo Ekman, mötesordförande             2026-09-24 07:55

TILLKÄNNAGIVANDE
Protokoll justerat                    2026-09-24
Anslagsdag                            2026-09-25
Sista dag för överklagande            2026-10-16
`);
  expect(document).toMatchObject({
    place: 'Myrhedens kommunhus, rum Tranan',
    chair: 'Bo Ekman',
    secretary: 'Agda Almby',
    adjusters: ['Cilla Dahlgren'],
    adjustedDate: '2026-09-24',
    postedDate: '2026-09-25',
    removedDate: '2026-10-16',
    absent: ['Ylva Strand'],
  });
  expect(document.present.map(({ name, votes, replaces }) => [name, votes, replaces])).toEqual([
    ['Bo Ekman', true, null],
    ['Cilla Dahlgren', true, null],
    ['Gun Hedman', true, 'Ylva Strand'],
    ['Nora Olin', false, null],
    ['Agda Almby', false, null],
  ]);
});

it('a cross between two columns tells no side, and then none of the table is told', async () => {
  const { items } = await onlyDocument(`Tallåsens utbildningsförbund
PROTOKOLL
Sammanträdesdatum 2026-09-24

Beslutande ledamöter
Bo Ekman (S), ordförande
Gun Hedman (M)
Nora Olin (V)

§ 53   Vårdprogrammet
Omröstning
Ledamot                         Ja      Nej     Avstår
Bo Ekman (S)                    x
Gun Hedman (M)                          x
Nora Olin (V)                               x
Beslut
Programmet startar.

§ 54   Avslutning
Ordföranden avslutar.
`);
  expect(items[0]?.vote?.names ?? null).toBeNull();
});
