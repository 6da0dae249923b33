/**
 * Whether everybody who answered said yes. Somebody who abstains breaks it, and nobody at all is not unanimous.
 *
 * Rule: domain page 2, invariant 9; for the form of a decision without a meeting all must agree (section 2).
 */
export function isUnanimous(tally: {
  readonly yes: number;
  readonly no: number;
  readonly abstained: number;
}): boolean {
  return tally.yes > 0 && tally.no === 0 && tally.abstained === 0;
}
