import { type LocalDate, localDate, MONTHS, WEEKDAYS, weekdayOf } from '../kernel/index.ts';
import { readText } from './formats/text.ts';
import { withClock } from './plan-hours.ts';
import {
  ABOUT_THE_PLAN,
  columnsOf,
  readPlannedMeetings,
  weekdaysWritten,
  yearsWritten,
} from './understand/planned-meetings.ts';
import { findDates } from './understand/read/dates.ts';
import { unreadIn } from './understand/unread-of-plan.ts';

/** A meeting as a line of a typed or pasted plan has it. */
export interface PlannedLine {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** As printed: `13.00–16.00`. */
  readonly time: string | null;
  readonly place: string | null;
}

/** A day that is written with another weekday than it is. */
export interface WrongWeekday {
  readonly date: LocalDate;
  /** As in "fredag", written with a Thursday. */
  readonly written: string;
}

/**
 * The days of a plan that somebody typed or pasted, in order, each once; empty where none is named. A year that is left
 * unsaid is the lines' beside it, else the first from `today` on.
 */
export function readPlanText(text: string, today: LocalDate): PlannedLine[] {
  const { lines } = readText(withClock(text));
  return readPlannedMeetings(lines, today).map(({ date, time, place }) => ({ date, time, place }));
}

/** What the plan's lines say beside day, hour and place, as it was written: it is told, since it is not laid in. */
export function unreadOfPlan(text: string, today: LocalDate): string[] {
  const { lines } = readText(withClock(text));
  const years = yearsWritten(lines, today);
  const others = columnsOf(lines)?.others;
  return lines.flatMap((line, at) => {
    if (findDates(line.text, years[at] ?? LEAP_YEAR).length > 0) return unreadIn(line, years[at], others);
    return LIKE_A_DAY.test(line.text) && !ABOUT_THE_PLAN.test(line.text) ? [line.text.trim()] : [];
  });
}

/** A row without any day that is read, though it speaks of one, or of hours. */
const LIKE_A_DAY = new RegExp(
  String.raw`(?<!\d)\d{1,2}\s?/\s?\d{1,2}|(?<!\p{L})kl(?:ockan)?\.?\s*\d|\d[.:]\d\d|(?<!\p{L})(?:${MONTHS.join('|')}|(?:${WEEKDAYS.join('|')})(?:en|ar|arna)?)(?!\p{L})`,
  'iu',
);

/** The days of the lines that tell when the plan itself was decided, printed or sent. */
export function daysAboutPlan(text: string): LocalDate[] {
  return text
    .split(/\r?\n/u)
    .filter((line) => ABOUT_THE_PLAN.test(line.trim()))
    .flatMap((line) => findDates(line, LEAP_YEAR).map(({ date }) => date));
}

/** The days that the text writes with another weekday than they are, in order; the year as the plan's. */
export function wrongWeekdays(text: string, today: LocalDate): WrongWeekday[] {
  const { lines } = readText(text);
  return weekdaysWritten(lines, today).flatMap(({ date, weekday }) =>
    weekdayOf(date) === weekday ? [] : [{ date, written: WEEKDAYS[weekday - 1] ?? '' }],
  );
}

const WITH_HOUR = /(?<!\p{L})(?:kl|klockan)\b\.?\s*(\d{1,4})(?:[.:](\d{1,2}))?/giu;

/** Times of day that are written, and that no clock has: `kl 25`, `kl. 13.75`; as written. */
export function timesNotOnClock(text: string): string[] {
  return [...text.matchAll(WITH_HOUR)].flatMap(([written, figures = '', after]) => {
    const [hour, minute] =
      after === undefined && figures.length > 2
        ? [figures.slice(0, -2), figures.slice(-2)]
        : [figures, after];
    const isTime = Number(hour) <= 24 && Number(minute ?? 0) < 60 && hour.length <= 2;
    return isTime ? [] : [written];
  });
}

const WRITTEN_OUT = new RegExp(
  String.raw`(?<![\d.:])(\d{1,2})(?::?[ea])?\s+(${MONTHS.join('|')})(?:\s+((?:19|20)\d\d))?`,
  'giu',
);
const IN_FIGURES = /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/gu;
/** Any leap year: where no year is written, 29 February is a day. */
const LEAP_YEAR = 2028;

/** Days that are written, and that no calendar has: `31 april`, `2026-02-30`; as written, in order of kind. */
export function daysNotInCalendar(text: string): string[] {
  const out = [...text.matchAll(WRITTEN_OUT)].filter(([, day, month, year]) => {
    const at = (MONTHS as readonly string[]).indexOf(month?.toLowerCase() ?? '') + 1;
    return localDate(year === undefined ? LEAP_YEAR : Number(year), at, Number(day)) === null;
  });
  const figures = [...text.matchAll(IN_FIGURES)].filter(
    ([, year, month, day]) => localDate(Number(year), Number(month), Number(day)) === null,
  );
  return [...out, ...figures].map(([written]) => written);
}
