import type { Line } from '../../formats/line.ts';
import { type FoundDate, findDates } from '../read/dates.ts';
import { type FoundTime, findTime } from '../read/times.ts';
import { daysApart } from './other-days.ts';
import type { Columns } from './plan-columns.ts';
import { AT_DISTANCE, isAboutThePlan, notesIn, STRETCH } from './planned-meetings.ts';

const BESIDE_DAY =
  /(?<!\p{L})(?:må|ti|on|to|fr|lö|sö)\.?\s*$|(?<!\p{L})vecka(?=\s*\d)|(?<!\p{L})(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?(?!\p{L})\.?|(?<!\p{L})(?:den|kl|klockan|och|samt|sedan|sen|därefter|lägg\s+in|i|mötesplan\p{L}*|sammanträdesplan\p{L}*|planen|möten|mötena|sammanträden|sammanträdena|styrelsen?|styrelsemöte|sammanträde|sammanträdet|möte|mötet|datum|dag|tid|från|mellan|nr|v)(?!\p{L})\.?|[\d\s,;:.()•*|–-]+/giu;

/** Of "17–18 juni" the first day. */
const DAY_BEFORE = /(?<![\d/.:])(\d{1,2})\s*[-–]\s*$/u;

/** What a line says of days and hours in figures, and that is not read as its day and time. */
function figuresUnread(text: string, day: FoundDate, time: FoundTime | null): string[] {
  const before = text.slice(0, day.index);
  const rest = text.slice(day.index + day.length);
  const own = time ?? findTime(before);
  const after = time === null ? rest : rest.slice(time.index + time.length);
  const between = time === null ? '' : rest.slice(0, time.index);
  const parts = [...(time === null && own !== null ? [] : [before]), between, after];
  const firstDay = DAY_BEFORE.exec(before)?.[1];
  const hour = own === null ? /^[\s,]*(\d{1,2})[\s.,]*$/u.exec(after)?.[1] : undefined;
  return [
    ...(firstDay === undefined ? [] : [`${firstDay}–${text.slice(day.index, day.index + day.length)}`]),
    ...parts.flatMap((part) => part.match(STRETCH) ?? []),
    ...(hour === undefined ? [] : [hour]),
  ];
}

const ONLY_STRETCH = new RegExp(`^\\s*${STRETCH.source}\\s*$`, 'giu');

/** A row without any time that is read: the figures of a cell that look like hours. */
function hoursUnreadInRow(cells: readonly string[]): string[] {
  return cells.some((cell) => findTime(cell) !== null)
    ? []
    : cells.flatMap((cell) => cell.match(ONLY_STRETCH) ?? []);
}

/**
 * What a line of running text says that is neither day, hour nor place: before its first day, between day and hour, and
 * after several days; how one takes part ("på distans") too. Empty: all of it is read.
 */
export function unreadIn(
  { text: whole, cells }: Line,
  year: number | undefined,
  columns: Columns | null = null,
): string[] {
  if (isAboutThePlan({ text: whole })) return [];
  if (cells.length > 1 && findDates(whole, year).length > 0)
    return [
      ...hoursUnreadInRow(cells),
      ...otherDaysInRow(cells, year, columns?.others ?? NO_COLUMNS),
      ...cells
        .flatMap((cell) => cell.match(AT_DISTANCE) ?? [])
        .map((part) => part.replace(/^[\s,(]+|[\s)]+$/gu, '')),
    ];
  const { meetings: dates, others: told, rest: text } = daysApart(whole, year, columns?.order);
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return [...told];
  return [...unreadBeside(text, dates, first, last), ...told];
}

const NO_COLUMNS: ReadonlySet<number> = new Set();

/** Days in columns of materialstopp and the like, and in cells that speak of it. */
function otherDaysInRow(
  cells: readonly string[],
  year: number | undefined,
  others: ReadonlySet<number>,
): string[] {
  return cells.flatMap((cell, at) =>
    others.has(at) && findDates(cell, year).length > 0 ? [cell.trim()] : daysApart(cell, year).others,
  );
}

/** "3 och 12 maj": days before the one that bears the month. */
const LISTED =
  /(?<![\d.:/–-])(?<!(?:kl|klockan|nr|möte)\.?\s*)(?:\d{1,2}(?::?[ea])?\s*(?:,|&|\+|och|samt)\s*(?:(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?\.?\s+)?(?:den\s+)?)+$/iu;

function daysListedBefore(text: string, dates: readonly FoundDate[]): string[] {
  return dates.flatMap(({ index, length }, at) => {
    const before = dates[at - 1];
    const between = text.slice(before === undefined ? 0 : before.index + before.length, index);
    const listed = LISTED.exec(between)?.[0];
    const written = text.slice(index, index + length);
    return (listed?.match(/\d{1,2}/gu) ?? []).map((day) => written.replace(/^\d{1,2}(?!\d)/u, day));
  });
}

function unreadBeside(
  text: string,
  dates: readonly FoundDate[],
  first: FoundDate,
  last: FoundDate,
): string[] {
  const rest = text.slice(last.index + last.length);
  const time = findTime(rest);
  const after = time === null ? rest : rest.slice(time.index + time.length);
  const asides = [
    text.slice(0, first.index),
    time === null ? '' : rest.slice(0, time.index),
    ...(dates.length > 1 ? [after] : []),
    ...(dates.length === 1 ? notesIn(after) : []),
  ];
  const distance = rest.match(AT_DISTANCE) ?? [];
  const words = [
    ...asides.map((aside) => aside.replace(AT_DISTANCE, ' ').replace(BESIDE_DAY, ' ')),
    ...distance,
  ]
    .map((one) => one.replace(/\s+/gu, ' ').replace(/^[\s,;:.()–-]+|[\s,;:()–-]+$/gu, ''))
    .filter((one) => /\p{L}{2}/u.test(one));
  return [
    ...daysListedBefore(text, dates),
    ...(dates.length === 1 ? figuresUnread(text, first, time) : []),
    ...words,
  ];
}
