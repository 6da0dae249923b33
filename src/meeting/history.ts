import type { LocalDate } from '../kernel/index.ts';
import { evolve } from './domain/evolve.ts';
import { type MeetingState, noMeeting } from './domain/state.ts';
import { historyLine, type Step } from './text/index.ts';

/** What has happened with a meeting, line by line, in the order in which it was recorded. */
export function historyOf(recorded: readonly Step['recorded'][], today: LocalDate): string[] {
  let state: MeetingState = noMeeting;
  return recorded.flatMap((one) => {
    const before = state;
    state = evolve(before, one.event);
    const line = historyLine({ recorded: one, before, after: state }, today);
    return line === null ? [] : [line];
  });
}
