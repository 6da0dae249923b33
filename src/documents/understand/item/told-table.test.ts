import { expect, it } from 'vitest';
import { readHere } from '../../read.ts';

async function rowsOf(table: string) {
  const text = `Samordningsförbundet Sjötrakten
Protokoll från styrelsens sammanträde den 11 juni 2027

§ 40 Anmälan av delegationsbeslut

${table}

Beslut
Styrelsen beslutar
att lägga anmälan till handlingarna.

§ 41 Avslutning

Ordföranden avslutar sammanträdet.
`;
  const read = await readHere({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  const body = read.kind === 'understood' ? (read.documents[0]?.items[0]?.body ?? '') : '';
  return body.split('\n\nBeslut')[0]?.split('\n\n');
}

it('each row of a table of words is a line of its own, whole where a cell goes on below it', async () => {
  expect(
    await rowsOf(`Nr     Datum         Beslut                                   Delegat
4/27   2027-03-30    Anställning av vägledare                 Förbundschefen
5/27   2027-04-17    Medel till kurs i samtal för personal,   Förbundschefen
                     24 500 kr
6/27   2027-05-22    Inköp av skärmar, 11 200 kr              Ordföranden`),
  ).toEqual([
    'Nr Datum Beslut Delegat',
    '4/27, 2027-03-30, Anställning av vägledare, Förbundschefen',
    '5/27, 2027-04-17, Medel till kurs i samtal för personal, 24 500 kr, Förbundschefen',
    '6/27, 2027-05-22, Inköp av skärmar, 11 200 kr, Ordföranden',
  ]);
});

it('so it is where space parts the rows, and two cells go on', async () => {
  expect(
    await rowsOf(`Datum         Ärende                       Beslut av

12 april      Medel till föreläsning       Förbundschefen
              om sömn, 9 000 kr            Ylva Sandin

3 maj         Hyra av sal                  Ordföranden`),
  ).toEqual([
    'Datum Ärende Beslut av',
    '12 april, Medel till föreläsning om sömn, 9 000 kr, Förbundschefen Ylva Sandin',
    '3 maj, Hyra av sal, Ordföranden',
  ]);
});
