import { describe, expect, it } from 'vitest';
import type { ReadDocument } from './model.ts';
import { readHere } from './read.ts';

async function documentsIn(text: string): Promise<readonly ReadDocument[]> {
  const read = await readHere({ name: 'papper.txt', bytes: new TextEncoder().encode(text) });
  if (read.kind !== 'understood') throw new Error(read.kind);
  return read.documents;
}

describe('a plan of meetings as a table', () => {
  it('takes the day of the meeting, not the day for its papers, and the place from its own column', async () => {
    const [plan] = await documentsIn(`Samordningsförbundet Norrskog
Styrelsen

SAMMANTRÄDESPLAN 2027

Beslutad av styrelsen 2026-12-10, § 88

Sammanträde              Tid            Plats                     Handlingar till kansliet    Huvudärende
Torsdag 11 februari      13.00–16.00    Stadshuset i Lidbacka     28 januari                  Årsredovisning 2026
Torsdag 15 april         09.00–12.00    Folkets hus i Myrhed      1 april                     Ansökningar
Onsdag 24 november       13.00–16.00    Stadshuset i Lidbacka     10 november                 Budget 2028
`);
    expect(plan?.kind).toBe('mötesplan');
    expect(plan?.meetings.map(({ date, time, place }) => [date, time, place])).toEqual([
      ['2027-02-11', '13.00–16.00', 'Stadshuset i Lidbacka'],
      ['2027-04-15', '09.00–12.00', 'Folkets hus i Myrhed'],
      ['2027-11-24', '13.00–16.00', 'Stadshuset i Lidbacka'],
    ]);
  });

  it('has the year of its heading, whatever year its matters are of; a row may have hours of its own', async () => {
    const [plan] = await documentsIn(`SAMORDNINGSFÖRBUNDET KUSTLANDET

Mötesplan 2027
Fastställd av styrelsen den 2 december 2026, § 40

Styrelsen (onsdagar kl 09:15–12:00 om inget annat anges)
20/1\tStrandby
27/10\tHamnvik\tPlaneringsdag, kl 09:15–16:00
24/11\tStrandby\tBudget 2028, offentligt möte
`);
    expect(plan?.meetings.map(({ date, time, place }) => [date, time, place])).toEqual([
      ['2027-01-20', '09:15–12:00', 'Strandby'],
      ['2027-10-27', '09:15–16:00', 'Hamnvik'],
      ['2027-11-24', '09:15–12:00', 'Strandby'],
    ]);
  });
});

describe('a plan of meetings line by line', () => {
  const LINES = `Torsdag 21 januari 2027 kl. 9.00-12.00, Rådhuset
Torsdag 18 mars 2027 kl. 9.00-12.00, Rådhuset, Storgatan 2
Torsdag 16 september 2027 kl. 13.00`;

  it.each([
    'Sammanträdesplan 2027\nSamordningsförbundet Norrskog\n',
    'Samordningsförbundet Norrskog – sammanträdesplan 2027',
    'Sammanträdesplan för Norrskog\n',
    'Mötesplan 2027',
    'Möten 2027\n',
    'Styrelsens möten 2027',
    'Plan för styrelsens sammanträden 2027\n',
    'Sammanträdestider år 2027\n\nStyrelsen',
  ])('is one under its heading, whatever else stands in it: %s', async (heading) => {
    const [plan, ...more] = await documentsIn(`${heading}\n${LINES}\n`);
    expect(more).toEqual([]);
    expect(plan?.kind).toBe('mötesplan');
    expect(plan?.meetings.map(({ date, time, place }) => [date, time, place])).toEqual([
      ['2027-01-21', '9.00-12.00', 'Rådhuset'],
      ['2027-03-18', '9.00-12.00', 'Rådhuset, Storgatan 2'],
      ['2027-09-16', '13.00', null],
    ]);
  });

  it.each([
    `Resplan 2027\n${LINES}`,
    'Sammanträdesplan 2027\nKommer i nästa vecka.',
    'Möten 2027\nTorsdag 21 januari 2027',
    `Middagar\n${LINES}`,
  ])('is none without such a heading, or without days: %s', async (text) => {
    const read = await readHere({ name: 'papper.txt', bytes: new TextEncoder().encode(text) });
    const kinds = read.kind === 'understood' ? read.documents.map(({ kind }) => kind) : [];
    expect(kinds).not.toContain('mötesplan');
  });
});

describe('heads of documents', () => {
  it('know a kallelse by its title, with the number of the meeting in it', async () => {
    const [notice] = await documentsIn(`SAMORDNINGSFÖRBUNDET KUSTLANDET

Kallelse till styrelsemöte nr 3/2027

Datum:\tonsdag 21 april 2027
Tid:\tkl 09:15–12:00
Lokal:\tFyren i Strandby

Ärenden

1. Mötet öppnas

2. Val av justerare
Styrelsen föreslås besluta
att utse Bo Ek att justera protokollet.

3. Mötet avslutas
`);
    expect([notice?.kind, notice?.meetingDate, notice?.items.length]).toEqual(['kallelse', '2027-04-21', 3]);
  });

  it('name those who took part in a decision per capsulam, of a single paragraph', async () => {
    const [minutes] =
      await documentsIn(`Samordningsförbundet Norrskog                PROTOKOLL                          1 (2)
Styrelsen                                    Per capsulam
                                             2027-03-09

Beslut per capsulam, utan sammanträde

Deltar i beslutet
Eva Lind, Lidbacka kommun, ordförande
Karim Nasser, Försäkringskassan

Utses att justera
Karim Nasser

Justeringens plats och tid
Förbundskansliet, 2027-03-11

Paragrafer
§ 14

Underskrifter

Sekreterare
Maja Holm

Ordförande
Eva Lind

Justerare
Karim Nasser

§ 14
Bidrag till föreläsningen

Beslut
Styrelsen bidrar med högst 45 000 kronor till föreläsningen.
`);
    expect(minutes?.present.map((person) => person.name)).toEqual(['Eva Lind', 'Karim Nasser']);
    expect([minutes?.chair, minutes?.secretary, minutes?.adjustedDate]).toEqual([
      'Eva Lind',
      'Maja Holm',
      '2027-03-11',
    ]);
    expect(minutes?.items.map((item) => item.paragraph)).toEqual([14]);
  });

  it('tell by a dash in its column who was not there, and go on with the next person', async () => {
    const [minutes] = await documentsIn(`SAMORDNINGSFÖRBUNDET KUSTLANDET

Protokoll från styrelsens möte nr 2/2027

Datum:\tonsdag 3 mars 2027
Tid:\tkl 09:15–12:05
Lokal:\tFyren, Strandby

Ledamöter\tMedlem\tNärvaro
Anna Berg, ordförande\tStrandby kommun\tX
Bo Ek\tHamnviks kommun\t–
Cecilia Dahl\tRegion Kustlandet\tX
Dan Falk\tFörsäkringskassan\tX

Paragrafer: §§ 12–13

Vid protokollet\tPelle Holm
Ordförande\tAnna Berg
Justeras\tCecilia Dahl

§ 12
Mötet öppnas
Ordföranden öppnar mötet.

§ 13
Budget 2028
Styrelsen beslutar
att anta budgeten.
`);
    expect(minutes?.present.map((person) => person.name)).toEqual(
      expect.arrayContaining(['Anna Berg', 'Cecilia Dahl', 'Dan Falk']),
    );
    expect(minutes?.present.map((person) => person.name)).not.toContain('Bo Ek');
  });
});

describe('an agenda', () => {
  it('with a column of bilagor names them and who presents', async () => {
    const [notice] =
      await documentsIn(`Samordningsförbundet Norrskog                                   KALLELSE
Styrelsen                                                       2027-03-03

Styrelsen kallas till sammanträde

Dag          Torsdagen den 11 mars 2027
Tid          Kl. 14.00–16.30
Plats        Stadshuset, rum Granen

FÖREDRAGNINGSLISTA

Nr    Ärende                                            Föredragande        Bilaga

1     Öppnande och upprop                               Ordföranden

2     Årsredovisning 2026                               Maja Holm           3
      Förslag till beslut: att godkänna årsredovisningen.

3     Ansökan från Lovskolan                            Tomas Norling       4 och 5
      Förslag till beslut: att bevilja 180 000 kr.
`);
    expect(
      notice?.items.map(({ heading, presenter, attachments }) => [heading, presenter, attachments]),
    ).toEqual([
      ['Öppnande och upprop', 'Ordföranden', []],
      ['Årsredovisning 2026', 'Maja Holm', ['3']],
      ['Ansökan från Lovskolan', 'Tomas Norling', ['4', '5']],
    ]);
  });

  it('may be followed by the background of its items, under their numbers again, and by a list of bilagor', async () => {
    const [notice] = await documentsIn(`SAMORDNINGSFÖRBUNDET KUSTLANDET

KALLELSE TILL STYRELSEMÖTE

Tid:         Tisdag 23 mars 2027, kl 9:15-12:00
Lokal:       Fyren i Strandby

DAGORDNING

 1. Upprop
 2. Val av justerare
 3. Ansökan: Båthuset
 4. Övriga frågor

________________________________________________________________

BESLUTSUNDERLAG

Punkt 2. Val av justerare
Förslag
Styrelsen utser Bo Ek till justerare.

Punkt 3. Ansökan: Båthuset
Föredragande: Cecilia Dahl
Bilaga A
Strandby kommun ansöker om 690 000 kronor.
Förslag
Styrelsen beviljar Strandby kommun 600 000 kronor.

BILAGOR
Bilaga A: Ansökan Båthuset
`);
    expect(
      notice?.items.map(({ heading, presenter, proposals, attachments }) => [
        heading,
        presenter,
        proposals,
        attachments,
      ]),
    ).toEqual([
      ['Upprop', null, [], []],
      ['Val av justerare', null, ['Styrelsen utser Bo Ek till justerare.'], []],
      ['Ansökan: Båthuset', 'Cecilia Dahl', ['Styrelsen beviljar Strandby kommun 600 000 kronor.'], ['A']],
      ['Övriga frågor', null, [], []],
    ]);
  });
});
