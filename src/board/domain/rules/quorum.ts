/**
 * KL 6 kap. 27 §, by FinsamL 19 §: a matter may be handled only when more than half of the ledamöter are present.
 * Counted per matter, since a jävig person is not (KL 6 kap. 30 §). A förbundsordning cannot lower it.
 * https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/kommunallag-2017725_sfs-2017-725/#K6P27
 */
export const QUORUM_SECTION = 'KL 6 kap. 27 §, FinsamL 19 §';

/**
 * Whether the board may handle a matter.
 * @param seats all ledamot seats of the board, vacant ones too
 * @param presentEligible seats whose holder (ledamot or serving ersättare) is present and not jävig
 */
export function isQuorate(presentEligible: number, seats: number): boolean {
  return presentEligible * 2 > seats;
}

/** The least number of present and eligible seat holders that makes a board of `seats` quorate. */
export function neededForQuorum(seats: number): number {
  return Math.floor(seats / 2) + 1;
}
