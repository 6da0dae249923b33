import { peopleOf } from '../../kernel/index.ts';
import { type ItemRecusalEvent, itemMatter, type KnownMeeting } from '../../meeting/index.ts';

/**
 * Whether the board has changed: she is not of it, or the ledamot whom she was to serve for does not hold the seat. An
 * ersättare who served on it throughout never did.
 */
export function hasLeft(
  { matters, attendance }: KnownMeeting,
  { item, seatId, person }: Extract<ItemRecusalEvent, { readonly type: 'ItemSubstituteReleased' }>,
): boolean {
  const call = itemMatter(matters, item.number)?.calls.find(
    (one) => one.seatId === seatId && one.person.personId === person.personId,
  );
  const electorate = attendance.roster?.electorate ?? null;
  if (electorate !== null && !peopleOf(electorate).some((one) => one.personId === person.personId))
    return true;
  const seat = electorate?.seats.find((one) => one.seatId === seatId);
  if (call === undefined || seat === undefined) return false;
  const { personId } = call.servesFor;
  const wasSubstitute = attendance.calls.some(
    (one) => one.seatId === seatId && one.person.personId === personId,
  );
  return seat.holder?.personId !== personId && !wasSubstitute;
}
