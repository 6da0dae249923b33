import { expect, it } from 'vitest';
import type { LocalDate } from '../../../../kernel/index.ts';
import { understand } from '../../../understand/understand.ts';
import { daysSaid } from './days-said.ts';

const today = '2026-11-27' as LocalDate;
const days = (text: string) =>
  daysSaid({
    understanding: understand(text, { persons: [], organisations: [], boards: [] }, today),
    today,
  }).map(({ date }) => date);

it.each([
  ['extra möte i januari, typ 14:e på förmiddagen', ['2027-01-14']],
  ['extra möte den 14:e, i januari alltså', ['2027-01-14']],
  ['extra möte den 14:e', ['2026-12-14']],
  ['möte i januari eller februari, den 14:e', ['2026-12-14']],
])('a day without its month is of the one month that is said: %s', (text, expected) => {
  expect(days(text)).toEqual(expected);
});
