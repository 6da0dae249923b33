import { describe, expect, it } from 'vitest';
import {
  answering,
  as,
  deadline,
  eva,
  history,
  hoursIn,
  karim,
  lars,
  maja,
  nadja,
  nobody,
  opening,
  pia,
  raising,
  recusing,
  reporting,
  rolf,
  sofia,
} from '../../../test/support/circulation.ts';
import { deciderSpecification } from '../../../test/support/decider-specification.ts';
import { later } from '../../kernel/index.ts';
import { circulationDecider } from './decide.ts';

const { given } = deciderSpecification(circulationDecider);
const ACKNOWLEDGE = { act: 'ACKNOWLEDGE' } as const;
const CONTEST = { act: 'CONTEST', text: null } as const;

describe('§ 3, KL 6:30 a self-report takes effect at once', () => {
  it('§ 3 voids the answer, ends the vote and asks the ersättare of the seat', () => {
    const reported = given(...history(opening(), answering(karim, 'APPROVE'))).when(
      reporting(karim, hoursIn(2)),
    );
    expect(reported.decision).toMatchObject({
      events: [
        { type: 'RecusalReported', person: karim, by: karim, scope: 'whole', ground: 'PARTY_OR_INTEREST' },
        { type: 'SubstituteCalled', seatId: 's2', person: sofia },
      ],
    });
    expect(reported.state()).toMatchObject({ desks: [{}, { answer: null }, {}, {}] });
  });

  it('§ 3 at any time before closing, also after the deadline; then nobody is called', () => {
    const reported = given(...history(opening())).when(reporting(karim, later(deadline, 2000)));
    expect(reported.decision).toMatchObject({ events: [{ type: 'RecusalReported' }] });
  });

  it('§ 6 by anybody on the board, in the kansli or adjungerad, for herself alone', () => {
    const open = given(...history(opening()));
    for (const person of [sofia, maja, pia]) {
      expect(open.when(reporting(person)).decision).toMatchObject({ kind: 'accepted', events: [{}] });
    }
    open.when(reporting(nobody)).thenRefused('circulation.notInBoard');
    open
      .when(recusing(maja, karim, { act: 'REPORT', ground: null, text: null }))
      .thenRefused('recusal.onlyOneself');
  });

  it('reported twice is reported once', () => {
    given(...history(opening(), reporting(karim)))
      .when(reporting(karim, hoursIn(2)))
      .thenNothing();
  });
});

describe('§ 10 Jäv: who may raise, acknowledge and contest', () => {
  it.each([
    ['ledamot', lars, true],
    ['kansli', maja, true],
    ['adjungerad', pia, true],
    ['revisor', rolf, true],
    ['ersättare who does not serve', sofia, false],
    ['stranger', nobody, false],
  ])('§ 10 raised by %s: %#', (_, by, allowed) => {
    const result = given(...history(opening())).when(raising(by, nadja));
    if (allowed)
      expect(result.decision).toMatchObject({ events: [{ type: 'RecusalRaised', person: nadja, by }] });
    else result.thenRefused('recusal.mayNotRaise');
  });

  it('§ 10 a raised question is without effect: the person still answers', () => {
    const raised = given(...history(opening(), raising(lars, nadja)));
    expect(raised.when(answering(nadja, 'APPROVE')).decision.kind).toBe('accepted');
  });

  it('§ 10 about nobody but people of the board', () => {
    given(...history(opening()))
      .when(raising(lars, nobody))
      .thenRefused('circulation.notInBoard');
  });

  it('§ 3 somebody jävig takes no part: she neither raises nor contests', () => {
    const out = given(...history(opening(), reporting(lars), reporting(nadja)));
    out.when(raising(lars, karim)).thenRefused('recusal.mayNotRaise');
    out.when(recusing(lars, nadja, CONTEST)).thenRefused('recusal.mayNotContest');
  });

  it('§ 10 the chair acknowledges; for the chair the vice chair', () => {
    const reported = given(...history(opening(), reporting(nadja)));
    expect(reported.when(recusing(eva, nadja, ACKNOWLEDGE)).decision.kind).toBe('accepted');
    reported.when(recusing(karim, nadja, ACKNOWLEDGE)).thenRefused('recusal.onlyChair');
    const chair = given(...history(opening(), reporting(eva)));
    expect(chair.when(recusing(karim, eva, ACKNOWLEDGE)).decision.kind).toBe('accepted');
    chair.when(recusing(lars, eva, ACKNOWLEDGE)).thenRefused('recusal.onlyChair');
  });

  it('§ 6 while the chair is jävig the vice chair leads: extends, acknowledges, cancels', () => {
    const out = given(...history(opening(), reporting(eva)));
    const extend = (person: typeof eva) =>
      ({
        type: 'ExtendDeadline',
        by: as(person),
        at: hoursIn(2),
        deadline: later(deadline, 3_600_000),
      }) as const;
    expect(out.when(extend(karim)).decision).toMatchObject({
      events: [{ type: 'DeadlineExtended', by: karim }],
    });
    out.when(extend(eva)).thenRefused('circulation.onlyChair');
    expect(
      out.when({ type: 'CancelCirculation', by: as(karim), at: hoursIn(2), reason: 'Tas på mötet.' }).state()
        .status,
    ).toBe('CANCELLED');
  });

  it('§ 10 a contested self-report keeps its effect until the board has decided', () => {
    given(...history(opening(), reporting(nadja), recusing(lars, nadja, CONTEST, hoursIn(2))))
      .when(answering(nadja, 'APPROVE'))
      .thenRefused('circulation.recused', { person: nadja });
  });

  it('§ 10 the board’s decision that she is jävig voids her answer', () => {
    const decided = given(
      ...history(
        opening(),
        answering(nadja, 'APPROVE'),
        raising(lars, nadja),
        recusing(eva, nadja, { act: 'DECIDE', recused: true, meetingId: 'm', paragraph: null }, hoursIn(5)),
      ),
    );
    expect(decided.state()).toMatchObject({ desks: [{}, {}, {}, { answer: null }] });
  });
});
