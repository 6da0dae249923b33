import { localDateOf, type PersonRef } from '../../../kernel/index.ts';
import type { Turn } from '../../../teams/contract.ts';
import { type RemindedLately, remindedLately } from '../../domain/attendance/rules/reminded-lately.ts';
import { deliveryTo } from '../../in-force.ts';
import { ATTENDANCE_SAID, names, wholeLine } from '../../text/index.ts';
import { loadKnownMeeting } from '../../views.ts';
import { knownOut } from '../notice/known-out.ts';
import type { AtMeeting, MeetingPorts } from '../reach.ts';
import { countReached, type Reachable, type ReachPorts, reachable } from '../reachable.ts';
import { bookOf } from './attendance.ts';

/** Those who wait to be reminded, by what a reminder now would come to. */
export interface ToRemindNow {
  /** Whom it goes to, and those whom nothing reaches. */
  readonly reach: Reachable;
  /** Those who are reached, and were reminded within the hour. */
  readonly lately: readonly PersonRef[];
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
  const book = bookOf(at);
  const all = reachable(ports, at, waiting, await knownOut(ports, at));
  const isLately = (one: PersonRef) => remindedLately(book, turn.at, [one]) !== null;
  const reminded = [...all.inTeams, ...all.byLetter].filter(isLately);
  const failed = reminded.length === 0 ? new Set<string>() : await notHeard(ports, at);
  const lately = reminded.filter(({ personId }) => !failed.has(personId));
  const reach = {
    inTeams: all.inTeams.filter((one) => !isLately(one)),
    byLetter: all.byLetter.filter((one) => !isLately(one)),
    out: all.out,
    failed: all.failed,
  };
  const last = countReached(reach) === 0 && lately.length > 0 ? remindedLately(book, turn.at, lately) : null;
  const unheard = reminded.filter(({ personId }) => failed.has(personId));
  return { reach, lately, unheard, last };
}

/** Those whom the last reminder to them did not reach. */
async function notHeard(
  ports: Pick<MeetingPorts, 'store' | 'deliveries'>,
  { meetingId }: AtMeeting,
): Promise<ReadonlySet<string>> {
  const [loaded, sent] = await Promise.all([
    loadKnownMeeting(ports.store, meetingId),
    ports.deliveries(meetingId),
  ]);
  const last = new Map<string, number>();
  for (const { version, event } of loaded?.events ?? []) {
    if (event.type === 'AttendanceReminded') for (const { personId } of event.to) last.set(personId, version);
  }
  const isFailed = ([personId, version]: [string, number]) =>
    deliveryTo(personId, version, sent)?.state === 'failed';
  return new Set([...last].filter(isFailed).map(([personId]) => personId));
}

/** That some were reminded just now and are not again, and whom that has not reached. */
export function latelyLines(at: AtMeeting, turn: Turn, { lately, unheard }: ToRemindNow): string[] {
  return [
    ...byReminder(at, turn, lately).map(({ people, last }) =>
      ATTENDANCE_SAID.remindedLately(people, last.at, localDateOf(turn.at)),
    ),
    ...(unheard.length === 0 ? [] : [ATTENDANCE_SAID.unreminded(names(unheard))]),
  ];
}

/** The same with every name, where they are too many to be shown. */
export function wholeLatelyLines(at: AtMeeting, turn: Turn, { lately }: ToRemindNow): string[] {
  return byReminder(at, turn, lately).flatMap(({ people, last }) =>
    wholeLine((who) => ATTENDANCE_SAID.namesReminded(who, last.at, localDateOf(turn.at)), people),
  );
}

function byReminder(at: AtMeeting, turn: Turn, people: readonly PersonRef[]) {
  const groups = new Map<string, { readonly people: PersonRef[]; readonly last: RemindedLately }>();
  for (const person of people) {
    const last = remindedLately(bookOf(at), turn.at, [person]);
    if (last === null) continue;
    const group = groups.get(last.at) ?? { people: [], last };
    group.people.push(person);
    groups.set(last.at, group);
  }
  return [...groups.values()];
}
