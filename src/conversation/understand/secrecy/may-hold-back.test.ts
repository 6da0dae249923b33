import { expect, it } from 'vitest';
import { mayHoldBack } from './may-hold-back.ts';

it.each([
  ['Åhörarna visas ut.', true],
  ['Åhörarna visades ut före överläggningen.', true],
  ['Allmänheten ombads lämna salen.', true],
  ['Övriga närvarande lämnade rummet under ärendet.', true],
  ['Publiken har lämnat lokalen.', true],
  ['Åhörarna hälsas välkomna.', false],
  ['Gästerna lämnade mötet efter sin dragning.', false],
  ['Bidraget betalas ut i mars.', false],
])('"%s" in a paper may be of what not everybody is to hear: %s', (sentence, may) => {
  expect(mayHoldBack(sentence)).toBe(may);
});
