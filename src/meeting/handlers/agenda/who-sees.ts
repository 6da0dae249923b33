import type { CardButton } from '../../../teams/contract.ts';
import type { PlannedItem } from '../../domain/agenda/item.ts';
import { SEEN } from '../../text/index.ts';
import type { AtMeeting } from '../reach.ts';

/** One press to keep the item from the channel, or to show it there. */
export function seenButton({ meetingId }: AtMeeting, { id, internal }: PlannedItem): CardButton {
  return {
    title: internal ? SEEN.show : SEEN.hide,
    verb: 'meeting.item-seen',
    data: { meetingId, itemId: id, visible: internal ? 'ALL' : 'BOARD' },
  };
}

/** Which of the items the channel sees, and which not. */
export function whoSees(items: readonly PlannedItem[], name: (item: PlannedItem) => string): string[] {
  const [open, internal] = [items.filter((one) => !one.internal), items.filter((one) => one.internal)];
  return [
    ...(open.length === 0 ? [] : [SEEN.seenOf(open.map(name))]),
    ...(internal.length === 0 ? [] : [SEEN.hiddenOf(internal.map(name))]),
  ];
}

/** One press that keeps those of them from the channel that it sees. */
export function hideButtons(at: AtMeeting, items: readonly PlannedItem[]): CardButton[] {
  const open = items.filter((one) => !one.internal);
  const [first, more] = open;
  if (first === undefined) return [];
  if (more === undefined) return [seenButton(at, first)];
  const data = { meetingId: at.meetingId, itemIds: open.map(({ id }) => id) };
  return [{ title: SEEN.noneSeen, verb: 'meeting.items-hide', data }];
}
