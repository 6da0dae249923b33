import { withHoursInFigures } from '../../../../documents/index.ts';
import { MONTHS, WEEKDAYS, weekdayOf } from '../../../../kernel/index.ts';
import { WEEKDAY_WORDS } from '../../../understand/dates/date-words.ts';
import type { Asking } from '../../asking.ts';
import type { DaySaid } from './day-beside.ts';
import { type TimesSaid, timesSaid } from './hours-said.ts';

type Said = Pick<Asking, 'understanding'>;

const HOUR = String.raw`([01]?\d|2[0-4])(?:[.:]([0-5]\d))?`;
/** "11 feb", "11 februari", "9 sept". */
const MONTH = [...MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`), 'sept'].join('|');
/** Two figures that count something, or are days, are no hours. */
export const OF_SOMETHING = `(?![\\d/.:-]*\\d|:?[ea](?![\\p{L}])|\\s*(?:${MONTH}|personer|deltagare|ledamöter|punkter|ärenden|platser|dagar|veckor|minuter|min|timmar|st|stycken|kr|tkr|procent|%)(?![\\p{L}]))`;
/** "13-15" right after a day: from when to when, though "kl" is not said. */
export const HOURS_AFTER_DAY = String.raw`(?:[\s,(.;:]|[-–]\s)*(?:mellan\s+)?${HOUR}\s*(?:-|till|och)\s*${HOUR}${OF_SOMETHING}`;
const RIGHT_AFTER = new RegExp(`^${HOURS_AFTER_DAY}`, 'iu');

/** When something begins and ends, by the words that stand after its day. */
export function hoursAfterDay(after: string): TimesSaid {
  const said = timesSaid(after);
  const [, from, fromMinutes = '00', to, toMinutes = '00'] = RIGHT_AFTER.exec(after) ?? [];
  if (said.start !== undefined || from === undefined || to === undefined) return said;
  const [start, end] = [`${from.padStart(2, '0')}:${fromMinutes}`, `${to.padStart(2, '0')}:${toMinutes}`];
  return start < end && end < '24:00' ? { start, end } : said;
}

/**
 * When it begins and ends: of several days by the hours between this and the next, else wherever that is said, else by
 * the hours right after its day.
 */
export function hoursOfDay(
  { understanding: { message } }: Said,
  day: DaySaid | undefined,
  next?: DaySaid,
): TimesSaid {
  const [from, to] = [day, next].map((one, at) => message.words[one?.words[1 - at] ?? -1]);
  const own = from && to ? hoursAfterDay(withHoursInFigures(message.text.slice(from.end, to.start))) : {};
  if (own.start !== undefined) return own;
  const said = timesSaid(withHoursInFigures(message.text));
  if (said.start !== undefined || day === undefined) return said;
  return hoursAfterDay(message.text.slice(message.words[day.words[1]]?.end ?? 0));
}

/** "tis 15 sept": so short only beside a day. */
const SHORT: ReadonlyMap<string, number> = new Map(
  ['man', 'tis', 'ons', 'tors', 'fre', 'lor', 'son'].flatMap((name, at) => [
    [name, at + 1] as const,
    ...(name === 'tors' ? [['tor', at + 1] as const] : []),
  ]),
);

/** The weekday that is said with the day, 1 is Monday: "fredag 15 april", "fredagen den 15 april"; null: none. */
export function weekdayWith(
  { understanding: { message } }: Said,
  { words: [first] }: DaySaid,
): number | null {
  const at = message.words[first - 1]?.folded === 'den' ? first - 2 : first - 1;
  const word = message.words[at]?.folded ?? '';
  return WEEKDAY_WORDS.get(word) ?? SHORT.get(word) ?? null;
}

/** The weekday that is said with the day and that it is not: "fredag" of a Thursday; null: it is that, or none is said. */
export function wrongWeekday(asking: Said, day: DaySaid): string | null {
  const said = weekdayWith(asking, day);
  return said === null || said === weekdayOf(day.date) ? null : (WEEKDAYS[said - 1] ?? null);
}
