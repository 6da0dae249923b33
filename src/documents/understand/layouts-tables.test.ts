import { describe, expect, it } from 'vitest';
import { readHere } from '../read.ts';

async function only(text: string) {
  const read = await readHere({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  return read.kind === 'understood' ? read.documents : [];
}

const WRITTEN_OUT = `FINSAM TALLÅSEN                                        Protokoll nr 3 2027

Styrelsemöte tisdagen den 4 maj 2027
Vi sågs på Folkets hus klockan 10.00–12.20.

DELTAGARLISTA
Medlem                Ordinarie               Deltog   Ersättare          Deltog
Tallåsens kommun      Bo Ekman, ordf.         ja       Disa Englund       ja
Region Myrheden       Cilla Dahlgren          nej      Frank Granat       ja, tjänstgör
Försäkringskassan     Gun Hedman, v. ordf. ja          Edit Forsell       nej
Arbetsförmedlingen    Ivar Jonsson            nej      Kaj Lund           nej

Övriga: Agda Almby, förbundschef, samt Nora Olin, sekreterare.

Vice ordföranden Gun Hedman leder mötet.

Paragraf 21 – Mötet öppnas
Ordföranden hälsar välkommen.

Paragraf 22 – Hyra av släpvagn
Agda Almby redogör för två offerter. Den ena nämns i
paragraf 19 som för dyr.
STYRELSEN BESLUTADE
* att hyra en släpvagn för 900 kronor i månaden.

Paragraf 23 – Mötet slutar
Ordföranden tackar.

Vid protokollet: Nora Olin

Justerat den 11 maj 2027.
Anslaget på förbundets digitala anslagstavla 12 maj–3 juni 2027.
`;

describe('a protokoll whose paragraphs are written out and whose list of those there is a table', () => {
  it('has its paragraphs, and not those that a sentence mentions', async () => {
    const [protokoll, ...others] = await only(WRITTEN_OUT);
    expect(others).toEqual([]);
    expect(protokoll).toMatchObject({ kind: 'protokoll', meetingDate: '2027-05-04' });
    expect(protokoll?.items.map(({ paragraph, heading }) => [paragraph, heading])).toEqual([
      [21, 'Mötet öppnas'],
      [22, 'Hyra av släpvagn'],
      [23, 'Mötet slutar'],
    ]);
    expect(protokoll?.items[1]?.decisions).toEqual(['att hyra en släpvagn för 900 kronor i månaden.']);
  });

  it('tells from the yes and no of each row who was there, who was not, and who served for whom', async () => {
    const [protokoll] = await only(WRITTEN_OUT);
    expect(
      protokoll?.present.map(({ name, role, votes, replaces, organisation }) => ({
        name,
        role,
        votes,
        replaces,
        organisation,
      })),
    ).toEqual([
      {
        name: 'Bo Ekman',
        role: 'ordförande',
        votes: true,
        replaces: null,
        organisation: 'Tallåsens kommun',
      },
      {
        name: 'Gun Hedman',
        role: 'vice ordförande',
        votes: true,
        replaces: null,
        organisation: 'Försäkringskassan',
      },
      {
        name: 'Disa Englund',
        role: 'ersättare',
        votes: false,
        replaces: null,
        organisation: 'Tallåsens kommun',
      },
      {
        name: 'Frank Granat',
        role: 'tjänstgörande ersättare',
        votes: true,
        replaces: 'Cilla Dahlgren',
        organisation: 'Region Myrheden',
      },
      { name: 'Agda Almby', role: 'förbundschef', votes: false, replaces: null, organisation: null },
      { name: 'Nora Olin', role: 'sekreterare', votes: false, replaces: null, organisation: null },
    ]);
    expect(protokoll?.absent.toSorted()).toEqual([
      'Cilla Dahlgren',
      'Edit Forsell',
      'Ivar Jonsson',
      'Kaj Lund',
    ]);
  });
});

describe('what a protokoll says in sentences', () => {
  it('is who led it in the place of the ordförande, and for how long it is posted', async () => {
    const [protokoll] = await only(WRITTEN_OUT);
    expect(protokoll).toMatchObject({
      chair: 'Gun Hedman',
      adjustedDate: '2027-05-11',
      postedDate: '2027-05-12',
      removedDate: '2027-06-03',
    });
  });
});

const TIMES_FIRST = `FINSAM TALLÅSEN
KALLELSE                                              Skickad 20 april 2027

Du kallas till styrelsemöte tisdagen den 4 maj 2027 klockan 10.00–12.30 på Folkets hus.

KL      NR   ÄRENDE                           FÖREDRAGANDE               TYP            HANDLING
10.00   1    Mötet öppnas                     Bo Ekman
10.05   2    Hyra av släpvagn                 Agda Almby                 Beslut         Bilaga A
10.40   3    Rast
10.55   4    Avtal med Fyren                  Agda Almby och Kaj Lund    Beslut         Bilaga B
11.30   5    Rapport om vintern               Nora Olin                  Information
12.20   6    Mötet slutar                     Bo Ekman

UNDERLAG

Till punkt 2. Tre firmor har svarat. Billigast är Dragkrok AB.
Förslag: Styrelsen hyr en släpvagn.

Till punkt 4. Fyren vill förlänga avtalet i två år. Förslag: Styrelsen godkänner avtalet.

Till punkt 5. Rapporten läggs fram på mötet.

Välkomna!
Bo Ekman, ordförande
`;

describe('an agenda with the hour of each item first, and what is proposed below it', () => {
  it('has every row as an item, with its presenters and bilaga', async () => {
    const [kallelse] = await only(TIMES_FIRST);
    expect(kallelse).toMatchObject({ kind: 'kallelse', meetingDate: '2027-05-04' });
    expect(
      kallelse?.items.map(({ number, heading, presenter, attachments }) => [
        number,
        heading,
        presenter,
        attachments,
      ]),
    ).toEqual([
      [1, 'Mötet öppnas', 'Bo Ekman', []],
      [2, 'Hyra av släpvagn', 'Agda Almby', ['A']],
      [3, 'Rast', null, []],
      [4, 'Avtal med Fyren', 'Agda Almby; Kaj Lund', ['B']],
      [5, 'Rapport om vintern', 'Nora Olin', []],
      [6, 'Mötet slutar', 'Bo Ekman', []],
    ]);
  });

  it('gives each item what stands to it below', async () => {
    const [kallelse] = await only(TIMES_FIRST);
    expect(kallelse?.items.map(({ proposals }) => proposals)).toEqual([
      [],
      ['Styrelsen hyr en släpvagn.'],
      [],
      ['Styrelsen godkänner avtalet.'],
      [],
      [],
    ]);
    expect(kallelse?.items[1]?.body).toContain('Billigast är Dragkrok AB.');
    expect(kallelse?.items[3]?.body).toContain('Fyren vill förlänga avtalet i två år.');
    expect(kallelse?.items[4]?.body).toContain('Rapporten läggs fram på mötet.');
    expect(kallelse?.items[5]?.body).not.toContain('Rapporten');
  });

  it('keeps the hours of its items for those who ask', async () => {
    const [kallelse] = await only(TIMES_FIRST);
    expect(kallelse?.surroundings).toContain('10.05 punkt 2');
    expect(kallelse?.surroundings).toContain('11.30 punkt 5');
  });
});
