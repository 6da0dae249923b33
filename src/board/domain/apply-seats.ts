import { addDays } from '../../kernel/index.ts';
import type { DescribedSeat } from './description.ts';
import type { BoardEvent } from './events.ts';
import { sameJson } from './same-json.ts';
import { inStatedOrder, type KnownBoard, livesFrom } from './state.ts';
import { changesFrom, type FirstDay, isEarlier } from './timeline.ts';

/** Ends the seats that are not described, creates those that are new, renames those of a renamed organisation. */
export function seatEvents(
  board: KnownBoard,
  described: readonly DescribedSeat[],
  seatIds: readonly string[],
  start: FirstDay,
): BoardEvent[] {
  const events: BoardEvent[] = [];
  for (const seat of board.seats.filter((one) => !seatIds.includes(one.id))) {
    for (const { from } of changesFrom(seat.exists, [], start, false)) {
      if (from !== null) events.push({ type: 'SeatEnded', seatId: seat.id, lastDay: addDays(from, -1) });
    }
  }
  described.forEach(({ organisation }, index) => {
    const seatId = seatIds[index];
    if (seatId === undefined) return;
    const seat = board.seats.find((one) => one.id === seatId);
    const created = changesFrom(seat?.exists ?? [], [{ from: null, value: true }], start, false);
    for (const { from } of created) events.push({ type: 'SeatCreated', seatId, organisation, from });
    const renamed = changesFrom(seat?.organisation ?? [], [{ from: null, value: organisation }], start, '');
    for (const { from } of renamed) {
      const told = created.some((creation) => !isEarlier(from, creation.from));
      if (!told) events.push({ type: 'SeatOrganisationChanged', seatId, organisation, from });
    }
  });
  return events;
}

/** Sets the order of the seats from `start`, where it is not as described. */
export function seatOrderEvents(
  board: KnownBoard,
  seatIds: readonly string[],
  start: FirstDay,
): BoardEvent[] {
  const living = board.seats.filter((seat) => livesFrom(seat, start)).map((seat) => seat.id);
  const inOrder = sameJson(inStatedOrder(board.seatOrder, start, living), seatIds);
  const changesLater = board.seatOrder.some((span) => isEarlier(start, span.from));
  return inOrder && !changesLater ? [] : [{ type: 'SeatOrderSet', seatIds, from: start }];
}
