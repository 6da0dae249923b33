import { expect } from 'vitest';
import { type Decider, type DomainEvent, type Refusal, replay } from '../../src/kernel/index.ts';

/**
 * Given what happened, when a command comes, then these events or this refusal. Built of the decider's own three
 * functions, so a specification says only what the rule says.
 */
export function deciderSpecification<S, C, E extends DomainEvent, R extends Refusal>(
  decider: Decider<S, C, E, R>,
) {
  const given = (...history: readonly E[]) => ({
    /** The state that the history leads to. */
    state: () => replay(decider, history),
    when: (command: C) => {
      const decision = decider.decide(replay(decider, history), command);
      const events = () => (decision.kind === 'accepted' ? decision.events : []);
      return {
        thenEvents: (...expected: readonly E[]) => {
          expect(decision).toEqual({ kind: 'accepted', events: expected });
        },
        thenNothing: () => {
          expect(decision).toEqual({ kind: 'accepted', events: [] });
        },
        thenRefused: (code: R['code'], data?: unknown) => {
          expect(decision).toMatchObject({ kind: 'refused', refusal: { code } });
          if (data !== undefined) expect(decision).toEqual({ kind: 'refused', refusal: { code, data } });
        },
        /** The state after the command, for specifications that look at it. */
        state: () => replay(decider, [...history, ...events()]),
        decision,
      };
    },
  });
  return { given, when: (command: C) => given().when(command) };
}
