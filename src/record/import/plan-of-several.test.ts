import { expect, it } from 'vitest';
import { readHere } from '../../documents/index.ts';
import { eachBoardsPlan } from './plan-of-several.ts';

const BOARDS = [
  { boardId: 'a', name: 'Samordningsförbundet Björkdalen' },
  { boardId: 'b', name: 'Samordningsförbundet Tallmo' },
];

async function plans(lines: readonly string[]) {
  const text = ['Sammanträdesplan 2027', '', ...lines].join('\n');
  const read = await readHere({ name: 'plan.md', bytes: new TextEncoder().encode(text) });
  if (read.kind !== 'understood') throw new Error('not read');
  return eachBoardsPlan(read, BOARDS).documents.map(({ board, meetings }) => [
    board,
    meetings.map(({ date }) => date),
  ]);
}

const TABLE = [
  '| Dag | Förbund | Tid | Plats |',
  '|---|---|---|---|',
  '| 4 mars | Björkdalen | 9-12 | Granvik |',
  '| 5 mars | Tallmo | 13-15 | Sanda |',
  '| 20 maj | Björkdalen | 9-12 | Granvik |',
];

it('a plan whose rows say whose they are is one plan for each board', async () => {
  const both = [
    ['Samordningsförbundet Björkdalen', ['2027-03-04', '2027-05-20']],
    ['Samordningsförbundet Tallmo', ['2027-03-05']],
  ];
  expect(await plans(TABLE)).toEqual(both);
  expect(
    await plans([
      'Björkdalen torsdag 4 mars 2027 kl. 9-12, Granvik',
      'Tallmo fredag 5 mars 2027 kl. 13-15, Sanda',
      'Björkdalen torsdag 20 maj 2027 kl. 9-12, Granvik',
    ]),
  ).toEqual(both);
});

it('one whose rows do not all say so is left whole', async () => {
  const [plan, ...more] = await plans([...TABLE, '| 21 maj | | 13-15 | Sanda |']);
  expect(more).toEqual([]);
  expect(plan?.[1]).toHaveLength(4);
});
