import { dayOf, type LocalDate, localDate, monthOf, yearOf } from '../../../kernel/index.ts';
import type { ActParams } from '../../action-handlers.ts';
import type { Asking } from '../asking.ts';
import { type DaySaid, daysSaid, notInCalendar, placeSaid, type TimesSaid, timesSaid } from './words-said.ts';

interface Planned {
  readonly date: LocalDate;
  readonly time: TimesSaid;
  readonly place: string | null;
}

/**
 * "lägg in mötena 3 mars, 12 maj och 9 juni i mötesplanen", or a pasted plan: each day with the hours and the place
 * that stand after it; hours or a place that are said once hold for all.
 */
export function planned(asking: Asking): ActParams {
  const days = withoutWeekdays(asking, daysSaid(asking));
  const { text } = asking.understanding.message;
  const year = yearAbove(asking, days);
  const said = days.map((day, at): Planned => {
    const after = textAfter(asking, day, days[at + 1]);
    const date = year === null ? day.date : inYear(day, year, asking);
    return { date, time: timesSaid(after), place: placeSaid(after) ?? placeAtEnd(after) };
  });
  const hours = said.filter(({ time }) => time.start !== undefined);
  const common = hours.length > 1 ? {} : timesSaid(text);
  const everywhere = placeSaid(text);
  const lines = said.map(({ date, time, place }) =>
    lineOf(date, time.start === undefined ? common : time, place ?? everywhere),
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

function lineOf(date: LocalDate, { start, end }: TimesSaid, place: string | null): string {
  const hours = start === undefined ? '' : ` ${start}${end === undefined ? '' : `–${end}`}`;
  return `${date}${hours}${place === null ? '' : `, ${place}`}`;
}

function textAfter({ understanding: { message } }: Asking, day: DaySaid, next: DaySaid | undefined): string {
  const from = message.words[day.words[1]]?.end ?? 0;
  const to = next === undefined ? undefined : message.words[next.words[0]]?.start;
  // The weekday that stands before the next day belongs to that.
  return message.text
    .slice(from, to)
    .replace(/(?<!\p{L})(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?\s*(?:den\s*)?$/iu, '');
}

/** "kl. 13.00-16.00, Stadshuset": what stands after the comma is a name. */
function placeAtEnd(text: string): string | null {
  return (
    /,\s*(\p{Lu}[\p{L}\d-]*(?:,? \p{L}[\p{L}\d-]*){0,4}?)[\s.,;]*(?:(?:och|den|samt)\s*)?$/u.exec(
      text,
    )?.[1] ?? null
  );
}

/** "Sammanträdesplan 2027", "2027 års möten": the year that stands before the days holds for those without one. */
function yearAbove({ understanding: { message } }: Asking, [first]: readonly DaySaid[]): number | null {
  if (first === undefined) return null;
  const before = message.text.slice(0, message.words[first.words[0]]?.start ?? 0);
  const year = /(?<![\d-])(20\d\d)(?![\d-])/u.exec(before)?.[1];
  return year === undefined ? null : Number(year);
}

function inYear({ date, words: [from, to] }: DaySaid, year: number, asking: Asking): LocalDate {
  const own = asking.understanding.message.words.slice(from, to + 1);
  if (own.some(({ text }) => text.includes(String(yearOf(date))))) return date;
  return localDate(year, monthOf(date), dayOf(date)) ?? date;
}
