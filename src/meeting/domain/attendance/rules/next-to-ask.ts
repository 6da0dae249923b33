import {
  type CallingGround,
  type Instant,
  isSeatCovered,
  nextSubstituteFor,
  OWN_SEAT,
  type PersonRef,
  type Seat,
  type SubstituteCall,
  seatDistance,
  substituteOrder,
} from '../../../../kernel/index.ts';

/** Whom to ask next, and for which seat. */
export interface NextToAsk {
  readonly seat: Seat;
  readonly person: PersonRef;
}

/**
 * Whom to ask next for the seats that nobody serves for, or null: nobody now. Where several stand open, an ersättare is
 * asked for the seat whose own list she is on before another seat of the same member, and for that before the rest.
 * Somebody who stands earlier in a seat's order than the one who is being waited for, and was held by another seat
 * until now, is asked too: the first to say yes keeps the seat.
 *
 * Rule: FinsamL (2003:1210) 12 § st. 3 (the order is set when they are chosen); domain page 10, "Ersättare".
 */
export function nextToAsk(seats: readonly Seat[], ground: CallingGround, at: Instant): NextToAsk | null {
  const asked = seats.flatMap((seat) => {
    const person = nextForSeat(ground, seat, at);
    return person !== null && isWanted(ground, seat, person, at) ? [{ seat, person }] : [];
  });
  return asked.toSorted((a, b) => distance(ground, a) - distance(ground, b))[0] ?? null;
}

/**
 * The seat that somebody who has said no may serve for after all, where she offers: of those that nobody serves for, the
 * nearest to her for which she would be asked now, had she not said no; null: none.
 *
 * Rule: domain page 10, "Ersättare" (the order is the same, whoever speaks first).
 */
export function seatOnOffer(
  seats: readonly Seat[],
  ground: CallingGround,
  personId: string,
  at: Instant,
): Seat | null {
  const isOwnNo = ({ status, person }: SubstituteCall) =>
    status === 'DECLINED' && person.personId === personId;
  const offered = { ...ground, calls: ground.calls.filter((call) => !isOwnNo(call)) };
  const open = seats.flatMap((seat) => {
    const person = nextForSeat(offered, seat, at);
    const isHers = person?.personId === personId && isWanted(offered, seat, person, at);
    return isHers ? [{ seat, person }] : [];
  });
  return open.toSorted((a, b) => distance(ground, a) - distance(ground, b))[0]?.seat ?? null;
}

/**
 * Who is next in the seat's order. Only whoever serves is passed over: a question that somebody has not answered gives
 * way to one about a seat that is nearer to her, her own ledamot's before others', and when the time to answer it is over
 * to one about any ledamot whose own ersättare she is. Nobody is asked so twice for one seat: in silence each question
 * is put to her once.
 *
 * Rule: domain page 10, "Ersättare" ("the seat's own list; then …; never somebody who already serves or is recused").
 * That she has one question at a time, the nearest, is Klubbans ordning: a yes is then of one seat.
 */
export function nextForSeat(ground: CallingGround, seat: Seat, at: Instant): PersonRef | null {
  return nextSubstituteFor(ground, seat.seatId, (call) => givesWay(ground, call, seat, at));
}

function givesWay(ground: CallingGround, call: SubstituteCall, seat: Seat, at: Instant): boolean {
  const { person } = call;
  const here = ground.calls.find(
    (one) => one.seatId === seat.seatId && one.person.personId === person.personId,
  );
  const there = ground.electorate.seats.find(({ seatId }) => seatId === call.seatId);
  const away = distance(ground, { seat, person });
  if (here === undefined && away === OWN_SEAT && at >= call.passOnAt) return true;
  if (here !== undefined && at >= here.passOnAt) return false;
  return there !== undefined && away < distance(ground, { seat: there, person });
}

/** Nobody is being waited for, or somebody who stands later in the order. */
function isWanted(ground: CallingGround, { seatId }: Seat, { personId }: PersonRef, at: Instant): boolean {
  if (!isSeatCovered(ground.calls, seatId, at)) return true;
  const order = substituteOrder(ground.electorate.seats, seatId, ground.sameMemberOnly);
  const placeOf = (id: string) => order.findIndex((one) => one.personId === id);
  const waitedFor = ground.calls.filter(
    (call) => call.seatId === seatId && call.status === 'ASKED' && at < call.passOnAt,
  );
  return waitedFor.some((call) => placeOf(personId) < placeOf(call.person.personId));
}

function distance({ electorate }: CallingGround, { seat, person }: NextToAsk): number {
  return seatDistance(electorate.seats, seat, person.personId);
}
