import { describe, expect, it } from 'vitest';
import { readHere } from '../read.ts';

async function documentsIn(text: string) {
  const read = await readHere({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  return read.kind === 'understood' ? read.documents : [];
}

const KALLELSE = `Samordningsförbundet Tallåsen

KALLELSE

Tisdag 4 maj 2027 kl. 13.00–16.00, Folkets hus

DAGORDNING

Nr
Ärende
Dnr
Föredragande
Bilaga
Tid

A. Formalia

1
Mötet öppnas
–
Ordföranden
–
13.00

2
Val av justerare
–
Ordföranden
–

B. Beslut

3
Ansökan från föreningen Kompassen om
stöd till ett café
TF-2027-20
Gun Hedman
3.1, 3.2
13.20

Samordningsförbundet Tallåsen
Kallelse 2027-05-04
Sida
2 (4)

C. Information

4
Granskning av bokslutet
TF-2027-11
Ivar Jonsson,
revisor
4.1 (sänds senare)
14.30

5
Mötet avslutas
–
Ordföranden
–

ÄRENDEN

Ärende 2
Val av justerare
Förslag till beslut
Styrelsen utser Bo Ekman att justera protokollet.

Ärende 3 Dnr TF-2027-20
Ansökan från föreningen Kompassen om stöd till ett café
Förslag till beslut
Ansökan avslås.
I korthet
Föreningen söker 90 000 kronor för ett café. Kansliet ser inget behov av det i år.
Bilaga 3.1 och 3.2

Samordningsförbundet Tallåsen
Kallelse 2027-05-04
Sida
3 (4)

Bilaga 3.1

ANSÖKAN OM STÖD
Föreningen Kompassen söker 90 000 kronor för ett café.
Ansökan gäller lokal, råvaror och en kock på halvtid.
Kaféet ska vara öppet tre dagar i veckan.
Det ska ge arbetsträning åt tio personer.

Budget för kaféet
Lokal och råvaror kostar 40 000 kronor och lönen 50 000 kronor.
Intäkterna räknas inte med.
Föreningen bidrar med möblerna.
Gästerna väntas bli många.

Samordningsförbundet Tallåsen
Kallelse 2027-05-04
Sida
4 (4)

Bilaga 3.2

VERKSAMHETSPLAN
Föreningen Kompassen ordnar kafé, studiecirklar och en sommarfest.
Planen gäller två år och antas av årsmötet.
`;

describe('a kallelse whose table came out as a line for each cell', () => {
  it('has each item with its heading, presenter, diary number and bilagor, and none of the groups or page headers', async () => {
    const [kallelse] = await documentsIn(KALLELSE);
    expect(
      kallelse?.items.map(({ number, heading, presenter, registryNumbers, attachments }) => [
        number,
        heading,
        presenter,
        registryNumbers.join(),
        attachments.join(),
      ]),
    ).toEqual([
      [1, 'Mötet öppnas', 'Ordföranden', '', ''],
      [2, 'Val av justerare', 'Ordföranden', '', ''],
      [3, 'Ansökan från föreningen Kompassen om stöd till ett café', 'Gun Hedman', 'TF-2027-20', '3.1,3.2'],
      [4, 'Granskning av bokslutet', 'Ivar Jonsson', 'TF-2027-11', '4.1'],
      [5, 'Mötet avslutas', 'Ordföranden', '', ''],
    ]);
  });

  it('has what is proposed below the agenda under the number of its item, without its heading once more', async () => {
    const [kallelse] = await documentsIn(KALLELSE);
    expect(kallelse?.items.map(({ proposals }) => proposals)).toEqual([
      [],
      ['Styrelsen utser Bo Ekman att justera protokollet.'],
      ['Ansökan avslås.'],
      [],
      [],
    ]);
    expect(kallelse?.items[1]?.body.match(/Val av justerare/gu)).toBeNull();
  });

  it('has its bilagor by the numbers printed on them, a heading within one being no bilaga of its own', async () => {
    const [, ...bilagor] = await documentsIn(KALLELSE);
    expect(bilagor.map(({ number, title }) => [number, title])).toEqual([
      ['3.1', 'ANSÖKAN OM STÖD'],
      ['3.2', 'VERKSAMHETSPLAN'],
    ]);
  });
});

const PROTOKOLL = `PROTOKOLL
Styrelsen
Sammanträdesdatum
2027-03-09
Sida
1 (3)

Samordningsförbundet Tallåsen

Plats och tid
Folkets hus, tisdagen den 9 mars 2027, kl. 13.00–15.00

Beslutande ledamöter
Organisation
Närvarande
Bo Ekman (S), ordförande
Tallåsens kommun
§§ 10–13
Cilla Dahlgren (C)
Region Myrheden
§§ 10–11
Gun Hedman
Försäkringskassan
§§ 10–13

Tjänstgörande ersättare
Kaj Lund
Arbetsförmedlingen
§§ 10–13, för Ivar Jonsson

Ej tjänstgörande ersättare
Frank Granat (M)
Region Myrheden
§§ 10–12

Övriga närvarande
Agda Almby
Nora Olin
Disa Englund
förbundschef
sekreterare
projektledare Norra Stigen, § 12

Justerare
Gun Hedman

Justerandes sign ......... ......... Utdragsbestyrkande .........

PROTOKOLL
Styrelsen
Sammanträdesdatum
2027-03-09
Sida
2 (3)

§ 10
Mötet öppnas

Ordföranden hälsar välkommen.

§ 11
Delegationsbeslut

Styrelsens beslut
Styrelsen har tagit del av redovisningen.

Ärendet
Beslut som har fattats på delegation:

Nr
Beslut
Belopp
Beslutsfattare
D 1/2027
Inköp av bord
12 500 kr
Agda Almby
D 2/2027
Resa till konferens för
två personer
9 000 kr
Bo Ekman

Justerandes sign ......... ......... Utdragsbestyrkande .........

PROTOKOLL
Styrelsen
Sammanträdesdatum
2027-03-09
Sida
3 (3)

§ 12
Rapport från Norra Stigen

Styrelsens beslut
Styrelsen noterar rapporten.

Skickas till
Tallåsens kommun

Justerandes sign ......... ......... Utdragsbestyrkande .........
`;

describe('a protokoll whose tables came out as a line for each cell', () => {
  it('has everybody who was there with organisation and paragraphs, and whom an ersättare served for', async () => {
    const [protokoll] = await documentsIn(PROTOKOLL);
    expect(
      protokoll?.present.map(({ name, organisation, role, votes, replaces, attendance }) => [
        name,
        organisation,
        role,
        votes,
        replaces ?? '',
        attendance,
      ]),
    ).toEqual([
      ['Bo Ekman', 'Tallåsens kommun', 'ordförande', true, '', '§§ 10–13'],
      ['Cilla Dahlgren', 'Region Myrheden', 'ledamot', true, '', '§§ 10–11'],
      ['Gun Hedman', 'Försäkringskassan', 'ledamot', true, '', '§§ 10–13'],
      ['Kaj Lund', 'Arbetsförmedlingen', 'tjänstgörande ersättare', true, 'Ivar Jonsson', '§§ 10–13'],
      ['Frank Granat', 'Region Myrheden', 'ersättare', false, '', '§§ 10–12'],
      ['Agda Almby', null, 'förbundschef', false, '', null],
      ['Nora Olin', null, 'sekreterare', false, '', null],
      ['Disa Englund', null, 'projektledare norra stigen', false, '', '§ 12'],
    ]);
  });

  it('has no decision of the table of what was decided on delegation, nor of where a page is signed', async () => {
    const [protokoll] = await documentsIn(PROTOKOLL);
    expect(protokoll?.items.map(({ decisions, dispatchedTo }) => [decisions, dispatchedTo])).toEqual([
      [[], []],
      [['Styrelsen har tagit del av redovisningen.'], []],
      [['Styrelsen noterar rapporten.'], ['Tallåsens kommun']],
    ]);
    expect(protokoll?.items.map(({ body }) => body).join('\n')).not.toMatch(/sign|2027-03-09/u);
  });
});
