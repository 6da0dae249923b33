/**
 * FinsamL 12 § third paragraph: the order in which ersättare are called is set when they are chosen; 15 §: one
 * chosen by the same member. Settled reading (domain page 10, "Ersättare"): first the seat's own list, then the
 * lists of the same member's other seats in seat order; where `sameMemberOnly` is false, the rest in the board's
 * order. Never somebody who already serves or is recused.
 */
export const SUBSTITUTE_ORDER_SECTION = 'FinsamL 12 § tredje stycket';

export interface SeatWithSubstitutes {
  readonly id: string;
  readonly organisation: string;
  /** Person ids in the order in which they are called. */
  readonly substituteIds: readonly string[];
}

/**
 * Whom to ask to serve on a seat, in order.
 * @param seats the board's seats, in its order
 * @param unavailable person ids of those who serve already or are recused, the absent ledamot herself included
 * @returns person ids, each once; none for a seat that is not among `seats`
 */
export function substitutesToAsk(
  seats: readonly SeatWithSubstitutes[],
  seatId: string,
  sameMemberOnly: boolean,
  unavailable: ReadonlySet<string>,
): readonly string[] {
  const own = seats.find((seat) => seat.id === seatId);
  if (!own) return [];
  const others = seats.filter((seat) => seat !== own);
  const sameMember = others.filter((seat) => seat.organisation === own.organisation);
  const rest = sameMemberOnly ? [] : others.filter((seat) => seat.organisation !== own.organisation);
  const inOrder = [own, ...sameMember, ...rest].flatMap((seat) => seat.substituteIds);
  return [...new Set(inOrder)].filter((personId) => !unavailable.has(personId));
}
