import {
  addDays,
  HOUR,
  type Instant,
  instantAt,
  isNonWorkingDay,
  type LocalDate,
  later,
  localDateOf,
} from '../../../kernel/index.ts';

/** Between these hours, on working days, people may be reminded. Klubbans ordning. */
const FROM = '08:00';
const TO = '18:00';
/** How long before the deadline people are reminded, and how long they are left alone after the question. */
const AHEAD = 24 * HOUR;
const AT_LEAST_AHEAD = 3 * HOUR;
const LEFT_ALONE = 2 * HOUR;

/** Whether people may be reminded at `at`: never at night, on a Saturday, a Sunday or another red day. */
export function mayRemindAt(at: Instant): boolean {
  const day = localDateOf(at);
  return !isNonWorkingDay(day) && at >= instantAt(day, FROM) && at <= instantAt(day, TO);
}

/** `at` itself where people may be reminded then, else the first such moment after it. */
export function nextReminderTime(at: Instant): Instant {
  if (mayRemindAt(at)) return at;
  const today = localDateOf(at);
  const morning = instantAt(today, FROM);
  return at < morning && !isNonWorkingDay(today) ? morning : instantAt(workingDayAfter(today, 1), FROM);
}

/**
 * When those who have not answered are reminded by themselves: a day before the deadline, moved back out of nights
 * and red days; where the poll is too short for that, at the last possible hour; null where there is none.
 */
export function automaticReminder(openedAt: Instant, deadline: Instant): Instant | null {
  const earliest = later(openedAt, LEFT_ALONE);
  for (const ahead of [AHEAD, AT_LEAST_AHEAD]) {
    const at = lastReminderTime(later(deadline, -ahead));
    if (at >= earliest) return at;
  }
  return null;
}

/** `at` itself where people may be reminded then, else the last such moment before it. */
function lastReminderTime(at: Instant): Instant {
  if (mayRemindAt(at)) return at;
  const today = localDateOf(at);
  const evening = instantAt(today, TO);
  return at > evening && !isNonWorkingDay(today) ? evening : instantAt(workingDayAfter(today, -1), TO);
}

function workingDayAfter(day: LocalDate, step: 1 | -1): LocalDate {
  let found = addDays(day, step);
  while (isNonWorkingDay(found)) found = addDays(found, step);
  return found;
}
