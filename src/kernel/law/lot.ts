import { InvariantError } from '../refusal.ts';

/**
 * Draws one of those who have equally many votes, in an election or when staff are employed. Chance comes in from
 * outside, so that the same draw can be told again.
 *
 * Rule: lottning, KL (2017:725) 5 kap. 56 § through 6 kap. 33 §.
 * https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/kommunallag-2017725_sfs-2017-725/#K5P56
 *
 * @param tied at least one, in any order
 * @param chance from 0 up to but not including 1
 * @throws InvariantError where `tied` is empty or `chance` is outside its range
 */
export function drawLot<T>(tied: readonly T[], chance: number): T {
  const drawn = chance >= 0 && chance < 1 ? tied[Math.floor(chance * tied.length)] : undefined;
  if (drawn === undefined)
    throw new InvariantError('a lot needs somebody to draw among and a chance in [0, 1)');
  return drawn;
}
