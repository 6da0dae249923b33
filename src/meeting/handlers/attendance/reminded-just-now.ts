import { type Instant, localDateOf, type PersonRef } from '../../../kernel/index.ts';
import type { Turn } from '../../../teams/contract.ts';
import type { Delivery } from '../../../teams/outbox/deliveries.ts';
import {
  type RemindedLately,
  remindedAgainFrom,
  remindedLately,
} from '../../domain/attendance/rules/reminded-lately.ts';
import { deliveryTo } from '../../in-force.ts';
import { ATTENDANCE_SAID, names, wholeLine } from '../../text/index.ts';
import { loadKnownMeeting } from '../../views.ts';
import { knownOut } from '../notice/known-out.ts';
import type { AtMeeting, MeetingPorts } from '../reach.ts';
import { countReached, type Reachable, type ReachPorts, reachable } from '../reachable.ts';
import { bookOf } from './attendance.ts';

interface RemindedTogether {
  readonly people: readonly PersonRef[];
  readonly last: RemindedLately;
}

/** Those who wait to be reminded, by what a reminder now would come to. */
export interface ToRemindNow {
  /** Whom it goes to, and those whom nothing reaches. */
  readonly reach: Reachable;
  /** Those who are reached, and were reminded within the hour or are to be, by the reminder. */
  readonly lately: readonly RemindedTogether[];
  /** Those of whom that is so by the record, though it did not reach them. */
  readonly unheard: readonly PersonRef[];
  /** Where nobody is left to remind: the last reminder; null: somebody is, or nobody has been reminded. */
  readonly last: RemindedLately | null;
}

/** Whom a reminder now would go to, of `waiting`: whoever cannot be reached has not just been reminded either. */
export async function toRemindNow(
  ports: ReachPorts & Pick<MeetingPorts, 'store' | 'deliveries'>,
  at: AtMeeting,
  turn: Turn,
  waiting: readonly PersonRef[],
): Promise<ToRemindNow> {
  const all = reachable(ports, at, waiting, await knownOut(ports, at));
  const { last: lastOf, failed } = await remindersSent(ports, at, turn);
  const isLately = ({ personId }: PersonRef) => lastOf.has(personId);
  const reminded = [...all.inTeams, ...all.byLetter].filter(isLately);
  const lately = reminded.filter(({ personId }) => !failed.has(personId));
  const reach = {
    inTeams: all.inTeams.filter((one) => !isLately(one)),
    byLetter: all.byLetter.filter((one) => !isLately(one)),
    out: all.out,
    failed: all.failed,
  };
  const groups = byReminder(lately, lastOf);
  const [latest] = groups.map((one) => one.last).toSorted((a, b) => (a.again < b.again ? 1 : -1));
  const last = countReached(reach) === 0 ? (latest ?? null) : null;
  const unheard = reminded.filter(({ personId }) => failed.has(personId));
  return { reach, lately: groups, unheard, last };
}

/**
 * Who of a meeting has had a reminder within the hour, or waits for one, and whom her last one did not reach. One that
 * was held up, as over a weekend when Klubban was off, counts from when it went.
 */
async function remindersSent(
  ports: Pick<MeetingPorts, 'store' | 'deliveries'>,
  at: AtMeeting,
  turn: Turn,
): Promise<{ readonly last: ReadonlyMap<string, RemindedLately>; readonly failed: ReadonlySet<string> }> {
  const [last, failed] = [new Map<string, RemindedLately>(), new Set<string>()];
  const book = bookOf(at);
  if (book.reminders.length === 0) return { last, failed };
  const [loaded, sent] = await Promise.all([
    loadKnownMeeting(ports.store, at.meetingId),
    ports.deliveries(at.meetingId),
  ]);
  const versions = new Map<
    string,
    { readonly version: number; readonly by: PersonRef | null; readonly person: PersonRef }
  >();
  for (const { version, event } of loaded?.events ?? []) {
    if (event.type !== 'AttendanceReminded') continue;
    for (const person of event.to) versions.set(person.personId, { version, by: event.by, person });
  }
  for (const [personId, { version, by, person }] of versions) {
    const delivery = deliveryTo(personId, version, sent);
    if (delivery?.state === 'failed') failed.add(personId);
    const known = remindedLately(book, turn.at, [person]) ?? wentLately(by, delivery, turn.at);
    if (known !== null) last.set(personId, known);
  }
  return { last, failed };
}

/** A reminder that went within the hour, later than it was to go. */
function wentLately(by: PersonRef | null, delivery: Delivery | null, now: Instant): RemindedLately | null {
  const at = delivery?.deliveredAt ?? null;
  if (at === null) return null;
  const again = remindedAgainFrom(at);
  return now < again ? { by, at, goesAt: null, again } : null;
}

/** That some were reminded just now and are not again, and whom that has not reached. */
export function latelyLines(turn: Turn, { lately, unheard }: ToRemindNow): string[] {
  return [
    ...lately.map(({ people, last }) => ATTENDANCE_SAID.remindedLately(people, last, localDateOf(turn.at))),
    ...(unheard.length === 0 ? [] : [ATTENDANCE_SAID.unreminded(names(unheard))]),
  ];
}

/** The same with every name, where they are too many to be shown. */
export function wholeLatelyLines(turn: Turn, { lately }: ToRemindNow): string[] {
  return lately.flatMap(({ people, last }) =>
    wholeLine((who) => ATTENDANCE_SAID.namesReminded(who, last, localDateOf(turn.at)), people),
  );
}

function byReminder(
  people: readonly PersonRef[],
  lastOf: ReadonlyMap<string, RemindedLately>,
): RemindedTogether[] {
  const groups = new Map<string, { readonly people: PersonRef[]; readonly last: RemindedLately }>();
  for (const person of people) {
    const last = lastOf.get(person.personId);
    if (last === undefined) continue;
    const group = groups.get(last.at) ?? { people: [], last };
    group.people.push(person);
    groups.set(last.at, group);
  }
  return [...groups.values()];
}
