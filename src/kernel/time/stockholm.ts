import { TZDate } from '@date-fns/tz';
import { epochOf, HOUR, type Instant, instantFromEpoch, MINUTE } from './instant.ts';
import type { LocalDate } from './local-date.ts';

/** The one zone in which boards meet and deadlines run. Only this file converts between days and instants. */
export const ZONE = 'Europe/Stockholm';

/** Wall-clock time of day, `HH:mm` or `HH:mm:ss`. */
export type LocalTime = string;

/** What Stockholm's clocks are ahead of UTC by, in milliseconds, in the hour that begins at `hour` × 3 600 000. */
const offsets = new Map<number, number>();
const MOST_OFFSETS = 10_000;

/** Clocks change on the hour, so one look an hour is enough: a look costs more than most answers do. */
function offsetAt(epoch: number): number {
  const hour = Math.floor(epoch / HOUR);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  const offset = -new TZDate(hour * HOUR, ZONE).getTimezoneOffset() * MINUTE;
  offsets.set(hour, offset);
  return offset;
}

/** What was told lately: a turn asks for the day of its own instant again and again. */
const told = new Map<Instant, string>();
const MOST_TOLD = 500;

/** The ISO text of what Stockholm's clocks show, without a zone. */
function wallClock(instant: Instant): string {
  const known = told.get(instant);
  if (known !== undefined) return known;
  const epoch = epochOf(instant);
  const shown = new Date(epoch + offsetAt(epoch)).toISOString();
  if (told.size >= MOST_TOLD) told.clear();
  told.set(instant, shown);
  return shown;
}

/** The day it is in Stockholm at `instant`. */
export function localDateOf(instant: Instant): LocalDate {
  return wallClock(instant).slice(0, 10) as LocalDate;
}

/** The time of day in Stockholm at `instant`, as `HH:mm`. */
export function localTimeOf(instant: Instant): LocalTime {
  return wallClock(instant).slice(11, 16);
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
