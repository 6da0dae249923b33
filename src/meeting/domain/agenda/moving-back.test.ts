import { expect, it } from 'vitest';
import { moveBack } from './moving-back.ts';

const ids = (text: string) => text.split('');

it.each([
  ['abcd', 'abcd', null],
  ['abcd', 'abdc', { kind: 'swap', items: ['d', 'c'] }],
  ['abcd', 'dbca', { kind: 'swap', items: ['d', 'a'] }],
  ['abcd', 'bcda', { kind: 'move', itemId: 'a', after: null }],
  ['abcd', 'dabc', { kind: 'move', itemId: 'd', after: 'c' }],
  ['abcde', 'aecbd', null],
  ['abcd', 'abxdc', { kind: 'swap', items: ['d', 'c'] }],
  ['abcd', 'dbc', { kind: 'move', itemId: 'd', after: 'c' }],
])('from %s to %s: %j puts it back', (stood, stand, back) => {
  expect(moveBack(ids(stood), ids(stand))).toEqual(back);
});
