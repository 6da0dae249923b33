import {
  addDays,
  type Instant,
  instantAt,
  isNonWorkingDay,
  type LocalDate,
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

/**
 * The first moment at or after `at` when the chair and the kansli may be told that a meeting on `date` lacks quorum: as for
 * reminders, but on any day where that would not be before the meeting's own. A warning that comes the same morning can
 * no longer be acted on.
 *
 * Rule: Klubbans ordning ("the chair is warned in time"), for the sake of KL 6 kap. 27 §.
 */
export function warnFrom(at: Instant, date: LocalDate): Instant {
  const considerate = disturbFrom(at);
  if (localDateOf(considerate) < date) return considerate;
  const day = localDateOf(at);
  const time = localTimeOf(at);
  if (time >= FROM && time < UNTIL) return at;
  return instantAt(time < FROM ? day : addDays(day, 1), FROM);
}
