import { addDays, type Instant, instantAt, isNonWorkingDay, type LocalDate } from '../../../kernel/index.ts';

/**
 * The day by which something must be done so many days before the meeting; where nobody works then, the working day
 * before (domain page 5, "Deadline": the board's setting; the law has no time, KL 6 kap. 17 §).
 */
export function dayBefore(meeting: LocalDate, days: number): LocalDate {
  return workingDayAtOrBefore(addDays(meeting, -days));
}

/** When the kansli is told that the day is near: at 08.00 on the working day before it (Klubbans ordning). */
export function toldAheadAt(day: LocalDate): Instant {
  return instantAt(workingDayAtOrBefore(addDays(day, -1)), '08:00');
}

function workingDayAtOrBefore(day: LocalDate): LocalDate {
  let found = day;
  while (isNonWorkingDay(found)) found = addDays(found, -1);
  return found;
}
