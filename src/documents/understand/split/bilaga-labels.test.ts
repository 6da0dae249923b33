import { describe, expect, it } from 'vitest';
import { readHere } from '../../index.ts';

async function read(text: string) {
  const result = await readHere({ name: 'protokoll.txt', bytes: new TextEncoder().encode(text) });
  return result.kind === 'understood' ? result.documents : [];
}

const MINUTES = `Sammanträdesprotokoll från styrelsemöte

Sammanträdesdatum: 2026-03-12

Plats: Salen, Ängsvik

Närvarande ordinarie ledamöter

Anna Berg

Karin Ek

Justerare

Karin Ek

§ 1 Sammanträdet öppnas

Ordförande Anna Berg hälsar välkommen.

§ 2 Beslut om attestordning

(Bilaga 1)

Styrelsen beslutade

Att anta förslaget till attestordning

§ 3 Beslut om delegationsordning

(Bilaga 2)

Styrelsen beslutade

Att anta förslaget till delegationsordning

§ 4 Verksamhetsplan och budget 2027

(Bilaga 3)

Styrelsen beslutade

Att fastställa verksamhetsplanen

§ 5 Sammanträdet avslutas

Ordförande förklarar sammanträdet avslutat.
`;

const DELEGATION = `SAMORDNINGSFÖRBUNDET ÄNGSVIK

Delegationsordning för Samordningsförbundet Ängsvik

Ordföranden får besluta om detta.

- Resor och kurser
- Inköp upp till 20 000 kr
`;

const PLAN = `Verksamhetsplan och budget 2027

Samordningsförbundet Ängsvik

Antagen av styrelsen 2026-03-12

Styrelsen består av fyra ledamöter och fyra ersättare.

Förbundet budgeterar 900 000 kronor.
`;

async function numbersOf(text: string) {
  return (await read(text))
    .filter(({ kind }) => kind === 'bilaga')
    .map(({ number, title }) => [number, title]);
}

const BOTH = [
  ['2', 'Delegationsordning för Samordningsförbundet Ängsvik'],
  ['3', 'Verksamhetsplan och budget 2027'],
];

describe('the label of a bilaga belongs to what follows it', () => {
  it.each([
    ['the second alone is labelled', `${DELEGATION}\nBilaga 3\n\n${PLAN}`],
    ['with the day below the label', `${DELEGATION}\nBilaga 3\n260312\n\n${PLAN}`],
    ['right above the title', `${DELEGATION}\nBilaga 3\n${PLAN}`],
    ['both are labelled', `Bilaga 2\n\n${DELEGATION}\nBilaga 3\n\n${PLAN}`],
    ['on a page of its own', `${DELEGATION}\n\fBilaga 3\n\n${PLAN}`],
  ])('%s', async (_, bilagor) => {
    expect(await numbersOf(`${MINUTES}\n\n\n${bilagor}`)).toEqual(BOTH);
  });

  it('and below the name of the board it is the number of the bilaga so headed', async () => {
    const headed = DELEGATION.replace('\n\nDelegation', '\n\nBilaga 2\n\nDelegation');
    expect(await numbersOf(`${MINUTES}\n\n\n${headed}\n${PLAN}`)).toEqual(BOTH);
  });
});
