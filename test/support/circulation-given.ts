import type { CirculationCommand } from '../../src/circulation/domain/commands.ts';
import { circulationDecider } from '../../src/circulation/domain/decide.ts';
import type { Answer } from '../../src/circulation/domain/events.ts';
import type { CirculationState } from '../../src/circulation/domain/state.ts';
import { later } from '../../src/kernel/index.ts';
import { answering, deadline, eva, history, karim, lars, nadja } from './circulation.ts';
import { deciderSpecification } from './decider-specification.ts';

export const { given } = deciderSpecification(circulationDecider);

/** When the time for answers has run out and what arrived in time is in. */
export const closing = later(deadline, 5000);

/** The four seats' answers, in order. */
export function answers(...all: readonly Answer[]): CirculationCommand[] {
  return [eva, karim, lars, nadja].flatMap((person, index) => {
    const answer = all[index];
    return answer ? [answering(person, answer)] : [];
  });
}

export function stateAfter(...commands: readonly CirculationCommand[]): CirculationState {
  return given(...history(...commands)).state();
}
