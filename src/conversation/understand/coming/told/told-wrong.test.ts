import { expect, it } from 'vitest';
import { answerToldWrong } from './told-wrong.ts';

it.each([
  ['blev det fel med daniel, det var den 18 han inte kunde', 'NO'],
  ['oj det blev fel för Lars, han kommer ju', 'YES'],
  ['jag registrerade fel för Eva, hon har förhinder den 18', 'NO'],
  ['blev det fel med handlingarna?', null],
  ['Lars kommer inte', null],
])('"%s": %s', (text, said) => {
  expect(answerToldWrong(text)).toBe(said);
});
