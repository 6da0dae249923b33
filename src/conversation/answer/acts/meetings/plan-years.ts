import { weekdayOfAll, yearsOfRow } from '../../../../documents/index.ts';
import { dayOf, type LocalDate, localDate, monthOf, yearOf } from '../../../../kernel/index.ts';
import type { Asking } from '../../asking.ts';
import type { DaySaid } from './day-beside.ts';
import { yearAlone } from './days-said.ts';
import { weekdayWith } from './when-said.ts';

/** The years of days that are all said by month and day alone; null: some are said otherwise. */
export function yearsUnsaid(
  asking: Pick<Asking, 'understanding' | 'today'>,
  days: readonly DaySaid[],
): readonly number[] | null {
  const { entities, message } = asking.understanding;
  const row = days.flatMap((day) => {
    const mention = entities.dates.find(({ words: [first] }) => first === day.words[0]);
    const isAlone = mention?.kind === 'parts' && mention.year === null && mention.month !== null;
    return isAlone && mention.day !== null && mention.day === dayOf(day.date)
      ? [{ month: monthOf(day.date), day: dayOf(day.date), weekday: weekdayWith(asking, day) }]
      : [];
  });
  const ofAll = weekdayOfAll(message.text);
  const weekdays = row.map((day) => ({ ...day, weekday: day.weekday ?? ofAll }));
  return row.length === days.length && row.length > 1
    ? yearsOfRow(weekdays, message.text, asking.today)
    : null;
}

/** "31 mars, 30 april, 24 december", written in November: a day without its year, after one of the next, is of that. */
export function inOrderWritten<Planned extends { readonly date: LocalDate }>(
  said: readonly Planned[],
  days: readonly DaySaid[],
  asking: Pick<Asking, 'understanding'>,
): readonly Planned[] {
  let before: LocalDate | null = null;
  return said.map((one, at) => {
    const day = days[at];
    const later: LocalDate | null =
      before === null || day === undefined || one.date >= before
        ? null
        : inYear({ ...day, date: one.date }, yearOf(before), asking);
    const date: LocalDate = later !== null && before !== null && later > before ? later : one.date;
    before = date;
    return { ...one, date };
  });
}

/** "Sammanträdesplan 2027", "2027 års möten", "möten nästa år": the year that stands before the days holds for those without one. */
export function yearAbove(
  { understanding }: Pick<Asking, 'understanding'>,
  [first]: readonly DaySaid[],
): number | null {
  if (first === undefined) return null;
  const { message, entities } = understanding;
  const alone = entities.dates.filter(({ words }) => words[1] < first.words[0]).map(yearAlone);
  const said = alone.find((one) => one !== null);
  if (said !== undefined && said !== null) return said;
  const before = message.text.slice(0, message.words[first.words[0]]?.start ?? 0);
  const year = /(?<![\d-])(20\d\d)(?![\d-])/u.exec(before)?.[1];
  return year === undefined ? null : Number(year);
}

/** A day in that year, unless its own words name one. */
export function inYear(
  { date, words: [from, to] }: DaySaid,
  year: number,
  asking: Pick<Asking, 'understanding'>,
): LocalDate {
  const own = asking.understanding.message.words.slice(from, to + 1);
  if (own.some(({ text }) => text.includes(String(yearOf(date))))) return date;
  return localDate(year, monthOf(date), dayOf(date)) ?? date;
}
