import { addDays, type LocalDate, localDate, monthOf, weekdayOf, yearOf } from '../../../kernel/index.ts';
import { lookUp } from '../words/look-up.ts';
import type { Word } from '../words/words.ts';
import { looksBack } from './around-feast.ts';
import { yearAt } from './date-phrases.ts';
import { type Begins, days, type Reader } from './date-reader.ts';
import { MONTH_WORDS, WEEKDAY_WORDS } from './date-words.ts';

/** Which of them; the last is -1, and the one before it -2. */
const ORDINALS: Readonly<Record<string, number>> = {
  forsta: 1,
  andra: 2,
  tredje: 3,
  fjarde: 4,
  femte: 5,
  sista: -1,
};

/** "Första", "näst sista": which, and how many words it took. */
export function ordinalAt(
  words: readonly Word[],
  at: number,
): { readonly nth: number; readonly length: number } | null {
  const isNextTo = words[at]?.folded === 'nast' && words[at + 1]?.folded === 'sista';
  if (isNextTo) return { nth: -2, length: 2 };
  const nth = lookUp(ORDINALS, words[at]?.folded ?? '');
  return nth === undefined ? null : { nth, length: 1 };
}

const beginsOrdinal: Begins = ({ folded }) => folded === 'nast' || lookUp(ORDINALS, folded) !== undefined;
/** A day or a week of what stands after it: "sista fredagen", "fredagen efter". */
export const beginsOrdinalOrWeekday: Begins = (word) => beginsOrdinal(word) || WEEKDAY_WORDS.has(word.folded);

/** The words around a phrase from `at` until `end`: "sista fredagen" itself tells of nothing that has been. */
export function wordsBeside(words: readonly Word[], at: number, end: number): readonly Word[] {
  return [...words.slice(0, at), ...words.slice(end)];
}

/** What a year has of it: the first that has not passed; of what has been, the last that is over. Null: no year has it. */
export function inYearMeant<Found>(
  beside: readonly Word[],
  today: LocalDate,
  ofYear: (year: number) => Found | null,
  lastDayOf: (found: Found) => LocalDate,
): Found | null {
  const own = yearOf(today);
  const isPast = looksBack(beside);
  const years = isPast ? [own, own - 1, own - 2] : [own, own + 1, own + 2];
  const isMeant = (found: Found) => (isPast ? lastDayOf(found) <= today : lastDayOf(found) >= today);
  for (const year of years) {
    const found = ofYear(year);
    if (found !== null && isMeant(found)) return found;
  }
  return null;
}

/** `första torsdagen i mars`, `sista fredagen i maj 2028`: that day. */
export const readWeekdayOfMonth: Reader = (words, at, today) => {
  const ordinal = ordinalAt(words, at);
  if (ordinal === null) return null;
  const begin = at + ordinal.length;
  const weekday = WEEKDAY_WORDS.get(words[begin]?.folded ?? '');
  const month = monthAfterI(words, begin + 1);
  if (weekday === undefined || month === null) return null;
  const end = begin + 3;
  const said = yearAt(words, end, today);
  const beside = wordsBeside(words, at, end);
  const ofYear = (year: number) => nthWeekday(year, month, weekday, ordinal.nth);
  const date = said === null ? inYearMeant(beside, today, ofYear, (found) => found) : ofYear(said.year);
  return days(date, date, end - at + (said?.length ?? 0));
};

/**
 * `andra veckan i september`, `torsdagen i första veckan i mars`: the week, or the day of it. A week is of the month that
 * has its Thursday, as it is of the year (ISO 8601).
 */
export const readWeekOfMonth: Reader = (words, at, today) => {
  const weekday = WEEKDAY_WORDS.get(words[at]?.folded ?? '') ?? null;
  const joins = weekday !== null && /^(?:i|under|den)$/u.test(words[at + 1]?.folded ?? '') ? 1 : 0;
  const from = at + (weekday === null ? 0 : 1) + joins;
  const ordinal = ordinalAt(words, from);
  if (ordinal === null) return null;
  const begin = from + ordinal.length;
  const month = monthAfterI(words, begin + 1);
  if (words[begin]?.folded !== 'veckan' || month === null) return null;
  const end = begin + 3;
  const said = yearAt(words, end, today);
  const beside = wordsBeside(words, at, end);
  const ofYear = (year: number) => {
    const thursday = nthWeekday(year, month, 4, ordinal.nth);
    return thursday && addDays(thursday, (weekday ?? 1) - 4);
  };
  const lastDay = (found: LocalDate) => (weekday === null ? addDays(found, 6) : found);
  const date = said === null ? inYearMeant(beside, today, ofYear, lastDay) : ofYear(said.year);
  return days(date, date && lastDay(date), end - at + (said?.length ?? 0));
};

function monthAfterI(words: readonly Word[], at: number): number | null {
  if (words[at]?.folded !== 'i') return null;
  return MONTH_WORDS.get(words[at + 1]?.text.replace(/\.$/u, '') ?? '') ?? null;
}

/** The nth such weekday of a month, from its end where `nth` is negative; null: it has not so many. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): LocalDate | null {
  const first = localDate(year, month, 1);
  const next = localDate(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1);
  if (first === null || next === null) return null;
  const last = addDays(next, -1);
  const date =
    nth > 0
      ? addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7)
      : addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7);
  return monthOf(date) === month ? date : null;
}
