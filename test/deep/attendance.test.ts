import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attendanceHistories, checkAttendanceHistory } from '../support/attendance-histories.ts';

const RUNS = 20_000;

it(`attendance: ${RUNS} random histories keep seats, people and order (domain page 4 and 10)`, () => {
  let played = 0;
  fc.assert(
    fc.property(attendanceHistories, (history) => {
      checkAttendanceHistory(history);
      played += 1;
    }),
    { numRuns: RUNS },
  );
  expect(played).toBeGreaterThanOrEqual(RUNS);
});
