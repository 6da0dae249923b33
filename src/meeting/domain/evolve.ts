import { AGENDA } from './agenda/evolve.ts';
import { ATTENDANCE } from './attendance/evolve.ts';
import type { MeetingEvent } from './events.ts';
import { NOTICE } from './notice/evolve.ts';
import { ON_RECORD } from './on-record/evolve.ts';
import { ITEM_RECUSALS } from './recusals/evolve.ts';
import type { MeetingState } from './state.ts';
import type { EvolveTable } from './table.ts';

/** Every family's events in one table: an event without its line does not compile. */
const EVOLVE: EvolveTable<MeetingEvent> = {
  ...ON_RECORD,
  ...AGENDA,
  ...ITEM_RECUSALS,
  ...ATTENDANCE,
  ...NOTICE,
};

/** What is known of a meeting, after one more event. */
export function evolve(state: MeetingState, event: MeetingEvent): MeetingState {
  const step: (state: MeetingState, event: never) => MeetingState = EVOLVE[event.type];
  return step(state, event as never);
}
