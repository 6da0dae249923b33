import {
  addDays,
  type Instant,
  instantAt,
  isNonWorkingDay,
  localDateOf,
  localTimeOf,
  workingDayOnOrAfter,
} from '../../../../kernel/index.ts';

const FROM = '07:00';
const UNTIL = '20:00';

/**
 * The first moment at or after `at` when somebody may be reminded: between 07 and 20 in Stockholm, never on a
 * Saturday, Sunday, helgdag, midsommarafton, julafton or nyårsafton.
 *
 * Rule: Klubbans ordning; the days are those of lag (1930:173) 2 §.
 */
export function disturbFrom(at: Instant): Instant {
  const day = localDateOf(at);
  const time = localTimeOf(at);
  if (!isNonWorkingDay(day) && time >= FROM && time < UNTIL) return at;
  const next = time < FROM ? day : addDays(day, 1);
  return instantAt(workingDayOnOrAfter(next), FROM);
}
