import { refuse } from '../../kernel/index.ts';
import type { MeetingAhead, MeetingState } from './state.ts';
import type { MeetingDecision } from './table.ts';

export { isAhead, type MeetingAhead } from './state.ts';

/** What can be done only from the first plan until the meeting has been held or cancelled. */
export function whileAhead(
  state: MeetingState,
  act: (meeting: MeetingAhead) => MeetingDecision,
): MeetingDecision {
  if (state.status === 'NONE') return refuse('meeting.unknown', null);
  if (state.status === 'CLOSED') return refuse('meeting.alreadyHeld', { date: state.date });
  if (state.status === 'CANCELLED') return refuse('meeting.cancelled', { date: state.date });
  return act(state);
}
