import type { Effect } from '../../../teams/contract.ts';
import type { MeetingEvent } from '../../domain/events.ts';
import { type Boards, officeOf } from './boards-of-meeting.ts';
import { isStale } from './overtaken.ts';
import type { Telling } from './telling.ts';

/** What is told of seats: of one act there may be several. */
const OF_SEATS: ReadonlySet<MeetingEvent['type']> = new Set<MeetingEvent['type']>([
  'AttendanceAnswered',
  'AttendanceTakenBack',
  'MeetingSubstituteAsked',
  'MeetingSubstituteAnswered',
  'MeetingSubstituteReleased',
  'SeatLeftUnserved',
]);

/** What a message about the meeting says: an event, and others of the same act that are told with it. */
export interface ToldData {
  readonly personId: string;
  readonly version: number;
  readonly also?: readonly number[];
}

interface Recorded {
  readonly version: number;
  readonly commandId: string;
  readonly event: MeetingEvent;
}

/**
 * What came of one act is one message to each of the kansli: the first event says what happened, and the others are
 * told with it.
 */
export function toldTogether(
  effects: readonly Effect[],
  fresh: readonly Recorded[],
  boards: Boards,
): Effect[] {
  const office = new Set(officeOf(boards));
  const recorded = new Map(fresh.map((one) => [one.version, one]));
  const first = new Map<string, number>();
  const told: Effect[] = [];
  for (const effect of effects) {
    const { personId, version } = effect.data as unknown as ToldData;
    const one = recorded.get(version);
    const isOfSeats =
      one !== undefined &&
      OF_SEATS.has(one.event.type) &&
      office.has(personId) &&
      !isOwn(one.event, personId);
    const act = isOfSeats ? `${personId} ${one.commandId}` : null;
    const at = act === null ? undefined : first.get(act);
    const before = at === undefined ? undefined : told[at];
    if (at !== undefined && before !== undefined) {
      const data = before.data as unknown as ToldData;
      told[at] = {
        ...before,
        data: { personId, version: data.version, also: [...(data.also ?? []), version] },
      };
      continue;
    }
    if (act !== null) first.set(act, told.length);
    told.push(effect);
  }
  return told;
}

/** Whoever works for the board may be its ersättare too: what she herself is asked or told to do is a message of its own. */
function isOwn(event: MeetingEvent, personId: string): boolean {
  return 'person' in event && event.person.personId === personId;
}

/** What a message says: its event, and those that are told with it. */
export function tellingsOf({ data }: Effect, telling: Telling): Telling[] {
  const { also = [] } = data as unknown as ToldData;
  const others = telling.loaded.events.filter(({ version }) => also.includes(version));
  return [telling, ...others.map(({ version, event }) => ({ ...telling, version, event }))];
}

/** Of what is told together the first that still is so, with the others that are; the first where none is. */
export function stillTold(tellings: readonly Telling[]): Telling | null {
  const live = tellings.filter((one) => !isStale(one));
  const [first, ...also] = live.length > 0 ? live : tellings;
  if (first === undefined) return null;
  return also.length === 0 || live.length === 0 ? first : { ...first, also };
}
