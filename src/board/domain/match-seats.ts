import type { DescribedSeat } from './description.ts';
import { nameKey } from './person.ts';
import { freeId, slugOf } from './slug.ts';
import { type KnownBoard, livesFrom, type Seat } from './state.ts';
import { everFrom, type FirstDay, valueAt } from './timeline.ts';

/**
 * Which of the board's seats each described seat is, from `start` on: by the id the description gives; else by
 * the same organisation and ledamot; else by organisation, in order; else by the same ledamot where the
 * organisation's name is a new one. The rest are new. Returns seat ids in the order of `described`.
 */
export function matchSeats(
  board: KnownBoard,
  described: readonly DescribedSeat[],
  personIds: readonly string[],
  start: FirstDay,
): readonly string[] {
  const found = new Map<DescribedSeat, string>();
  const taken = new Set<string>();
  const living = board.seats.filter((seat) => livesFrom(seat, start));

  const pass = (candidates: readonly Seat[], test: (described: DescribedSeat, seat: Seat) => boolean) => {
    for (const one of described) {
      if (found.has(one)) continue;
      const seat = candidates.find((candidate) => !taken.has(candidate.id) && test(one, candidate));
      if (!seat) continue;
      found.set(one, seat.id);
      taken.add(seat.id);
    }
  };
  const sameOrganisation = (one: DescribedSeat, seat: Seat) =>
    nameKey(valueAt(seat.organisation, start, latestOrganisation(seat))) === nameKey(one.organisation);
  const sameMember = (one: DescribedSeat, seat: Seat) =>
    board.appointments.some(
      (held) =>
        held.post.kind === 'MEMBER' &&
        held.post.seatId === seat.id &&
        everFrom(held.held, start, false, (value) => value) &&
        one.members.some((member) => personIds[member.person] === held.personId),
    );

  pass(board.seats, (one, seat) => one.id !== null && one.id === seat.id);
  const unnamed = (test: typeof sameMember) => (one: DescribedSeat, seat: Seat) =>
    one.id === null && test(one, seat);
  pass(
    living,
    unnamed((one, seat) => sameOrganisation(one, seat) && sameMember(one, seat)),
  );
  pass(living, unnamed(sameOrganisation));
  pass(living, unnamed(sameMember));
  // A seat that gets its id only now is still the seat of that organisation and ledamot.
  pass(living, (one, seat) => sameOrganisation(one, seat) && sameMember(one, seat));

  const ids = new Set(board.seats.map((seat) => seat.id));
  return described.map((one) => {
    const known = found.get(one);
    if (known !== undefined) return known;
    const id = one.id !== null && !ids.has(one.id) ? one.id : freeId(slugOf(one.id ?? one.organisation), ids);
    ids.add(id);
    return id;
  });
}

function latestOrganisation(seat: Seat): string {
  return seat.organisation.at(-1)?.value ?? '';
}
