import type { LocalDate } from '../../../kernel/index.ts';
import type { Line } from '../../formats/line.ts';
import type { Doubt } from '../../model.ts';
import { doubt } from '../checks/doubt.ts';
import { findDates, impossibleDays } from '../read/dates.ts';
import { findTime } from '../read/times.ts';
import { dayByDay } from './day-by-day.ts';
import { columnsOf, isReserveRow, otherSections, withBarsAsColumns } from './plan-columns.ts';
import {
  AT_DISTANCE,
  firstOfSpan,
  inFigures,
  isAboutThePlan,
  type Planned,
  plannedOn,
  yearsByLine,
  yearsWritten,
} from './planned-meetings.ts';
import { timesNotOnClock } from './times-off-clock.ts';
import { isHeadingOfDays, placeOfAll, saysPlaceOfAll, timeOfAll, unreadOfUndated } from './undated-lines.ts';
import { unreadIn } from './unread-of-plan.ts';
import { weekdayOfAll } from './years-of-row.ts';

/**
 * What is told of a plan and not laid in. `day`: a day that becomes no meeting; `beside`: words beside a day that does;
 * `distance`: how one takes part; `unread`: anything else.
 */
export interface ToldOfPlan {
  readonly words: string;
  readonly kind: 'day' | 'beside' | 'distance' | 'unread';
}

/** A line of a plan, read once: what is laid in, and what is told since it is not. Every day of the line is of one of them. */
interface PlanLine {
  readonly line: Line;
  readonly meetings: readonly Planned[];
  readonly told: readonly ToldOfPlan[];
}

/** Any leap year: where no year is written, 29 February is a day. */
const ANY_YEAR = 2028;

/** "Hej alla", "Tack på förhand", "Med vänlig hälsning", and a name below it. */
const IN_PASSING =
  /^(?:(?:[Hh]ej|[Tt]ack|[Mm]vh|[Mm]ed vänlig|[Vv]änlig|[Hh]älsning|Samordningsförbundet)\p{L}*(?:\s+\p{L}+){0,3}|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)[\s!.,]*$/u;

/** Of each line its meetings and what is told; `today` for a plan that somebody wrote, whose years may be left unsaid. */
export function planLines(written: readonly Line[], today: LocalDate | null): PlanLine[] {
  const whole = withBarsAsColumns(written).map(inFigures);
  const columns = columnsOf(whole);
  const apart = whole.map((line) => (columns !== null && columns.order.length > 0 ? [line] : dayByDay(line)));
  const lines = apart.flat();
  // What no clock has is looked for once in a line, as it was written.
  const asWritten = apart.flatMap((parts, at) =>
    parts.map((_, part) => (part === 0 ? written[at]?.text : '')),
  );
  const years = today === null ? yearsByLine(lines) : yearsWritten(lines, today);
  const others = otherSections(lines);
  const common = lines.map(timeOfAll).find((time) => time !== null) ?? timeAbove(lines) ?? null;
  const place = lines.map(placeOfAll).find((one) => one !== null) ?? null;
  const first = lines.findIndex((line) => hasDay(line));
  const read = lines.map((line, at): PlanLine => {
    if (isAboutThePlan(line)) return { line, meetings: [], told: [] };
    const under = others[at] ?? null;
    const isOther = under !== null || isReserveRow(line, columns);
    const meetings = isOther ? [] : plannedOn(line, years[at], { common, place }, columns);
    const wrong = today === null ? impossibleDays(line.text) : [];
    const unread = isOther
      ? [under === null ? line.text.trim() : `${under}: ${line.text.trim()}`]
      : hasDay(line)
        ? unreadIn(line, years[at], columns)
        : wrong.length > 0
          ? []
          : unreadBetween(line, at < first || first < 0, today !== null);
    const off = today === null ? offClock(asWritten[at] ?? '', unread) : [];
    return { line, meetings, told: toldOf(line, years[at], meetings, [...wrong, ...unread, ...off]) };
  });
  return eachDayOnce(read);
}

/** "Torsdagar kl 13-16" above the days: when they all are. */
function timeAbove(lines: readonly Line[]): string | undefined {
  const above = lines.slice(0, Math.max(0, lines.findIndex(hasDay)));
  return above.flatMap((line) => (headsByWeekday(line) ? (findTime(line.text)?.time ?? []) : []))[0];
}

/** "Torsdagar kl 13-16": a weekday and hours alone. */
function headsByWeekday({ text }: Pick<Line, 'text'>): boolean {
  const time = findTime(text);
  if (time === null || weekdayOfAll(text) === null) return false;
  const rest = text.slice(0, time.index) + text.slice(time.index + time.length);
  return /^[\s,:;.()–-]*(?:(?:på|alla|alltid)\s+)?\p{L}+dagar(?:na)?[\s,:;.()–-]*$/iu.test(rest);
}

function hasDay({ text }: Pick<Line, 'text'>): boolean {
  return findDates(text, ANY_YEAR).length > 0;
}

/** What a line without a day says; below the days of a plan that somebody wrote nothing is a heading: what is no day is told as it stands. */
function unreadBetween(line: Line, isAbove: boolean, isTyped: boolean): string[] {
  if ((isAbove && headsByWeekday(line)) || saysPlaceOfAll(line.text)) return [];
  if (!isTyped) return isAbove ? [] : unreadOfUndated(line);
  const unread = unreadOfUndated(line);
  const isBeside = isAbove || IN_PASSING.test(line.text) || isHeadingOfDays(line.text);
  return unread.length > 0 || isBeside || timeOfAll(line) !== null ? unread : [line.text.trim()];
}

function offClock(text: string, read: readonly string[]): string[] {
  return timesNotOnClock(text).filter(
    (time) => !read.some((part) => part.includes(time.replace(/^\D+/u, ''))),
  );
}

/** What was read of a line and is no meeting, each part of its kind; a day that is neither laid in nor told is added. */
function toldOf(
  { text }: Line,
  year: number | undefined,
  meetings: readonly Planned[],
  unread: readonly string[],
): ToldOfPlan[] {
  const laid = new Set<string>(meetings.map(({ date }) => date));
  const lost = findDates(text, year ?? ANY_YEAR)
    .filter(({ date }) => !laid.has(date))
    .map(({ index, length }) => text.slice(index, index + length))
    .filter((day) => !unread.some((part) => part.includes(day)));
  const isBeside = meetings.length > 0;
  // Of "12–13 september" the first day is laid in.
  const isOfLaid = (words: string) =>
    findDates(words, year ?? ANY_YEAR).some((day) => laid.has(day.date) || laid.has(firstOfSpan(words, day)));
  return [
    ...unread.map((words) =>
      isOfLaid(words) ? { words, kind: 'beside' as const } : toldOfPlan(words, isBeside),
    ),
    ...lost.map((words) => ({ words, kind: 'day' as const })),
  ];
}

/** Of which kind it is what a plan says and is not laid in; `isBeside`: it stands with a day that is. */
export function toldOfPlan(words: string, isBeside: boolean): ToldOfPlan {
  if (words.replace(AT_DISTANCE, '').trim() === '') return { words, kind: 'distance' };
  if (hasDay({ text: words })) return { words, kind: 'day' };
  return { words, kind: isBeside ? 'beside' : 'unread' };
}

/** A day that two lines name is one meeting, the first line's; what the other says otherwise is told. */
function eachDayOnce(lines: readonly PlanLine[]): PlanLine[] {
  const seen = new Map<string, Planned>();
  return lines.map((one) => {
    const again = one.meetings.filter(({ date }) => seen.has(date));
    for (const meeting of one.meetings) if (!seen.has(meeting.date)) seen.set(meeting.date, meeting);
    const differs = again.some((meeting) => {
      const { time, place } = seen.get(meeting.date) ?? meeting;
      return (meeting.time ?? time) !== time || (meeting.place ?? place) !== place;
    });
    const words = one.line.text.trim();
    const told =
      differs && !one.told.some((part) => part.words === words) ? [{ words, kind: 'unread' as const }] : [];
    const meetings = one.meetings.filter((meeting) => !again.includes(meeting));
    return again.length === 0 ? one : { ...one, meetings, told: [...one.told, ...told] };
  });
}

/** The days of a plan of meetings, sorted, each once; `today` for one that somebody wrote, whose years may be left unsaid. */
export function readPlannedMeetings(written: readonly Line[], today: LocalDate | null = null): Planned[] {
  const meetings = planLines(written, today).flatMap((line) => line.meetings);
  return meetings.sort((a, b) => a.date.localeCompare(b.date));
}

const CODES = {
  unread: 'meetings.unread',
  day: 'meetings.otherDay',
  beside: 'meetings.beside',
  distance: 'meetings.distance',
} as const;

/** What the lines of a plan in a file say beside day, hour and place: it is told, since it is not laid in. */
export function unreadOfPlanLines(written: readonly Line[]): Doubt[] {
  return planLines(written, null).flatMap(({ line: { page, line }, told }) =>
    (['unread', 'day', 'beside', 'distance'] as const).flatMap((kind) => {
      const words = told.filter((one) => one.kind === kind).map((one) => one.words);
      return words.length === 0
        ? []
        : [{ ...doubt(CODES[kind], 'meetings', { words: words.join(', ') }), at: { page, line } }];
    }),
  );
}
