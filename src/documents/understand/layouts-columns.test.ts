import { describe, expect, it } from 'vitest';
import { readHere } from '../read.ts';

async function only(text: string) {
  const read = await readHere({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  const [document] = read.kind === 'understood' ? read.documents : [];
  if (document === undefined) throw new Error('nothing was read');
  return document;
}

const WITH_COLUMNS = `Samordningsförbundet Tallåsen                        KALLELSE
                                                     2027-04-20

Ledamöter                          Ersättare för kännedom
Bo Ekman                           Disa Englund
Cilla Dahlgren                     Frank Granat

Dag:        Tisdag 4 maj 2027
Tid:        13.00–16.00
Plats:      Folkets hus, stora salen. Det går även att delta via Teams.

FÖREDRAGNINGSLISTA

Nr   Ärende                                 Dnr         Föredragande        Tid

1    Val av justerare. Tur: Cilla Dahlgren              Ordförande          13.00
2    Hyra av släpvagn                       2027/014    Agda                13.10
     Offerten är på 900 kr i månaden.
     Förslag: att hyra släpvagnen.
     PAUS                                                                   13.40–13.55
3    Ansökan från föreningen Kompassen om   2027/020    Gun Hedman,         13.55
     stöd till ett café                                 Tallåsens kommun
     Förslag: att avslå ansökan.
4    Rapport om lokaler                                 Agda och Nora       14.30
5    Avslutning                                         alla

Bo Ekman
Ordförande
`;

describe('an agenda whose rows have columns for diary number, presenter and hour', () => {
  it('has headings without what stands beside or below them, and presenters by given names', async () => {
    const { board, place, items } = await only(WITH_COLUMNS);
    expect({ board, place }).toEqual({
      board: 'Samordningsförbundet Tallåsen',
      place: 'Folkets hus, stora salen',
    });
    expect(
      items.map(({ heading, presenter, registryNumbers }) => [heading, presenter, ...registryNumbers]),
    ).toEqual([
      ['Val av justerare. Tur: Cilla Dahlgren', 'Ordförande'],
      ['Hyra av släpvagn', 'Agda', '2027/014'],
      ['Ansökan från föreningen Kompassen om stöd till ett café', 'Gun Hedman', '2027/020'],
      ['Rapport om lokaler', 'Agda och Nora'],
      ['Avslutning', 'alla'],
    ]);
  });

  it('keeps the hours of items and of pauses, and tells who is called as ersättare and whose turn it is to adjust', async () => {
    const { surroundings, called, proposedAdjusters } = await only(WITH_COLUMNS);
    expect(surroundings).toContain('13.10 punkt 2');
    expect(surroundings).toMatch(/PAUS 13\.40–13\.55/);
    expect(called.map(({ name, votes }) => [name, votes])).toEqual([
      ['Bo Ekman', true],
      ['Cilla Dahlgren', true],
      ['Disa Englund', false],
      ['Frank Granat', false],
    ]);
    expect(proposedAdjusters).toEqual(['Cilla Dahlgren']);
  });
});

const OF_A_NAMND = `Protokoll
Socialnämnden
2027-02-03

Tid och plats   Kommunhuset, sal Linden, klockan 13:30–16:20
Beslutande ledamöter   Bo Ekman (S), ordförande
Cilla Dahlgren (C)
Frank Granat (M)
Övriga närvarande   Agda Almby   Verksamhetsutvecklare

Justerare   Cilla Dahlgren (C)
Justeringens
tid och plats   2027-02-05, kl. 08:30, kommunhuset
Paragrafer   4–6

Tillkännagivande av justering
Protokollet från socialnämndens sammanträde 2027-02-03 har justerats och justeringen har
tillkännagivits på kommunens digitala anslagstavla.
Datum när tillkännagivandet publicerades: 2027-02-06
Datum när tillkännagivandet tas ned: 2027-02-28

§ 4
Ärendelista
Beslut
Socialnämnden godkänner ärendelistan med följande ändring: ärendet om lokaler för
Lindens dagliga verksamhet utgår.

§ 5
Taxa för larm
Omröstning
Ja-röst: kontorets förslag. Nej-röst: Frank Granats yrkande.
Ledamot   Ja   Nej   Avstår
Bo Ekman (S)   X
Cilla Dahlgren (C)   X
Frank Granat (M)   X
Summa   1   1   1
Beslut
Socialnämnden antar en plan, som innebär att två hus läggs samman och
att taxan höjs.

§ 6
Föreningsbidrag
Beslut
Socialnämnden beviljar bidrag enligt följande:
Förening   Sökt   Beviljat
Anhöriga i Linden   350 000   300 000
Kompassen   40 000   0
Summa   390 000   300 000
`;

describe('a protokoll with its posting told as published, a votering and grants as tables', () => {
  it('takes the days of justering and posting from their labels, never the day of the meeting', async () => {
    expect(await only(OF_A_NAMND)).toMatchObject({
      meetingDate: '2027-02-03',
      adjustedDate: '2027-02-05',
      postedDate: '2027-02-06',
      removedDate: '2027-02-28',
    });
  });

  it('joins a decision that a small word left open, and tells what a column says somebody works as', async () => {
    const { items, present } = await only(OF_A_NAMND);
    expect(items.slice(0, 2).map(({ decisions }) => decisions)).toEqual([
      [
        'Socialnämnden godkänner ärendelistan med följande ändring: ärendet om lokaler för Lindens dagliga verksamhet utgår.',
      ],
      ['Socialnämnden antar en plan, som innebär att två hus läggs samman och att taxan höjs.'],
    ]);
    expect(present.find(({ name }) => name === 'Agda Almby')?.role).toBe('verksamhetsutvecklare');
  });

  it('counts a votering from the sums below its columns, and grants from the column of what was granted', async () => {
    const { items } = await only(OF_A_NAMND);
    expect(items[1]?.vote).toMatchObject({ ja: 1, nej: 1, avstår: 1 });
    expect(items[2]?.decisions).toEqual([
      'Socialnämnden beviljar bidrag enligt följande:',
      'Anhöriga i Linden: 300 000 kr',
      'Kompassen: 0 kr',
    ]);
    expect(items[2]?.amountsSEK).toEqual([300000]);
  });

  it('tells who voted what where each answer stands beside its name', async () => {
    const named = OF_A_NAMND.replace('Ledamot   Ja   Nej   Avstår\n', '')
      .replace('Bo Ekman (S)   X', 'Bo Ekman (S)   Ja')
      .replace('Cilla Dahlgren (C)   X', 'Cilla Dahlgren (C)   Nej')
      .replace('Frank Granat (M)   X', 'Frank Granat (M)   Avstår')
      .replace('Summa   1   1   1\n', '');
    expect((await only(named)).items[1]?.vote?.names).toEqual({
      ja: ['Bo Ekman'],
      nej: ['Cilla Dahlgren'],
      avstår: ['Frank Granat'],
    });
  });
});

const WITH_KINDS = `FINSAM TALLÅSEN

Kallelse till styrelsemöte

Tid: Torsdagen den 11 februari 2027, kl. 9.00–12.00
Plats: Tallgården

Nr  Punkt                    Typ     Bil.   Ansvarig     Tid
1.  Mötet öppnas             -       -      Bo           9.00
2.  Bokslut 2026             B       2      Agda         9.10
    Förslag till beslut: Bokslutet godkänns.
3.  Ansökan Kompassen        B       4      Gun Hedman   9.45
4.  Avslutning               -       -      Bo
`;

it('an agenda with columns for kind and bilaga has neither in its headings, nor its column heads among what it tells', async () => {
  const { items, surroundings } = await only(WITH_KINDS);
  expect(items.map(({ heading, presenter, attachments }) => [heading, presenter, ...attachments])).toEqual([
    ['Mötet öppnas', 'Bo'],
    ['Bokslut 2026', 'Agda', '2'],
    ['Ansökan Kompassen', 'Gun Hedman', '4'],
    ['Avslutning', 'Bo'],
  ]);
  expect(surroundings).not.toContain('Typ');
});

const DIGITALLY = `FINSAM TALLÅSEN
PROTOKOLL
Styrelsemöte 2026-12-03

Närvarande ordinarie ledamöter:
Bo Ekman, ordförande
Cilla Dahlgren
Protokolljusterare: Cilla Dahlgren

§ 7/2026 Ansökan
Beslut: Kompassen beviljas 900 tkr.
Cilla Dahlgren reserverar sig.

§ 8/2026 Avslutning

Justeras digitalt 2026-12-10. Anslaget 2026-12-11 – 2027-01-02 på tallasen.example.
`;

it('who reserves herself below a decision decides nothing, and justering told in a line is read', async () => {
  const { items, ...head } = await only(DIGITALLY);
  expect(items[0]).toMatchObject({
    decisions: ['Kompassen beviljas 900 tkr.'],
    reservations: ['Cilla Dahlgren'],
  });
  expect(head).toMatchObject({
    adjustedDate: '2026-12-10',
    postedDate: '2026-12-11',
    removedDate: '2027-01-02',
  });
});

describe('a heading that is broken where its column ends', () => {
  it('goes on below, though a sentence stands under the space that follows', async () => {
    const { items } = await only(`KALLELSE
Samordningsförbundet Tallåsen
Styrelsens sammanträde 2027-05-04 kl. 13.00

1. Verksamhetsplan och budget       13.10
2028 (Bilaga 2)

En utvärdering väntas vara klar före sommaren.

Förslag till beslut

att fastställa planen.

2. Ansökan om medel till insatsen   13.40
Bron från Tallåsens kommun

Två av tre deltagare arbetar efter insatsen.

Förslag till beslut

att bevilja 725 000 kr.

3. Avslutning                       14.30
`);
    expect(items.map(({ heading, attachments }) => [heading, attachments])).toEqual([
      ['Verksamhetsplan och budget 2028', ['2']],
      ['Ansökan om medel till insatsen Bron från Tallåsens kommun', []],
      ['Avslutning', []],
    ]);
  });
});
