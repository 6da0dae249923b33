import { describe, expect, it } from 'vitest';
import {
  answering,
  as,
  electorate,
  eva,
  history,
  hoursIn,
  inMode,
  karim,
  lars,
  maja,
  nadja,
  nobody,
  opening,
  raising,
  recusing,
  reporting,
  rules,
  time,
} from '../../../test/support/circulation.ts';
import { answers, closing, given, stateAfter } from '../../../test/support/circulation-given.ts';
import { circulationDecider } from './decide.ts';
import type { OpenMode } from './electorate.ts';

const MODES: readonly OpenMode[] = ['CONFIRM_AT_MEETING', 'UNANIMOUS', 'UNANIMOUS_FORM_MAJORITY'];

describe('§ 10.1 begär sammanträde ends it at once', () => {
  it.each(MODES)('§ 10.1 refers as DEMANDED in mode %s, though others have not answered', (mode) => {
    expect(stateAfter(inMode(mode), answering(karim, 'DEMAND_MEETING'))).toMatchObject({
      status: 'REFERRED',
      reason: 'DEMANDED',
      demandedBy: karim,
      missing: [eva, lars, nadja],
    });
  });

  it('§ 10.1 wins over an open question of jäv', () => {
    const state = stateAfter(opening(), raising(lars, nadja), answering(karim, 'DEMAND_MEETING'));
    expect(state).toMatchObject({ status: 'REFERRED', reason: 'DEMANDED' });
  });
});

describe('§ 10.2 nothing else ends it before every seat is settled or the time is out', () => {
  it.each(MODES)('§ 10.2 an avstyrker does not close early in mode %s: it may be changed', (mode) => {
    expect(stateAfter(inMode(mode), ...answers('REJECT', 'REJECT', 'REJECT'))).toMatchObject({
      status: 'OPEN',
    });
  });

  it('§ 2.8 closes when all have answered, before the deadline', () => {
    const all = answers('APPROVE', 'APPROVE', 'APPROVE', 'APPROVE');
    expect(stateAfter(opening(), ...all)).toMatchObject({ status: 'DECIDED', outcome: 'APPROVED' });
  });

  it('§ 2.6 a changed answer counts, and once', () => {
    const state = stateAfter(
      inMode('UNANIMOUS_FORM_MAJORITY'),
      answering(eva, 'APPROVE'),
      answering(eva, 'REJECT', { at: hoursIn(2) }),
      answering(karim, 'REJECT'),
      answering(lars, 'REJECT'),
      answering(nadja, 'APPROVE'),
    );
    expect(state).toMatchObject({ status: 'DECIDED', outcome: 'REJECTED', tally: { approve: 1, reject: 3 } });
  });
});

describe('§ 10.4 missing answers at the deadline', () => {
  it.each(['UNANIMOUS', 'UNANIMOUS_FORM_MAJORITY'] as const)(
    '§ 10.4, § 2.4 lapses in %s: silence is never yes',
    (mode) => {
      const state = stateAfter(inMode(mode), ...answers('APPROVE', 'APPROVE', 'APPROVE'), time(closing));
      expect(state).toMatchObject({ status: 'LAPSED', missing: [nadja] });
    },
  );

  it('§ 10.4–5 gathers positions in CONFIRM_AT_MEETING and names those who did not answer', () => {
    const state = stateAfter(
      inMode('CONFIRM_AT_MEETING'),
      ...answers('APPROVE', 'REJECT', 'ABSTAIN'),
      time(closing),
    );
    expect(state).toMatchObject({ status: 'POSITIONS_GATHERED', missing: [nadja] });
  });

  it('§ 10.5 refers as NOT_QUORATE when only half of all seats have answered, also where positions are gathered', () => {
    const state = stateAfter(inMode('CONFIRM_AT_MEETING'), ...answers('APPROVE', 'APPROVE'), time(closing));
    expect(state).toMatchObject({ status: 'REFERRED', reason: 'NOT_QUORATE' });
  });
});

describe('§ 10.5 when all seats are settled', () => {
  it.each(MODES)('§ 10.5 an open raised question refers as CONTESTED_JAV in mode %s', (mode) => {
    const all = answers('APPROVE', 'APPROVE', 'APPROVE', 'APPROVE');
    expect(stateAfter(inMode(mode), raising(lars, nadja), ...all)).toMatchObject({
      status: 'REFERRED',
      reason: 'CONTESTED_JAV',
    });
  });

  it('§ 10.5 a denied question refers as CONTESTED_JAV; the person answered meanwhile', () => {
    const state = stateAfter(
      opening(),
      raising(lars, nadja),
      recusing(nadja, nadja, { act: 'DENY' }),
      ...answers('APPROVE', 'APPROVE', 'APPROVE', 'APPROVE'),
    );
    expect(state).toMatchObject({ status: 'REFERRED', reason: 'CONTESTED_JAV', tally: { answered: 4 } });
  });

  it('§ 10.5 a question that was dismissed by whoever raised it is no hindrance', () => {
    const state = stateAfter(
      opening(),
      raising(lars, nadja),
      recusing(lars, nadja, { act: 'DISMISS' }),
      ...answers('APPROVE', 'APPROVE', 'APPROVE', 'APPROVE'),
    );
    expect(state).toMatchObject({ status: 'DECIDED' });
  });

  it('§ 10.5, KL 6:27 two of four is not quorate: half is not more than half', () => {
    const none = electorate.seats.map((seat) => ({ ...seat, substitutes: [] }));
    const state = stateAfter(
      opening({ electorate: { ...electorate, seats: none } }),
      reporting(lars),
      reporting(nadja),
      answering(eva, 'APPROVE'),
      answering(karim, 'APPROVE'),
    );
    expect(state).toMatchObject({
      status: 'REFERRED',
      reason: 'NOT_QUORATE',
      tally: { answered: 2, seats: 4 },
    });
  });

  it('§ 10.5, § 2.5 three of four with one jävig and no ersättare is unanimous among those who may answer', () => {
    const none = electorate.seats.map((seat) => ({ ...seat, substitutes: [] }));
    const state = stateAfter(
      opening({ electorate: { ...electorate, seats: none } }),
      reporting(nadja),
      ...answers('APPROVE', 'APPROVE', 'APPROVE'),
    );
    expect(state).toMatchObject({ status: 'DECIDED', outcome: 'APPROVED' });
  });

  it.each([['REJECT'], ['ABSTAIN']] as const)('§ 10.5, § 2.9 one %s is not unanimous', (answer) => {
    expect(stateAfter(opening(), ...answers('APPROVE', 'APPROVE', 'APPROVE', answer))).toMatchObject({
      status: 'REFERRED',
      reason: 'NOT_UNANIMOUS',
    });
  });

  it.each([
    [['APPROVE', 'APPROVE', 'APPROVE', 'REJECT'], 'APPROVED'],
    [['APPROVE', 'REJECT', 'REJECT', 'ABSTAIN'], 'REJECTED'],
    [['ABSTAIN', 'APPROVE', 'ABSTAIN', 'ABSTAIN'], 'APPROVED'],
  ] as const)('§ 10.5 majority: %j gives %s', (all, outcome) => {
    expect(stateAfter(inMode('UNANIMOUS_FORM_MAJORITY'), ...answers(...all))).toMatchObject({
      status: 'DECIDED',
      outcome,
      castingVote: null,
    });
  });

  it('§ 10.5 no ja and no nej refers as TIE', () => {
    const all = answers('ABSTAIN', 'ABSTAIN', 'ABSTAIN', 'ABSTAIN');
    expect(stateAfter(inMode('UNANIMOUS_FORM_MAJORITY'), ...all)).toMatchObject({
      status: 'REFERRED',
      reason: 'TIE',
    });
  });

  it.each([
    [['APPROVE', 'APPROVE', 'REJECT', 'REJECT'], 'APPROVED'],
    [['REJECT', 'APPROVE', 'APPROVE', 'REJECT'], 'REJECTED'],
  ] as const)('§ 10.5, KL 5:54 at a tie the vote of the chair decides: %j gives %s', (all, outcome) => {
    expect(stateAfter(inMode('UNANIMOUS_FORM_MAJORITY'), ...answers(...all))).toMatchObject({
      status: 'DECIDED',
      outcome,
      castingVote: eva,
    });
  });

  it('§ 10.5 the vice chair settles the tie when the chair is recused; never the chair’s ersättare', () => {
    const seats = electorate.seats.map((seat) =>
      seat.seatId === 's1' ? seat : { ...seat, substitutes: [] },
    );
    const ulla = electorate.seats[0]?.substitutes[0];
    if (!ulla) throw new Error('no ersättare');
    const state = stateAfter(
      opening({ electorate: { ...electorate, seats }, rules: { ...rules, mode: 'UNANIMOUS_FORM_MAJORITY' } }),
      reporting(eva),
      { type: 'AcceptCall', by: as(ulla), at: hoursIn(2) },
      answering(ulla, 'APPROVE'),
      answering(karim, 'REJECT'),
      answering(lars, 'APPROVE'),
      answering(nadja, 'REJECT'),
    );
    expect(state).toMatchObject({ status: 'DECIDED', outcome: 'REJECTED', castingVote: karim });
  });

  it('§ 10.5, KL 4:25 a chair who abstained at a tie is asked to vote, and her vote settles it', () => {
    const tied = [inMode('UNANIMOUS_FORM_MAJORITY'), ...answers('ABSTAIN', 'APPROVE', 'REJECT', 'ABSTAIN')];
    const asked = given(...history(...tied));
    expect(asked.state()).toMatchObject({ status: 'OPEN', castingVoteAsked: eva });
    expect(asked.when(answering(eva, 'REJECT', { at: hoursIn(4) })).state()).toMatchObject({
      status: 'DECIDED',
      outcome: 'REJECTED',
    });
  });

  it('§ 10.5 a chair who goes on abstaining until the deadline refers as TIE', () => {
    const state = stateAfter(
      inMode('UNANIMOUS_FORM_MAJORITY'),
      ...answers('ABSTAIN', 'APPROVE', 'REJECT', 'ABSTAIN'),
      time(closing),
    );
    expect(state).toMatchObject({ status: 'REFERRED', reason: 'TIE' });
  });

  it('§ 10.5 the chair is asked once, not at every tick', () => {
    const tied = history(
      inMode('UNANIMOUS_FORM_MAJORITY'),
      ...answers('ABSTAIN', 'APPROVE', 'REJECT', 'ABSTAIN'),
    );
    given(...tied)
      .when(time(hoursIn(5)))
      .thenNothing();
  });
});

describe('§ 10.7 the date of decision', () => {
  it('§ 10.7 says whether an answer closed it', () => {
    const all = answers('APPROVE', 'APPROVE', 'APPROVE', 'APPROVE');
    expect(stateAfter(opening(), ...all)).toMatchObject({ closedByAnswer: true, closedAt: hoursIn(1) });
    const none = electorate.seats.map((seat) => ({ ...seat, substitutes: [] }));
    const byRecusal = stateAfter(
      opening({ electorate: { ...electorate, seats: none } }),
      ...answers('APPROVE', 'APPROVE', 'APPROVE'),
      reporting(nadja, hoursIn(9)),
    );
    expect(byRecusal).toMatchObject({ status: 'DECIDED', closedByAnswer: false, closedAt: hoursIn(9) });
  });
});

describe('§ 10 a closed case', () => {
  const closed = () => given(...history(opening(), ...answers('APPROVE', 'APPROVE', 'APPROVE', 'APPROVE')));

  it('§ 2.6 takes no vote any more', () => {
    closed()
      .when(answering(eva, 'REJECT', { at: hoursIn(2) }))
      .thenRefused('circulation.closed', { status: 'DECIDED', at: hoursIn(1) });
  });

  it('the same answer once more, from another device, changes nothing', () => {
    closed()
      .when(answering(eva, 'APPROVE', { at: hoursIn(2) }))
      .thenNothing();
  });

  it('§ 10 is never cancelled: there is an outcome', () => {
    closed()
      .when({ type: 'CancelCirculation', by: as(maja), at: hoursIn(2), reason: 'Fel ärende.' })
      .thenRefused('circulation.closed');
  });

  it('§ 10 is cancelled with a reason, by those who may start, before any outcome', () => {
    const open = given(...history(opening()));
    const cancel = (by: typeof eva, reason: string) =>
      open.when({ type: 'CancelCirculation', by: as(by), at: hoursIn(2), reason });
    expect(cancel(maja, 'Ärendet är överspelat.').state()).toMatchObject({ status: 'CANCELLED' });
    cancel(maja, ' ').thenRefused('circulation.matterIncomplete', { lacks: 'REASON' });
    cancel(lars, 'Nej.').thenRefused('circulation.mayNotStart');
    cancel(nobody, 'Nej.').thenRefused('circulation.mayNotStart');
  });

  it('§ 10.7 takes its § when the protokoll is made, once; § 10.5 gathered positions have none', () => {
    const make = {
      type: 'MakeMinutes',
      by: as(maja),
      at: hoursIn(9),
      paragraph: 42,
      attachmentLabel: '1',
    } as const;
    const made = closed().when(make);
    expect(made.state()).toMatchObject({ minutes: { paragraph: 42 } });
    const again = circulationDecider.decide(made.state(), { ...make, paragraph: 43 });
    expect(again).toEqual({ kind: 'accepted', events: [] });
    const all = answers('APPROVE', 'APPROVE', 'APPROVE', 'APPROVE');
    given(...history(inMode('CONFIRM_AT_MEETING'), ...all))
      .when(make)
      .thenRefused('circulation.noMinutesOfItsOwn', { status: 'POSITIONS_GATHERED' });
  });
});
