import type { Answer, Tally } from '../events.ts';
import type { KnownCase } from '../state.ts';

/** Each seat's standing answer counted once (domain page 4: one seat = one vote). */
export function tallyOf(state: Pick<KnownCase, 'desks'>): Tally {
  const count = (answer: Answer) => state.desks.filter((desk) => desk.answer?.answer === answer).length;
  return {
    approve: count('APPROVE'),
    reject: count('REJECT'),
    abstain: count('ABSTAIN'),
    answered: state.desks.filter((desk) => desk.answer !== null).length,
    seats: state.desks.length,
  };
}
