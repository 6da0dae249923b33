import { type LocalDate, localDate, MONTHS, WEEKDAYS, weekdayOf } from '../kernel/index.ts';
import { readText } from './formats/text.ts';
import { withClock } from './plan-hours.ts';
import { daysApart } from './understand/plan/other-days.ts';
import { otherSections } from './understand/plan/plan-columns.ts';
import { planLines, readPlannedMeetings, type ToldOfPlan } from './understand/plan/plan-lines.ts';
import { weekdaysWritten } from './understand/plan/planned-meetings.ts';
import { saysReserve } from './understand/plan/reserve-days.ts';
import { findDates } from './understand/read/dates.ts';

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

/** What the plan's lines say beside day, hour and place: it is told, since it is not laid in. */
export function unreadOfPlan(text: string, today: LocalDate): ToldOfPlan[] {
  return planLines(readText(withClock(text)).lines, today).flatMap(({ told }) => told);
}

/** "26 februari; Tid: 9-11; Anm.: reserv.": a row of a plan's table as it is kept. */
const KEPT_ROW = /^[^;\n]*;[^\n]*\.$/u;

/** The text of a plan without the days that are no meetings', by the rule by which the plan is laid in. */
export function withoutOtherDays(text: string): string {
  const written = text.split('\n');
  const lines = written.map((line, at) => ({
    text: line,
    cells: [line],
    gap: written[at - 1]?.trim() === '',
  }));
  const others = otherSections(lines.filter((line) => line.text.trim() !== ''));
  let at = -1;
  return written
    .map((line) => {
      if (line.trim() === '') return line;
      at += 1;
      const cells = KEPT_ROW.test(line) ? line.slice(0, -1).split('; ').slice(1) : [];
      const isReserve = cells.some((cell) => saysReserve(cell.replace(/^[^:]*:\s/u, '')));
      return isReserve || (others[at] ?? null) !== null ? '' : daysApart(line, LEAP_YEAR).rest;
    })
    .join('\n');
}

/** How many meetings each line of a plan that somebody wrote brings, the labels of its columns taken in. */
export function meetingsByLine(text: string, today: LocalDate): number[] {
  const { lines } = readText(withClock(text));
  const read = readPlannedMeetings(lines, today);
  return lines.map(({ line }) => read.filter(({ at }) => at.line === line).length);
}

/** Every day that is written, whatever it is said of; of a year that is left unsaid any. */
export function daysWritten(text: string): LocalDate[] {
  return findDates(text, LEAP_YEAR).map(({ date }) => date);
}

/** The days that the text writes with another weekday than they are, in order; the year as the plan's. */
export function wrongWeekdays(text: string, today: LocalDate): WrongWeekday[] {
  const { lines } = readText(text);
  return weekdaysWritten(lines, today).flatMap(({ date, weekday }) =>
    weekdayOf(date) === weekday ? [] : [{ date, written: WEEKDAYS[weekday - 1] ?? '' }],
  );
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
