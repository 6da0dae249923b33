import { dayOf, type LocalDate, localDate, monthOf, WEEKDAYS, yearOf } from '../../../kernel/index.ts';
import type { ActParams } from '../../action-handlers.ts';
import type { Asking } from '../asking.ts';
import { placeAfterDay } from './place-said.ts';
import { hoursAfterDay, weekdayWith } from './when-said.ts';
import {
  type DaySaid,
  daysSaid,
  notInCalendar,
  placeSaid,
  type TimesSaid,
  timesSaid,
  yearAlone,
} from './words-said.ts';

interface Planned {
  readonly date: LocalDate;
  /** As it was said with the day, whether or not it is that. */
  readonly weekday: string | null;
  readonly time: TimesSaid;
  readonly place: string | null;
}

/**
 * "lägg in mötena 3 mars, 12 maj och 9 juni i mötesplanen", or a pasted plan: each day with the hours and the place
 * that stand after it; hours or a place that are said once hold for all.
 */
export function planned(asking: Asking): ActParams {
  const days = withoutWeekdays(asking, daysSaid(asking));
  const text = boardsBlanked(asking);
  const year = yearAbove(asking, days);
  const said = days.map((day, at): Planned => {
    const after = textAfter(asking, text, day, days[at + 1]);
    const date = year === null ? day.date : inYear(day, year, asking);
    const weekday = WEEKDAYS[(weekdayWith(asking, day) ?? 0) - 1] ?? null;
    return { date, weekday, time: hoursAfterDay(after), place: placeAfterDay(after) };
  });
  const hours = said.filter(({ time }) => time.start !== undefined);
  const common = hours.length > 1 ? {} : timesSaid(text);
  const everywhere = placeSaid(text);
  const lines = said.map((one) =>
    lineOf({
      ...one,
      time: one.time.start === undefined ? common : one.time,
      place: one.place ?? everywhere,
    }),
  );
  const wrong = notInCalendar(asking);
  return {
    ...(said.length > 0 ? { dates: said.map(({ date }) => date), planLines: lines } : {}),
    ...(wrong === null ? {} : { notInCalendar: wrong }),
  };
}

/** "torsdag 10 februari" is one day: the date's. */
export function withoutWeekdays({ understanding: { message } }: Asking, days: readonly DaySaid[]): DaySaid[] {
  return days.filter(({ words: [from, to] }, at) => {
    const next = days[at + 1];
    const isWeekday =
      from === to && /^(?:man|tis|ons|tors|fre|lor|son)dag/.test(message.words[from]?.folded ?? '');
    return !(isWeekday && next !== undefined && next.words[0] - to <= 2);
  });
}

function lineOf({ date, weekday, time: { start, end }, place }: Planned): string {
  const hours = start === undefined ? '' : ` ${start}${end === undefined ? '' : `–${end}`}`;
  return `${weekday === null ? '' : `${weekday} `}${date}${hours}${place === null ? '' : `, ${place}`}`;
}

/** The message with the boards that it names blanked out, each letter in its place: "i Norrskog" is no room. */
function boardsBlanked({ understanding: { message, entities } }: Asking): string {
  return entities.boards.reduce((text, { words: [first, last] }) => {
    const [start, end] = [message.words[first]?.start ?? 0, message.words[last]?.end ?? 0];
    const before = /(?:^|\s)(?:i|för|hos)\s+$/iu.exec(text.slice(0, start))?.[0].length ?? 0;
    return text.slice(0, start - before) + ' '.repeat(end - start + before) + text.slice(end);
  }, message.text);
}

function textAfter(
  { understanding: { message } }: Asking,
  text: string,
  day: DaySaid,
  next: DaySaid | undefined,
): string {
  const from = message.words[day.words[1]]?.end ?? 0;
  const to = next === undefined ? undefined : message.words[next.words[0]]?.start;
  // The weekday that stands before the next day belongs to that.
  return text
    .slice(from, to)
    .replace(/(?<!\p{L})(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s*(?:den\s*)?$/iu, '');
}

/** "Sammanträdesplan 2027", "2027 års möten", "möten nästa år": the year that stands before the days holds for those without one. */
function yearAbove({ understanding }: Asking, [first]: readonly DaySaid[]): number | null {
  if (first === undefined) return null;
  const { message, entities } = understanding;
  const alone = entities.dates.filter(({ words }) => words[1] < first.words[0]).map(yearAlone);
  const said = alone.find((one) => one !== null);
  if (said !== undefined && said !== null) return said;
  const before = message.text.slice(0, message.words[first.words[0]]?.start ?? 0);
  const year = /(?<![\d-])(20\d\d)(?![\d-])/u.exec(before)?.[1];
  return year === undefined ? null : Number(year);
}

function inYear({ date, words: [from, to] }: DaySaid, year: number, asking: Asking): LocalDate {
  const own = asking.understanding.message.words.slice(from, to + 1);
  if (own.some(({ text }) => text.includes(String(yearOf(date))))) return date;
  return localDate(year, monthOf(date), dayOf(date)) ?? date;
}
