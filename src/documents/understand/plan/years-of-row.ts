import { type LocalDate, localDate, weekdayOf, yearOf } from '../../../kernel/index.ts';

/** A day of a row of them that is written without its year. */
export interface DayOfRow {
  readonly month: number;
  readonly day: number;
  /** As it is said with the day, 1 is Monday; null: none is. */
  readonly weekday: number | null;
}

/** Months of a half of the year that a row is said to be of: "hösten", "våren". */
const HALVES = { spring: [1, 7], autumn: [7, 12] } as const;
const SPRING = /(?<!\p{L})(?:våren|vårens|i vår|vårtermin\p{L}*|vårmöten\p{L}*|vt)(?!\p{L})/iu;
const AUTUMN = /(?<!\p{L})(?:hösten|höstens|i höst|hösttermin\p{L}*|höstmöten\p{L}*|ht)(?!\p{L})/iu;

/** "torsdagar 9/9, 14/10": said of every day of the row. */
const OF_ALL = /(?<!\p{L})(mån|tis|ons|tors|fre|lör|sön)dagar(?:na)?(?!\p{L})/giu;
const NAMES = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'];

/** The weekday that a text says of all its days, 1 is Monday; null: none, or several. */
export function weekdayOfAll(text: string): number | null {
  const said = new Set(
    [...text.matchAll(OF_ALL)].map(([, name]) => NAMES.indexOf(name?.toLowerCase() ?? '') + 1),
  );
  const [only] = said;
  return said.size === 1 ? (only ?? null) : null;
}

/** How many years ahead a weekday may tell that a row is of. */
const YEARS_AHEAD = 2;
/** A row goes on into the next year from a month of the autumn, to one of the spring. */
const LATE = 8;
const EARLY = 7;

/**
 * The year of each day of a row that names none: one year for the row, or one and the next where it goes on past New Year.
 * The first in which no day has passed; where the weekdays that are said are none of that, one in which they all are.
 * @param text all that is said, which may name the half of the year
 */
export function yearsOfRow(days: readonly DayOfRow[], text: string, today: LocalDate): number[] {
  const later = nextYearFrom(days, text);
  const dates = (year: number) =>
    days.map(({ month, day }, at) => localDate(year + (at >= later ? 1 : 0), month, day));
  const thisYear = yearOf(today);
  const near = Array.from({ length: YEARS_AHEAD + 1 }, (_, ahead) => thisYear + ahead);
  const isAhead = (year: number) => dates(year).every((date) => date === null || date >= today);
  const agreeing = (year: number) =>
    dates(year).filter((date, at) => date !== null && weekdayOf(date) === days[at]?.weekday).length;
  const first = near.find(isAhead) ?? thisYear + 1;
  const said = days.filter(({ weekday }) => weekday !== null).length;
  const fits = said > 1 && agreeing(first) === 0 ? near.find((year) => agreeing(year) === said) : undefined;
  const year = fits ?? first;
  return days.map((_, at) => year + (at >= later ? 1 : 0));
}

/** The day from which a row is of the next year; beyond the last where it is of one. */
function nextYearFrom(days: readonly DayOfRow[], text: string): number {
  const isOfHalf = ([from, to]: readonly [number, number]) =>
    days.every(({ month }) => month >= from && month <= to);
  const [spring, autumn] = [SPRING.test(text), AUTUMN.test(text)];
  if (spring !== autumn && isOfHalf(spring ? HALVES.spring : HALVES.autumn)) return days.length;
  const falls = days.flatMap(({ month, day }, at) => {
    const before = days[at - 1];
    return before !== undefined && month * 100 + day < before.month * 100 + before.day ? [at] : [];
  });
  const [only = days.length, ...more] = falls;
  const [last, next] = [days[only - 1], days[only]];
  const isPastNewYear = more.length === 0 && last && next && last.month >= LATE && next.month <= EARLY;
  return isPastNewYear ? only : days.length;
}
