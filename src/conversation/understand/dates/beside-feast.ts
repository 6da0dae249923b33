import {
  addDays,
  easterSunday,
  isNonWorkingDay,
  type LocalDate,
  localDate,
  publicHolidayName,
  weekdayOf,
} from '../../../kernel/index.ts';
import type { Word } from '../words/words.ts';
import { yearAt } from './date-phrases.ts';
import { type Begins, days, type Reader } from './date-reader.ts';
import { WEEKDAY_WORDS } from './date-words.ts';
import { beginsOrdinalOrWeekday, inYearMeant, ordinalAt, wordsBeside } from './month-days.ts';
import { mondayOf } from './weeks.ts';

/** The first and the last day of a feast in a year: what is before it ends before the one, what is after begins after the other. */
interface Feast {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

type OfYear = (year: number) => Feast | null;

const fixed =
  (from: readonly [number, number], to = from): OfYear =>
  (year) => {
    const [first, last] = [localDate(year, ...from), localDate(year, ...to)];
    return first && last && { first, last };
  };
const byEaster =
  (from: number, to = from): OfYear =>
  (year) => ({ first: addDays(easterSunday(year), from), last: addDays(easterSunday(year), to) });
/** A helgdag that the law puts on the Saturday of a week, with as many days before it as are of the feast. */
const named =
  (name: string, [month, day]: readonly [number, number], before: number): OfYear =>
  (year) => {
    const from = localDate(year, month, day);
    const week = from === null ? [] : Array.from({ length: 7 }, (_, ahead) => addDays(from, ahead));
    const last = week.find((date) => publicHolidayName(date) === name);
    return last === undefined ? null : { first: addDays(last, -before), last };
  };

const EASTER = byEaster(-2, 1);
const CHRISTMAS = fixed([12, 24], [12, 26]);
const MIDSUMMER = named('midsommardagen', [6, 20], 1);
const ALL_SAINTS = named('alla helgons dag', [10, 31], 0);

/** By their names, without dots, the longest first where one begins as another. */
const FEASTS: readonly (readonly [RegExp, OfYear])[] = [
  [/^annandag(?:en)? pask(?! \w*dag)/u, byEaster(1)],
  [/^(?:skartorsdag(?:en)?)(?!\w)/u, byEaster(-3)],
  [/^(?:langfredag(?:en)?)(?!\w)/u, byEaster(-2)],
  [/^(?:paskafton(?:en)?)(?!\w)/u, byEaster(-1)],
  [/^(?:paskdag(?:en)?)(?!\w)/u, byEaster(0)],
  [/^(?:pask(?:en|helgen)?)(?!\w)/u, EASTER],
  [/^(?:kristi himmelsfard(?:s ?dag(?:en)?)?|kristi flygare)(?!\w)/u, byEaster(39)],
  [/^(?:pingst(?:en|dagen|helgen)?)(?!\w)/u, byEaster(49)],
  [/^(?:annandag(?:en)? jul)(?!\w)/u, fixed([12, 26])],
  [/^(?:julafton(?:en)?)(?!\w)/u, fixed([12, 24])],
  [/^(?:juldag(?:en)?)(?!\w)/u, fixed([12, 25])],
  [/^(?:jul(?:en|helgen)?)(?!\w)/u, CHRISTMAS],
  [/^(?:lucia(?:dagen)?)(?!\w)/u, fixed([12, 13])],
  [/^(?:nyarsafton(?:en)?)(?!\w)/u, fixed([12, 31])],
  [/^(?:nyarsdag(?:en)?)(?!\w)/u, fixed([1, 1])],
  [/^(?:nyar(?:et|shelgen)?)(?!\w)/u, fixed([1, 1])],
  [/^(?:trettondag(?:en)?(?: jul)?|trettondedag(?:en)? jul|trettonhelgen)(?!\w)/u, fixed([1, 6])],
  [/^(?:tjugondag(?:en)?(?: knut| jul)?)(?!\w)/u, fixed([1, 13])],
  [/^(?:valborg(?:smassoafton(?:en)?)?)(?!\w)/u, fixed([4, 30])],
  [/^(?:(?:forsta|1:?a|1) maj)(?!\w)/u, fixed([5, 1])],
  [/^(?:nationaldag(?:en)?)(?!\w)/u, fixed([6, 6])],
  [/^(?:midsommarafton(?:en)?)(?!\w)/u, (year) => eveOf(MIDSUMMER(year))],
  [/^(?:midsommar(?:en|dagen|helgen)?)(?!\w)/u, MIDSUMMER],
  [/^(?:alla ?helgona?(?:s? ?dag(?:en)?|helgen)?)(?!\w)/u, ALL_SAINTS],
];

function eveOf(feast: Feast | null): Feast | null {
  return feast && { first: feast.first, last: feast.first };
}

/** The feast that begins at a word, and how many words it took; null: none does. */
function feastAt(
  words: readonly Word[],
  at: number,
): { readonly ofYear: OfYear; readonly length: number } | null {
  if (words[at] === undefined) return null;
  const said = words
    .slice(at, at + 3)
    .map(({ folded }) => folded)
    .join(' ');
  for (const [name, ofYear] of FEASTS) {
    const match = name.exec(said)?.[0];
    if (match !== undefined) return { ofYear, length: match.split(' ').length };
  }
  return null;
}

const BEFORE = /^(?:fore|innan)$/u;
const AFTER = /^(?:efter)$/u;

const UNIT = /^(?:dagen|vardagen|arbetsdagen|veckan)$/u;
export const beginsBesideFeast: Begins = (word) => beginsOrdinalOrWeekday(word) || UNIT.test(word.folded);

/**
 * `tisdagen efter påsk`, `sista måndagen före jul`, `dagen efter midsommar`, `veckan före påsk`: the day or the week, of
 * this year's feast or, where that has passed, of next year's.
 */
export const readBesideFeast: Reader = (words, at, today) => {
  const ordinal = ordinalAt(words, at);
  const begin = at + (ordinal?.length ?? 0);
  const unit = words[begin]?.folded ?? '';
  const weekday = WEEKDAY_WORDS.get(unit) ?? null;
  const isUnit = weekday !== null || UNIT.test(unit);
  const side = words[begin + 1]?.folded ?? '';
  const isAfter = AFTER.test(side);
  const feast = isUnit && (isAfter || BEFORE.test(side)) ? feastAt(words, begin + 2) : null;
  const count = countOf(ordinal?.nth ?? null, isAfter);
  if (feast === null || count === null) return null;
  const end = begin + 2 + feast.length;
  const year = yearAt(words, end, today);
  const ofYear = (one: number) => {
    const found = feast.ofYear(one);
    return found && stretch(found, weekday ?? unit, isAfter, count);
  };
  const [from = null, to = null] =
    (year === null
      ? inYearMeant(wordsBeside(words, at, end), today, ofYear, ([, last]) => last)
      : ofYear(year.year)) ?? [];
  return days(from, to, end - at + (year?.length ?? 0));
};

/** How many of them away: "första … efter" and "sista … före" are the nearest; null: it cannot be counted. */
function countOf(nth: number | null, isAfter: boolean): number | null {
  if (nth === null) return 1;
  if (isAfter) return nth > 0 ? nth : null;
  return nth < 0 ? -nth : null;
}

function stretch(
  { first, last }: Feast,
  unit: number | string,
  isAfter: boolean,
  count: number,
): readonly [LocalDate, LocalDate] {
  if (unit === 'veckan') {
    // A feast that begins on a Friday ends its week, and the days before it are of that; one that ends on a Monday begins the next.
    const isOwn = isAfter ? weekdayOf(last) === 1 : weekdayOf(first) >= 5;
    const away = isOwn ? count - 1 : count;
    const monday = addDays(mondayOf(isAfter ? last : first), isAfter ? 7 * away : -7 * away);
    return [monday, addDays(monday, 6)];
  }
  let date = isAfter ? last : first;
  for (let left = count; left > 0; ) {
    date = addDays(date, isAfter ? 1 : -1);
    if (isMeant(date, unit)) left -= 1;
  }
  return [date, date];
}

function isMeant(date: LocalDate, unit: number | string): boolean {
  if (typeof unit === 'number') return weekdayOf(date) === unit;
  return unit === 'dagen' || !isNonWorkingDay(date);
}
