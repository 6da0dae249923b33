import { describe, expect, it } from 'vitest';
import { deciderSpecification } from '../../../../test/support/decider-specification.ts';
import * as board from '../../../../test/support/meetings.ts';
import type { PersonRef } from '../../../kernel/index.ts';
import type { AttendanceAnswer } from '../attendance/events.ts';
import { timeAsked } from '../attendance/rules/meeting-time.ts';
import { itemForecast } from '../attendance/rules/quorum-forecast.ts';
import type { MeetingCommand } from '../commands.ts';
import { meetingDecider } from '../decide.ts';
import type { MeetingEvent } from '../events.ts';
import { isAhead } from '../while-ahead.ts';
import { itemMatter } from './state.ts';
import { endedAt, seatInItem } from './votes.ts';

const { given } = deciderSpecification(meetingDecider);
const { agendaItem, anna, at, doer, eva, imported, nils, office, petra, recusalIn2, roster, SEATS } = board;
const NOW = at('12-01');
const facts = { roster: roster(), at: NOW };
const START: MeetingEvent[] = [
  imported([agendaItem('1', 'Öppnande'), agendaItem('2', 'Ansökan')]),
  { type: 'RosterNoted', roster: roster(), at: NOW },
];

const jav = (person: PersonRef, act?: 'REPORT' | 'WITHDRAW') => recusalIn2(person, NOW, act);
const says = (person: PersonRef, answer: AttendanceAnswer): MeetingCommand => ({
  type: 'AnswerAttendance',
  by: doer(person),
  personId: person.personId,
  answer,
  ...facts,
});
const serves = (person: PersonRef, accepts = true): MeetingCommand => ({
  type: 'AnswerMeetingCall',
  by: doer(person),
  personId: person.personId,
  accepts,
  ...facts,
});
const inItem = (person: PersonRef, accepts = true, asked?: string): MeetingCommand => ({
  type: 'AnswerItemCall',
  by: doer(person),
  at: NOW,
  item: '2',
  accepts,
  ...(asked === undefined ? {} : { asked }),
});
const move = (date: string): MeetingCommand => ({
  type: 'MoveMeeting',
  by: office,
  at: NOW,
  to: { date: date as typeof board.DAY, start: '13:00', end: '16:00', place: 'Stadshuset' },
  reason: 'Krock',
});

/** The question of the whole day has passed Petra by, and Nils has said yes to it. */
const nilsServes: MeetingCommand[] = [{ type: 'TimePassed', at: at('12-03') }, serves(nils)];

function played(...commands: readonly MeetingCommand[]): MeetingEvent[] {
  const events = [...START];
  for (const command of commands) {
    const { decision } = given(...events).when(command);
    if (decision.kind === 'refused') throw new Error(decision.refusal.code);
    events.push(...decision.events);
  }
  return events;
}
function stands(...commands: readonly MeetingCommand[]) {
  const state = given(...played(...commands)).state();
  if (!isAhead(state)) throw new Error('not ahead');
  const matter = itemMatter(state.matters, '2');
  if (matter === null) throw new Error('no matter');
  return { state, matter, calls: matter.calls.map(({ person, status }) => `${person.name} ${status}`) };
}

describe('a seat that is served, or asked about, for the whole meeting (domain page 4: one seat = one vote)', () => {
  it('brings no question of one ärende: not by jäv that is reported then', () => {
    expect(stands(says(anna, 'ABSENT'), jav(anna)).calls).toEqual([]);
    expect(stands(says(anna, 'ABSENT'), serves(petra), jav(anna)).calls).toEqual([]);
  });

  it('voids the one that is open, and the night brings no other', () => {
    const hindered = played(jav(anna), says(anna, 'ABSENT'));
    expect(stands(jav(anna), says(anna, 'ABSENT')).calls).toEqual([`${petra.name} RELEASED`]);
    expect(stands(jav(anna), says(anna, 'ABSENT'), serves(petra)).calls).toEqual([`${petra.name} RELEASED`]);
    const { decision } = given(...hindered).when({ type: 'TimePassed', at: at('12-04') });
    const asked = decision.kind === 'accepted' ? decision.events.map(({ type }) => type) : [];
    expect(asked).not.toContain('ItemSubstituteAsked');
    given(...hindered)
      .when(inItem(petra))
      .thenRefused('meeting.callOver', { item: '2' });
  });

  it('counts for whoever serves there, and nobody is left to ask', () => {
    const { state, matter } = stands(jav(anna), says(anna, 'ABSENT'), serves(petra));
    const forecast = itemForecast(state.attendance, SEATS, matter);
    expect(forecast).toMatchObject({ coming: 1, out: [anna] });
    expect(forecast.toAsk).not.toContainEqual(petra);
  });

  it('is asked about in the ärende again when its jävig ledamot comes after all', () => {
    const back = stands(jav(anna), says(anna, 'ABSENT'), serves(petra), says(anna, 'COMING'));
    expect(back.calls).toEqual([`${petra.name} ASKED`]);
  });

  it('leaves to whoever has said yes to the ärende what she said yes to', () => {
    const kept = [jav(anna), inItem(petra), says(anna, 'ABSENT')];
    expect(stands(...kept).calls).toEqual([`${petra.name} ACCEPTED`]);
    expect(stands(...kept, ...nilsServes).calls).toEqual([`${petra.name} ACCEPTED`]);
    // Until she says no to the whole day there.
    expect(stands(...kept, serves(petra, false)).calls).toEqual([`${petra.name} DECLINED`]);
  });

  it('when who serves there is jävig, the next is asked, until its ledamot comes', () => {
    const next = [says(anna, 'ABSENT'), serves(petra), jav(petra), inItem(nils)];
    expect(stands(...next).calls).toEqual([`${nils.name} ACCEPTED`]);
    expect(stands(...next, says(anna, 'COMING')).calls).toEqual([`${nils.name} RELEASED`]);
  });
});

describe('a no to serve throughout the meeting (domain page 10: it holds for every seat that is no nearer)', () => {
  const noFrom = (person: PersonRef) => serves(person, false);

  it('of one’s own ledamot’s seat is a no to every ärende that day', () => {
    const next = stands(says(anna, 'ABSENT'), noFrom(petra), jav(eva), inItem(nils, false));
    expect(next.calls).toEqual([`${nils.name} DECLINED`]);
  });

  it('of another’s seat leaves one to be asked for one’s own ledamot’s', () => {
    const own = stands(says(eva, 'ABSENT'), noFrom(nils), noFrom(petra), jav(anna));
    expect(own.calls).toEqual([`${petra.name} ASKED`]);
  });
});

describe('who votes for a seat in an ärende (KL 6:30; domain page 4)', () => {
  const seat = (...commands: readonly MeetingCommand[]) => {
    const { state, matter } = stands(...commands);
    return seatInItem(state, matter, 'granby-2');
  };

  it('is whoever sits there throughout, once the one who served there is needed on another seat', () => {
    const kept = [jav(anna), inItem(petra), says(anna, 'ABSENT'), ...nilsServes];
    expect(seat(...kept).votes).toEqual(petra);
    const away = stands(...kept, says(petra, 'ABSENT'));
    expect(seatInItem(away.state, away.matter, 'granby-2').votes).toEqual(nils);
    expect(endedAt(away.matter, petra.personId, NOW)).toMatchObject({ saidYes: true });
  });

  it('is nobody where jäv keeps her out and the next is asked, and it is said whether anybody is left', () => {
    expect(seat(jav(anna), inItem(petra), jav(petra))).toMatchObject({
      holder: anna,
      votes: null,
      asked: [nils],
      hasMore: false,
      isForWhole: false,
    });
    expect(seat(jav(anna))).toMatchObject({ votes: null, asked: [petra], hasMore: true });
  });
});

describe('a move to another day asks anew in the ärende too (issue: "asks anew for attendance")', () => {
  it('a yes does not survive it, nor a no: the first in order is asked', () => {
    expect(stands(jav(anna), inItem(petra, false), inItem(nils), move('2026-12-17')).calls).toEqual([
      `${nils.name} RELEASED`,
      `${petra.name} ASKED`,
    ]);
    const { state, matter } = stands(jav(anna), inItem(petra), move('2026-12-17'));
    expect(itemForecast(state.attendance, SEATS, matter).coming).toBe(0);
  });

  it('an answer on a card from before it is not taken', () => {
    const before = stands(jav(anna)).state;
    const events = played(jav(anna), move('2026-12-17'));
    given(...events)
      .when(inItem(petra, true, timeAsked(before)))
      .thenRefused('attendance.movedSince', { to: { date: '2026-12-17', start: '13:00', end: '16:00' } });
  });

  it('another place alone changes nothing', () => {
    const { state } = stands(jav(anna), inItem(petra));
    const { date, start, end } = state;
    const events = played(jav(anna), inItem(petra), {
      type: 'MoveMeeting',
      by: office,
      at: NOW,
      to: { date, start, end, place: 'Folkets hus' },
      reason: 'Större sal',
    });
    const then = given(...events).state();
    expect(then.status !== 'NONE' && itemMatter(then.matters, '2')?.calls).toMatchObject([
      { status: 'ACCEPTED' },
    ]);
  });
});
