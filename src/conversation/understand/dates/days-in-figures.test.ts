import { expect, it } from 'vitest';
import type { LocalDate } from '../../../kernel/index.ts';
import { withDaysInFigures } from './days-in-figures.ts';

it('days in words stand in figures, of the plan’s year, each on its line', () => {
  const of = (text: string) => withDaysInFigures(text, '2026-11-27' as LocalDate);
  expect(of('plan:\n15 april 2027 kl 9\nsista torsdagen i maj kl 13\nFredagen efter midsommar')).toBe(
    'plan:\n15 april 2027 kl 9\n2027-05-27 kl 13\n2027-07-02',
  );
  expect(of('Plan 2028\nandra tisdagen i juni')).toBe('Plan 2028\n2028-06-13');
  expect(of('torsdag i slutet av maj')).toBe('torsdag i slutet av maj');
});
