import type { Delivery } from '../teams/outbox/deliveries.ts';
import type { MeetingEvent } from './domain/events.ts';
import type { KnownMeeting } from './domain/state.ts';

interface Recorded {
  readonly version: number;
  readonly event: MeetingEvent;
}

/** What was last said to somebody of a meeting that still holds, and what has become of it. */
export interface InForce {
  readonly version: number;
  readonly event: MeetingEvent;
  /** `MISSED`: nothing bore it to her; `UNCERTAIN`: it may have arrived. */
  readonly state: 'ARRIVED' | 'ON_ITS_WAY' | 'UNCERTAIN' | 'MISSED';
  /** The message that bore it; null where there was nowhere to send it. */
  readonly delivery: Delivery | null;
}

/** Whom an event was told to. */
export type ToldOf = (event: MeetingEvent) => readonly string[];

/**
 * What holds for one person: the kallelse as it was sent last, that the meeting has moved or is cancelled, or the
 * question whether she can serve; null where nothing of that has been said to her. Whatever of it was said before is
 * contained in the last, as each is told from the meeting as it is.
 *
 * @param holds which events of it are looked for, where it is not those
 */
export function inForceFor(
  personId: string,
  events: readonly Recorded[],
  meeting: KnownMeeting,
  toldOf: ToldOf,
  deliveries: readonly Delivery[],
  holds: (event: MeetingEvent, personId: string, meeting: KnownMeeting) => boolean = isInForce,
): InForce | null {
  const last = events.findLast(
    ({ event }) => holds(event, personId, meeting) && toldOf(event).includes(personId),
  );
  if (!last) return null;
  const sent = bearersFor(personId, events, last.version, deliveries);
  const delivery = deliveryTo(personId, last.version, deliveries);
  const arrived = sent.some((one) => one.delivery.state === 'delivered');
  const state = arrived || hasLooked(personId, events, last.version) ? 'ARRIVED' : stateOf(delivery);
  return { ...last, state, delivery };
}

function stateOf(delivery: Delivery | null): InForce['state'] {
  switch (delivery?.state) {
    case undefined:
    case 'failed':
      return 'MISSED';
    case 'uncertain':
      return 'UNCERTAIN';
    case 'delivered':
    case 'dropped':
      return 'ARRIVED';
    case 'waiting':
    case 'queued':
    case 'sending':
      return 'ON_ITS_WAY';
  }
}

/** What is told to her in person and holds until something later of the same is told. */
export function isInForce(event: MeetingEvent, personId: string, meeting: KnownMeeting): boolean {
  switch (event.type) {
    case 'NoticeSent':
    case 'NoticeSentOn':
    case 'NoticeSentAgain':
    case 'MeetingMoved':
    case 'MeetingCancelled':
      return true;
    case 'MeetingSubstituteAsked':
      return (
        event.person.personId === personId &&
        meeting.attendance.calls.some(
          (call) =>
            call.status === 'ASKED' && call.person.personId === personId && call.seatId === event.seatId,
        )
      );
    default:
      return false;
  }
}

/** Whether the message of an event shows a person the whole kallelse as it then is, or that it is cancelled. */
export function bearsAll(event: MeetingEvent, personId: string): boolean {
  switch (event.type) {
    case 'NoticeSent':
    case 'NoticeSentOn':
    case 'NoticeSentAgain':
    case 'MeetingMoved':
    case 'MeetingCancelled':
      return true;
    case 'AttendanceReminded':
      return event.inItems?.includes(personId) !== true;
    case 'MeetingSubstituteAsked':
    case 'AttendanceTakenBack':
      return event.person.personId === personId;
    case 'AttendanceAnswered':
    case 'MeetingSubstituteAnswered':
      return event.person.personId === personId && event.viaOffice !== null;
    default:
      return false;
  }
}

/** The messages to somebody from event `from` on that show her all of it, in order. */
export function bearersFor(
  personId: string,
  events: readonly Recorded[],
  from: number,
  deliveries: readonly Delivery[],
): { readonly version: number; readonly event: MeetingEvent; readonly delivery: Delivery }[] {
  const own = byPerson(deliveries).get(personId) ?? new Map<number, Delivery>();
  return events.flatMap(({ version, event }) => {
    const delivery = version < from ? undefined : own.get(version);
    return delivery && bearsAll(event, personId) ? [{ version, event, delivery }] : [];
  });
}

/** What an event sent to somebody. */
export function deliveryTo(
  personId: string,
  version: number,
  deliveries: readonly Delivery[],
): Delivery | null {
  return byPerson(deliveries).get(personId)?.get(version) ?? null;
}

/** Whether the last message to somebody that is settled has reached her; null: none is. */
export function reachedLast(personId: string, deliveries: readonly Delivery[]): boolean | null {
  const own = [...(byPerson(deliveries).get(personId) ?? [])].toSorted(([one], [other]) => one - other);
  const last = own.findLast(([, { state }]) => state === 'delivered' || state === 'failed');
  return last === undefined ? null : last[1].state === 'delivered';
}

/** Those whom the last message about the meeting reached as a letter, since Teams did not take it. */
export function letteredAt(deliveries: readonly Delivery[]): ReadonlySet<string> {
  const people = [...byPerson(deliveries).entries()].filter(([, own]) => {
    const inOrder = [...own].toSorted(([one], [other]) => one - other);
    const last = inOrder.findLast(([, { state }]) => state === 'delivered' || state === 'failed');
    return last !== undefined && last[1].state === 'delivered' && last[1].by === 'mail';
  });
  return new Set(people.map(([personId]) => personId));
}

type ByVersion = ReadonlyMap<number, Delivery>;

/** Kept: everybody of a board is looked for in the same messages. */
const sorted = new WeakMap<readonly Delivery[], ReadonlyMap<string, ByVersion>>();

/** What was sent to each, by the event that called for it: a message's key names event and person. */
function byPerson(deliveries: readonly Delivery[]): ReadonlyMap<string, ByVersion> {
  const known = sorted.get(deliveries);
  if (known) return known;
  const all = new Map<string, Map<number, Delivery>>();
  for (const delivery of deliveries) {
    const [, version, personId] = /\/(\d+)\/([^/]+)\/(?:notice|attendance)$/.exec(delivery.key) ?? [];
    if (version === undefined || personId === undefined) continue;
    const own = all.get(personId) ?? new Map<number, Delivery>();
    all.set(personId, own.set(Number(version), delivery));
  }
  sorted.set(deliveries, all);
  return all;
}

/** Whether she has had it shown to herself since, otherwise than by an answer. */
export function hasLooked(personId: string, events: readonly Recorded[], since: number): boolean {
  return events.some(
    ({ version, event }) =>
      version > since &&
      event.type === 'NoticeOpened' &&
      event.person.personId === personId &&
      !isByAnswer(event, events),
  );
}

/** Whether what opened it was an answer: to that one needs not have been sent it. */
export function isByAnswer(
  { person, at }: Extract<MeetingEvent, { readonly type: 'NoticeOpened' }>,
  events: readonly Recorded[],
): boolean {
  return events.some(
    ({ event }) =>
      (event.type === 'AttendanceAnswered' || event.type === 'MeetingSubstituteAnswered') &&
      event.at === at &&
      event.person.personId === person.personId,
  );
}
