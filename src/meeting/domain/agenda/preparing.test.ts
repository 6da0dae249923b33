import { describe, expect, it } from 'vitest';
import { given, imported, now, office, planned, recorded } from '../../../../test/support/agenda.ts';
import type { Instant, LocalDate } from '../../../kernel/index.ts';
import { nextDueAt } from '../decide.ts';
import { isAhead } from '../state.ts';

describe('preparing in time', () => {
  const plan = { type: 'PlanPreparation', materialStopDays: 10, noticeDays: 7 } as const;

  it('falls on the working day before where the day is a red one (board’s setting)', () => {
    // 24 December 2026: eight days before New Year's Day is julafton; ten days is Tuesday the 22nd.
    const newYear = { ...planned, date: '2027-01-04' as LocalDate };
    given(newYear)
      .when({ ...plan, noticeDays: 10 })
      .thenEvents({
        type: 'PreparationPlanned',
        materialStopOn: '2026-12-23' as LocalDate,
        noticeOn: '2026-12-23' as LocalDate,
      });
  });

  it('tells the kansli once at 08.00 on the working day before each, and late if nobody could', () => {
    const events = recorded([planned], plan);
    const state = given(...events).state();
    if (!isAhead(state)) throw new Error('no meeting');
    // Material stop Monday 30 November: told on Friday the 27th. Notice day Thursday 3 December.
    expect(nextDueAt(state)).toBe('2026-11-27T07:00:00.000Z');
    const told = recorded(events, { type: 'TimePassed', at: '2026-11-27T07:00:00.000Z' as Instant });
    expect(told.at(-1)).toMatchObject({ type: 'PreparationNear', which: 'MATERIAL_STOP', late: false });
    const again = given(...told).state();
    expect(isAhead(again) && nextDueAt(again)).toBe('2026-12-02T07:00:00.000Z');
    const slept = given(...events).when({ type: 'TimePassed', at: '2026-12-05T07:00:00.000Z' as Instant });
    expect(slept.decision).toMatchObject({ events: [{ late: true }, { which: 'NOTICE', late: true }] });
    // Once a kallelse is out nobody is told that it must go.
    const called = given(...told, imported('Budget')).state();
    expect(isAhead(called) && nextDueAt(called)).toBe(null);
  });

  it('tells once, on the working day after it, that the notice day has passed without a kallelse', () => {
    const pass = (at: string) => ({ type: 'TimePassed', at: at as Instant }) as const;
    const told = recorded(
      [planned],
      plan,
      pass('2026-11-27T07:00:00.000Z'),
      pass('2026-12-02T07:00:00.000Z'),
    );
    const state = given(...told).state();
    // Notice day Thursday 3 December.
    expect(isAhead(state) && nextDueAt(state)).toBe('2026-12-04T07:00:00.000Z');
    given(...told)
      .when(pass('2026-12-04T06:59:00.000Z'))
      .thenNothing();
    const passed = recorded(told, pass('2026-12-04T07:00:00.000Z'));
    expect(passed.slice(told.length)).toMatchObject([
      { type: 'PreparationNear', which: 'NOTICE_PASSED', day: '2026-12-03', late: true },
    ]);
    const after = given(...passed).state();
    expect(isAhead(after) && nextDueAt(after)).toBe(null);
    // Not where the kallelse is out, nor a second time where it was told late that it must go.
    given(...told, imported('Budget'))
      .when(pass('2026-12-04T07:00:00.000Z'))
      .thenNothing();
    const late = recorded([planned], plan, pass('2026-12-05T07:00:00.000Z'));
    const known = given(...late).state();
    expect(isAhead(known) && nextDueAt(known)).toBe(null);
  });

  it('a day that stays as it was when the board’s rule changes is not told again', () => {
    const told = recorded([planned], plan, {
      type: 'TimePassed',
      at: '2026-11-27T07:00:00.000Z' as Instant,
    });
    const changed = recorded(told, { ...plan, noticeDays: 8 });
    expect(given(...changed).state()).toMatchObject({
      agenda: { preparation: { noticeOn: '2026-12-02', told: ['MATERIAL_STOP'] } },
    });
    given(...changed)
      .when({ ...plan, noticeDays: 8 })
      .thenNothing();
    const earlier = recorded(told, { ...plan, materialStopDays: 9 });
    expect(given(...earlier).state()).toMatchObject({
      agenda: { preparation: { materialStopOn: '2026-12-01', told: [] } },
    });
  });

  it('is planned anew when the meeting moves', () => {
    const to = { date: '2026-12-17' as LocalDate, start: null, end: null, place: null };
    const events = recorded(
      [planned],
      plan,
      { type: 'MoveMeeting', by: office, at: now, reason: 'Sal saknas.', to },
      plan,
    );
    expect(given(...events).state()).toMatchObject({
      agenda: { preparation: { noticeOn: '2026-12-10', told: [] } },
    });
  });

  it('gives a distance link only where the board has decided on distance (FinsamL 19 a §)', () => {
    const link = { type: 'SetDistanceLink', by: office, at: now, link: 'https://mote.example/1' } as const;
    given(planned)
      .when({ ...link, decided: 'NOT_DECIDED' })
      .thenRefused('meeting.distanceNotDecided');
    given(planned)
      .when({ ...link, decided: 'ALLOWED', link: 'mote' })
      .thenRefused('meeting.badLink');
    expect(given(...recorded([planned], { ...link, decided: 'ALLOWED' })).state()).toMatchObject({
      agenda: { distanceLink: 'https://mote.example/1' },
    });
  });
});
