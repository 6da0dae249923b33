import type { Granted } from './decisions-answer.ts';

/** What was granted and hangs on nothing; where all of it does, all. */
export function sumOfFirm(granted: readonly Granted[]): number {
  const firm = granted.filter(({ isConditional }) => isConditional !== true);
  return (firm.length > 0 ? firm : granted).reduce((kronor, one) => kronor + one.kronor, 0);
}
