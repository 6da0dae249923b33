import { expect, it } from 'vitest';
import type { Instant, LocalDate } from '../../kernel/index.ts';
import type { Board } from '../knowledge.ts';
import { understand } from '../understand/understand.ts';
import { withoutAbsence } from './absence-days.ts';

const TODAY = '2026-11-24' as LocalDate;
const CALLED = {
  knowledge: {
    meetings: ['2026-12-10', '2027-03-11'].map((date) => ({
      id: date,
      state: {
        ...{ status: 'PLANNED', date, start: '13:00', end: '15:00' },
        noticeBook: { sent: date === '2026-12-10' ? [{ at: '2026-11-20T09:00:00.000Z' }] : [] },
        notice: date === '2026-12-10' ? {} : null,
      },
    })),
  },
} as unknown as Board;

const left = (text: string) =>
  withoutAbsence(
    understand(text, { persons: [], organisations: [], boards: [] }, TODAY),
    [CALLED],
    '2026-11-24T09:00:00.000Z' as Instant,
  ).entities.dates.length;

it.each([
  'kommer inte, är tjänstledig till mars',
  'har förhinder, är sjukskriven till juni',
  'kan inte, jag är utomlands fram till mars',
  'kan inte vara med, jag är föräldraledig t.o.m. mars',
  'kan inte komma, är bortrest från den 4 till den 12 december',
  'kommer inte. Är tillbaka i mars igen',
  'kan inte komma på mötet, men är tillbaka i mars',
  'jag är tjänstledig till mars',
  'kan inte svara förrän på måndag',
  'återkommer med besked den 2 december',
  'kan ändå, festen blev flyttad till söndag',
  'jag kommer, resan är ombokad till den 5 december',
])('"%s": how long one is away is no day of the answer', (text) => {
  expect(left(text)).toBe(0);
});

it.each([
  ['är bortrest till den 5 december', 1],
  ['är borta den 10 december', 1],
  ['kommer, om mötet är flyttat till den 10 december', 1],
  ['kommer den 10 december, kalaset är flyttat till lördag', 1],
  ['kommer inte den 10 december, är tjänstledig till mars', 1],
  ['kan inte komma till mötet i mars', 1],
  ['kommer i mars men inte i december', 2],
])('"%s" names the days that it is of', (text, days) => {
  expect(left(text)).toBe(days);
});
