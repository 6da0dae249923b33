import { accept, refOf, refuse } from '../../../kernel/index.ts';
import type { MeetingDecision } from '../table.ts';
import type { MeetingAhead } from '../while-ahead.ts';
import type { MoveItem, SwapItems } from './commands.ts';
import type { ItemMoved } from './events.ts';
import type { PlannedItem } from './item.ts';
import { overstepped, placedAfter } from './placing.ts';

/** An item to another place, not before the meeting is opened and not after it is ended (Klubbans ordning). */
export function moveItem(meeting: MeetingAhead, { itemId, after, by, at }: MoveItem): MeetingDecision {
  const items = meeting.agenda.items ?? [];
  const index = items.findIndex((item) => item.id === itemId);
  const item = items[index];
  const known = after === null || items.some((one) => one.id === after);
  if (!item || !known || after === itemId) return refuse('meeting.itemGone', { date: meeting.date });
  if ((items[index - 1]?.id ?? null) === after) return accept();
  return ordered(meeting, placedAfter(items, item, after), [
    { type: 'ItemMoved', itemId, after, by: refOf(by), at },
  ]);
}

/** Two items change places; where `first` comes first already nothing is changed. */
export function swapItems(meeting: MeetingAhead, { first, second, by, at }: SwapItems): MeetingDecision {
  const items = meeting.agenda.items ?? [];
  const later = items.findIndex((item) => item.id === first);
  const earlier = items.findIndex((item) => item.id === second);
  const [one, other] = [items[later], items[earlier]];
  if (!one || !other) return refuse('meeting.itemGone', { date: meeting.date });
  if (later <= earlier) return accept();
  const moved = (itemId: string, after: string | null): ItemMoved => ({
    type: 'ItemMoved',
    itemId,
    after,
    by: refOf(by),
    at,
  });
  const before = items[earlier - 1]?.id ?? null;
  const between = items[later - 1]?.id ?? null;
  const up = placedAfter(items, one, before);
  // Neighbours have changed places when the later one has gone before the other.
  if (between === second) return ordered(meeting, up, [moved(first, before)]);
  const both = placedAfter(up, other, between);
  return ordered(meeting, both, [moved(first, before), moved(second, between)]);
}

/** The events that bring the order about, where the meeting still begins with its opening and ends with its end. */
function ordered(
  { agenda, date }: MeetingAhead,
  order: readonly PlannedItem[],
  events: readonly ItemMoved[],
): MeetingDecision {
  const beyond = overstepped(agenda.items ?? [], order);
  if (beyond === null) return accept(...events);
  const { number, heading } = beyond.item;
  return refuse('meeting.outsideMeeting', { date, number, heading, edge: beyond.edge });
}
