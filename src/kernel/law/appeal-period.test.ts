import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '../time/index.ts';
import { appealPeriod } from './appeal-period.ts';
import { lastDayToAdjust, lastDayToPost } from './minutes-deadlines.ts';

const day = (text: string) => parseLocalDate(text)!;

describe('laga kraft (FinsamL 28 §, KL 13:5)', () => {
  it('comes the day after three weeks from the posting', () => {
    expect(appealPeriod([day('2026-11-03')])).toMatchObject({ lastDay: '2026-11-24', finalOn: '2026-11-25' });
  });

  it('waits past a day off (lag 1930:173 2 §)', () => {
    // Three weeks end on annandag jul.
    expect(appealPeriod([day('2025-12-05')])).toEqual({
      postedOn: '2025-12-05',
      threeWeeksOn: '2025-12-26',
      lastDay: '2025-12-29',
      finalOn: '2025-12-30',
    });
  });

  it('counts from the latest of several postings', () => {
    expect(appealPeriod([day('2026-11-03'), day('2026-11-05')]).postedOn).toBe('2026-11-05');
  });
});

describe('justering and anslag', () => {
  it('allow fourteen days for the justering (KL 5:69)', () => {
    expect(lastDayToAdjust(day('2026-10-23'))).toBe('2026-11-06');
  });

  it('allow two days for the posting (KL 8:12)', () => {
    expect(lastDayToPost(day('2026-10-31'))).toBe('2026-11-02');
  });
});
