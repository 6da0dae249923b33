import type { Instant } from '../kernel/index.ts';
import type { LoadedStream } from '../store/index.ts';
import type { Delivery } from '../teams/outbox/deliveries.ts';
import type { MeetingEvent } from './domain/events.ts';
import type { MeetingState } from './domain/state.ts';
import { isByAnswer } from './in-force.ts';
import { noticeKey } from './notice-proof.ts';

interface Recorded {
  readonly version: number;
  readonly event: MeetingEvent;
}

/** What of the kallelse has come to somebody. */
export interface VersionsHad {
  /**
   * The versions, by number, that were sent to her and have not reached her: a later one tells her what they changed
   * too.
   */
  readonly missed: ReadonlySet<number>;
  /** When the latest reached her; null: it has not. */
  readonly reachedAt: Instant | null;
}

/**
 * Which versions have reached somebody. What may have reached her counts as there, and what she has opened otherwise
 * than by an answer: that can be given on an earlier card, and be recorded for her.
 *
 * Rule: domain page 5, `SUPPLEMENTED` (everybody is told what changed).
 */
function versionsHad(
  meetingId: string,
  events: readonly Recorded[],
  sent: readonly Delivery[],
  personId: string,
): VersionsHad {
  const had = new Map<number, Instant | null>();
  let latest: number | null = null;
  const came = (number: number, at: Instant | null) => {
    const before = had.get(number) ?? null;
    had.set(number, at !== null && (before === null || at < before) ? at : before);
  };
  for (const { version, event } of events) {
    const number = bears(event, personId, latest);
    if (event.type === 'NoticeSent') latest = event.number;
    if (number !== null) came(number, arrivedAt(sent, noticeKey(meetingId, version, personId)));
    const isOpened = event.type === 'NoticeOpened' && event.person.personId === personId;
    if (isOpened && !isByAnswer(event, events)) came(event.number, event.at);
  }
  const missed = [...had].flatMap(([number, at]) => (at === null ? [number] : []));
  return { missed: new Set(missed), reachedAt: latest === null ? null : (had.get(latest) ?? null) };
}

function arrivedAt(sent: readonly Delivery[], key: string): Instant | null {
  const one = sent.find((delivery) => delivery.key === key);
  if (one?.state === 'uncertain') return one.lastTriedAt;
  return one?.state === 'delivered' ? one.deliveredAt : null;
}

/** The same, asked of the outbox only where there has been more than one version; null: there has not. */
export async function versionsOf(
  deliveries: (meetingId: string) => Promise<readonly Delivery[]>,
  meetingId: string,
  { state, events }: LoadedStream<MeetingState, MeetingEvent>,
  personId: string,
): Promise<VersionsHad | null> {
  if (state.status === 'NONE' || state.noticeBook.sent.length < 2) return null;
  return versionsHad(meetingId, events, await deliveries(meetingId), personId);
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
