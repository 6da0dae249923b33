import { describe, expect, it } from 'vitest';
import {
  accepting,
  answering,
  as,
  deadline,
  declining,
  electorate,
  eva,
  history,
  hoursIn,
  karim,
  lars,
  maja,
  nadja,
  opening,
  recusing,
  reporting,
  rules,
  sofia,
  time,
  tor,
  ulla,
  vera,
  wilma,
} from '../../../test/support/circulation.ts';
import { deciderSpecification } from '../../../test/support/decider-specification.ts';
import { HOUR, later } from '../../kernel/index.ts';
import { circulationDecider } from './decide.ts';
import { nextDueAt } from './follow-ups.ts';

const { given } = deciderSpecification(circulationDecider);

describe('§ 10 Ersättare: the order of calling', () => {
  it('§ 10, FinsamL 12 § the seat’s own list first, then the same member’s other seats', () => {
    const asked = history(opening(), reporting(eva), declining(ulla), declining(vera, hoursIn(3)));
    const called = asked.flatMap((event) => (event.type === 'SubstituteCalled' ? event.person : []));
    expect(called).toEqual([ulla, vera, wilma]);
  });

  it('§ 10 others only where sameMemberOnly is false', () => {
    const strict = history(opening(), reporting(karim), declining(sofia));
    expect(strict.at(-1)).toMatchObject({ type: 'SubstituteDeclined' });
    const open = opening({ rules: { ...rules, sameMemberOnly: false } });
    expect(history(open, reporting(karim), declining(sofia)).at(-1)).toMatchObject({
      type: 'SubstituteCalled',
      person: ulla,
    });
  });

  it('§ 10 never somebody who is recused or who serves already', () => {
    const events = history(
      opening(),
      reporting(ulla),
      reporting(nadja),
      accepting(wilma),
      reporting(eva, hoursIn(3)),
      declining(vera, hoursIn(4)),
    );
    const called = events.flatMap((event) => (event.type === 'SubstituteCalled' ? event.person : []));
    expect(called).toEqual([wilma, vera]);
  });

  it('§ 10 silence passes the call on after substituteAnswerHours, and the earlier one may still answer', () => {
    const open = given(...history(opening(), reporting(eva)));
    open.when(time(hoursIn(24))).thenNothing();
    const passedOn = open.when(time(hoursIn(25)));
    expect(passedOn.decision).toMatchObject({ events: [{ type: 'SubstituteCalled', person: vera }] });
    const both = given(
      ...history(opening(), reporting(eva), time(hoursIn(25)), accepting(ulla, hoursIn(26))),
    );
    expect(both.state()).toMatchObject({
      desks: [
        {
          calls: [
            { person: ulla, status: 'ACCEPTED' },
            { person: vera, status: 'TAKEN' },
          ],
        },
        {},
        {},
        {},
      ],
    });
    both.when(accepting(vera, hoursIn(27))).thenRefused('circulation.seatTaken', { takenBy: ulla });
  });

  it('§ 10 two hours when less than 24 remain', () => {
    const late = later(deadline, -23 * HOUR);
    const called = history(opening(), reporting(eva, late)).at(-1);
    expect(called).toMatchObject({ type: 'SubstituteCalled', passOnAt: later(late, 2 * HOUR) });
    const wakes = later(deadline, -24 * HOUR);
    const state = given(...history(opening(), reporting(eva, wakes))).state();
    expect(nextDueAt(state)).toBe(later(deadline, -48 * HOUR));
    expect(history(opening(), reporting(eva, wakes)).at(-1)).toMatchObject({ passOnAt: deadline });
  });

  it('§ 10 the first to accept keeps the seat; accepting twice is accepting once', () => {
    given(...history(opening(), reporting(karim), accepting(sofia)))
      .when(accepting(sofia, hoursIn(3)))
      .thenNothing();
  });

  it('§ 10 a no that comes twice is one no, though she is asked for her own ledamot’s seat since', () => {
    const events = history(
      opening(),
      reporting(nadja),
      time(hoursIn(25)),
      reporting(eva, hoursIn(26)),
      declining(vera, hoursIn(27)),
      declining(ulla, hoursIn(28), 's4'),
    );
    expect(events.at(-1)).toMatchObject({ type: 'SubstituteCalled', seatId: 's1', person: ulla });
    const askedAnew = given(...events);
    askedAnew.when(declining(ulla, hoursIn(28), 's4')).thenNothing();
    const no = askedAnew.when(declining(ulla, hoursIn(29), 's1'));
    expect(no.decision).toMatchObject({ events: [{ type: 'SubstituteDeclined', seatId: 's1' }] });
  });

  it('a no to a seat that she was never asked for is refused', () => {
    given(...history(opening(), reporting(karim)))
      .when(declining(sofia, hoursIn(3), 's1'))
      .thenRefused('circulation.notCalled');
  });

  it('somebody who was not called cannot take a seat', () => {
    given(...history(opening()))
      .when(accepting(sofia))
      .thenRefused('circulation.notCalled');
  });
});

describe('§ 10.3 pending and empty seats', () => {
  const others = [answering(eva, 'APPROVE'), answering(lars, 'APPROVE'), answering(nadja, 'APPROVE')];

  it('§ 10.3 a seat whose ersättare is asked is pending: the case stays open', () => {
    expect(given(...history(opening(), reporting(karim), ...others)).state().status).toBe('OPEN');
  });

  it('§ 10.3 all declined: the seat is empty and the others settle it', () => {
    const state = given(...history(opening(), reporting(karim), ...others, declining(sofia))).state();
    expect(state).toMatchObject({
      status: 'DECIDED',
      tally: { answered: 3, seats: 4 },
      closedByAnswer: false,
    });
  });

  it('§ 10.3 an ersättare who never accepted leaves the seat empty at the deadline', () => {
    const state = given(
      ...history(opening(), reporting(karim), ...others, time(later(deadline, 5000))),
    ).state();
    expect(state).toMatchObject({ status: 'DECIDED', missing: [] });
  });

  it('§ 10.3 one who accepted and did not answer is missing', () => {
    const state = given(
      ...history(opening(), reporting(karim), accepting(sofia), ...others, time(later(deadline, 5000))),
    ).state();
    expect(state).toMatchObject({ status: 'LAPSED', missing: [sofia] });
  });

  it('§ 10.3 a seat is not empty while somebody on its list is asked for another seat', () => {
    const seats = electorate.seats.map((seat) => ({
      ...seat,
      substitutes: seat.organisation === 'Norrskogs kommun' ? [ulla] : seat.substitutes,
    }));
    const commands = [
      opening({ electorate: { ...electorate, seats } }),
      reporting(eva),
      reporting(nadja),
      answering(karim, 'APPROVE'),
      answering(lars, 'APPROVE'),
    ];
    expect(given(...history(...commands)).state().status).toBe('OPEN');
    const serves = given(
      ...history(...commands, accepting(ulla), answering(ulla, 'APPROVE', { at: hoursIn(3) })),
    );
    expect(serves.state()).toMatchObject({ status: 'DECIDED', tally: { answered: 3 } });
  });
});

describe('§ 4 a serving ersättare', () => {
  it('§ 4, KL 4:22 votes for the seat, once, and the ledamot does not', () => {
    const state = given(
      ...history(opening(), reporting(karim), accepting(sofia), answering(sofia, 'REJECT')),
    );
    expect(state.state()).toMatchObject({
      desks: [{}, { answer: { person: sofia, answer: 'REJECT' } }, {}, {}],
    });
    state.when(answering(karim, 'APPROVE')).thenRefused('circulation.recused');
  });

  it('may decline until she has answered; then the next one is asked', () => {
    const accepted = given(...history(opening(), reporting(eva), accepting(ulla)));
    expect(accepted.when(declining(ulla, hoursIn(3))).decision).toMatchObject({
      events: [{ type: 'SubstituteDeclined' }, { type: 'SubstituteCalled', person: vera }],
    });
    given(...history(opening(), reporting(eva), accepting(ulla), answering(ulla, 'APPROVE')))
      .when(declining(ulla, hoursIn(3)))
      .thenRefused('circulation.alreadyAnsweredForSeat');
  });

  it('§ 3 may be jävig herself: her answer is void and the next one is asked', () => {
    const events = history(
      opening(),
      reporting(eva),
      accepting(ulla),
      answering(ulla, 'APPROVE'),
      reporting(ulla, hoursIn(4)),
    );
    expect(events.at(-1)).toMatchObject({ type: 'SubstituteCalled', person: vera });
    expect(given(...events).state()).toMatchObject({ desks: [{ answer: null }, {}, {}, {}] });
  });
});

describe('§ 10 Jäv and Ersättare: the ledamot comes back', () => {
  const withdraw = (person: typeof eva, at = hoursIn(5)) => recusing(person, person, { act: 'WITHDRAW' }, at);

  it('§ 10 the seat goes back while no ersättare has answered; she is released', () => {
    const back = given(...history(opening(), reporting(karim), accepting(sofia), withdraw(karim)));
    expect(back.state()).toMatchObject({ desks: [{}, { calls: [{ status: 'RELEASED' }] }, {}, {}] });
    expect(back.when(answering(karim, 'APPROVE')).decision).toMatchObject({ kind: 'accepted' });
    back
      .when(answering(sofia, 'APPROVE'))
      .thenRefused('circulation.substituteNotServing', { person: sofia, called: false });
    back.when(accepting(sofia, hoursIn(6))).thenRefused('circulation.seatTaken', { takenBy: karim });
  });

  it('§ 10 the ersättare’s answer stands once given, and the ledamot has no vote', () => {
    const kept = given(
      ...history(opening(), reporting(karim), accepting(sofia), answering(sofia, 'APPROVE'), withdraw(karim)),
    );
    kept.when(answering(karim, 'REJECT')).thenRefused('circulation.seatServedByOther', { servedBy: sofia });
    expect(kept.state()).toMatchObject({ desks: [{}, { answer: { person: sofia } }, {}, {}] });
  });

  it('§ 10 a recusal voids the answer for good: it never revives', () => {
    const back = given(...history(opening(), answering(karim, 'APPROVE'), reporting(karim), withdraw(karim)));
    expect(back.state()).toMatchObject({ status: 'OPEN', desks: [{}, { answer: null }, {}, {}] });
  });

  it('§ 10 DECIDED_NOT_JAV gives the seat back in the same way', () => {
    const decided = given(
      ...history(
        opening(),
        reporting(karim),
        recusing(lars, karim, { act: 'CONTEST', text: null }, hoursIn(2)),
        recusing(
          maja,
          karim,
          { act: 'DECIDE', recused: false, meetingId: 'meeting/norrskog/2025-12-02', paragraph: '90' },
          hoursIn(20),
        ),
      ),
    );
    expect(decided.when(answering(karim, 'APPROVE', { at: hoursIn(21) })).decision.kind).toBe('accepted');
    expect(decided.state()).toMatchObject({ desks: [{}, { calls: [{ status: 'RELEASED' }] }, {}, {}] });
  });

  it('Tor is untouched by all of this', () => {
    expect(given(...history(opening(), reporting(karim))).state()).toMatchObject({
      desks: [{}, {}, { calls: [] }, {}],
    });
    expect(as(tor).roles).toEqual(['SUBSTITUTE']);
  });
});
