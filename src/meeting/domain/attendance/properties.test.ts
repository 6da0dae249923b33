import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  attendanceHistories,
  checkAttendanceHistory,
} from '../../../../test/support/attendance-histories.ts';

it('one seat has one person and one person one seat, the order of ersättare is kept, and nothing is due for ever', () => {
  let played = 0;
  fc.assert(
    fc.property(attendanceHistories, (history) => {
      checkAttendanceHistory(history);
      played += 1;
    }),
    { numRuns: 250 },
  );
  expect(played).toBe(250);
}, 60_000);
