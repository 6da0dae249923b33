import { addressOf, type BoardOnDay, personOn } from '../board/index.ts';
import type { Instant, PersonRef } from '../kernel/index.ts';
import type { Delivery } from '../teams/outbox/deliveries.ts';
import type { MeetingEvent } from './domain/events.ts';
import { bearersFor, deliveryTo } from './in-force.ts';
import { type ProofRow, whatBecame } from './notice-proof.ts';

/** What became of a reminder for one person. */
export type ReminderRow = Omit<ProofRow, 'seats' | 'left' | 'missed' | 'openedAt'>;

/** The proof of a reminder: whom it was for is decided without addresses, whom it reached the outbox knows. */
export interface ReminderProof {
  /** Null: by itself, on the board's day. */
  readonly by: PersonRef | null;
  /** When it went out: what was decided at night or on a red day waits. */
  readonly at: Instant;
  /** How many it has reached. */
  readonly count: number;
  readonly rows: readonly ReminderRow[];
}

/** Every reminder, each with what the outbox knows of those whom it was for. */
export function reminderProofs(
  events: readonly { readonly version: number; readonly event: MeetingEvent }[],
  deliveries: readonly Delivery[],
  board: BoardOnDay,
  onlyTenant: string | null,
): ReminderProof[] {
  return events.flatMap((recorded) => {
    const { version, event } = recorded;
    if (event.type !== 'AttendanceReminded') return [];
    const rows = event.to.map((person): ReminderRow => {
      const { personId } = person;
      const delivery = event.inItems?.includes(personId) ? deliveryTo(personId, version, deliveries) : null;
      const own = delivery
        ? [{ version, event, delivery }]
        : bearersFor(personId, [recorded], version, deliveries);
      const reachable = addressOf(board, personId, onlyTenant) !== null;
      const { openedAt: _, missed: __, ...became } = whatBecame(version, own, null, reachable);
      return { person, email: personOn(board, personId)?.email ?? null, ...became };
    });
    const count = rows.filter(({ state }) => state === 'DELIVERED').length;
    return [{ by: event.by, at: wentAt(event.notBefore, rows), count, rows }];
  });
}

/** When the first of them went: after days when Klubban was off that is later than it was to go. */
function wentAt(notBefore: Instant, rows: readonly ReminderRow[]): Instant {
  const [first] = rows.flatMap(({ deliveredAt }) => deliveredAt ?? []).sort();
  return first !== undefined && first > notBefore ? first : notBefore;
}
