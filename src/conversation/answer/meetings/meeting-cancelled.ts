import { gathered, type LocalDate } from '../../../kernel/index.ts';
import type { MeetingOnRecord } from '../../knowledge.ts';
import { type DateMention, fits } from '../../understand/dates/dates.ts';
import type { Asking } from '../asking.ts';
import { factsOf } from './meeting-facts.ts';

/** The meeting whose cancelling is spoken of: of those to come the one that was cancelled last, else the last of all. */
export function calledOff(asking: Asking) {
  const past = asking.board.meetings.findLast(({ state }) => state.status === 'CANCELLED');
  return cancelledAhead(asking) ?? (past ? asCancelled(past) : null);
}

/** Of the meetings to come the one that was cancelled last. */
export function cancelledAhead({ board, today }: Asking) {
  const found = gathered(board.meetings, (one) => {
    const isAhead = one.state.date >= today;
    return one.state.status === 'CANCELLED' && isAhead ? [{ one, at: one.state.cancelledAt }] : [];
  });
  const last = found.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
  return last ? asCancelled(last.one) : null;
}

/** The first meeting to come that is cancelled, of those before a day. */
export function cancelledBefore({ board, today }: Asking, date: LocalDate) {
  const found = board.meetings.find(
    ({ state }) => state.status === 'CANCELLED' && state.date >= today && state.date < date,
  );
  return found ? asCancelled(found) : null;
}

/** The last meeting of those days that was cancelled. */
export function cancelledThen({ board }: Asking, mention: DateMention) {
  const found = board.meetings.findLast(
    ({ state }) => state.status === 'CANCELLED' && fits(mention, state.date),
  );
  return found ? asCancelled(found) : null;
}

/**
 * "Är marsmötet inställt", "när hålls mötet i mars": the cancelled meeting of the first such time to come. Null: none is,
 * or one that stands is in that month as well, where it is not asked whether any is cancelled.
 */
export function cancelledOfMonth({ board, today }: Asking, mention: DateMention, isAsked: boolean) {
  const then = board.meetings.filter(
    ({ state }) => state.status !== 'CLOSED' && state.date >= today && fits(mention, state.date),
  );
  const month = then
    .map(({ state }) => state.date.slice(0, 7))
    .toSorted()
    .at(0);
  const same = then.filter(({ state }) => state.date.slice(0, 7) === month);
  const off = same.findLast(({ state }) => state.status === 'CANCELLED');
  const stands = same.some(({ state }) => state.status !== 'CANCELLED');
  return off === undefined || (stands && !isAsked) ? null : asCancelled(off);
}

function asCancelled(found: MeetingOnRecord) {
  if (found.state.status !== 'CANCELLED') return null;
  const { cancelledBy, cancelledAt: at, reason } = found.state;
  return { meeting: factsOf(found), cancelled: { by: cancelledBy.name, at, reason } };
}
