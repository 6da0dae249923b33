import {
  addDays,
  type Instant,
  instantAt,
  type LocalDate,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from '../../../kernel/index.ts';

/**
 * The day by which something must be done so many days before the meeting; where nobody works then, the working day
 * before (domain page 5, "Deadline": the board's setting; the law has no time, KL 6 kap. 17 §).
 */
export function dayBefore(meeting: LocalDate, days: number): LocalDate {
  return workingDayOnOrBefore(addDays(meeting, -days));
}

/** When the kansli is told that the day has passed: at 08.00 on the working day after it (Klubbans ordning). */
export function toldAfterAt(day: LocalDate): Instant {
  return instantAt(workingDayOnOrAfter(addDays(day, 1)), '08:00');
}

/** When the kansli is told that the day is near: at 08.00 on the working day before it (Klubbans ordning). */
export function toldAheadAt(day: LocalDate): Instant {
  return instantAt(workingDayOnOrBefore(addDays(day, -1)), '08:00');
}
