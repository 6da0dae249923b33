import { addressOf, type BoardOnDay, personOn } from '../board/index.ts';
import type { Instant, PersonRef } from '../kernel/index.ts';
import type { Delivery } from '../teams/outbox/deliveries.ts';
import type { MeetingEvent } from './domain/events.ts';
import type { Called } from './domain/notice/events.ts';
import type { DayAndPlace } from './domain/values.ts';
import { bearersFor } from './in-force.ts';
import { type ProofRow, whatBecame } from './notice-proof.ts';

/** The proof of what was told of a move or a cancelling, person by person. */
export interface ChangeProof {
  readonly kind: 'MOVED' | 'CANCELLED';
  /** How many versions of the kallelse had been sent before it. */
  readonly afterVersion: number;
  readonly from: DayAndPlace | null;
  readonly to: DayAndPlace | null;
  readonly reason: string;
  readonly by: PersonRef;
  readonly at: Instant;
  readonly rows: readonly ProofRow[];
}

interface Recorded {
  readonly version: number;
  readonly event: MeetingEvent;
}

/** Every move and cancelling, each with what the outbox knows of those who were told, and those who could not be. */
export function changeProofs(
  events: readonly Recorded[],
  deliveries: readonly Delivery[],
  board: BoardOnDay,
  onlyTenant: string | null,
): ChangeProof[] {
  const found: ChangeProof[] = [];
  const called = new Map<string, Called>();
  const left = new Set(
    events.flatMap(({ event }) =>
      event.type === 'RosterNoted' ? (event.left ?? []).map(({ personId }) => personId) : [],
    ),
  );
  let afterVersion = 0;
  for (const { version, event } of events) {
    if (event.type === 'NoticeSent') afterVersion = event.number;
    if (event.type === 'NoticeSent' || event.type === 'NoticeSentOn') {
      for (const one of event.recipients) called.set(one.person.personId, one);
    }
    if (event.type !== 'MeetingMoved' && event.type !== 'MeetingCancelled') continue;
    const { by, at, reason } = event;
    const moved = event.type === 'MeetingMoved' ? event : null;
    const until = events.find((one) => one.version > version && NEWER.has(one.event.type))?.version;
    const own = events.filter((one) => until === undefined || one.version < until);
    const people = new Set([...called.keys(), ...toldBy(deliveries, version)]);
    people.delete(by.personId);
    // Whoever has left the board since she was called is not told of it, and not missed.
    const told = new Set(toldBy(deliveries, version));
    for (const personId of people) {
      if (left.has(personId) && personOn(board, personId) === null && !told.has(personId)) {
        people.delete(personId);
      }
    }
    const rows = [...people].map((personId): ProofRow => {
      const reachable = addressOf(board, personId, onlyTenant) !== null;
      const person = personOn(board, personId);
      return {
        person: called.get(personId)?.person ?? { personId, name: person?.name ?? personId },
        email: person?.email ?? null,
        seats: called.get(personId)?.seats ?? [],
        left: left.has(personId) && person === null,
        ...whatBecame(version, bearersFor(personId, own, version, deliveries), null, reachable),
      };
    });
    const kind = moved === null ? 'CANCELLED' : 'MOVED';
    found.push({
      kind,
      afterVersion,
      from: moved?.from ?? null,
      to: moved?.to ?? null,
      reason,
      by,
      at,
      rows,
    });
  }
  return found;
}

/** What tells of the meeting anew, and of the change with it. */
const NEWER: ReadonlySet<MeetingEvent['type']> = new Set<MeetingEvent['type']>([
  'NoticeSent',
  'MeetingMoved',
  'MeetingCancelled',
]);

/** To whom something was sent for the event at `version`: a message's key names event and person. */
function toldBy(deliveries: readonly Delivery[], version: number): string[] {
  return deliveries.flatMap((delivery) => {
    const [, personId] = new RegExp(`/${version}/([^/]+)/attendance$`).exec(delivery.key) ?? [];
    return personId === undefined ? [] : [personId];
  });
}
