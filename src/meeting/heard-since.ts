import type { Instant } from '../kernel/index.ts';
import type { Store } from '../store/index.ts';
import { type Delivery, deliveries } from '../teams/outbox/deliveries.ts';
import { isOverBy } from './domain/attendance/rules/meeting-time.ts';
import type { MeetingEvent } from './domain/events.ts';
import { itemNow } from './domain/item-followed.ts';
import { bearersFor, bearsAll, hasLooked } from './in-force.ts';
import { boardOfMeeting } from './stream.ts';
import { type LoadedMeeting, loadKnownMeeting } from './views.ts';

/** `meeting/norrskog/2026-12-10/4/eva-lind/notice`: which event was to be told to whom. */
const KEY = /\/(\d+)\/([^/]+)\/(?:notice|attendance|recusal)$/;

/**
 * Those of `troubled` that need somebody still. A message of a meeting needs nobody any more when the meeting is over,
 * when whom it was for has got a later one with all that it said or has had it shown, or has answered what it asked.
 */
export async function stillTroubled(
  { streams, records }: Pick<Store, 'streams' | 'records'>,
  troubled: readonly Delivery[],
  now: Instant,
): Promise<Delivery[]> {
  const ids = new Set(troubled.map(({ streamId }) => streamId).filter((id) => boardOfMeeting(id) !== null));
  const meetings = new Map(
    await Promise.all(
      [...ids].map(async (id) => {
        const [loaded, sent] = [await loadKnownMeeting({ streams }, id), await deliveries(records, id)];
        return [id, loaded && { loaded, sent }] as const;
      }),
    ),
  );
  return troubled.filter(({ key, streamId }) => {
    const known = meetings.get(streamId);
    const [, version, personId = ''] = KEY.exec(key) ?? [];
    if (!known || version === undefined) return true;
    const { state, events } = known.loaded;
    if (state.status === 'CLOSED' || isOverBy(state, now)) return false;
    const event = events.find((one) => one.version === Number(version))?.event;
    return event === undefined || !isHeard({ personId, version: Number(version), event }, known);
  });
}

interface Told {
  readonly personId: string;
  readonly version: number;
  readonly event: MeetingEvent;
}

function isHeard(
  told: Told,
  { loaded, sent }: { readonly loaded: LoadedMeeting; readonly sent: readonly Delivery[] },
): boolean {
  const { events } = loaded;
  const { personId, version, event } = told;
  const since = events.filter((one) => one.version > version);
  if (since.some((one) => isAnswerTo(told, one, loaded))) return true;
  if (!bearsAll(event, personId)) return false;
  const later = bearersFor(personId, events, version + 1, sent);
  return later.some(({ delivery }) => delivery.state === 'delivered') || hasLooked(personId, events, version);
}

/** Whether `later` is her own answer, or one that is recorded for her, to what `event` asked her. */
function isAnswerTo(
  { personId, version, event }: Told,
  { version: laterVersion, event: later }: LoadedMeeting['events'][number],
  { events, state }: LoadedMeeting,
): boolean {
  if (event.type === 'ItemSubstituteAsked') {
    if (later.type !== 'ItemSubstituteAnswered' || later.person.personId !== personId) return false;
    const asked = itemNow(events, version, state, event.item);
    const answered = itemNow(events, laterVersion, state, later.item);
    return asked?.number === answered?.number && later.seatId === event.seatId;
  }
  if (!bearsAll(event, personId)) return false;
  return (
    (later.type === 'AttendanceAnswered' || later.type === 'MeetingSubstituteAnswered') &&
    later.person.personId === personId
  );
}
