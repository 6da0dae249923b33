/**
 * Whether matters may be handled: more than half of *all* seats, vacant and recused ones counted among them, are
 * represented by somebody who may vote. Half is not enough, and a förbundsordning cannot lower it.
 *
 * Rule: KL (2017:725) 6 kap. 27 § through FinsamL (2003:1210) 19 §.
 * https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/kommunallag-2017725_sfs-2017-725/#K6P27
 *
 * @param represented seats with somebody who takes part, recused people and empty seats not counted
 * @param seats all seats of ledamöter on the board
 */
export function isQuorate(represented: number, seats: number): boolean {
  return represented * 2 > seats;
}

/** The smallest number of represented seats that makes a board of `seats` seats quorate (KL 6:27). */
export function quorumOf(seats: number): number {
  return Math.floor(seats / 2) + 1;
}
