import { describe, expect, it } from 'vitest';
import { readHere } from '../read.ts';

async function only(text: string) {
  const read = await readHere({ name: 'a.md', bytes: new TextEncoder().encode(text) });
  return read.kind === 'understood' ? read.documents[0] : undefined;
}

const PROTOKOLL = `# Samverkansnämnden Åsbygden

## Protokoll

| Datum | Tid | Plats |
|---|---|---|
| 2027-03-04 | 09.00–11.00 | Kommunhuset |

**Ordförande:** Anna Berg (S)
**Justerare:** Bo Ek (M)
**Sekreterare:** Maja Holm

### Närvaro

| Ledamot | Organisation | Närvarande | Tjänstgörande ersättare |
|---|---|---|---|
| Anna Berg (S), ordförande | Lidbacka kommun | Ja, ej § 12 | |
| Bo Ek (M) | Lidbacka kommun | Ja | |
| Cecilia Dahl (C) | Myrheds kommun | Nej | Disa Englund (L), §§ 11–12 |
| Edit Forsell | Försäkringskassan | Nej | |

**§ 11 Budget 2028**

Beslut

Budgeten fastställs.

Beslutsgång

Votering begärs.

| Namn | Ja | Nej | Avstår |
|---|---|---|---|
| Anna Berg (S) | X | | |
| Bo Ek (M) | | X | |
| Disa Englund (L) | | | X |
| Summa | 1 | 1 | 1 |

**§ 12 Stöd till föreningar**

Beslut

Nämnden beviljar stöd enligt tabellen.

| Sökande | Sökt belopp (kr) | Beviljat belopp (kr) |
|---|---|---|
| Snickeriet | 300 000 | 240 000 |
| Cykelstugan | 180 000 | 60 000 |
| Summa | 480 000 | 300 000 |
`;

describe('a table in which cells are empty', () => {
  it('tells of each ledamot whether she came, and who served for whom', async () => {
    const read = await only(PROTOKOLL);
    expect(
      read?.present.map(({ name, votes, replaces, attendance }) => [name, votes, replaces, attendance]),
    ).toEqual([
      ['Anna Berg', true, null, 'ej § 12'],
      ['Bo Ek', true, null, null],
      ['Disa Englund', true, 'Cecilia Dahl', '§§ 11–12'],
    ]);
    expect(read?.absent.toSorted()).toEqual(['Cecilia Dahl', 'Edit Forsell']);
  });

  it('has each vote on the side below which its cross stands', async () => {
    const read = await only(PROTOKOLL);
    expect(read?.items[0]?.vote).toMatchObject({
      ja: 1,
      nej: 1,
      avstår: 1,
      names: { ja: ['Anna Berg'], nej: ['Bo Ek'], avstår: ['Disa Englund'] },
    });
  });

  it('that a decision refers to tells what each is granted, and not what was applied for', async () => {
    const read = await only(PROTOKOLL);
    expect(read?.items[1]?.decisions).toEqual([
      'Nämnden beviljar stöd enligt tabellen.',
      'Snickeriet: 240 000 kr',
      'Cykelstugan: 60 000 kr',
    ]);
    expect(read?.items[1]?.amountsSEK).toEqual([240_000, 60_000]);
  });
});

const KALLELSE = `# Samverkansnämnden Åsbygden

## Kallelse

| Datum | Tid | Plats |
|---|---|---|
| 2027-05-06 | 09.00–11.00 | Kommunhuset |

### Ärenden

| Nr | Ärende | Diarienr | Föredragande | Handling |
|---|---|---|---|---|
| 1 | Upprop | | | |
| 2 | Snickeriet | ÅB 2027/9 | Agda Almby | Bilaga 1 |
| 3 | Cykelstugan | ÅB 2027/12 | | |
| 4 | Övriga frågor | | | |

### Förslag till beslut

**Ärende 2.** Snickeriet beviljas 360 000 kr.

**Ärende 3.** Ansökan avslås. Ärende 2 påverkas inte.

### Bilagor

- Bilaga 1 Ansökan från Snickeriet
`;

describe('proposals below the agenda', () => {
  it('are each of the item whose number it begins with', async () => {
    const read = await only(KALLELSE);
    expect(read?.items.map(({ number, proposals }) => [number, proposals])).toEqual([
      [1, []],
      [2, ['Snickeriet beviljas 360 000 kr.']],
      [3, ['Ansökan avslås. Ärende 2 påverkas inte.']],
      [4, []],
    ]);
  });
});

it('who was there is read under labels that are shortened', async () => {
  const read = await readHere({
    name: 'a.txt',
    bytes: new TextEncoder().encode(`Samordningsförbundet Sjötrakten          PROTOKOLL
Styrelsen                                2027-04-14

Plats och tid          Folkets hus, Granvik, kl. 9.00–11.40

Beslutande             Ylva Sandin, ordförande
                       Tage Norell, tj. ers. för Maj Hellman
                       Nils Oxel, §§ 1–2

Ej tj. ers.            Bo Wiman (Ljungs kommun)
                       Disa Englund (Granviks kommun), ej tj. §§ 1–2

Övr. närv.             Agda Almby, förbundschef

Justerare              Nils Oxel

§ 1 Öppnande
Ordföranden öppnar sammanträdet.

§ 2 Val
Styrelsen beslutar att välja Nils Oxel.
`),
  });
  const [document] = read.kind === 'understood' ? read.documents : [];
  expect(document?.present.map(({ name, role, votes }) => [name, role, votes])).toEqual([
    ['Ylva Sandin', 'ordförande', true],
    ['Tage Norell', 'tjänstgörande ersättare', true],
    ['Nils Oxel', 'ledamot', true],
    ['Bo Wiman', 'ersättare', false],
    ['Disa Englund', 'ersättare', false],
    ['Agda Almby', 'förbundschef', false],
  ]);
  expect(document?.adjusters).toEqual(['Nils Oxel']);
});

it('a cross beside an ersättare in a row tells that she served for its ledamot, where heads go on below', async () => {
  const read = await readHere({
    name: 'a.txt',
    bytes: new TextEncoder().encode(`SAMORDNINGSFÖRBUNDET FJÄLLBYGDEN
Protokoll 2/2027 styrelsemöte

Datum och tid:    2027-04-22 kl 13:00 - 15:45

Ledamöter                Organisation              När-    Ersättare          Tjg
                                                   varo                       ers
Anna Sjöholm, ordf.      Strömby kommun            X       Bo Lindkvist
Carl Dahlin, v ordf      Region Fjäll              -       Disa Friberg       X
Erik Hallman             Arbetsförmedlingen        X       Fia Granlund

§ 12 Öppnande
Anna Sjöholm öppnar mötet.

§ 13 Val
Styrelsen beslutar att välja Erik Hallman.
`),
  });
  const [document] = read.kind === 'understood' ? read.documents : [];
  expect(document?.present.map(({ name, votes, replaces }) => [name, votes, replaces])).toEqual([
    ['Anna Sjöholm', true, null],
    ['Erik Hallman', true, null],
    ['Disa Friberg', true, 'Carl Dahlin'],
  ]);
  expect(document?.absent).toEqual(['Carl Dahlin']);
});
