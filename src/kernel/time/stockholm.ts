import { TZDate } from '@date-fns/tz';
import { epochOf, HOUR, type Instant, instantFromEpoch } from './instant.ts';
import type { LocalDate } from './local-date.ts';

/** The one zone in which boards meet and deadlines run. Only this file converts between days and instants. */
export const ZONE = 'Europe/Stockholm';

/** Wall-clock time of day, `HH:mm` or `HH:mm:ss`. */
export type LocalTime = string;

/** The day it is in Stockholm at `instant`. */
export function localDateOf(instant: Instant): LocalDate {
  const local = new TZDate(epochOf(instant), ZONE);
  const pad = (n: number, width = 2) => String(n).padStart(width, '0');
  return `${pad(local.getFullYear(), 4)}-${pad(local.getMonth() + 1)}-${pad(local.getDate())}` as LocalDate;
}

/** The time of day in Stockholm at `instant`, as `HH:mm`. */
export function localTimeOf(instant: Instant): LocalTime {
  const local = new TZDate(epochOf(instant), ZONE);
  return `${String(local.getHours()).padStart(2, '0')}:${String(local.getMinutes()).padStart(2, '0')}`;
}

/**
 * The instant at which Stockholm's clocks show `time` on `date`. In the hour that a clock change skips, the
 * instant after the change; in the hour it repeats, the first of the two. Throws RangeError for a time of day
 * that is none.
 */
export function instantAt(date: LocalDate, time: LocalTime): Instant {
  const match = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(time);
  if (!match) throw new RangeError(`not a time of day: ${time}`);
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const local = new TZDate(
    year,
    month - 1,
    day,
    Number(match[1]),
    Number(match[2]),
    Number(match[3] ?? 0),
    ZONE,
  );
  // In the repeated hour the library's choice follows the host's zone: settle it here.
  const anHourBefore = instantFromEpoch(local.getTime() - HOUR);
  const repeated = localDateOf(anHourBefore) === date && localTimeOf(anHourBefore) === time.slice(0, 5);
  return repeated ? anHourBefore : instantFromEpoch(local.getTime());
}

/** The last second of `date` in Stockholm: what a deadline given as a day alone means (domain page 10.6). */
export function endOfDay(date: LocalDate): Instant {
  return instantAt(date, '23:59:59');
}
