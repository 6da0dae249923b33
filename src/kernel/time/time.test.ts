import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  clockStartingAt,
  dateInWords,
  dayInWords,
  daysBetween,
  distanceInWords,
  endOfDay,
  epochOf,
  holidayEveName,
  instantAt,
  instantFromEpoch,
  instantInWords,
  isNonWorkingDay,
  type LocalDate,
  later,
  localDateOf,
  localTimeOf,
  parseInstant,
  parseLocalDate,
  publicHolidayName,
  timeInWords,
  weekdayOf,
  workingDayOnOrAfter,
} from './index.ts';

const date = (text: string): LocalDate => {
  const parsed = parseLocalDate(text);
  if (!parsed) throw new Error(`no such day: ${text}`);
  return parsed;
};

describe('instants', () => {
  it('reads ISO texts that name their zone and nothing else', () => {
    expect(parseInstant('2026-11-22T09:00:00+01:00')).toBe('2026-11-22T08:00:00.000Z');
    expect(parseInstant('2026-11-22T09:00Z')).toBe('2026-11-22T09:00:00.000Z');
    for (const text of [
      '2026-11-22T09:00:00',
      '2026-11-22',
      'i morgon',
      '2026-13-01T00:00:00Z',
      '2026-02-30T09:00:00+01:00',
      '',
    ]) {
      expect(parseInstant(text)).toBeNull();
    }
  });

  it('sorts as text in the order of time', () => {
    const epoch = fc.integer({ min: 0, max: 4_000_000_000_000 });
    fc.assert(
      fc.property(epoch, epoch, (a, b) => {
        expect(instantFromEpoch(a) < instantFromEpoch(b)).toBe(a < b);
      }),
    );
  });
});

describe('days', () => {
  it('knows which days exist', () => {
    expect(parseLocalDate('2024-02-29')).toBe('2024-02-29');
    expect(parseLocalDate('2026-02-29')).toBeNull();
    expect(parseLocalDate('26-02-01')).toBeNull();
    expect(parseLocalDate('2026-2-1')).toBeNull();
  });

  it('counts days across clock changes and years', () => {
    expect(addDays(date('2026-03-28'), 1)).toBe('2026-03-29');
    expect(addDays(date('2026-03-29'), 1)).toBe('2026-03-30');
    expect(addDays(date('2026-10-25'), 1)).toBe('2026-10-26');
    expect(addDays(date('2026-12-31'), 1)).toBe('2027-01-01');
    expect(daysBetween(date('2026-03-01'), date('2026-04-01'))).toBe(31);
    expect(weekdayOf(date('2026-11-22'))).toBe(7);
  });
});

describe('Stockholm', () => {
  it('turns wall-clock time into an instant in summer and in winter', () => {
    expect(instantAt(date('2026-07-01'), '13:00')).toBe('2026-07-01T11:00:00.000Z');
    expect(instantAt(date('2026-12-01'), '13:00')).toBe('2026-12-01T12:00:00.000Z');
    expect(endOfDay(date('2026-12-11'))).toBe('2026-12-11T22:59:59.000Z');
  });

  it('moves an hour that the clocks skip past the change, and takes the first of a repeated hour', () => {
    expect(instantAt(date('2026-03-29'), '02:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(instantAt(date('2026-10-25'), '02:30')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('knows the day and time there, whatever zone the machine is in', () => {
    const nearMidnight = instantFromEpoch(Date.parse('2026-12-31T23:30:00Z'));
    expect(localDateOf(nearMidnight)).toBe('2027-01-01');
    expect(localTimeOf(nearMidnight)).toBe('00:30');
  });

  it('gives back the day and time it was given, except in the skipped hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 1439 }), (day, minute) => {
        const on = addDays(date('2000-01-01'), day);
        const hour = Math.floor(minute / 60);
        const time = `${String(hour).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        if (hour === 2) return;
        const instant = instantAt(on, time);
        expect([localDateOf(instant), localTimeOf(instant)]).toEqual([on, time]);
      }),
      { numRuns: 300 },
    );
  });

  it('refuses what is no time of day', () => {
    for (const time of ['24:00', '9:00', '12:60', '']) {
      expect(() => instantAt(date('2026-01-01'), time)).toThrow(RangeError);
    }
  });
});

describe('helgdagar (lag 1989:253)', () => {
  const ours = (day: LocalDate) => publicHolidayName(day) ?? holidayEveName(day);

  it('agrees with an independent calendar from 2005 to 2060, day by day', () => {
    const calendar = new Holidays('SE');
    const differing: LocalDate[] = [];
    for (let year = 2005; year <= 2060; year += 1) {
      const known = new Map(
        calendar
          .getHolidays(year)
          .filter((holiday) => holiday.type === 'public' || /afton/i.test(holiday.name))
          .filter(
            (holiday) =>
              !/^(Skärtorsdag|Påskafton|Trettondagsafton|Valborg|Pingstafton|Allhelgonaafton|Alla helgons afton)/i.test(
                holiday.name,
              ),
          )
          .map((holiday) => [holiday.date.slice(0, 10), holiday.name] as const),
      );
      for (let day = date(`${year}-01-01`); day <= date(`${year}-12-31`); day = addDays(day, 1)) {
        if ((ours(day) !== null) !== known.has(day)) differing.push(day);
      }
    }
    expect(differing).toEqual([]);
  });

  it('names the movable days', () => {
    expect(ours(date('2026-04-03'))).toBe('långfredagen');
    expect(ours(date('2026-05-14'))).toBe('Kristi himmelsfärdsdag');
    expect(ours(date('2026-06-19'))).toBe('midsommarafton');
    expect(ours(date('2026-10-31'))).toBe('alla helgons dag');
    expect(ours(date('2004-05-31'))).toBe('annandag pingst');
    expect(ours(date('2004-06-06'))).toBeNull();
  });
});

describe('lag (1930:173) 2 §', () => {
  it('moves a last day on a Saturday, Sunday, helgdag or one of three eves to the next working day', () => {
    expect(workingDayOnOrAfter(date('2022-12-26'))).toBe('2022-12-27');
    expect(workingDayOnOrAfter(date('2026-06-19'))).toBe('2026-06-22');
    expect(workingDayOnOrAfter(date('2026-12-24'))).toBe('2026-12-28');
    expect(workingDayOnOrAfter(date('2026-11-23'))).toBe('2026-11-23');
    expect(isNonWorkingDay(date('2026-12-31'))).toBe(true);
  });
});

describe('Swedish words for time', () => {
  const today = date('2026-12-08');

  it('says the year only when it is another', () => {
    expect(dayInWords(date('2026-12-11'), today)).toBe('fredag 11 december');
    expect(dateInWords(date('2027-01-05'), today)).toBe('5 januari 2027');
    expect(timeInWords('13:00')).toBe('kl. 13.00');
    expect(instantInWords(instantAt(date('2026-12-11'), '16:00'), today)).toBe(
      'fredag 11 december kl. 16.00',
    );
  });

  it('says how far away a day is', () => {
    const words = [-3, -2, -1, 0, 1, 2, 3].map((days) => distanceInWords(addDays(today, days), today));
    expect(words).toEqual([
      'för 3 dagar sedan',
      'i förrgår',
      'i går',
      'i dag',
      'i morgon',
      'i övermorgon',
      'om 3 dagar',
    ]);
  });
});

describe('the clock in local mode', () => {
  it('starts at the given instant and runs on', () => {
    const start = instantFromEpoch(Date.parse('2017-04-03T07:15:00Z'));
    const clock = clockStartingAt(start, Date.now() - 5000);
    const elapsed = epochOf(clock.now()) - epochOf(start);
    expect(elapsed).toBeGreaterThanOrEqual(5000);
    expect(elapsed).toBeLessThan(60_000);
    expect(later(start, 1500)).toBe('2017-04-03T07:15:01.500Z');
  });
});
