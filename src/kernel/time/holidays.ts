import { addDays, dayOf, type LocalDate, localDate, monthOf, weekdayOf, yearOf } from './local-date.ts';

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

const FIXED: Readonly<Record<string, string>> = {
  '01-01': 'nyårsdagen',
  '01-06': 'trettondedag jul',
  '05-01': 'första maj',
  '06-06': 'nationaldagen',
  '12-25': 'juldagen',
  '12-26': 'annandag jul',
};

/**
 * The name of the allmän helgdag that `date` is, in Swedish, or null. Sundays that bear no other name are null.
 * Lag (1989:253) om allmänna helgdagar 1–2 §§, as in force from 2005 (annandag pingst out, nationaldagen in).
 */
export function publicHolidayName(date: LocalDate): string | null {
  const year = yearOf(date);
  const monthAndDay = date.slice(5);
  if (monthAndDay === '06-06' && year < 2005) return null;
  const fixed = FIXED[monthAndDay];
  if (fixed) return fixed;
  const easter = easterSunday(year);
  if (date === addDays(easter, -2)) return 'långfredagen';
  if (date === easter) return 'påskdagen';
  if (date === addDays(easter, 1)) return 'annandag påsk';
  if (date === addDays(easter, 39)) return 'Kristi himmelsfärdsdag';
  if (date === addDays(easter, 49)) return 'pingstdagen';
  if (year < 2005 && date === addDays(easter, 50)) return 'annandag pingst';
  if (date === onOrAfter(existingDay(year, 6, 20), 6)) return 'midsommardagen';
  if (date === onOrAfter(existingDay(year, 10, 31), 6)) return 'alla helgons dag';
  return null;
}

/** Midsommarafton, julafton or nyårsafton: no helgdagar, but equal to them in lag (1930:173) 2 §. */
export function holidayEveName(date: LocalDate): string | null {
  if (date === addDays(onOrAfter(existingDay(yearOf(date), 6, 20), 6), -1)) return 'midsommarafton';
  if (monthOf(date) === 12 && dayOf(date) === 24) return 'julafton';
  if (monthOf(date) === 12 && dayOf(date) === 31) return 'nyårsafton';
  return null;
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
