import {
  dayOf,
  type LocalDate,
  MONTHS,
  monthOf,
  WEEKDAYS,
  weekdayOf,
  yearOf,
} from '../../../kernel/index.ts';
import type { Line } from '../../formats/line.ts';
import type { Doubt, ReadDocument } from '../../model.ts';
import { withClock } from '../../plan-hours.ts';
import { doubt } from '../checks/doubt.ts';
import { cleanPlace } from '../head/place-time.ts';
import { type FoundDate, findDates, startOfRange } from '../read/dates.ts';
import { findTime } from '../read/times.ts';
import { daysApart, namesOtherDays } from './other-days.ts';
import { placeAmong } from './place-words.ts';
import type { Columns } from './plan-columns.ts';
import { withoutTimesOffClock } from './times-off-clock.ts';
import { tellsOfDay } from './told-of-day.ts';
import { weekdayOfAll, yearsOfRow } from './years-of-row.ts';

/** A meeting of a plan. */
export type Planned = ReadDocument['meetings'][number];

/** For days that are written without their year. */
const ANY_YEAR = 2000;
/** Any leap year: 29 February is a day of it. */
const LEAP_YEAR = 2028;

/** The year that headings above a line give it. */
export function yearsByLine(lines: readonly Line[]): (number | undefined)[] {
  let year: number | undefined;
  return lines.map((line) => {
    const heading =
      findDates(line.text, ANY_YEAR).length === 0
        ? /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(line.text)?.[1]
        : undefined;
    if (heading !== undefined) year = Number(heading);
    return year;
  });
}

/**
 * The year of each line of a plan that somebody wrote: as the headings say, else as the lines before it, else after it,
 * have theirs, the new year counted; where no year is written at all, the first in which the day has not passed.
 */
export function yearsWritten(lines: readonly Line[], today: LocalDate): (number | undefined)[] {
  const headed = yearsByLine(lines);
  const own = lines.map(({ text }) => findDates(text, undefined)[0]?.date);
  const firstOwn = own.find((date) => date !== undefined);
  if (firstOwn === undefined && headed.every((year) => year === undefined)) return yearsUnsaid(lines, today);
  let before: LocalDate | undefined;
  return lines.map(({ text }, at) => {
    const year = headed[at];
    const said = own[at];
    if (year !== undefined || said !== undefined) {
      before = said ?? before;
      return year ?? Number(said?.slice(0, 4));
    }
    const [unsaid] = findDates(text, ANY_YEAR);
    if (unsaid === undefined) return undefined;
    const monthDay = unsaid.date.slice(5);
    const inferred = yearBeside(monthDay, before, firstOwn, today);
    before = `${inferred}-${monthDay}` as LocalDate;
    return inferred;
  });
}

/** The lines of a plan in which no year is written: their days are one row. */
function yearsUnsaid(lines: readonly Line[], today: LocalDate): (number | undefined)[] {
  const ofAll = weekdayOfAll(lines.map(({ text }) => text).join('\n'));
  const days = lines.flatMap(({ text }, at) =>
    findDates(text, LEAP_YEAR).map(({ date, index }) => ({
      at,
      month: monthOf(date),
      day: dayOf(date),
      weekday: weekdayBefore(text.slice(0, index)) ?? ofAll,
    })),
  );
  const years = yearsOfRow(days, lines.map(({ text }) => text).join('\n'), today);
  return lines.map((_, at) => years[days.findIndex((day) => day.at === at)]);
}

/** January after a December is the next year's. */
const NEW_YEAR = { late: '10', early: '03' } as const;

function yearBeside(
  monthDay: string,
  before: LocalDate | undefined,
  firstOwn: LocalDate | undefined,
  today: LocalDate,
): number {
  if (before !== undefined) {
    const wraps = before.slice(5, 7) >= NEW_YEAR.late && monthDay.slice(0, 2) <= NEW_YEAR.early;
    return Number(before.slice(0, 4)) + (wraps ? 1 : 0);
  }
  if (firstOwn !== undefined) return Number(firstOwn.slice(0, 4));
  const year = Number(today.slice(0, 4));
  return monthDay < today.slice(5) ? year + 1 : year;
}

/** When the plan itself was decided, printed or sent is no meeting. */
const ABOUT_THE_PLAN =
  /^(?:planen\s+(?:är\s+)?)?(?:fastställ\p{L}*|antag\p{L}*|beslut\p{L}*|godkän\p{L}*|upprättad\p{L}*|reviderad\p{L}*|ändrad\p{L}*|uppdatera\p{L}*|senast\s+\p{L}+|utskriven|styrelsens beslut|dnr|diarienummer|datum)(?![\p{L}])/iu;

/** Whether a line tells when the plan itself was decided or printed; "Datum" with a time is a meeting's. */
export function isAboutThePlan({ text }: Pick<Line, 'text'>): boolean {
  return ABOUT_THE_PLAN.test(text) && !(/^datum/iu.test(text) && findTime(text) !== null);
}

const WEEKDAY = /^(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?\.?$/iu;

/** A row of a table: the day in one cell, and time and place in those after it; what else is dated is no meeting. */
function plannedInRow(
  line: Line,
  year: number | undefined,
  columns: Columns | null,
): Omit<Planned, 'at'>[] | null {
  const isOther = (index: number) => columns?.others.has(index) ?? false;
  const dated = line.cells.map((cell, index) => (isOther(index) ? [] : daysApart(cell, year).meetings));
  const at = dated.findIndex((dates) => dates.length > 0);
  const beside = line.cells.some(
    (cell, index) =>
      index !== at && (isOther(index) || ((dated[index]?.length ?? 0) === 0 && !WEEKDAY.test(cell))),
  );
  if (line.cells.length < 2 || at < 0 || !beside) return null;
  const last = dated[at]?.at(-1);
  const rest = last ? (line.cells[at] ?? '').slice(last.index + last.length) : '';
  const after = [rest, ...line.cells.slice(at + 1)];
  const time = after.map((cell) => findTime(cell)).find((found) => found !== null)?.time ?? null;
  const free = line.cells.findIndex(
    (cell, index) =>
      index > at &&
      dated[index]?.length === 0 &&
      !isOther(index) &&
      findTime(cell) === null &&
      !WEEKDAY.test(cell) &&
      /\p{L}{2}/u.test(cell),
  );
  const placed = columns === null || columns.order.length > 0 ? free : (columns.place ?? -1);
  const place = placed < 0 ? null : cleanPlace((line.cells[placed] ?? '').replace(AT_DISTANCE, ' '));
  // Where the labels tell which columns are of meetings, each of those is.
  const days = columns !== null && columns.others.size > 0 ? dated.flat() : (dated[at] ?? []);
  return days.map(({ date }) => ({ date, time, place }));
}

/** How one takes part, and not where: "på distans", "via Teams". */
export const AT_DISTANCE =
  /[\s,(]*(?<!\p{L})(?:(?:och|eller|samt)\s+)?(?:(?:på|till)\s+distans|digitalt(?:\s+(?:möte|sammanträde))?|(?:digitalt\s+)?(?:via|på|i)\s+(?:teams|zoom|länk)|distansmöte|hybrid\p{L}*|på\s+plats\s+(?:och|eller)\s+(?:på\s+)?distans)(?!\p{L})\)?/giu;

/** "(heldag internat)" after the hours: a note in small letters, and no room. */
const NOTE = /^[\s,]*\((?!(?:rum|sal|lokal|plan|våning)\p{L}*\s)\p{Ll}[^)]*\)[\s.,]*$/u;

/** "heldag", "budgetmöte", "lunch ingår": between commas, of the day and no room. */
const OF_DAY =
  /^(?:\p{Ll}*(?:dag|dagen|dagar|dagsmöte|möte|sammanträde|internat)|hela dagen|(?:hel|halv)dag(?: \p{Ll}+){1,4}|lunch till lunch|prel(?:iminär\p{L}*)?\.?|lunch(?! ?rum)\p{L}*(?: \p{Ll}+)*)$/u;

/** "Presidiet ses en vecka innan" too is told after a comma, and no room. */
function isOfDay(part: string): boolean {
  return OF_DAY.test(part.trim()) || tellsOfDay(part.trim()) || namesOtherDays(part);
}

function placeIn(text: string): string | null {
  const said = text.replace(AT_DISTANCE, ' ');
  if (NOTE.test(said)) return null;
  const parts = said.split(',').filter((part) => !isOfDay(part));
  const place = cleanPlace(parts.join(','));
  return place === null ? null : placeAmong(place);
}

/** What stands after the hours and is neither place nor distance. */
export function notesIn(text: string): string[] {
  const said = text.replace(AT_DISTANCE, ' ');
  return NOTE.test(said) ? [text] : said.split(',').filter(isOfDay);
}

/** The days that a plan in a file writes with another weekday than they are: which of the two is meant has to be looked up. */
export function wrongWeekdaysOfPlanLines(lines: readonly Line[]): Doubt[] {
  return weekdaysWritten(lines).flatMap(({ date, weekday, at }) => {
    const [written, real] = [WEEKDAYS[weekday - 1] ?? '', WEEKDAYS[weekdayOf(date) - 1] ?? ''];
    return written === real
      ? []
      : [{ ...doubt('meetings.weekday', 'meetings', { day: inWords(date), written, real }), at }];
  });
}

function inWords(date: LocalDate): string {
  return `${dayOf(date)} ${MONTHS[monthOf(date) - 1] ?? ''} ${yearOf(date)}`;
}

/** "13-9", "10–11½", "10-1130": a stretch of figures as hours are written. */
export const STRETCH =
  /(?<![\d/.:,-])\d{1,4}(?:[.:,]\d\d)?\s*(?:[-–]|till)\s*\d{1,4}(?:[.:,]\d\d|½)?(?![\d/:-]|[.,]\d)/giu;

/** Hours that are written in words ("halv två"), or as people type them ("9-12"), so that they are read as hours. */
export function inFigures(line: Line): Line {
  const text = withClock(line.text);
  const cells = line.cells.map(withClock);
  const isSame = text === line.text && cells.every((cell, at) => cell === line.cells[at]);
  return isSame ? line : { ...line, text, cells };
}

/** Of "12–13 september" the first day. */
const SPAN = /(?<![\d.:/–-])\d{1,2}\s*[-–]\s*$/u;

/** The day that was found, or of a span the first. */
export function firstOfSpan(text: string, found: FoundDate): LocalDate {
  return SPAN.test(text.slice(0, found.index)) ? startOfRange(text, found) : found.date;
}

/** A line of running text: the days it names, then time and place. */
function plannedInText(line: Line, year: number | undefined, columns: Columns | null): Omit<Planned, 'at'>[] {
  const { meetings: dates, rest: text } = daysApart(line.text, year, columns?.order);
  const last = dates.at(-1);
  if (last === undefined) return [];
  const rest = text.slice(last.index + last.length).replace(/[\s,;(]+$/u, '');
  const time = findTime(rest);
  const after =
    time === null ? withoutTimesOffClock(rest.replace(STRETCH, ' ')) : rest.slice(time.index + time.length);
  const place = dates.length > 1 ? null : placeIn(after);
  const [first] = dates;
  const said = time ?? (dates.length === 1 ? findTime(text.slice(0, first?.index)) : null);
  return dates.map((found) => ({ date: firstOfSpan(text, found), time: said?.time ?? null, place }));
}

/** The meetings that a line of a plan tells of. */
export function plannedOn(
  line: Line,
  year: number | undefined,
  { common, place }: { readonly common: string | null; readonly place: string | null },
  columns: Columns | null,
): Planned[] {
  if (isAboutThePlan(line)) return [];
  const found = plannedInRow(line, year, columns) ?? plannedInText(line, year, columns);
  return found.map((one) => ({
    ...one,
    time: one.time ?? common,
    place: one.place ?? place,
    at: { page: line.page, line: line.line },
  }));
}

const WEEKDAY_BEFORE = new RegExp(
  `(?<!\\p{L})(${WEEKDAYS.map((name) => name.slice(0, 3)).join('|')})\\p{L}{0,6}\\.?[\\s,|]+(?:den\\s+)?$`,
  'iu',
);

/** The weekday that the words right before a day end with, 1 is Monday; null: none. */
function weekdayBefore(before: string): number | null {
  const name = WEEKDAY_BEFORE.exec(before)?.[1]?.toLowerCase();
  return name === undefined ? null : WEEKDAYS.findIndex((one) => one.startsWith(name)) + 1;
}

/** The weekday that stands right before each day of a plan, 1 is Monday; days without one are left out. */
export function weekdaysWritten(
  lines: readonly Line[],
  today: LocalDate | null = null,
): { readonly date: LocalDate; readonly weekday: number; readonly at: Pick<Line, 'page' | 'line'> }[] {
  const years = today === null ? yearsByLine(lines) : yearsWritten(lines, today);
  const ofAll = today === null ? null : weekdayOfAll(lines.map(({ text }) => text).join('\n'));
  return lines.flatMap(({ text, page, line }, at) =>
    findDates(text, years[at]).flatMap(({ date, index }) => {
      const weekday = weekdayBefore(text.slice(0, index)) ?? ofAll;
      return weekday === null ? [] : [{ date, weekday, at: { page, line } }];
    }),
  );
}
