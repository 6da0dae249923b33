import {
  type CallingGround,
  type Instant,
  isSeatCovered,
  nextSubstituteFor,
  type PersonRef,
  type Seat,
  type SubstituteCall,
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
  if (here === undefined && away === OWN && at >= call.passOnAt) return true;
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

/** She is on the seat's own list. */
const OWN = 0;

/** How far the seat is from the person: her own ledamot's, another of the same member, any other. */
function distance({ electorate }: CallingGround, { seat, person }: NextToAsk): number {
  const isHers = (one: { readonly substitutes: readonly PersonRef[] }) =>
    one.substitutes.some(({ personId }) => personId === person.personId);
  if (isHers(seat)) return OWN;
  return electorate.seats.some((one) => one.organisation === seat.organisation && isHers(one)) ? 1 : 2;
}
