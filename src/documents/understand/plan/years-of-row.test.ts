import { expect, it } from 'vitest';
import type { LocalDate } from '../../../kernel/index.ts';
import { readPlanText, unreadOfPlan, wrongWeekdays } from '../../plan-text.ts';
import { type DayOfRow, yearsOfRow } from './years-of-row.ts';

const TODAY = '2026-11-27' as LocalDate;
const THURSDAY = 4;
const row = (days: readonly string[], weekday: number | null = null): DayOfRow[] =>
  days.map((day) => {
    const [at = 0, month = 0] = day.split('/').map(Number);
    return { month, day: at, weekday };
  });

it.each([
  [
    'a row that rises is of the first year in which no day has passed',
    ['9/9', '14/10', '16/12'],
    '',
    [2027, 2027, 2027],
  ],
  ['a row that falls is of one year', ['16/12', '18/11', '14/10'], '', [2027, 2027, 2027]],
  ['a row over New Year is of two', ['4/12', '11/2', '15/4'], '', [2026, 2027, 2027]],
  ['"hösten" tells that it is of one year', ['16/12', '9/9'], 'höstens möten', [2027, 2027]],
  ['"hösten" of days that are all ahead is this one', ['3/12', '10/12'], 'hösten', [2026, 2026]],
] as const)('%s', (_, days, text, years) => {
  expect(yearsOfRow(row(days), text, TODAY)).toEqual(years);
});

it('the weekdays that are said tell the year, where all of them are of one and none of the nearest', () => {
  expect(yearsOfRow(row(['10/2', '9/3'], THURSDAY), '', TODAY)).toEqual([2028, 2028]);
  expect(yearsOfRow(row(['11/2', '9/3'], THURSDAY), '', TODAY)).toEqual([2027, 2027]);
});

it('a plan in lines has the years of its row, hours above hold for all, and a weekday that a day is not is told', () => {
  const text = 'Torsdagar kl 13-16\n16/12\n18/11\n13/10';
  expect(readPlanText(text, TODAY).map(({ date, time }) => [date, time])).toEqual([
    ['2027-10-13', '13-16'],
    ['2027-11-18', '13-16'],
    ['2027-12-16', '13-16'],
  ]);
  expect(unreadOfPlan(text, TODAY)).toEqual([]);
  expect(wrongWeekdays(text, TODAY)).toEqual([{ date: '2027-10-13', written: 'torsdag' }]);
});
