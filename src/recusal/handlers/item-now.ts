import { replay } from '../../kernel/index.ts';
import {
  type ItemRecusalEvent,
  type ItemRef,
  isItemRecusalEvent,
  itemById,
  itemByNumber,
  type KnownMeeting,
  type loadMeeting,
  type MeetingEvent,
  meetingKind,
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
  const item = itemNow(loaded.state, loaded.events, version, event.item);
  return item && { ...event, item };
}

function itemNow(
  { agenda }: KnownMeeting,
  events: readonly Recorded[],
  version: number,
  item: ItemRef,
): ItemRef | null {
  if (agenda.items === null || itemByNumber(agenda, item.number)?.heading === item.heading) return item;
  const then = replay(
    meetingKind.decider,
    events.filter((one) => one.version <= version).map(({ event }) => event),
  );
  const was = then.status === 'NONE' ? null : itemByNumber(then.agenda, item.number);
  // It came up before there was an agenda, and is of the number alone.
  if (was === null) return item;
  const is = itemById(agenda, was.id);
  return is && { number: is.number, heading: is.heading };
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
