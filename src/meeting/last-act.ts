import type { LocalDate } from '../kernel/index.ts';
import { evolve } from './domain/evolve.ts';
import { idOrNumber } from './domain/item-followed.ts';
import { type WayBack, wayBack } from './domain/rules/way-back.ts';
import { type MeetingState, noMeeting } from './domain/state.ts';
import { BY_ITSELF, historyLine, type Step } from './text/index.ts';

/** What somebody did last with a meeting, as its history tells it, and the way back from it. */
export interface LastAct {
  readonly line: string;
  /** Of jäv, `item` is the id of the ärende. */
  readonly back: WayBack;
  readonly at: Step['recorded']['at'];
}

/** The last act of a person's on a meeting, of those that `isMeant`; null: none. */
export function lastActOf(
  recorded: readonly Step['recorded'][],
  personId: string,
  today: LocalDate,
  isMeant: (back: WayBack) => boolean,
): LastAct | null {
  let state: MeetingState = noMeeting;
  let last: LastAct | null = null;
  for (const one of recorded) {
    const before = state;
    state = evolve(before, one.event);
    const done = wayBack(one.event, personId);
    const back = done?.kind === 'recusal' ? { ...done, item: carriedBy(before, done.item) } : done;
    if (back === null || !isMeant(back)) continue;
    const line = historyLine({ recorded: one, before, after: state }, today);
    if (line !== null) last = { line, back, at: 'at' in one.event ? one.event.at : one.at };
  }
  return last;
}

function carriedBy(meeting: MeetingState, number: string): string {
  return meeting.status === 'NONE' ? number : idOrNumber(meeting, number);
}

/** What somebody did last with a meeting, whether or not there is a way back from it; null: nothing that is told. */
export function lastDoneOf(
  recorded: readonly Step['recorded'][],
  personId: string,
  today: LocalDate,
): Pick<LastAct, 'line' | 'at'> | null {
  let state: MeetingState = noMeeting;
  let last: Pick<LastAct, 'line' | 'at'> | null = null;
  for (const one of recorded) {
    const before = state;
    state = evolve(before, one.event);
    const isHers = one.actor.kind === 'person' && one.actor.personId === personId;
    if (!isHers || BY_ITSELF.has(one.event.type)) continue;
    const line = historyLine({ recorded: one, before, after: state }, today);
    if (line !== null) last = { line, at: one.at };
  }
  return last;
}
