import type { LocalDate } from '../kernel/index.ts';
import type { MeetingEvent } from './domain/events.ts';
import { evolve } from './domain/evolve.ts';
import { type MeetingState, noMeeting } from './domain/state.ts';
import { historyLine, type Step } from './text/index.ts';

/** What has happened with a meeting, line by line, in the order in which it was recorded. */
export function historyOf(recorded: readonly Step['recorded'][], today: LocalDate): string[] {
  return told(recorded, today).map(({ line }) => line);
}

/** What has been done with one item of its agenda and its bilagor, in the same order. */
export function historyOfItem(
  recorded: readonly Step['recorded'][],
  itemId: string,
  today: LocalDate,
): readonly Told[] {
  return told(recorded, today).filter(({ event }) => 'itemId' in event && event.itemId === itemId);
}

/** Something that happened, and the line that tells it. */
interface Told {
  readonly event: MeetingEvent;
  readonly line: string;
}

function told(recorded: readonly Step['recorded'][], today: LocalDate): Told[] {
  let state: MeetingState = noMeeting;
  return recorded.flatMap((one) => {
    const before = state;
    state = evolve(before, one.event);
    const line = historyLine({ recorded: one, before, after: state }, today);
    return line === null ? [] : [{ event: one.event, line }];
  });
}
