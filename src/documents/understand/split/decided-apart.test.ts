import { expect, test } from 'vitest';
import { readText } from '../../formats/text.ts';
import { understand } from '../understand.ts';

const read = (below: string) =>
  understand(
    readText(
      `Samordningsförbundet Granby\n\nPROTOKOLL\n\nDatum: 3 mars 2027\nPlats: Hedsalen\nBeslutande: Bo Berg, ordförande\nAgda Almby\nJusterare: Agda Almby\n\n§ 1. Öppnande\nBo Berg öppnar.\n\n§ 2. Ansökningar\n${below}\n\n§ 3. Avslutning\n`,
    ),
    {},
  )[0]?.items.slice(1, -1);

test('parts of a § that are each decided are items of their own', () => {
  const items = read(`Tre ansökningar har kommit in.

a) Bron (Granby kommun)
Söker 500 000 kr.
Bo Berg deltar inte i beslutet på grund av jäv.
Beslut: Bron får 400 000 kr.

b) Stegen (Region Väst)
Söker 620 000 kr.
Beslut: Ansökan avslås.`);
  expect(
    items?.map(({ paragraph, printedNumber, heading, decisions, amountsSEK, recusals }) => ({
      number: printedNumber ?? paragraph,
      heading,
      decisions,
      amountsSEK,
      recused: recusals.map(({ person }) => person),
    })),
  ).toEqual([
    { number: 2, heading: 'Ansökningar', decisions: [], amountsSEK: [], recused: [] },
    {
      number: '2a',
      heading: 'Bron (Granby kommun)',
      decisions: ['Bron får 400 000 kr.'],
      amountsSEK: [400000],
      recused: ['Bo Berg'],
    },
    {
      number: '2b',
      heading: 'Stegen (Region Väst)',
      decisions: ['Ansökan avslås.'],
      amountsSEK: [],
      recused: [],
    },
  ]);
});

test.each([
  'a) Bron söker pengar.\nb) Stegen söker pengar.\nBeslut: Båda avslås.',
  'Beslut:\na) Bron får 400 000 kr.\nb) Stegen får 90 000 kr.',
  'b) Bron\nBeslut: Avslag.\nc) Stegen\nBeslut: Avslag.',
])('a list in a § is none: %s', (below) => {
  expect(read(below)?.length).toBe(1);
});
