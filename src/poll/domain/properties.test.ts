import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asking,
  DEADLINE,
  eva,
  karim,
  lars,
  maja,
  NOW,
  revisor,
  sofia,
} from '../../../test/support/polls.ts';
import { later, MINUTE, replay } from '../../kernel/index.ts';
import { standingOf } from '../views.ts';
import type { PollCommand } from './commands.ts';
import { pollDecider } from './decide.ts';
import type { PollEvent } from './events.ts';
import { answeredIds, type PollState } from './poll.ts';

const people = fc.constantFrom(eva, karim, lars, sofia, maja, revisor);
const at = fc.integer({ min: 0, max: 15_000 }).map((minutes) => later(NOW, minutes * MINUTE));
const answering = fc.record({
  type: fc.constant('GiveAnswer' as const),
  by: people,
  place: fc.constant(null),
  answer: fc
    .array(fc.integer({ min: -1, max: 4 }), { maxLength: 4 })
    .map((picked) => ({ kind: 'CHOICE' as const, picked })),
  commandId: fc.integer({ min: 0, max: 40 }).map(String),
  at,
});
const handling = fc.record({
  type: fc.constantFrom('Remind' as const, 'ClosePoll' as const),
  by: people,
  at,
});
const command: fc.Arbitrary<PollCommand> = fc.oneof(
  { weight: 8, arbitrary: answering },
  { weight: 1, arbitrary: handling },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('TimePassed' as const), at }) },
);
const ballot = fc.record({ several: fc.boolean(), anonymous: fc.boolean() });

/** Runs commands on a fresh poll; gives the state and all events. */
function run(drawn: { several: boolean; anonymous: boolean }, commands: readonly PollCommand[]) {
  const open = asking({ ballot: { kind: 'CHOICE', choices: ['Ja', 'Nej', 'Kanske'], ...drawn } });
  const events: PollEvent[] = [];
  let state: PollState = pollDecider.initialState;
  for (const one of [open, ...commands]) {
    const decision = pollDecider.decide(state, one);
    if (decision.kind === 'refused') continue;
    events.push(...decision.events);
    state = decision.events.reduce(pollDecider.evolve, state);
  }
  if (state.status === 'NONE') throw new Error('not opened');
  return { state, events };
}

describe('whatever is sent to a poll', () => {
  it('each person is counted once, the sums add up, and the same events give the same poll', () => {
    fc.assert(
      fc.property(ballot, fc.array(command, { maxLength: 40 }), (drawn, commands) => {
        const { state, events } = run(drawn, commands);
        const answered = answeredIds(state);
        expect(new Set(answered).size).toBe(answered.length);
        const closed = standingOf({
          ...state,
          status: 'CLOSED',
          closedAt: DEADLINE,
          cause: 'DEADLINE',
          closedBy: null,
        });
        const total = (closed.sums ?? []).reduce((sum, one) => sum + one, 0);
        if (drawn.several) expect(total).toBeGreaterThanOrEqual(answered.length);
        else expect(total).toBe(answered.length);
        for (const sum of closed.sums ?? []) expect(sum).toBeLessThanOrEqual(answered.length);
        expect(replay(pollDecider, events)).toEqual(state);
      }),
      { numRuns: 400 },
    );
  });

  it('the same command at once again changes nothing', () => {
    fc.assert(
      fc.property(ballot, fc.array(command, { maxLength: 20 }), command, (drawn, commands, last) => {
        const once = run(drawn, [...commands, last]);
        const twice = run(drawn, [...commands, last, last]);
        expect(twice.state).toEqual(once.state);
      }),
      { numRuns: 400 },
    );
  });

  it('an anonymous poll holds nothing that ties a person to a choice, and no time of an answer', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(answering, { maxLength: 30 }), (several, commands) => {
        const { state } = run({ several, anonymous: true }, commands);
        const { answers } = state;
        if (answers.kind !== 'SEALED') throw new Error('not sealed');
        expect(Object.keys(answers).sort()).toEqual(['answered', 'kind', 'sums']);
        expect(answers.answered).toEqual([...answers.answered].sort());
        const times = JSON.stringify(state).match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g) ?? [];
        const closing = state.status === 'CLOSED' ? [state.closedAt] : [state.remindAt];
        expect([...new Set(times)].sort()).toEqual(
          [...new Set([NOW, DEADLINE, ...closing])].filter((one) => one !== null).sort(),
        );
      }),
      { numRuns: 300 },
    );
  });
});
