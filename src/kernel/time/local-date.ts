declare const dateBrand: unique symbol;

/** A calendar day without a zone: `2026-11-22`. Sorts as text. */
export type LocalDate = string & { readonly [dateBrand]: 'LocalDate' };

/** Monday = 1 … Sunday = 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Reads `YYYY-MM-DD`; null when it is anything else or no such day exists. */
export function parseLocalDate(text: string): LocalDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  return localDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day `year`-`month`-`day` (month 1–12); null when there is no such day. */
export function localDate(year: number, month: number, day: number): LocalDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || year > 9999) return null;
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10) as LocalDate;
}

const DAY = 86_400_000;

/** Midnight UTC of `date`: days are counted there, where every day has 24 hours. */
function utcMidnight(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** The day `days` later (earlier when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(utcMidnight(date) + days * DAY).toISOString().slice(0, 10) as LocalDate;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (utcMidnight(to) - utcMidnight(from)) / DAY;
}

/** ISO weekday: Monday 1 … Sunday 7. */
export function weekdayOf(date: LocalDate): Weekday {
  const sundayFirst = new Date(utcMidnight(date)).getUTCDay();
  return (sundayFirst === 0 ? 7 : sundayFirst) as Weekday;
}

/** The year of a day. */
export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

/** 1–12. */
export function monthOf(date: LocalDate): number {
  return Number(date.slice(5, 7));
}

/** 1–31. */
export function dayOf(date: LocalDate): number {
  return Number(date.slice(8, 10));
}
