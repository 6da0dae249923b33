import { type LocalDate, localDate, MONTHS, WEEKDAYS, weekdayOf } from '../kernel/index.ts';
import { readText } from './formats/text.ts';
import { withHoursInFigures } from './spoken-hours.ts';
import { readPlannedMeetings, weekdaysWritten, yearsWritten } from './understand/planned-meetings.ts';
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
  return lines.flatMap((line, at) => unreadIn(line, years[at]));
}

const FIGURES =
  /(?<![\d.:–-])(?:kl\.?\s*)?([01]?\d|2[0-3])([0-5][05])\s*[-–]\s*([01]?\d|2[0-3])([0-5][05])(?![\d.:-])/giu;
const MONTH = `(?:${MONTHS.map((name) => name.slice(0, 3)).join('|')})`;
/** "13-16" before a comma, a word, its day or the end of the line; "11-12 februari" are days. */
const HOURS = new RegExp(
  String.raw`(?<=\s|^)(?<!kl\.?\s*)([01]?\d|2[0-3])\s*[-–]\s*([01]?\d|2[0-3])(?=\s*(?:[,(]|$|\n)|\s+(?:(?!${MONTH})\p{L}|\d{1,2}\s+${MONTH}|\d{1,2}\/\d|20\d\d-))`,
  'giu',
);
/** "13,30-15", "9-11,30": a comma between hour and minutes. */
const COMMA =
  /(?<![\d.,:])(\d{1,2}),([0-5]\d)(?=\s*[-–]\s*\d)|(?<=\d\s*[-–]\s*)(\d{1,2}),([0-5]\d)(?![\d.,:])/gu;

/** "10 till 12", "kl 10.15 till 12": the days of "10 till 12 mars" are no hours. */
const TILL = new RegExp(
  String.raw`(?<![\d.:/–-])((?:[01]?\d|2[0-3])(?:[.:][0-5]\d)?)\s+till\s+(?:kl\.?\s*)?((?:[01]?\d|2[0-3])(?:[.:][0-5]\d)?)(?![\d/–-]|[.:]\d|\s*${MONTH})`,
  'giu',
);

/** One end with minutes and the other without: "13-15.30", "kl 13.30-15". */
const MIXED =
  /(?<![\d.:/–-])(?:kl\.?\s*)?([01]?\d|2[0-3])(?:[.:]([0-5]\d))?\s*[-–]\s*(?:kl\.?\s*)?([01]?\d|2[0-3])(?:[.:]([0-5]\d))?(?![.:/–-]?\d)/giu;

/** "13-16, Stadshuset", "1300-1600": hours as people type them, written so that they are read as hours. */
function withClock(text: string): string {
  const minutes = (hour: string, minute: string) => Number(hour) * 60 + Number(minute);
  return withHoursInFigures(text)
    .replace(
      COMMA,
      (_, hour?: string, minute?: string, toHour?: string, toMinute?: string) =>
        `${hour ?? toHour}.${minute ?? toMinute}`,
    )
    .replace(TILL, '$1–$2')
    .replace(FIGURES, (written, hour: string, minute: string, toHour: string, toMinute: string) =>
      minutes(toHour, toMinute) - minutes(hour, minute) >= 15
        ? `kl. ${hour}.${minute}–${toHour}.${toMinute}`
        : written,
    )
    .replace(MIXED, (written, from: string, minute: string | undefined, to: string, toMinute?: string) => {
      if ((minute === undefined) === (toMinute === undefined)) return written;
      const [start, end] = [`${from}.${minute ?? '00'}`, `${to}.${toMinute ?? '00'}`];
      return minutes(from, minute ?? '00') < minutes(to, toMinute ?? '00') ? `kl. ${start}–${end}` : written;
    })
    .replace(HOURS, (written, from: string, to: string) =>
      Number(from) < Number(to) ? `kl. ${from}.00–${to}.00` : written,
    );
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
