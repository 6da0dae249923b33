import { expect, it } from 'vitest';
import { readHere } from '../../read.ts';

async function bodyOf(table: string) {
  const text = `Samordningsförbundet Sjötrakten
Protokoll från styrelsens sammanträde den 11 juni 2027

§ 40 Sammanträdestider

${table}

Beslut
Styrelsen beslutar
att fastställa sammanträdestiderna.

§ 41 Avslutning

Ordföranden avslutar sammanträdet.
`;
  const read = await readHere({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  return read.kind === 'understood' ? read.documents[0]?.items[0]?.body.split('\n\nBeslut')[0] : undefined;
}

it('the days of columns headed by half-years have the year of their column, also where one column is shorter', async () => {
  expect(
    await bodyOf(`Kansliet föreslår torsdagar.

Hösten 2027            Våren 2028
16 september           10 februari
18 november            6 april
                       8 juni`),
  ).toBe(
    'Kansliet föreslår torsdagar.\n\nHösten 2027 Våren 2028\n\n16 september 2027, 10 februari 2028\n\n18 november 2027, 6 april 2028\n\n8 juni 2028',
  );
});

it('a line of text right above them is one of its own, and hours stay beside their day', async () => {
  expect(
    await bodyOf(`Förslag till tider:
HT 2027                VT 2028
16/9 kl. 9.00          10/2 kl. 13.00
18/11 kl. 9.00         6/4 kl. 13.00`),
  ).toBe(
    'Förslag till tider:\n\nHT 2027 VT 2028\n\n16/9 2027 kl. 9.00, 10/2 2028 kl. 13.00\n\n18/11 2027 kl. 9.00, 6/4 2028 kl. 13.00',
  );
});

it('a year on a line of its own is no part of the day above it', async () => {
  const body = await bodyOf(`2027
16 september
18 november
2028
10 februari
6 april`);
  expect(body?.split('\n\n').filter((line) => /^20\d\d$/u.test(line))).toEqual(['2027', '2028']);
});
