import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantFromEpoch } from '../time/index.ts';
import {
  decideRecusal,
  evolveRecusal,
  isOpenQuestion,
  type Recusal,
  type RecusalAct,
  type RecusalStanding,
} from './index.ts';

const karim = { personId: 'karim', name: 'Karim Nasser' };
const lars = { personId: 'lars', name: 'Lars Ek' };
const eva = { personId: 'eva', name: 'Eva Lind' };
const at = instantFromEpoch(0);

const NONE: RecusalStanding = {
  mayRaise: false,
  mayContest: false,
  leads: false,
  mayRecordBoardDecision: false,
};
const LEDAMOT = { ...NONE, mayRaise: true, mayContest: true };
const CHAIR = { ...LEDAMOT, leads: true, mayRecordBoardDecision: true };

interface Step {
  readonly by: typeof karim;
  readonly standing: RecusalStanding;
  readonly act: RecusalAct;
}

const step = (by: typeof karim, standing: RecusalStanding, act: RecusalAct): Step => ({ by, standing, act });
const report = step(karim, NONE, { act: 'REPORT', ground: 'PARTY_OR_INTEREST', text: null });
const raise = step(lars, LEDAMOT, { act: 'RAISE', ground: null, text: null });
const deny = step(karim, NONE, { act: 'DENY' });
const dismiss = step(lars, LEDAMOT, { act: 'DISMISS' });
const acknowledge = step(eva, CHAIR, { act: 'ACKNOWLEDGE' });
const contest = step(lars, LEDAMOT, { act: 'CONTEST', text: null });
const withdraw = step(karim, NONE, { act: 'WITHDRAW' });
const decide = (recused: boolean) =>
  step(eva, CHAIR, { act: 'DECIDE', recused, meetingId: 'meeting/norrskog/2025-12-11', paragraph: null });

function run(steps: readonly Step[]): { state: Recusal | null; last: string } {
  let state: Recusal | null = null;
  let last = 'none';
  for (const { by, standing, act } of steps) {
    const decision = decideRecusal(state, karim, by, at, standing, act);
    last =
      decision.kind === 'refused'
        ? decision.refusal.code
        : decision.events.length === 0
          ? 'nothing'
          : 'event';
    if (decision.kind === 'accepted')
      for (const event of decision.events) state = evolveRecusal(state, event);
  }
  return { state, last };
}

describe('§ 10 Jäv: states and transitions', () => {
  it.each([
    ['REPORTED', true, [report]],
    ['RAISED', false, [raise]],
    ['REPORTED', true, [raise, report]],
    ['DISMISSED', false, [raise, dismiss]],
    ['CONTESTED', false, [raise, deny]],
    ['REPORTED', true, [raise, deny, report]],
    ['DISMISSED', false, [raise, deny, dismiss]],
    ['ACKNOWLEDGED', true, [report, acknowledge]],
    ['CONTESTED', true, [report, contest]],
    ['DECIDED_JAV', true, [report, contest, decide(true)]],
    ['DECIDED_NOT_JAV', false, [report, contest, decide(false)]],
    ['DECIDED_JAV', true, [raise, decide(true)]],
    ['WITHDRAWN', false, [report, withdraw]],
    ['WITHDRAWN', false, [report, acknowledge, withdraw]],
    ['WITHDRAWN', false, [report, contest, withdraw]],
    ['REPORTED', true, [report, withdraw, report]],
    ['RAISED', false, [report, withdraw, raise]],
    ['REPORTED', true, [report, contest, decide(false), report]],
  ] as const)('§ 10 %s (in effect: %s) after %#', (status, inEffect, steps) => {
    expect(run(steps).state).toMatchObject({ status, inEffect });
  });

  it.each([
    ['recusal.onlyOneself', [{ ...report, by: lars }]],
    ['recusal.raiseOnOthersOnly', [{ ...raise, by: karim }]],
    ['recusal.mayNotRaise', [{ ...raise, standing: NONE }]],
    ['recusal.onlyOneself', [raise, { ...deny, by: lars }]],
    ['recusal.onlyRaiser', [raise, { ...dismiss, by: eva }]],
    ['recusal.notPossibleNow', [raise, report, dismiss]],
    ['recusal.onlyChair', [report, { ...acknowledge, standing: LEDAMOT }]],
    ['recusal.notPossibleNow', [raise, acknowledge]],
    ['recusal.mayNotContest', [report, { ...contest, standing: NONE }]],
    ['recusal.notPossibleNow', [report, acknowledge, contest]],
    ['recusal.onlyOneself', [report, { ...withdraw, by: eva }]],
    ['recusal.notPossibleNow', [raise, withdraw]],
    ['recusal.settledByBoard', [report, contest, decide(true), withdraw]],
    ['recusal.settledByBoard', [report, contest, decide(false), raise]],
    ['recusal.alreadyRaised', [raise, { ...raise, by: eva }]],
    ['recusal.mayNotRecord', [report, contest, { ...decide(true), standing: LEDAMOT }]],
    ['recusal.mayNotRecord', [raise, { ...decide(false), by: karim }]],
    ['recusal.notPossibleNow', [report, decide(true)]],
    ['recusal.onlyChair', [report, { ...acknowledge, by: karim }]],
  ] as const)('§ 10 %s: %#', (code, steps) => {
    expect(run(steps).last).toBe(code);
  });

  it.each([
    [[report]],
    [[raise]],
    [[raise, deny]],
    [[raise, dismiss]],
    [[report, acknowledge]],
    [[report, contest]],
    [[report, withdraw]],
    [[raise, decide(true)]],
  ])('repeating the last act adds nothing: %#', (steps) => {
    const repeated = steps.at(-1);
    expect(run([...steps, ...(repeated ? [repeated] : [])]).last).toBe('nothing');
  });

  it('§ 3 only a self-report or the board’s decision ever takes effect, in whatever order acts come', () => {
    const acts = [report, raise, deny, dismiss, acknowledge, contest, withdraw, decide(true), decide(false)];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...acts), { maxLength: 14 }), (steps) => {
        const { state } = run(steps);
        if (state?.inEffect) {
          const took = steps.some(({ act }) => act.act === 'REPORT' || (act.act === 'DECIDE' && act.recused));
          expect(took).toBe(true);
        }
        if (state?.status === 'RAISED') expect(isOpenQuestion(state)).toBe(true);
      }),
    );
  });
});
