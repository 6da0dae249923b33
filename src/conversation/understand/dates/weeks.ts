import { addDays, type LocalDate, localDate, weekdayOf, yearOf } from '../../../kernel/index.ts';
import type { Word } from '../words/words.ts';
import { countOf, meaningAt, phrases, yearAt } from './date-phrases.ts';
import { type Begins, days, type Read, type Reader, type WeekSaid } from './date-reader.ts';
import { WEEKDAY_WORDS } from './date-words.ts';

const WEEK_PHRASES = phrases({
  'forra veckan': -7,
  'denna vecka': 0,
  'i veckan': 0,
  'den har veckan': 0,
  'nasta vecka': 7,
});

const WEEK = new Set(['v', 'v.', 'vecka', 'vecka.']);
const AT_ONCE = /^v(?:ecka)?\.?(\d{1,2})$/u;

/** The Monday of the week that a day is in. */
export const mondayOf = (date: LocalDate): LocalDate => addDays(date, 1 - weekdayOf(date));

/** The number of the week that a day is in: the year's that has its Thursday (ISO 8601). */
function weekNumber(date: LocalDate): number {
  const monday = mondayOf(date);
  const first = firstMonday(yearOf(addDays(monday, 3)));
  return first === null ? 1 : Math.round((Date.parse(monday) - Date.parse(first)) / (7 * DAY)) + 1;
}

const DAY = 86_400_000;

function firstMonday(year: number): LocalDate | null {
  const inFirst = localDate(year, 1, 4);
  return inFirst && mondayOf(inFirst);
}

/** The Monday of a week by its number; null: the year has no such week. */
function mondayIn(year: number, number: number): LocalDate | null {
  const first = firstMonday(year);
  const monday = first && addDays(first, (number - 1) * 7);
  return monday && weekNumber(monday) === number ? monday : null;
}

/** Whether a day is in a week of that number, and on that day of it where one was said. */
export function isInWeek({ number, weekday }: WeekSaid, date: LocalDate): boolean {
  return weekNumber(date) === number && (weekday === null || weekdayOf(date) === weekday);
}

/** The first such day that has not passed, of a week by its number; null: no one day of it was said. */
export function nextInWeek({ number, weekday }: WeekSaid, today: LocalDate): LocalDate | null {
  if (weekday === null) return null;
  // Week 53 comes every fifth or sixth year, and once in seven.
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const monday = mondayIn(yearOf(today) + ahead, number);
    const date = monday && addDays(monday, weekday - 1);
    if (date !== null && date >= today) return date;
  }
  return null;
}

/** Which Monday a week begins with, as it was said, and how many words that took. */
interface WeekRead {
  readonly monday: LocalDate;
  readonly length: number;
  /** Its number, where it was said without a year. */
  readonly number: number | null;
}

function weekAt(words: readonly Word[], at: number, today: LocalDate): WeekRead | null {
  for (const length of [3, 2]) {
    const distance = meaningAt(WEEK_PHRASES, words, at, length);
    if (distance !== undefined) {
      return { monday: addDays(mondayOf(today), distance), length, number: null };
    }
  }
  const word = words[at]?.folded ?? '';
  const atOnce = AT_ONCE.exec(word)?.[1];
  const number = atOnce === undefined ? (WEEK.has(word) ? countOf(words[at + 1]) : null) : Number(atOnce);
  if (number === null || number < 1 || number > 53) return null;
  const length = atOnce === undefined ? 2 : 1;
  const inYear = yearAt(words, at + length, today);
  if (inYear !== null) {
    const monday = mondayIn(inYear.year, number);
    return monday && { monday, length: length + inYear.length, number: null };
  }
  const monday = nearestTo(today, number);
  return monday && { monday, length, number };
}

/** The week of that number that is nearest in time, this year's before last year's or next's. */
function nearestTo(today: LocalDate, number: number): LocalDate | null {
  const apart = (date: LocalDate) => Math.abs(Date.parse(date) - Date.parse(today));
  const found = [0, 1, -1].flatMap((years) => mondayIn(yearOf(today) + years, number) ?? []);
  return found.toSorted((one, other) => apart(one) - apart(other))[0] ?? null;
}

function wholeWeek({ monday, length, number }: WeekRead): Read | null {
  return withWeek(days(monday, addDays(monday, 6), length), number, null);
}

function withWeek(read: Read | null, number: number | null, weekday: number | null): Read | null {
  if (read === null || number === null || read.mention.kind !== 'days') return read;
  return { ...read, mention: { ...read.mention, week: { number, weekday } } };
}

export const beginsWeek: Begins = (word) =>
  WEEK_PHRASES.firsts.has(word.folded) ||
  WEEK.has(word.folded) ||
  AT_ONCE.test(word.folded) ||
  weekdayOfWord(word) !== undefined;

/** `vecka 7`, `v.7`, `nästa vecka`, `v 7 2027`; with its day `v 7 torsdag`, `torsdagen i vecka 7`, `torsdag nästa vecka`. */
export const readWeek: Reader = (words, at, today) => {
  const week = weekAt(words, at, today);
  if (week !== null) {
    const day = weekdayFrom(words, at + week.length);
    return day === null ? wholeWeek(week) : oneDay(week, day.weekday, week.length + day.length);
  }
  const weekday = weekdayOfWord(words[at]);
  if (weekday === undefined) return null;
  const joins = joined(words, at + 1) && JOINS.has(words[at + 1]?.folded ?? '') ? 1 : 0;
  const after = joined(words, at + 1 + joins) ? weekAt(words, at + 1 + joins, today) : null;
  return after && oneDay(after, weekday, 1 + joins + after.length);
};

/** "Tors v 7": so short only beside a week, and with its dots. */
const SHORT: ReadonlyMap<string, number> = new Map(
  ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'].map((name, at) => [name, at + 1]),
);

function weekdayOfWord(word: Pick<Word, 'text' | 'folded'> | undefined): number | undefined {
  return word && (WEEKDAY_WORDS.get(word.folded) ?? SHORT.get(word.text));
}

const JOINS: ReadonlySet<string> = new Set(['i', 'pa', 'under', 'den']);

function weekdayFrom(words: readonly Word[], at: number) {
  const joins = joined(words, at) && JOINS.has(words[at]?.folded ?? '') ? 1 : 0;
  const weekday = joined(words, at + joins) ? weekdayOfWord(words[at + joins]) : undefined;
  // "Vecka 7 på torsdag den 18": the day of the month is said, and is the day.
  const isDated = /^(?:den|\d{1,2}(?::?[ea])?)$/u.test(words[at + joins + 1]?.text ?? '');
  return weekday === undefined || isDated ? null : { weekday, length: joins + 1 };
}

/** Whether a word follows the one before with nothing between: "torsdag, nästa vecka" is said of two things. */
function joined(words: readonly Word[], at: number): boolean {
  return (words[at]?.start ?? 0) - (words[at - 1]?.end ?? 0) <= 1;
}

function oneDay({ monday, number }: WeekRead, weekday: number, length: number): Read | null {
  const date = addDays(monday, weekday - 1);
  return withWeek(days(date, date, length), number, weekday);
}
