import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { readHere } from '../../index.ts';

const AGENDA = ['1. Öppnande', '2. Budget 2028', '3. Personalärende', '4. Ny lokal', '5. Avslutning', ''];

async function read(below: readonly string[], agenda: readonly string[] = AGENDA) {
  const head =
    'Samordningsförbundet Sjötrakten\n\nKALLELSE\n\nTid: torsdag 11 mars 2027 kl. 13.00\nPlats: Stadshuset\n\nDagordning\n';
  const result = await readHere({
    name: 'kallelse.md',
    bytes: strToU8(`${head}${[...agenda, ...below].join('\n')}\n`),
  });
  return result.kind === 'understood' ? (result.documents[0]?.items ?? []) : [];
}

const tells = ({ body, proposals }: { body: string; proposals: readonly string[] }) =>
  [body, ...proposals].join('\n');

it.each([
  [
    'a table of förslag',
    ['| Nr | Förslag |', '|---|---|', '| 2 | Budgeten antas. |', '| 3 | Bo Ek får 9 000 kr. |'],
  ],
  [
    'a table of comments',
    ['| Punkt | Kommentar |', '|---|---|', '| 2 | Den höjs. |', '| 3 | Bo Ek får 9 000 kr. |'],
  ],
  ['a list under its heading', ['Kommentarer', '2 – Budgeten höjs.', '3 – Bo Ek får 9 000 kr.']],
  ['one entry under its heading', ['Kommentarer', '3 – Bo Ek får 9 000 kr.']],
  ['a list with colons', ['2: Budgeten höjs.', '3: Bo Ek får 9 000 kr.']],
  ['words before its name', ['Ang. personalärendet: Bo Ek får 9 000 kr.']],
  ['words before its name, in full', ['Vad gäller personalärendet: Bo Ek får 9 000 kr.']],
  ['its name in the same line as another', ['Budget 2028: Den höjs. Personalärende: Bo Ek får 9 000 kr.']],
  ['its number in the same line as another', ['Punkt 2: Den höjs. Punkt 3: Bo Ek får 9 000 kr.']],
])('what stands below an agenda in %s is of its ärende, and of no other', async (_, below) => {
  const items = await read(below);
  expect(items).toHaveLength(5);
  expect(items.filter((item) => tells(item).includes('Bo Ek')).map(({ heading }) => heading)).toEqual([
    'Personalärende',
  ]);
});

it('förslag in such a table are proposed', async () => {
  const items = await read([
    '| Nr | Förslag |',
    '|---|---|',
    '| 2 | Budgeten antas. |',
    '| 3 | Bo Ek anställs. |',
  ]);
  expect(items.map(({ proposals }) => proposals)).toEqual([
    [],
    ['Budgeten antas.'],
    ['Bo Ek anställs.'],
    [],
    [],
  ]);
});

it('a list that counts from one below the last ärende stays where it stands', async () => {
  const items = await read(['1. Vi börjar med kaffe.', '2. Sedan går vi runt.'], AGENDA.with(4, '5. Övrigt'));
  expect(items.slice(0, 4).every((item) => item.body === '')).toBe(true);
});

it.each([
  [
    'of papers with their pages',
    ['Bilagor', '| Nr | Handling | Sidor |', '|---|---|---|', '| 2 | Resebudget | 4 |'],
  ],
  ['under a heading of bilagor', ['Bilageförteckning', '| Nr | Namn |', '|---|---|', '| 2 | Resebudget |']],
])('the numbers in a table %s are of bilagor, and of no ärende', async (_, below) => {
  const items = await read(below);
  expect(items.slice(0, 4).some((item) => tells(item).includes('Resebudget'))).toBe(false);
});
