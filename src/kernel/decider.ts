import type { Decision, Refusal } from './refusal.ts';

/** Every domain event names its type; the rest is its data. */
export interface DomainEvent {
  readonly type: string;
}

/**
 * The rules of one kind of stream. Pure, synchronous and total: no clock, no randomness, no throwing. Instants,
 * ids and actor arrive in the command.
 */
export interface Decider<State, Command, Event extends DomainEvent, R extends Refusal> {
  readonly initialState: State;
  decide(state: State, command: Command): Decision<Event, R>;
  evolve(state: State, event: Event): State;
}

/** The state after `events`, in their order. */
export function replay<S, C, E extends DomainEvent, R extends Refusal>(
  decider: Decider<S, C, E, R>,
  events: Iterable<E>,
): S {
  let state = decider.initialState;
  for (const event of events) state = decider.evolve(state, event);
  return state;
}
