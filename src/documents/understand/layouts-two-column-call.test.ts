import { expect, it } from 'vitest';
import { onlyDocument } from '../../../test/support/only-document.ts';

const CALL = `Samordningsförbundet Sjötrakten                              KALLELSE
                                                             2027-05-06

Styrelsemöte

Tid                                      Kallade
Torsdag 20 maj 2027                      Styrelsens ledamöter
kl. 9.00–11.30                           För kännedom
                                         Ersättarna
Plats
Granviks folkhögskola,                   Förhinder
Lilla salen (plan 3)                     meddelas Rut Falk senast den 14
                                         maj

Kaffe finns från kl. 8.40 för den som kommer tidigt, och ärende 4 tar längst tid.

Nr Ärende                                Föredragande            Bilaga Ca kl.
1    Mötet öppnas                        Ylva Sandin                         9.00
2    Föregående protokoll                Ylva Sandin             A
3    Fyren, ny ansökan                   Jan Palmer              B, C        9.20
4    Mål för nästa år                    Siv Alm, projektledare  D           9.40
5    Fikapaus                                                                10.10
6    Mötet avslutas                      Ylva Sandin                         11.30

Om ärendena

2. Föregående protokoll
Protokollet har skickats ut.
Förslag till beslut: Protokollet läggs till handlingarna.

3. Fyren, ny ansökan
Granviks kommun söker 410 000 kr.
Förslag till beslut
att bevilja 390 000 kr för 2027
att följa upp i december

4. Mål för nästa år
Förslag till beslut: Målen skickas på samråd.
`;

it('a table of items whose heads stand close has each cell in its own column, also where others are empty', async () => {
  const { items } = await onlyDocument(CALL);
  expect(
    items.map(({ number, heading, presenter, attachments }) => [number, heading, presenter, attachments]),
  ).toEqual([
    [1, 'Mötet öppnas', 'Ylva Sandin', []],
    [2, 'Föregående protokoll', 'Ylva Sandin', ['A']],
    [3, 'Fyren, ny ansökan', 'Jan Palmer', ['B', 'C']],
    [4, 'Mål för nästa år', 'Siv Alm', ['D']],
    [5, 'Fikapaus', null, []],
    [6, 'Mötet avslutas', 'Ylva Sandin', []],
  ]);
});

it('what is told of each item below the table is of that item', async () => {
  const { items } = await onlyDocument(CALL);
  expect(items.map(({ proposals }) => proposals)).toEqual([
    [],
    ['Protokollet läggs till handlingarna.'],
    ['att bevilja 390 000 kr för 2027', 'att följa upp i december'],
    ['Målen skickas på samråd.'],
    [],
    [],
  ]);
});

it('a head in two columns is read one column after the other, and a place may go on in the next line', async () => {
  const { place, time, meetingDate, surroundings } = await onlyDocument(CALL);
  expect([meetingDate, time, place]).toEqual([
    '2027-05-20',
    '9.00–11.30',
    'Granviks folkhögskola, Lilla salen (plan 3)',
  ]);
  expect(surroundings).toMatch(/Förhinder\s+meddelas Rut Falk senast den 14\s+maj/u);
  expect(surroundings).toContain('Kaffe finns från kl. 8.40');
});

it('labels in a row over their values each have the value below', async () => {
  const { place, time, meetingDate } = await onlyDocument(`# Sjötrakten – styrelsen

**Kallelse till sammanträde nr 2/2027**

| När | Var | Hur |
|---|---|---|
| Torsdagen den 20 maj 2027 klockan 9.00–11.30 | Granviks folkhögskola, Lilla salen | På plats. Länk ordnas för den som ber om det senast 14 maj |

## Ärenden

**1. Öppnande**

**2. Val av justerare**

**3. Budget**
Förslag till beslut:
1. att fastställa budgeten.
`);
  expect([meetingDate, time, place]).toEqual([
    '2027-05-20',
    '9.00–11.30',
    'Granviks folkhögskola, Lilla salen',
  ]);
});
