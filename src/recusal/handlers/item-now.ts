import {
  type ItemRecusalEvent,
  isItemRecusalEvent,
  itemByNumber,
  itemNow,
  type KnownMeeting,
  type loadMeeting,
  type MeetingEvent,
} from '../../meeting/index.ts';

type Loaded = NonNullable<Awaited<ReturnType<typeof loadMeeting>>>;
interface Recorded {
  readonly version: number;
  readonly event: MeetingEvent;
}

/**
 * What was recorded of jäv, under the number that its ärende has now: a corrected kallelse may number the ärenden anew. Null:
 * the ärende is not on the agenda any more.
 *
 * Rule: KL (2017:725) 6 kap. 28 § (jäv is in an ärende, whatever its number).
 */
export function asNumberedNow(
  loaded: Pick<Loaded, 'state' | 'events'>,
  { version, event }: Recorded,
): ItemRecusalEvent | null {
  if (!isItemRecusalEvent(event) || loaded.state.status === 'NONE') return null;
  const item = itemNow(loaded.events, version, loaded.state, event.item);
  return item && { ...event, item };
}

/** What a button carries of the ärende: its number as shown, and what stays its own whatever number it gets. */
export function itemData(
  meetingId: string,
  { agenda }: Pick<KnownMeeting, 'agenda'>,
  number: string,
): { readonly meetingId: string; readonly item: string; readonly itemId?: string } {
  const itemId = itemByNumber(agenda, number)?.id;
  return { meetingId, item: number, ...(itemId === undefined ? {} : { itemId }) };
}
