import { expect, it } from 'vitest';
import { planByBoard, planOfAll } from './plan-by-board.ts';

const OWN = { boardId: 'a', boardName: 'Samordningsförbundet Björkdalen' };
const BOARDS = [OWN, { boardId: 'b', boardName: 'Samordningsförbundet Tallmo' }];
const parts = (text: string) => planByBoard(text, OWN, BOARDS)?.map((one) => [one.boardId, one.text]) ?? null;

it.each([
  'Mötesplan Björkdalen och Tallmo:\nBjörkdalen 4/3 9-12\nTallmo 5/3 13-15\nBjörkdalen 20/5 9-12',
  'Björkdalen: 4/3 9-12\n20/5 9-12\nför Tallmo: 5/3 13-15',
])('%s: the rows of another board are its own', (text) => {
  const [own, other] = parts(text) ?? [];
  expect(own?.[1]).toMatch(/4\/3 9-12\n20\/5 9-12$/u);
  expect(other).toEqual(['b', '5/3 13-15']);
});

it('a name alone on its line is of those under it', () => {
  expect(parts('Björkdalen\n4 mars kl 9\n20 maj kl 9\n\nTallmo\n5 mars kl 13\n21 maj kl 13')).toEqual([
    ['a', '4 mars kl 9\n20 maj kl 9'],
    ['b', '5 mars kl 13\n21 maj kl 13'],
  ]);
});

it('a plan in which no other board is named is of one', () => {
  expect(parts('mötesplan Björkdalen:\n4 mars kl 9\n20 maj kl 9')).toBeNull();
  expect(parts('4 mars kl 9\n20 maj kl 9, inte samma dag som Tallmo')).toEqual(null);
});

it('put together again it is read alike for either board', () => {
  const written = planByBoard('Björkdalen 4/3 9-12\nTallmo 5/3 13-15', OWN, BOARDS) ?? [];
  const again = planByBoard(planOfAll(written), BOARDS[1] ?? OWN, BOARDS);
  expect(again?.map(({ boardId, text }) => [boardId, text])).toEqual([
    ['b', '5/3 13-15'],
    ['a', '4/3 9-12'],
  ]);
});

it('a plan whose every row is of another board has none of its own', () => {
  const [own, other] = parts('mötesplan Björkdalen:\nTallmo 4/3 9-12\nTallmo 20/5 9-12') ?? [];
  expect(own?.[1]).not.toMatch(/\d\//u);
  expect(other).toEqual(['b', '4/3 9-12\n20/5 9-12']);
});
