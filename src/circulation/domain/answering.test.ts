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
  onBehalfOf,
  opening,
  reporting,
  revising,
  rules,
  sofia,
  time,
} from '../../../test/support/circulation.ts';
import { deciderSpecification } from '../../../test/support/decider-specification.ts';
import { HOUR, later } from '../../kernel/index.ts';
import { circulationDecider } from './decide.ts';
import { nextDueAt } from './follow-ups.ts';

const { given, when } = deciderSpecification(circulationDecider);
const open = () => given(...history(opening()));

describe('§ 2.3 and § 4 who may answer', () => {
  it('§ 4 a ledamot answers for her own seat', () => {
    open()
      .when(answering(karim, 'APPROVE'))
      .thenEvents({
        type: 'AnswerGiven',
        seatId: 's2',
        person: karim,
        answer: 'APPROVE',
        comment: null,
        version: 1,
        viaOffice: null,
        at: hoursIn(1),
      });
  });

  it('§ 6 the kansli has no vote, nor has anybody from nowhere', () => {
    open().when(answering(maja, 'APPROVE')).thenRefused('circulation.noVote', { person: maja });
    open().when(answering(nobody, 'APPROVE')).thenRefused('circulation.noVote', { person: nobody });
  });

  it('§ 4 an ersättare who does not serve has none either', () => {
    open()
      .when(answering(sofia, 'APPROVE'))
      .thenRefused('circulation.substituteNotServing', { person: sofia, called: false });
  });

  it('an answer in a case that does not exist is refused', () => {
    when(answering(eva, 'APPROVE')).thenRefused('circulation.unknown');
  });

  it('§ 2.6 the same answer twice is one; another comment is another answer', () => {
    const answered = given(...history(opening(), answering(eva, 'APPROVE')));
    answered.when(answering(eva, 'APPROVE', { at: hoursIn(2) })).thenNothing();
    const changed = answered.when(answering(eva, 'APPROVE', { at: hoursIn(2), comment: 'Bra.' }));
    expect(changed.decision).toMatchObject({ events: [{ type: 'AnswerGiven', comment: 'Bra.' }] });
  });
});

describe('answers through the kansli (issue; § 10.8)', () => {
  it('are the person’s, marked with who recorded them and how they came', () => {
    expect(open().when(onBehalfOf(lars, 'REJECT', { channel: 'EMAIL' })).decision).toMatchObject({
      events: [
        { type: 'AnswerGiven', seatId: 's3', person: lars, viaOffice: { by: maja, channel: 'EMAIL' } },
      ],
    });
  });

  it('are recorded by the kansli alone, for people of the board who may answer', () => {
    open()
      .when({ ...onBehalfOf(lars, 'APPROVE'), by: as(karim) })
      .thenRefused('circulation.onlyOffice');
    open().when(onBehalfOf(nobody, 'APPROVE')).thenRefused('circulation.notInBoard');
    open().when(onBehalfOf(sofia, 'APPROVE')).thenRefused('circulation.substituteNotServing');
  });

  it('§ 2.5 are not taken for somebody jävig, nor by somebody jävig', () => {
    given(...history(opening(), reporting(lars)))
      .when(onBehalfOf(lars, 'APPROVE'))
      .thenRefused('circulation.recused', { person: lars });
    given(...history(opening(), reporting(maja)))
      .when(onBehalfOf(lars, 'APPROVE'))
      .thenRefused('circulation.handlerRecused');
  });

  it('can be confirmed by the person herself, which is an answer of its own', () => {
    const confirmed = given(...history(opening(), onBehalfOf(lars, 'APPROVE'))).when(
      answering(lars, 'APPROVE'),
    );
    expect(confirmed.state()).toMatchObject({ desks: [{}, {}, { answer: { viaOffice: null } }, {}] });
  });
});

describe('who has opened what', () => {
  it('is noted once per version, for those on the board', () => {
    const reads = (person: typeof eva) => ({ type: 'OpenMatter', by: as(person), at: hoursIn(1) }) as const;
    const read = given(...history(opening(), reads(eva), reads(sofia)));
    expect(read.state()).toMatchObject({ readers: [{ person: eva }, { person: sofia }] });
    read.when(reads(eva)).thenNothing();
    read.when(reads(maja)).thenNothing();
    expect(given(...history(opening(), reads(eva), revising())).state()).toMatchObject({ readers: [] });
  });
});

describe('reminders', () => {
  const beforeDeadline = (hours: number) => later(deadline, -hours * HOUR);

  it('go, at the board’s hours, to those who have not answered and to nobody else', () => {
    given(...history(opening(), answering(eva, 'APPROVE'), answering(lars, 'REJECT')))
      .when(time(beforeDeadline(48)))
      .thenEvents({ type: 'RemindersSent', by: null, to: [karim, nadja], at: beforeDeadline(48) });
  });

  it('are sent once per time, also when the bot was away over several', () => {
    const caughtUp = history(opening(), time(beforeDeadline(3)));
    expect(caughtUp.filter((event) => event.type === 'RemindersSent')).toHaveLength(1);
    given(...caughtUp)
      .when(time(beforeDeadline(2)))
      .thenNothing();
  });

  it('are not sent after the deadline', () => {
    given(...history(opening()))
      .when(time(later(deadline, 1000)))
      .thenNothing();
  });

  it('are sent on request by those who handle the case, and a second press reminds nobody again', () => {
    const remind = (person: typeof eva, minutes: number) =>
      ({ type: 'Remind', by: as(person), at: later(hoursIn(2), minutes * 60_000) }) as const;
    const reminded = given(...history(opening(), answering(eva, 'APPROVE'), remind(maja, 0)));
    expect(reminded.state()).toMatchObject({ lastReminder: { to: [karim, lars, nadja] } });
    reminded.when(remind(maja, 0.5)).thenNothing();
    reminded.when(remind(lars, 5)).thenRefused('circulation.mayNotStart');
    expect(reminded.when(remind(eva, 5)).decision).toMatchObject({ kind: 'accepted', events: [{}] });
  });

  it('§ 10 are not sent for a time that came before the ersättare was called, also by a clock set back', () => {
    const late = history(opening(), reporting(karim, later(deadline, 1)), time(beforeDeadline(20)));
    expect(late.at(-1)).toMatchObject({ type: 'SubstituteCalled', person: sofia });
    given(...late)
      .when(time(beforeDeadline(20)))
      .thenNothing();
  });

  it('do not keep the scheduler awake where nobody is left to remind', () => {
    const tied = opening({ rules: { ...rules, mode: 'UNANIMOUS_FORM_MAJORITY' } });
    const waiting = given(
      ...history(
        tied,
        answering(eva, 'ABSTAIN'),
        answering(karim, 'APPROVE'),
        answering(lars, 'REJECT'),
        answering(nadja, 'ABSTAIN'),
      ),
    ).state();
    expect(nextDueAt(waiting)).toBe(later(deadline, 5000));
    expect(nextDueAt(given(...history(opening())).state())).toBe(beforeDeadline(48));
  });
});
