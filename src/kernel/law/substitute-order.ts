/** What the order of calling needs to know of a seat. */
export interface SeatOfSubstitutes<P> {
  readonly seatId: string;
  /** The förbundsmedlem that chose its ledamot and ersättare. */
  readonly organisation: string;
  /** In the order set when they were chosen. */
  readonly substitutes: readonly P[];
}

/**
 * The order in which ersättare are asked to serve for a seat: the seat's own list; then the lists of the same
 * member's other seats in seat order; then, only where the board's rules say so, all others in the board's order.
 * Each person once.
 *
 * Rule: FinsamL (2003:1210) 12 § st. 3 (the order is set when they are chosen), 15 § (same member); domain page
 * 10, "Ersättare".
 * https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/lag-20031210-om-finansiell-samordning-av_sfs-2003-1210/#P12
 *
 * @param seats all seats of the board, in the board's order
 * @param sameMemberOnly the board's setting; true unless the board has decided otherwise
 */
export function substituteOrder<P extends { readonly personId: string }>(
  seats: readonly SeatOfSubstitutes<P>[],
  seatId: string,
  sameMemberOnly: boolean,
): P[] {
  const own = seats.find((seat) => seat.seatId === seatId);
  if (!own) return [];
  const others = seats.filter((seat) => seat !== own);
  const sameMember = others.filter((seat) => seat.organisation === own.organisation);
  const rest = sameMemberOnly ? [] : others.filter((seat) => seat.organisation !== own.organisation);
  const asked = new Set<string>();
  return [own, ...sameMember, ...rest]
    .flatMap((seat) => seat.substitutes)
    .filter((person) => !asked.has(person.personId) && asked.add(person.personId));
}

/** How far a seat is from an ersättare: on its own list she is nearest, then come those of the same member, then the rest. */
export const OWN_SEAT = 0;

/**
 * How far `seat` is from the person: `OWN_SEAT` where she is on its own list, 1 where she is ersättare for another seat
 * of the same member, else 2.
 *
 * Rule: FinsamL (2003:1210) 12 § st. 3 and 15 §; domain page 10, "Ersättare" (the seat's own list; then the same member's).
 */
export function seatDistance<P extends { readonly personId: string }>(
  seats: readonly SeatOfSubstitutes<P>[],
  seat: SeatOfSubstitutes<P>,
  personId: string,
): number {
  const isHers = (one: SeatOfSubstitutes<P>) => one.substitutes.some((each) => each.personId === personId);
  if (isHers(seat)) return OWN_SEAT;
  return seats.some((one) => one.organisation === seat.organisation && isHers(one)) ? 1 : 2;
}
