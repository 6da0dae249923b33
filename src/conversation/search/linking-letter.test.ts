import { expect, it } from 'vitest';
import { isJoinedOtherwise } from './linking-letter.ts';

it('a compound is the same whether its parts are joined by a letter or not, and no other word is', () => {
  expect(isJoinedOtherwise('arbetsgivarekonferens', 'arbetsgivarkonferens')).toBe(true);
  expect(isJoinedOtherwise('föreningbidrag', 'föreningsbidrag')).toBe(true);
  for (const [a, b] of [
    ['arbetsgivarkonferens', 'arbetsgivarkonferens'],
    ['arbetsgivarkonferens', 'arbetstagarkonferens'],
    ['samverkanspart', 'samverkansparter'],
    ['arbetsgivarna', 'arbetsgivarnas'],
    ['föreningbidrag', 'föreningtbidrag'],
  ] as const)
    expect(isJoinedOtherwise(a, b), `${a} ${b}`).toBe(false);
});
