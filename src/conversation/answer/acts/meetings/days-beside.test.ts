import { expect, it } from 'vitest';
import type { LocalDate } from '../../../../kernel/index.ts';
import { understand } from '../../../understand/understand.ts';
import type { Asking } from '../../asking.ts';
import { withoutLater, withoutToday } from './days-beside.ts';

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

it.each([
  ['oklart, återkommer i veckan', 0],
  ['får kolla, hör av mig i morgon', 0],
  ['osäker, ger besked senast på fredag', 0],
  ['kanske den 10 december, återkommer i veckan', 1],
  ['kommer i veckan', 1],
])('"%s": the day on which more is told is none of the answer', (text, left) => {
  expect(withoutLater(asking(text)).understanding.entities.dates).toHaveLength(left);
});
