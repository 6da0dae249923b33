import { isQuorate, quorumOf, type Seat } from '../../../kernel/index.ts';
import type { Ballot, GivenAnswer, MeetingTime } from '../poll.ts';

/** How a suggested time stands. Heads are those who answered; seats are what quorum is counted in. */
export interface TimeStanding {
  readonly time: MeetingTime;
  /** Its place among the suggestions. */
  readonly index: number;
  readonly can: number;
  readonly ifNeeded: number;
  readonly cannot: number;
  /** Seats with somebody who can: the ledamot, else an ersättare of the seat. */
  readonly seats: number;
  /** Seats when those who can if needed come too. */
  readonly seatsIfNeeded: number;
  /** More than half of all seats, vacant ones among them (KL 6:27). */
  readonly quorate: boolean;
  readonly quorateIfNeeded: boolean;
}

export interface BestTimes {
  readonly standings: readonly TimeStanding[];
  /** The best of them, or null while nobody can at any. */
  readonly best: TimeStanding | null;
  readonly allSeats: number;
  readonly needed: number;
}

/**
 * How each suggested time stands and which is best: quorate before not, then with most seats, then with most seats
 * when those who can if needed come too, then with most heads, then the earliest. Quorum by KL 6:27; the order is
 * Klubbans ordning.
 */
export function bestTimes(
  ballot: Extract<Ballot, { readonly kind: 'DATE' }>,
  given: readonly GivenAnswer[],
): BestTimes {
  const standings = ballot.times.map((time, index) => standingOf(ballot.seats, given, time, index));
  const [first] = [...standings].sort(better);
  return {
    standings,
    best: first && first.can + first.ifNeeded > 0 ? first : null,
    allSeats: ballot.seats.length,
    needed: quorumOf(ballot.seats.length),
  };
}

function standingOf(
  seats: readonly Seat[],
  given: readonly GivenAnswer[],
  time: MeetingTime,
  index: number,
): TimeStanding {
  const said = (...wanted: readonly string[]) =>
    new Set(
      given.flatMap(({ person, answer }) =>
        answer.kind === 'DATE' && wanted.includes(answer.availability[index] ?? '') ? [person.personId] : [],
      ),
    );
  const can = said('CAN');
  const either = said('CAN', 'IF_NEEDED');
  const [held, heldIfNeeded] = [seatsHeld(seats, can), seatsHeld(seats, either)];
  return {
    time,
    index,
    can: can.size,
    ifNeeded: either.size - can.size,
    cannot: said('CANNOT').size,
    seats: held,
    seatsIfNeeded: heldIfNeeded,
    quorate: isQuorate(held, seats.length),
    quorateIfNeeded: isQuorate(heldIfNeeded, seats.length),
  };
}

/**
 * The most seats that those present can hold: a ledamot her own, an ersättare one of those she is chosen for, nobody
 * two (domain page 4: one seat, one vote).
 */
export function seatsHeld(seats: readonly Seat[], present: ReadonlySet<string>): number {
  const empty = seats.filter((seat) => seat.holder === null || !present.has(seat.holder.personId));
  const ledamöter = new Set(seats.flatMap((seat) => seat.holder?.personId ?? []));
  const servedBy = new Map<string, Seat>();
  /** Finds somebody for the seat, moving others to seats that they too are chosen for. */
  const serve = (seat: Seat, tried: Set<string>): boolean =>
    seat.substitutes.some(({ personId }) => {
      if (!present.has(personId) || ledamöter.has(personId) || tried.has(personId)) return false;
      tried.add(personId);
      const other = servedBy.get(personId);
      if (other !== undefined && !serve(other, tried)) return false;
      servedBy.set(personId, seat);
      return true;
    });
  return seats.length - empty.length + empty.filter((seat) => serve(seat, new Set())).length;
}

function better(a: TimeStanding, b: TimeStanding): number {
  return (
    Number(b.quorate) - Number(a.quorate) ||
    Number(b.quorateIfNeeded) - Number(a.quorateIfNeeded) ||
    b.seats - a.seats ||
    b.seatsIfNeeded - a.seatsIfNeeded ||
    b.can + b.ifNeeded - (a.can + a.ifNeeded) ||
    sortKey(a.time).localeCompare(sortKey(b.time))
  );
}

/** Sorts as text. */
export function sortKey({ date, start, end }: MeetingTime): string {
  return `${date} ${start} ${end ?? ''}`;
}
