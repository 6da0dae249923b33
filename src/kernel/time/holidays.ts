import { addDays, type LocalDate, localDate, weekdayOf, yearOf } from './local-date.ts';

/**
 * Easter Sunday of `year` in the Gregorian calendar (Meeus/Jones/Butcher).
 * Lag (1989:253) om allmänna helgdagar 2 § ties påskdagen to the Western church's reckoning.
 */
export function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return existingDay(year, month, day);
}

function existingDay(year: number, month: number, day: number): LocalDate {
  const date = localDate(year, month, day);
  if (date === null) throw new RangeError(`no such day: ${year}-${month}-${day}`);
  return date;
}

/** The first `weekday` (ISO) on or after `date`. */
function onOrAfter(date: LocalDate, weekday: number): LocalDate {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}

const FIXED = [
  [1, 1, 'nyårsdagen'],
  [1, 6, 'trettondedag jul'],
  [5, 1, 'första maj'],
  [6, 6, 'nationaldagen'],
  [12, 25, 'juldagen'],
  [12, 26, 'annandag jul'],
] as const;

/**
 * The allmänna helgdagar of a year by day, with their names in Swedish. Sundays that bear no other name are none of them.
 * Lag (1989:253) om allmänna helgdagar 1–2 §§, as in force from 2005 (annandag pingst out, nationaldagen in).
 */
export function publicHolidays(year: number): ReadonlyMap<LocalDate, string> {
  const easter = easterSunday(year);
  const movable: [LocalDate, string][] = [
    [addDays(easter, -2), 'långfredagen'],
    [easter, 'påskdagen'],
    [addDays(easter, 1), 'annandag påsk'],
    [addDays(easter, 39), 'Kristi himmelsfärdsdag'],
    [addDays(easter, 49), 'pingstdagen'],
    ...(year < 2005 ? [[addDays(easter, 50), 'annandag pingst'] satisfies [LocalDate, string]] : []),
    [midsummerDay(year), 'midsommardagen'],
    [onOrAfter(existingDay(year, 10, 31), 6), 'alla helgons dag'],
  ];
  const fixed = FIXED.filter(([month, day]) => year >= 2005 || month !== 6 || day !== 6).map(
    ([month, day, name]): [LocalDate, string] => [existingDay(year, month, day), name],
  );
  // What falls on a day that bears a name of its own is called by that.
  return new Map([...movable, ...fixed]);
}

/** Midsommarafton, julafton and nyårsafton of a year: no helgdagar, but equal to them in lag (1930:173) 2 §. */
export function holidayEves(year: number): ReadonlyMap<LocalDate, string> {
  return new Map([
    [addDays(midsummerDay(year), -1), 'midsommarafton'],
    [existingDay(year, 12, 24), 'julafton'],
    [existingDay(year, 12, 31), 'nyårsafton'],
  ]);
}

function midsummerDay(year: number): LocalDate {
  return onOrAfter(existingDay(year, 6, 20), 6);
}

/** The name of the allmän helgdag that `date` is, or null. */
export function publicHolidayName(date: LocalDate): string | null {
  return publicHolidays(yearOf(date)).get(date) ?? null;
}

/** The name of the eve that `date` is (`holidayEves`), or null. */
export function holidayEveName(date: LocalDate): string | null {
  return holidayEves(yearOf(date)).get(date) ?? null;
}

/**
 * Whether an act whose last day falls on `date` may be done the next working day instead: Saturday, Sunday,
 * helgdag, midsommarafton, julafton or nyårsafton. Lag (1930:173) om beräkning av lagstadgad tid 2 §.
 */
export function isNonWorkingDay(date: LocalDate): boolean {
  return weekdayOf(date) >= 6 || publicHolidayName(date) !== null || holidayEveName(date) !== null;
}

/** `date` itself when it is a working day, else the last one before it. */
export function workingDayOnOrBefore(date: LocalDate): LocalDate {
  let day = date;
  while (isNonWorkingDay(day)) day = addDays(day, -1);
  return day;
}

/** `date` itself when it is a working day, else the first one after it (lag 1930:173 2 §). */
export function workingDayOnOrAfter(date: LocalDate): LocalDate {
  let day = date;
  while (isNonWorkingDay(day)) day = addDays(day, 1);
  return day;
}
