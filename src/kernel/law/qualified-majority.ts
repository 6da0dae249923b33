/** The share a förbundsordning asks for, as a fraction, and of what. */
export interface QualifiedMajority {
  readonly numerator: number;
  readonly denominator: number;
  /** `CAST`: of the votes for and against; `SEATS`: of all seats of the board. */
  readonly of: 'CAST' | 'SEATS';
}

/**
 * Whether the yes votes reach the share that the förbundsordning asks for in some matters. There is none in law:
 * without such a provision simple majority holds.
 *
 * Rule: FinsamL (2003:1210) 9 § 6.
 * https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-20031210-om-finansiell-samordning-av_sfs-2003-1210/#P9
 */
export function reachesQualifiedMajority(
  rule: QualifiedMajority,
  votes: { readonly yes: number; readonly no: number; readonly seats: number },
): boolean {
  const base = rule.of === 'CAST' ? votes.yes + votes.no : votes.seats;
  return base > 0 && votes.yes * rule.denominator >= base * rule.numerator;
}
