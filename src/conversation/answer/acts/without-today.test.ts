import { expect, it } from 'vitest';
import type { LocalDate } from '../../../kernel/index.ts';
import { understand } from '../../understand/understand.ts';
import type { Asking } from '../asking.ts';
import { withoutToday } from './without-today.ts';

const TODAY = '2026-11-24' as LocalDate;
const asking = (text: string, ...days: readonly string[]) =>
  ({
    understanding: understand(text, { persons: [], organisations: [], boards: [] }, TODAY),
    board: {
      meetings: days.map((date) => ({
        id: date,
        state: { status: 'PLANNED', date, start: '13:00', end: '15:00' },
      })),
    },
    today: TODAY,
    now: '2026-11-24T09:00:00.000Z',
  }) as unknown as Asking;
const named = (text: string, ...days: readonly string[]) =>
  withoutToday(asking(text, ...days)).understanding.entities.dates.length;

it('today is no day of the answer where the board meets on the other day that is named, and not today', () => {
  expect(named('är på vab idag men kommer den 10 december', '2026-12-10')).toBe(1);
  expect(named('är på vab idag men kommer den 10 december', '2026-12-10', TODAY)).toBe(2);
  expect(named('är på vab idag men kommer den 10 december')).toBe(2);
  expect(named('kommer idag', '2026-12-10')).toBe(1);
});
