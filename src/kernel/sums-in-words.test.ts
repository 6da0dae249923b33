import { expect, it } from 'vitest';
import { sumsInWords } from './sums-in-words.ts';

it.each([
  ['beviljas tvåhundratusen kronor', [200_000]],
  ['högst arton miljoner sexhundratusen kronor', [18_600_000]],
  ['femton tusen kronor och mat', [15_000]],
  ['sexhundrafyrtiotusen kr', [640_000]],
  ['trettiofem tusen fyrahundra kronor', [35_400]],
  ['en miljon kronor', [1_000_000]],
  ['femtio kronor var', [50]],
  ['15 tusen kronor', []],
  ['en kr', []],
  ['två av tre miljoner kronor', [3_000_000]],
  ['kronorna och tusen andra', []],
])('"%s"', (text, sums) => {
  expect(sumsInWords(text).map(({ kronor }) => kronor)).toEqual(sums);
});
