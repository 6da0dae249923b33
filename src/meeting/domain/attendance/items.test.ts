import { describe, expect, it } from 'vitest';
import { deciderSpecification } from '../../../../test/support/decider-specification.ts';
import * as board from '../../../../test/support/meetings.ts';
import type { PersonRef } from '../../../kernel/index.ts';
import { meetingDecider } from '../decide.ts';
import type { MeetingEvent } from '../events.ts';
import { itemMatter, untouched } from '../recusals/state.ts';
import { isAhead } from '../while-ahead.ts';
import { itemForecast, quorumForecast } from './rules/quorum-forecast.ts';

const { given } = deciderSpecification(meetingDecider);
const { agendaItem, anna, at, doer, eva, imported, karim, lars, nils, petra, roster, SEATS, sofia } = board;
const NOW = at('12-01');

const answered = (person: PersonRef, answer: 'COMING' | 'ABSENT'): MeetingEvent => ({
  type: 'AttendanceAnswered',
  person,
  answer,
  viaOffice: null,
  at: NOW,
});
const serves = (seatId: string, servesFor: PersonRef, person: PersonRef): MeetingEvent[] => [
  { type: 'MeetingSubstituteAsked', seatId, servesFor, person, passOnAt: at('12-02'), at: NOW },
  { type: 'MeetingSubstituteAnswered', seatId, person, accepted: true, viaOffice: null, at: NOW },
];
const start: MeetingEvent[] = [
  imported([agendaItem('1', 'Öppnande'), agendaItem('2', 'Ansökan')]),
  { type: 'RosterNoted', roster: roster(), at: NOW },
];

function recusedIn(events: readonly MeetingEvent[], person: PersonRef): readonly MeetingEvent[] {
  const { electorate, sameMemberOnly, substituteAnswerHours } = roster();
  const { decision } = given(...events).when({
    type: 'ActOnItemRecusal',
    by: doer(person, 'MEMBER'),
    at: NOW,
    item: '2',
    personId: person.personId,
    act: { act: 'REPORT', ground: null, text: null },
    electorate,
    sameMemberOnly,
    substituteAnswerHours,
  });
  if (decision.kind === 'refused') throw new Error(decision.refusal.code);
  return decision.events;
}

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

describe('whether the meeting will be quorate, as a whole and per ärende (KL 6:27)', () => {
  function forecast(events: readonly MeetingEvent[]) {
    const state = given(...events).state();
    if (!isAhead(state)) throw new Error('not ahead');
    return quorumForecast(state.attendance, SEATS, state.matters);
  }

  it('more than half of all seats, by those who have said that they come; half is not enough', () => {
    const two = [...start, answered(eva, 'COMING'), answered(karim, 'COMING')];
    expect(forecast(two)).toMatchObject({
      seats: 4,
      needed: 3,
      coming: 2,
      open: 2,
      isQuorate: false,
      isPossible: true,
    });
    const withSubstitute = [...two, answered(anna, 'ABSENT'), ...serves('granby-2', anna, petra)];
    expect(forecast(withSubstitute)).toMatchObject({ coming: 3, isQuorate: true });
  });

  it('an empty seat counts among all, and one with somebody left to ask is still open', () => {
    const no = [...start, answered(lars, 'ABSENT'), answered(karim, 'ABSENT')];
    // Lars has no ersättare at all; Karim's has not been asked yet.
    expect(forecast(no)).toMatchObject({ coming: 0, open: 3, isPossible: true });
  });

  it('each ärende has its own sum, who is out of it and whom to ask, also where nobody is jävig (KL 6:30)', () => {
    const two = [...start, answered(eva, 'COMING'), answered(karim, 'COMING')];
    const events = [...two, ...recusedIn(two, anna)];
    const state = given(...events).state();
    if (!isAhead(state)) throw new Error('not ahead');
    const inItem = (number: string) =>
      itemForecast(
        state.attendance,
        SEATS,
        itemMatter(state.matters, number) ?? untouched({ number, heading: null }),
      );
    expect(inItem('1')).toMatchObject({ coming: 2, isPossible: true, out: [], toAsk: [anna, lars] });
    // Anna may not take part in it; Petra is asked in her place.
    expect(inItem('2')).toMatchObject({ coming: 2, isPossible: true, out: [anna] });
    expect(inItem('2').toAsk).toEqual(expect.arrayContaining([petra, lars]));
    expect(inItem('2').toAsk).not.toContainEqual(anna);
    const gone = given(
      ...events,
      answered(lars, 'ABSENT'),
      answered(petra, 'ABSENT'),
      answered(nils, 'ABSENT'),
    );
    const left = gone.state();
    if (!isAhead(left)) throw new Error('not ahead');
    const asked = itemMatter(left.matters, '2');
    const declined = asked && {
      ...asked,
      calls: asked.calls.map((one) => ({ ...one, status: 'DECLINED' as const })),
    };
    expect(declined && itemForecast(left.attendance, SEATS, declined)).toMatchObject({
      isPossible: false,
      toAsk: [],
    });
  });

  it('jäv takes the person out of that ärende alone, and an ersättare who accepted there fills the seat', () => {
    const three = [...start, answered(eva, 'COMING'), answered(karim, 'COMING'), answered(anna, 'COMING')];
    const out = [...three, ...recusedIn(three, anna)];
    expect(forecast(out)).toMatchObject({
      isQuorate: true,
      items: [{ number: '2', coming: 2, isQuorate: false }],
    });
    const { decision } = given(...out).when({
      type: 'AnswerItemCall',
      by: doer(petra),
      at: NOW,
      item: '2',
      accepts: true,
    });
    const filled = [...out, ...(decision.kind === 'accepted' ? decision.events : [])];
    expect(forecast(filled)).toMatchObject({ items: [{ coming: 3, isQuorate: true }] });
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
