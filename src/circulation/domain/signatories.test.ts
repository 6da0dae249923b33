import { describe, expect, it } from 'vitest';
import {
  answering,
  as,
  eva,
  history,
  hoursIn,
  karim,
  lars,
  opening,
  reporting,
  revising,
  sofia,
} from '../../../test/support/circulation.ts';
import { deciderSpecification } from '../../../test/support/decider-specification.ts';
import { circulationDecider } from './decide.ts';

const { given, when } = deciderSpecification(circulationDecider);
const named = (...people: readonly (typeof eva)[]) =>
  people.map(({ personId }) => ({ personId, namedIn: ['Ansökan.pdf'] }));
const opened = opening({ signatories: named(lars, sofia) });
const clears = (person: typeof eva, hours = 1) =>
  ({ type: 'ClearSignatory', by: as(person), at: hoursIn(hours) }) as const;

describe('issue, § 3 signatories of the underlag are asked about jäv: a question, never a verdict', () => {
  it('asks each of them on the board once, when the case is opened, and nobody from elsewhere', () => {
    const foreign = { personId: 'annan', namedIn: [] };
    const { decision } = when({ ...opened, signatories: [...named(lars, sofia), foreign] });
    expect(decision).toMatchObject({
      events: [
        { type: 'CirculationOpened' },
        { type: 'SignatoryAsked', person: lars, namedIn: ['Ansökan.pdf'] },
        { type: 'SignatoryAsked', person: sofia },
      ],
    });
  });

  it('has no effect: she may answer, and silence to the question refers nothing to a meeting', () => {
    const state = given(...history(opened, answering(lars, 'APPROVE'))).state();
    expect(state).toMatchObject({ status: 'OPEN', recusals: [], desks: [{}, {}, { answer: {} }, {}] });
  });

  it('takes "ingen jäv" once; she may still report jäv afterwards', () => {
    const cleared = given(...history(opened, clears(lars)));
    expect(cleared.state()).toMatchObject({ asked: [{ person: lars, cleared: true }, { cleared: false }] });
    cleared.when(clears(lars, 2)).thenNothing();
    expect(cleared.when(reporting(lars, hoursIn(2))).state()).toMatchObject({
      recusals: [{ person: lars, inEffect: true }],
    });
  });

  it('takes it from nobody who was not asked', () => {
    given(...history(opened))
      .when(clears(eva))
      .thenRefused('circulation.notAskedAboutJav');
  });

  it('asks for a new version only those who were not asked before and who have not reported', () => {
    const before = given(...history(opened, reporting(karim)));
    const { decision } = before.when({ ...revising(), signatories: named(lars, karim, eva) });
    expect(decision).toMatchObject({ kind: 'accepted' });
    const asked = decision.kind === 'accepted' ? decision.events : [];
    expect(asked.filter((event) => event.type === 'SignatoryAsked')).toMatchObject([{ person: eva }]);
  });
});
