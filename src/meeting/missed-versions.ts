import type { LoadedStream } from '../store/index.ts';
import type { Delivery } from '../teams/outbox/deliveries.ts';
import type { MeetingEvent } from './domain/events.ts';
import type { NoticeBook } from './domain/notice/state.ts';
import type { MeetingState } from './domain/state.ts';
import { noticeKey } from './notice-proof.ts';

interface Recorded {
  readonly version: number;
  readonly event: MeetingEvent;
}

/**
 * The versions of the kallelse, by number, that were sent to somebody and have not reached her: a later one tells her what
 * they changed too. What may have reached her counts as there, and what she has opened.
 *
 * Rule: domain page 5, `SUPPLEMENTED` (everybody is told what changed).
 */
function missedVersions(
  meetingId: string,
  events: readonly Recorded[],
  { opened }: Pick<NoticeBook, 'opened'>,
  sent: readonly Pick<Delivery, 'key' | 'state'>[],
  personId: string,
): ReadonlySet<number> {
  const missed = new Set<number>();
  const reached = new Set<number>();
  let latest: number | null = null;
  const isThere = (version: number) => {
    const key = noticeKey(meetingId, version, personId);
    return sent.some((one) => one.key === key && (one.state === 'delivered' || one.state === 'uncertain'));
  };
  for (const { version, event } of events) {
    const number = bears(event, personId, latest);
    if (event.type === 'NoticeSent') latest = event.number;
    if (number === null) continue;
    const hasOpened = opened.some((one) => one.number === number && one.person.personId === personId);
    if (hasOpened || isThere(version)) reached.add(number);
    else missed.add(number);
  }
  return new Set([...missed].filter((number) => !reached.has(number)));
}

/** The same, asked of the outbox only where there has been more than one version. */
export async function missedBy(
  deliveries: (meetingId: string) => Promise<readonly Delivery[]>,
  meetingId: string,
  { state, events }: LoadedStream<MeetingState, MeetingEvent>,
  personId: string,
): Promise<ReadonlySet<number>> {
  if (state.status === 'NONE' || state.noticeBook.sent.length < 2) return new Set();
  return missedVersions(meetingId, events, state.noticeBook, await deliveries(meetingId), personId);
}

/** Which version the event sends to her; null: none. */
function bears(event: MeetingEvent, personId: string, latest: number | null): number | null {
  const isHers = (people: readonly { readonly personId: string }[]) =>
    people.some((one) => one.personId === personId);
  switch (event.type) {
    case 'NoticeSent':
    case 'NoticeSentOn':
      return isHers(event.recipients.map(({ person }) => person)) ? event.number : null;
    case 'NoticeSentAgain':
      return isHers(event.people) ? latest : null;
    default:
      return null;
  }
}
