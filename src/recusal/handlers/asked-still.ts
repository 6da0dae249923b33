import type { Instant } from '../../kernel/index.ts';
import {
  type ItemSubstituteAsked,
  isAhead,
  isOverBy,
  itemMatter,
  type KnownMeeting,
} from '../../meeting/index.ts';

/** Whether the question to an ersättare is open: nobody has answered it, and the meeting is not over. */
export function isAskedStill(
  meeting: KnownMeeting,
  { item, seatId, person }: Pick<ItemSubstituteAsked, 'item' | 'seatId' | 'person'>,
  now: Instant,
): boolean {
  const calls = itemMatter(meeting.matters, item.number)?.calls ?? [];
  return (
    isAhead(meeting) &&
    !isOverBy(meeting, now) &&
    calls.some(
      (call) => call.status === 'ASKED' && call.seatId === seatId && call.person.personId === person.personId,
    )
  );
}
