import { addDays, type LocalDate } from '../../kernel/index.ts';
import type { BoardDescription, DescribedSeat, StatedPeriod } from './description.ts';
import type { BoardEvent } from './events.ts';
import { isExclusive, type Post, postKey } from './post.ts';
import { sameJson } from './same-json.ts';
import { type Appointment, inStatedOrder, type KnownBoard } from './state.ts';
import { changesFrom, earliest, type FirstDay, isEarlier, type Span, type Timeline } from './timeline.ts';

interface Stated {
  readonly post: Post;
  readonly personId: string;
  readonly periods: readonly StatedPeriod[];
}

/**
 * Ends and begins appointments so that from `start` on the posts are held as described. Days that the description
 * states count also when they lie before `start`; so does a successor's first day for whoever held the post.
 */
export function appointmentEvents(
  board: KnownBoard,
  description: BoardDescription,
  personIds: readonly string[],
  seatIds: readonly string[],
  start: FirstDay,
): BoardEvent[] {
  const stated = statedAppointments(description, personIds, seatIds);
  const ended = board.appointments
    .filter((held) => !stated.some((one) => isSame(one, held)))
    .flatMap((held) => {
      const until = isExclusive(held.post) ? successorStart(stated, held, start) : start;
      return eventsFor(held, changesFrom(held.held, [], until, false));
    });
  const others = stated.map((one) => {
    const held = board.appointments.find((known) => isSame(one, known))?.held ?? [];
    return eventsFor(one, changesFrom(held, timelineOf(one.periods), startOf(one.periods, start), false));
  });
  const endsFirst = others.filter((events) => events[0]?.type === 'AppointmentEnded');
  const beginsFirst = others.filter((events) => events[0]?.type === 'AppointmentBegan');
  return [...ended, ...endsFirst.flat(), ...beginsFirst.flat()];
}

/** Sets the order in which a seat's ersättare are called (FinsamL 12 § third paragraph), where it is not so. */
export function substituteOrderEvents(
  board: KnownBoard,
  seats: readonly DescribedSeat[],
  personIds: readonly string[],
  seatIds: readonly string[],
  start: FirstDay,
): BoardEvent[] {
  return seats.flatMap((described, index): BoardEvent[] => {
    const seat = board.seats.find((one) => one.id === seatIds[index]);
    if (!seat) return [];
    const wanted = [...new Set(described.substitutes.flatMap((one) => personIds[one.person] ?? []))];
    const cameInOrder = board.appointments
      .filter((held) => held.post.kind === 'SUBSTITUTE' && held.post.seatId === seat.id)
      .map((held) => held.personId)
      .filter((personId) => wanted.includes(personId));
    const inOrder = sameJson(inStatedOrder(seat.substituteOrder, start, cameInOrder), wanted);
    const changesLater = seat.substituteOrder.some((span) => isEarlier(start, span.from));
    if (inOrder && !changesLater) return [];
    return [{ type: 'SubstituteOrderSet', seatId: seat.id, personIds: wanted, from: start }];
  });
}

function statedAppointments(
  description: BoardDescription,
  personIds: readonly string[],
  seatIds: readonly string[],
): readonly Stated[] {
  const byKey = new Map<string, Stated>();
  const add = (post: Post, person: number, { from, to }: StatedPeriod) => {
    const personId = personIds[person];
    if (personId === undefined) return;
    const key = `${postKey(post)} ${personId}`;
    const periods = [...(byKey.get(key)?.periods ?? []), { from, to }];
    byKey.set(key, { post, personId, periods });
  };
  description.seats.forEach((seat, index) => {
    const seatId = seatIds[index];
    if (seatId === undefined) return;
    for (const one of seat.members) add({ kind: 'MEMBER', seatId }, one.person, one);
    for (const one of seat.substitutes) add({ kind: 'SUBSTITUTE', seatId }, one.person, one);
  });
  for (const office of description.offices) add(office.post, office.person, office);
  return [...byKey.values()];
}

function isSame(a: Pick<Appointment, 'post' | 'personId'>, b: Pick<Appointment, 'post' | 'personId'>) {
  return a.personId === b.personId && postKey(a.post) === postKey(b.post);
}

/** From when the description speaks of these periods. */
function startOf(periods: readonly StatedPeriod[], start: FirstDay): FirstDay {
  return earliest(start, ...periods.flatMap(turningPoints));
}

/** The day from which nobody but a described successor can hold the post. */
function successorStart(stated: readonly Stated[], held: Appointment, start: FirstDay): FirstDay {
  const key = postKey(held.post);
  const days = stated
    .filter((one) => postKey(one.post) === key)
    .flatMap((one) => one.periods.flatMap((period) => period.from ?? []));
  return earliest(start, ...days);
}

function turningPoints({ from, to }: StatedPeriod): LocalDate[] {
  return [...(from === null ? [] : [from]), ...(to === null ? [] : [addDays(to, 1)])];
}

function timelineOf(periods: readonly StatedPeriod[]): Timeline<boolean> {
  const days: FirstDay[] = [null, ...new Set(periods.flatMap(turningPoints))].sort((a, b) =>
    isEarlier(a, b) ? -1 : 1,
  );
  return days.map((from) => ({ from, value: periods.some((period) => covers(period, from)) }));
}

function covers({ from, to }: StatedPeriod, day: FirstDay): boolean {
  if (day === null) return from === null;
  return (from === null || from <= day) && (to === null || day <= to);
}

function eventsFor(
  { post, personId }: Pick<Appointment, 'post' | 'personId'>,
  changes: readonly Span<boolean>[],
): BoardEvent[] {
  return changes.flatMap(({ from, value }): BoardEvent[] => {
    if (value) return [{ type: 'AppointmentBegan', personId, post, from }];
    // Nothing is held before the first known day: an end there ends nothing.
    return from === null ? [] : [{ type: 'AppointmentEnded', personId, post, lastDay: addDays(from, -1) }];
  });
}
