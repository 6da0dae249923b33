import type { PersonRef } from '../../../kernel/index.ts';
import type { Desk, KnownCase } from '../state.ts';
import { mayStillBeServed } from './next-substitute.ts';
import { voterOf } from './voter.ts';

type Votes = Pick<KnownCase, 'file' | 'desks' | 'recusals'>;

/** `PENDING`: an ersättare is being asked. `MISSING`: somebody can answer and has not. */
export type SeatStanding = 'ANSWERED' | 'EMPTY' | 'PENDING' | 'MISSING';

/**
 * How a seat stands. A seat is settled when it has an answer or is empty; it is empty when nobody serves for it and
 * there is nobody left to ask.
 *
 * Rule: domain page 10, items 2 and 3.
 */
export function standingOf(state: Votes, desk: Desk): SeatStanding {
  if (desk.answer !== null) return 'ANSWERED';
  if (voterOf(state, desk) !== null) return 'MISSING';
  return mayStillBeServed(state, desk) ? 'PENDING' : 'EMPTY';
}

/** Whether every seat is settled (domain page 10, item 2). */
export function isAllSettled(state: Votes): boolean {
  return state.desks.every((desk) => {
    const standing = standingOf(state, desk);
    return standing === 'ANSWERED' || standing === 'EMPTY';
  });
}

/** Those who can answer and have not, in seat order. */
export function missingVoters(state: Votes): PersonRef[] {
  return state.desks.flatMap((desk) => (desk.answer === null ? (voterOf(state, desk) ?? []) : []));
}
