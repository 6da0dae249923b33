import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Command,
  called,
  day,
  due,
  given,
  moment,
  played,
  reminders,
  says,
} from '../../../../test/support/called-meetings.ts';
import * as board from '../../../../test/support/meetings.ts';
import {
  type Instant,
  instantFromEpoch,
  isNonWorkingDay,
  later,
  localDateOf,
  localTimeOf,
} from '../../../kernel/index.ts';
import type { MeetingEvent } from '../events.ts';
import { disturbFrom } from './rules/quiet-hours.ts';
import { answerBy, reminderTimes } from './rules/reminder-times.ts';

const { anna, at, doer, eva, karim, lars, nils, petra, roster, sofia } = board;

describe('when one may disturb (Klubbans ordning; days of lag 1930:173 2 §)', () => {
  it.each([
    ['2026-12-08', '09:00', '2026-12-08', '09:00', 'a working day'],
    ['2026-12-08', '06:59', '2026-12-08', '07:00', 'before 07'],
    ['2026-12-08', '20:00', '2026-12-09', '07:00', 'from 20'],
    ['2026-12-05', '12:00', '2026-12-07', '07:00', 'a Saturday'],
    ['2026-12-31', '12:00', '2027-01-04', '07:00', 'New Year: nyårsafton, nyårsdagen, a week-end'],
    ['2027-03-25', '21:00', '2027-03-30', '07:00', 'Easter: from skärtorsdag night to after annandag påsk'],
    ['2027-06-24', '20:30', '2027-06-28', '07:00', 'midsummer: eve and day'],
    ['2027-03-28', '03:30', '2027-03-30', '07:00', 'the clocks go forward on påskdagen'],
    ['2026-10-25', '02:30', '2026-10-26', '07:00', 'the clocks go back'],
    ['2026-12-23', '23:00', '2026-12-28', '07:00', 'Christmas'],
  ])('%s %s becomes %s %s: %s', (date, time, then, hour) => {
    expect(disturbFrom(moment(date, time))).toBe(moment(then, hour));
  });
});

it('whatever the moment, nobody is disturbed at night or on a red day, and never earlier than it', () => {
  // Four years: eight clock changes, four Easters, midsummers and New Years.
  const from = Date.parse('2026-01-01T00:00:00Z');
  const minutes = fc.integer({ min: 0, max: 4 * 365 * 24 * 60 });
  fc.assert(
    fc.property(minutes, (minute) => {
      const at = instantFromEpoch(from + minute * 60_000);
      const then = disturbFrom(at);
      expect(then >= at).toBe(true);
      expect(isNonWorkingDay(localDateOf(then))).toBe(false);
      expect(localTimeOf(then) >= '07:00' && localTimeOf(then) < '20:00').toBe(true);
      expect(disturbFrom(then)).toBe(then);
      const [daily] = reminderTimes(localDateOf(at), later(at, 40 * 24 * 60 * 60_000), {
        reminderDays: minute % 9,
        rsvpDays: minute % 5,
      });
      expect(daily === undefined || disturbFrom(daily)).toBe(daily === undefined || daily);
    }),
    { numRuns: 500 },
  );
});

it('nobody is reminded by itself of a kallelse that was read in, which may be a draft; the kansli may remind', () => {
  const facts = roster();
  const readIn: MeetingEvent[] = [
    board.imported([board.agendaItem('1', 'Öppnande')]),
    { type: 'RosterNoted', roster: facts, at: at('12-01') },
  ];
  const passed = played(readIn, moment('2026-12-07', '09:00'), moment('2026-12-08', '09:00'));
  expect(reminders(passed)).toEqual([]);
  const now = moment('2026-12-08', '10:00');
  const asked = played(passed, { type: 'RemindOfMeeting', by: board.office, at: now, roster: facts });
  expect(reminders(asked)).toHaveLength(1);
});

describe('when reminders go: the board’s days, at 09 in Stockholm, moved back to a working day', () => {
  const times = (date: string, start = '13:00', rules = { reminderDays: 4, rsvpDays: 3 }) =>
    reminderTimes(day(date), moment(date, start), rules);

  it('on the day for reminders and on the last day for answers', () => {
    expect(times('2026-12-11')).toEqual([moment('2026-12-07', '09:00'), moment('2026-12-08', '09:00')]);
    expect(answerBy(day('2026-12-11'), { rsvpDays: 3 })).toBe('2026-12-08');
  });

  it('once where both fall back on the same day: a week-end, Easter, midsummer, New Year', () => {
    expect(times('2026-12-09')).toEqual([moment('2026-12-04', '09:00')]);
    expect(times('2027-03-31')).toEqual([moment('2027-03-25', '09:00')]);
    expect(times('2027-06-29')).toEqual([moment('2027-06-24', '09:00')]);
    expect(times('2027-01-05')).toEqual([moment('2026-12-30', '09:00')]);
  });

  it('at 09 by Stockholm’s clocks on both sides of a change', () => {
    expect(times('2027-04-01', '13:00', { reminderDays: 8, rsvpDays: 1 })).toEqual([
      '2027-03-24T08:00:00.000Z',
      '2027-03-31T07:00:00.000Z',
    ]);
    expect(times('2026-10-27', '13:00', { reminderDays: 4, rsvpDays: 1 })).toEqual([
      '2026-10-23T07:00:00.000Z',
      '2026-10-26T08:00:00.000Z',
    ]);
  });

  it('never when the meeting has begun', () => {
    expect(times('2026-12-10', '08:30', { reminderDays: 0, rsvpDays: 0 })).toEqual([]);
  });
});

describe('reminders to those who have not answered, and nobody else', () => {
  it('go by themselves at the board’s times, each once', () => {
    // Sofia is silent, and nobody is left to ask for Karim's seat: that is told first, once.
    const asked = played(called(), says(eva, 'COMING'), says(karim, 'ABSENT'));
    const events = played(asked, at('12-03', '09:00'), at('12-03', '09:01'));
    expect(due(events)).toBe(at('12-04', '09:00'));
    const first = played(events, at('12-04', '09:00'), at('12-04', '09:01'));
    // Sofia has been asked to serve for Karim, and has not said.
    expect(reminders(first).map(({ to, by }) => [by, to])).toEqual([[null, [anna, lars, sofia]]]);
    expect(due(first)).toBe(at('12-07', '09:00'));
    const second = played(
      first,
      says(anna, 'COMING', at('12-05')),
      at('12-07', '09:00'),
      at('12-07', '09:01'),
    );
    expect(reminders(second).map(({ to }) => to)).toEqual([
      [anna, lars, sofia],
      [lars, sofia],
    ]);
  });

  it('go to whoever is asked to serve in one ärende too (domain page 10, "Ersättare"), and say who that is', () => {
    // Petra is asked for Anna's seat in ärende 2, and Nils when she is silent; Petra may answer still.
    const asked = played(called(), says(eva, 'COMING'), board.recusalIn2(anna, at('12-03', '08:00')));
    const events = played(asked, at('12-04', '08:30'), at('12-04', '09:00'), at('12-04', '09:01'));
    // Nils was asked within the hour.
    expect(reminders(events)).toMatchObject([{ to: [anna, karim, lars, petra], inItems: [petra.personId] }]);
    const yes: Command = {
      ...{ type: 'AnswerItemCall', by: doer(nils), at: at('12-05'), item: '2', accepts: true },
      personId: nils.personId,
    };
    const later = at('12-07', '09:00');
    expect(reminders(played(events, later)).at(-1)?.inItems).toEqual([petra.personId, nils.personId]);
    // Answered, nobody is; and the kansli reminds as of the meeting, nobody twice within the hour.
    expect(reminders(played(events, yes, later)).at(-1)?.inItems).toBeUndefined();
    const byHand: Command = {
      ...{ type: 'RemindOfMeeting', by: board.office, at: at('12-04', '09:30'), roster: roster() },
      only: [petra.personId, nils.personId],
    };
    expect(reminders(played(events, byHand)).at(-1)).toMatchObject({ to: [nils], inItems: [nils.personId] });
  });

  it('do not come together with the question or the kallelse: nobody is reminded within an hour of it', () => {
    const asked = played(called(), says(eva, 'COMING'), says(karim, 'ABSENT', at('12-04', '08:59')));
    expect(reminders(played(asked, at('12-04', '09:00'))).map(({ to }) => to)).toEqual([[anna, lars]]);
    const earlier = played(called(), says(eva, 'COMING'), says(karim, 'ABSENT', at('12-04', '08:00')));
    expect(reminders(played(earlier, at('12-04', '09:00'))).map(({ to }) => to)).toEqual([
      [anna, lars, sofia],
    ]);
    const justCalled = called({ sentAt: at('12-04', '08:59') });
    expect(reminders(played(justCalled, at('12-04', '09:00')))).toEqual([]);
    expect(due(justCalled)).toBe(at('12-07', '09:00'));
  });

  it('are not sent of a meeting that was never called to', () => {
    const events = played([board.planned()], says(eva, 'COMING'), at('12-07', '10:00'));
    expect(reminders(events)).toEqual([]);
  });

  it('after a long sleep come once, not in a heap, and wait for the morning', () => {
    const events = played(called(), says(eva, 'COMING'));
    const woken = played(events, at('12-07', '22:30'), at('12-07', '22:31'), at('12-08', '07:00'));
    expect(reminders(woken)).toMatchObject([{ at: at('12-07', '22:30'), notBefore: at('12-08', '07:00') }]);
  });

  it('one that was held up over a weekend is not followed by another on the day on which it goes', () => {
    const friday = played(called(), at('12-05', '10:00'));
    expect(reminders(friday)).toMatchObject([{ at: at('12-05', '10:00'), notBefore: at('12-07', '07:00') }]);
    expect(reminders(played(friday, at('12-07', '09:00')))).toHaveLength(1);
  });

  it('a kallelse sent after the board’s times reminds of none that came before it', () => {
    const events = called({ sentAt: at('12-08', '10:00') });
    expect(reminders(played(events, at('12-08', '10:01'), at('12-09', '12:00')))).toEqual([]);
  });

  it('after a move only the new day’s times count', () => {
    const moved: MeetingEvent = {
      type: 'MeetingMoved',
      from: { date: board.DAY, start: '13:00', end: '16:00', place: 'Stadshuset' },
      to: { date: day('2026-12-08'), start: '13:00', end: '16:00', place: 'Stadshuset' },
      reason: 'Krock',
      by: board.maja,
      at: at('12-04', '12:00'),
    };
    const events = played([...called(), moved], at('12-04', '12:01'));
    expect(reminders(events)).toEqual([]);
  });

  it('are sent by hand by kansli or chair, at night held until the morning; not by others', () => {
    const remind = (by: Parameters<typeof doer>, when: Instant): Command => ({
      type: 'RemindOfMeeting',
      by: doer(...by),
      at: when,
      roster: roster(),
    });
    given(...called())
      .when(remind([lars, 'MEMBER'], at('12-02')))
      .thenRefused('attendance.mayNotRemind');
    const night = played(called(), remind([eva, 'CHAIR'], at('12-02', '21:00')));
    expect(reminders(night)).toMatchObject([
      { by: eva, to: [eva, anna, karim, lars], notBefore: at('12-03', '07:00') },
    ]);
    given(...called())
      .when(remind([board.maja, 'OFFICE'], at('12-10', '13:00')))
      .thenRefused('attendance.begun');
    given(board.planned())
      .when(remind([board.maja, 'OFFICE'], at('12-02')))
      .thenRefused('attendance.notCalledTo', { date: board.DAY });
    const all = played(called(), ...[eva, anna, karim, lars].map((one) => says(one, 'COMING')));
    given(...all)
      .when(remind([board.maja, 'OFFICE'], at('12-02')))
      .thenRefused('attendance.nobodyToRemind');
  });

  it('go to those who are named alone, of those who have not answered; the others may be reminded all the same', () => {
    const remind = (when: Instant, ...only: readonly { readonly personId: string }[]): Command => ({
      type: 'RemindOfMeeting',
      by: doer(board.maja, 'OFFICE'),
      at: when,
      roster: roster(),
      ...(only.length > 0 ? { only: only.map(({ personId }) => personId) } : {}),
    });
    const first = played(called(), remind(at('12-02', '09:12'), karim, board.sofia));
    expect(reminders(first)).toMatchObject([{ to: [karim] }]);
    given(...first)
      .when(remind(at('12-02', '09:20'), karim))
      .thenRefused('attendance.justReminded');
    given(...first)
      .when(remind(at('12-02', '09:20'), board.sofia))
      .thenRefused('attendance.nobodyToRemind');
    expect(reminders(played(first, remind(at('12-02', '09:30'))))).toMatchObject([
      { to: [karim] },
      { to: [eva, anna, lars] },
    ]);
  });

  it('are not sent twice within an hour, whoever presses; after a move anew', () => {
    const remind = (by: Parameters<typeof doer>, when: Instant): Command => ({
      type: 'RemindOfMeeting',
      by: doer(...by),
      at: when,
      roster: roster(),
    });
    const first = played(called(), remind([board.maja, 'OFFICE'], at('12-02', '09:12')));
    for (const time of ['09:12', '10:11']) {
      given(...first)
        .when(remind([eva, 'CHAIR'], at('12-02', time)))
        .thenRefused('attendance.justReminded', {
          by: board.maja,
          at: at('12-02', '09:12'),
          goesAt: null,
          again: at('12-02', '10:12'),
        });
    }
    expect(reminders(played(first, remind([eva, 'CHAIR'], at('12-02', '10:12'))))).toHaveLength(2);
    // Nor does the board's own reminder of nine o'clock follow one from five to nine.
    const pressed = played(called(), remind([board.maja, 'OFFICE'], at('12-04', '08:55')));
    expect(reminders(played(pressed, at('12-04', '09:00'), at('12-04', '09:56')))).toHaveLength(1);
    expect(reminders(played(pressed, at('12-04', '09:00'), at('12-07', '09:00')))).toHaveLength(2);
    // Pressed in the evening it goes in the morning: the hour is counted from there.
    const evening = played(called(), remind([board.maja, 'OFFICE'], at('12-02', '21:00')));
    given(...evening)
      .when(remind([eva, 'CHAIR'], at('12-02', '22:30')))
      .thenRefused('attendance.justReminded', {
        by: board.maja,
        at: at('12-02', '21:00'),
        goesAt: at('12-03', '07:00'),
        again: at('12-03', '08:00'),
      });
    given(...evening)
      .when(remind([eva, 'CHAIR'], at('12-03', '07:30')))
      .thenRefused('attendance.justReminded');
    const moved: MeetingEvent = {
      type: 'MeetingMoved',
      from: { date: board.DAY, start: '13:00', end: '16:00', place: 'Stadshuset' },
      to: { date: day('2026-12-17'), start: '13:00', end: '16:00', place: 'Stadshuset' },
      reason: 'Krock',
      by: board.maja,
      at: at('12-02', '09:20'),
    };
    expect(reminders(played([...first, moved], remind([eva, 'CHAIR'], at('12-02', '09:30'))))).toHaveLength(
      2,
    );
  });
});
