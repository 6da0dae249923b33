import { describe, expect, it } from 'vitest';
import { answered, given, NOW, recusedIn, serves, start } from '../../../../test/support/attendance-items.ts';
import * as board from '../../../../test/support/meetings.ts';
import type { PersonRef } from '../../../kernel/index.ts';
import type { MeetingEvent } from '../events.ts';
import { itemMatter } from '../recusals/state.ts';
import { isAhead } from '../while-ahead.ts';

const { anna, at, doer, eva, karim, nils, petra, roster, sofia } = board;

describe('an ersättare for the whole meeting and jäv in one ärende (KL 6:30; domain page 10, "Ersättare")', () => {
  const nilsServes = [...start, answered(eva, 'ABSENT'), ...serves('granby-1', eva, nils)];

  it('who serves for another seat is not asked to serve in an ärende', () => {
    expect(recusedIn(nilsServes, anna).at(-1)).toMatchObject({ type: 'ItemSubstituteAsked', person: petra });
    const petraServes = [...start, answered(eva, 'ABSENT'), ...serves('granby-1', eva, petra)];
    expect(recusedIn(petraServes, anna).at(-1)).toMatchObject({ person: nils });
  });

  it('nor who has said that she cannot come', () => {
    const events = recusedIn([...start, answered(petra, 'ABSENT')], anna);
    expect(events.at(-1)).toMatchObject({ person: nils });
  });

  it('when the serving ersättare is jävig, the next for the same seat is asked', () => {
    expect(recusedIn(nilsServes, nils).at(-1)).toMatchObject({
      type: 'ItemSubstituteAsked',
      seatId: 'granby-1',
      person: petra,
    });
  });
});

describe('nobody votes for two seats (domain page 10, "Ersättare": never somebody who already serves)', () => {
  const facts = { roster: roster(), at: NOW };
  const petraAsked = [...start, ...recusedIn(start, anna)];
  const evaAbsent: MeetingEvent[] = [
    answered(eva, 'ABSENT'),
    {
      type: 'MeetingSubstituteAsked',
      seatId: 'granby-1',
      servesFor: eva,
      person: petra,
      passOnAt: at('12-02'),
      at: NOW,
    },
  ];
  const says = (accepts: boolean) =>
    ({
      type: 'AnswerMeetingCall',
      by: doer(petra, 'SUBSTITUTE'),
      personId: petra.personId,
      accepts,
      ...facts,
    }) as const;
  const inItem = {
    type: 'AnswerItemCall',
    by: doer(petra, 'SUBSTITUTE'),
    at: NOW,
    item: '2',
    accepts: true,
  } as const;
  const kept = (events: readonly MeetingEvent[]) =>
    events.flatMap((one) =>
      one.type.startsWith('ItemSubstitute') && 'person' in one && one.person
        ? [`${one.type} ${one.person.name}`]
        : [],
    );

  it('a yes to serve throughout the meeting ends the question of one ärende for another seat, and the next is asked', () => {
    const { decision } = given(...petraAsked, ...evaAbsent).when(says(true));
    expect(decision.kind === 'accepted' && kept(decision.events)).toEqual([
      `ItemSubstituteReleased ${petra.name}`,
      `ItemSubstituteAsked ${nils.name}`,
    ]);
  });

  it('an older card is refused then, with whom she serves for', () => {
    const { decision } = given(...petraAsked, ...evaAbsent).when(says(true));
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    given(...petraAsked, ...evaAbsent, ...decision.events)
      .when(inItem)
      .thenRefused('meeting.servesAlready', { item: '2', servesFor: eva });
  });

  it('förhinder is a no in the ärende as well', () => {
    const { decision } = given(...petraAsked).when({
      type: 'AnswerAttendance',
      by: doer(petra, 'SUBSTITUTE'),
      personId: petra.personId,
      answer: 'ABSENT',
      ...facts,
    });
    expect(decision.kind === 'accepted' && kept(decision.events)).toEqual([
      `ItemSubstituteAnswered ${petra.name}`,
      `ItemSubstituteAsked ${nils.name}`,
    ]);
  });
});

describe('a no to the whole day is of that day (Klubbans ordning: a no holds for every seat that is no nearer)', () => {
  const facts = { roster: roster(), at: at('12-02') };
  const asked = (seatId: string, servesFor: PersonRef, person: PersonRef): MeetingEvent => ({
    type: 'MeetingSubstituteAsked',
    seatId,
    servesFor,
    person,
    passOnAt: at('12-03'),
    at: at('12-02'),
  });
  const no = (person: PersonRef, by = person) =>
    ({
      type: 'AnswerMeetingCall',
      by: doer(by, by === person ? 'SUBSTITUTE' : 'OFFICE'),
      personId: person.personId,
      accepts: false,
      ...facts,
    }) as const;
  const yesInItem = (events: readonly MeetingEvent[], on = NOW) => {
    const { decision } = given(...events).when({
      type: 'AnswerItemCall',
      by: doer(petra, 'SUBSTITUTE'),
      at: on,
      item: '2',
      accepts: true,
    });
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    return [...events, ...decision.events];
  };
  const itemEvents = (events: readonly MeetingEvent[], command: ReturnType<typeof no>) => {
    const { decision } = given(...events).when(command);
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    return decision.events.filter(({ type }) => type.startsWith('ItemSubstitute'));
  };
  const annaOut = [...start, ...recusedIn(start, anna)];

  it.each([
    ['by herself', petra],
    ['told by the kansli', eva],
  ])('ends her yes in an ärende on the same seat: %s', (_, by) => {
    const serving = [...yesInItem(annaOut), answered(anna, 'ABSENT'), asked('granby-2', anna, petra)];
    expect(itemEvents(serving, no(petra, by))).toMatchObject([
      { type: 'ItemSubstituteAnswered', seatId: 'granby-2', person: petra, accepted: false },
    ]);
  });

  it('a yes to the ärende after it stands', () => {
    const noToDay = [...annaOut, answered(anna, 'ABSENT'), asked('granby-2', anna, petra)];
    const { decision } = given(...noToDay).when({ ...no(petra), at: at('12-01') });
    const back = [...noToDay, ...(decision.kind === 'accepted' ? decision.events : [])];
    const serving: MeetingEvent[] = [
      ...back,
      answered(anna, 'COMING'),
      {
        type: 'ItemSubstituteAnswered',
        item: { number: '2', heading: 'Ansökan' },
        seatId: 'granby-2',
        person: petra,
        accepted: true,
        at: at('12-02'),
      },
    ];
    const { decision: later } = given(...serving).when({
      type: 'AnswerAttendance',
      by: doer(karim, 'MEMBER'),
      personId: karim.personId,
      answer: 'ABSENT',
      ...facts,
    });
    const events: readonly MeetingEvent[] = later.kind === 'accepted' ? later.events : [];
    expect(events.some(({ type }) => type === 'AttendanceAnswered')).toBe(true);
    expect(events.filter(({ type }) => type === 'ItemSubstituteAnswered')).toEqual([]);
  });
});

describe('two seats in one ärende (domain page 10, "Ersättare": one person serves for one seat)', () => {
  const open = roster({ sameMemberOnly: false });
  const both = () => {
    const first = [...start, { type: 'RosterNoted', roster: open, at: NOW } as const];
    const one = [...first, ...recusedIn(first, eva)];
    return [...one, ...recusedIn(one, anna)];
  };
  const asked = (events: readonly MeetingEvent[]) =>
    events.flatMap((one) => (one.type === 'ItemSubstituteAsked' ? [`${one.seatId} ${one.person.name}`] : []));

  it('when silence passes both questions on at once, they go to different people', () => {
    const events = both();
    const passed = given(...events).when({ type: 'TimePassed', at: at('12-03') }).decision;
    const next = asked(passed.kind === 'accepted' ? (passed.events as MeetingEvent[]) : []);
    const people = next.map((one) => one.split(' ').slice(1).join(' '));
    expect(people.length).toBeGreaterThan(0);
    expect(new Set(people).size).toBe(people.length);
  });

  describe('asked of both seats by an older version', () => {
    const question = (seatId: string, servesFor: PersonRef): MeetingEvent => ({
      type: 'ItemSubstituteAsked',
      item: { number: '2', heading: 'Ansökan' },
      seatId,
      servesFor,
      person: sofia,
      next: [],
      passOnAt: at('12-04'),
      answerHours: 24,
      at: NOW,
    });
    const twice = [...both(), question('granby-1', eva), question('granby-2', anna)];
    const says = (accepts: boolean, servesFor: PersonRef) =>
      ({
        type: 'AnswerItemCall',
        by: doer(sofia, 'SUBSTITUTE'),
        at: at('12-03'),
        item: '2',
        servesFor: servesFor.personId,
        accepts,
      }) as const;
    const events = (command: ReturnType<typeof says>, before: readonly MeetingEvent[] = twice) => {
      const { decision } = given(...before).when(command);
      if (decision.kind === 'refused') throw new Error(decision.refusal.code);
      return decision.events as readonly MeetingEvent[];
    };

    it('a yes is to the seat that the card asked about, and the other seat’s goes to the next', () => {
      expect(events(says(true, anna))).toMatchObject([
        { type: 'ItemSubstituteAnswered', seatId: 'granby-2', accepted: true },
        { type: 'ItemSubstituteReleased', seatId: 'granby-1', person: sofia },
        { type: 'ItemSubstituteAsked', seatId: 'granby-1', person: petra },
      ]);
    });

    it('a second yes is refused with whom she serves for: one person votes for one seat', () => {
      given(...twice, ...events(says(true, anna)))
        .when(says(true, eva))
        .thenRefused('meeting.servesAlready', { item: '2', servesFor: anna });
    });

    it('a no is to the seat of its card alone', () => {
      expect(events(says(false, eva))[0]).toMatchObject({ seatId: 'granby-1', accepted: false });
    });

    it('who was asked for the seat too is known as overtaken when the yes came', () => {
      const yes = events(says(true, eva));
      const state = given(...twice, ...yes).state();
      const calls = isAhead(state) ? (itemMatter(state.matters, '2')?.calls ?? []) : [];
      expect(calls.find((call) => call.person.personId === nils.personId)).toMatchObject({
        status: 'TAKEN',
        takenAt: at('12-03'),
      });
    });
  });
});
