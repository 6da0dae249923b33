import { expect, it } from 'vitest';
import { readHere } from '../../read.ts';

async function pagesOf(text: string) {
  const read = await readHere({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  const [document] = read.kind === 'understood' ? read.documents : [];
  return document?.items.map(({ paragraph, at }) => [paragraph, at.page]);
}

const HEAD = `Samordningsförbundet Sjötrakten                   PROTOKOLL
Närvarande: Ylva Sandin, ordförande, Nils Oxel och Disa Lindmark
Datum: 8 april 2027
`;

it('a text without page breaks has the pages that its headers count', async () => {
  const text = `Sammanträdesprotokoll             Sida 1 av 3
${HEAD}
§ 11 Upprop
Beslut: Uppropet fastställs.

Sammanträdesprotokoll             Sida 2 av 3

§ 12 Rapport
Beslut: Rapporten läggs till handlingarna.

Sammanträdesprotokoll             Sida 3 av 3

§ 13 Avslutning
Mötet avslutas.
`;
  expect(await pagesOf(text)).toEqual([
    [11, 1],
    [12, 2],
    [13, 3],
  ]);
});

it('or that its footers count', async () => {
  const text = `Sammanträdesprotokoll
${HEAD}
§ 11 Upprop
Beslut: Uppropet fastställs.

Sjötrakten, 8 april 2027, sidan 1 av 2

§ 12 Rapport
Beslut: Rapporten läggs till handlingarna.

§ 13 Avslutning
Mötet avslutas.

Sjötrakten, 8 april 2027, sidan 2 av 2
`;
  expect(await pagesOf(text)).toEqual([
    [11, 1],
    [12, 2],
    [13, 2],
  ]);
});

it('numbers that do not count every page to the last tell of no pages', async () => {
  const text = `Sammanträdesprotokoll
${HEAD}
§ 11 Upprop
Läst ur planen, sida 4 av 9
Beslut: Uppropet fastställs.

§ 12 Rapport
Läst ur planen, sida 7 av 9
Beslut: Rapporten läggs till handlingarna.
`;
  expect(await pagesOf(text)).toEqual([
    [11, 1],
    [12, 1],
  ]);
});
