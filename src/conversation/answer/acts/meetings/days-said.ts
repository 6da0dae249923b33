import {
  addDays,
  dayOf,
  holidayEves,
  type LocalDate,
  localDate,
  monthOf,
  publicHolidays,
  yearOf,
} from '../../../../kernel/index.ts';
import type { DateMention } from '../../../understand/dates/dates.ts';
import { nextInWeek } from '../../../understand/dates/weeks.ts';
import type { Asking } from '../../asking.ts';
import { type DaySaid, withTold } from './day-beside.ts';
import { timesSaid } from './hours-said.ts';

/** Every single day that is named, in order; a year or month left unsaid is the first that has not passed. */
export function daysSaid({
  understanding: { entities, message },
  today,
}: Pick<Asking, 'understanding' | 'today'>): DaySaid[] {
  const days = entities.dates.flatMap((mention, at): DaySaid[] => {
    const said = withYearBeside(entities.dates, at, withMonthBeside(entities.dates, mention));
    const date = dayOfMention(said, today);
    return date === null ? [] : [{ date, words: mention.words }];
  });
  const named = holidaysSaid(message.words, today).filter(
    (day) => !days.some((one) => one.date === day.date || isWithin(day, one)),
  );
  const inOrder = [...days, ...named].sort((a, b) => a.words[0] - b.words[0]);
  return withTold(message, inOrder);
}

/** "Dagen före nyårsafton": the day that is meant is another than the one it is told from. */
function isWithin({ words: [first] }: DaySaid, { words: [from, to] }: DaySaid): boolean {
  return from <= first && first <= to;
}

/** "nästa år den 20 december", "20 december nästa år": the year that is said beside a day is the day's. */
function withYearBeside(mentions: readonly DateMention[], at: number, mention: DateMention): DateMention {
  if (mention.kind !== 'parts' || mention.year !== null || mention.month === null) return mention;
  const [before, after] = [mentions[at - 1], mentions[at + 1]];
  const near = [
    ...(before && mention.words[0] - before.words[1] <= 2 ? [before] : []),
    ...(after && after.words[0] - mention.words[1] === 1 ? [after] : []),
  ];
  const year = near.map(yearAlone).find((one) => one !== null) ?? null;
  return { ...mention, year };
}

/** "I januari, typ 14:e": a day without its month is of the one month that is said by itself. */
function withMonthBeside(mentions: readonly DateMention[], mention: DateMention): DateMention {
  if (mention.kind !== 'parts' || mention.month !== null || mention.day === null) return mention;
  const alone = mentions.flatMap((one) =>
    one.kind === 'parts' && one.month !== null && one.day === null ? [one] : [],
  );
  const [only, ...more] = alone;
  return only === undefined || more.length > 0
    ? mention
    : { ...mention, month: only.month, year: mention.year ?? only.year };
}

/** The year that a mention names, where it names no more; else null. */
export function yearAlone(mention: DateMention): number | null {
  return mention.kind === 'parts' && mention.month === null && mention.day === null ? mention.year : null;
}

/** "julafton", "annandag påsk": the first day of that name from today on. */
function holidaysSaid(words: Asking['understanding']['message']['words'], today: LocalDate): DaySaid[] {
  const found = new Map<number, DaySaid>();
  const years = [yearOf(today), yearOf(today) + 1];
  const named = years
    .flatMap((year) => [...publicHolidays(year), ...holidayEves(year)])
    .filter(([date]) => date >= today && date <= addDays(today, A_YEAR))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [date, called] of named) {
    const name = called.toLowerCase().split(' ');
    const at = words.findIndex((_, from) =>
      name.every((part, nth) => words[from + nth]?.text.startsWith(part)),
    );
    if (at >= 0 && !found.has(at)) found.set(at, { date, words: [at, at + name.length - 1] });
  }
  return [...found.values()];
}

/** A day that is said and that no calendar has, in the words that said it; null: none. */
export function notInCalendar({
  understanding: { entities, message },
  today,
}: Pick<Asking, 'understanding' | 'today'>): string | null {
  const wrong = entities.dates.find(
    (mention, at) =>
      mention.kind === 'parts' &&
      mention.day !== null &&
      dayOfMention(withYearBeside(entities.dates, at, mention), today) === null,
  );
  if (wrong) {
    const [from, to] = wrong.words;
    const said = message.text.slice(message.words[from]?.start ?? 0, message.words[to]?.end ?? 0);
    // 29 February is a day of some years: of which it is none is told.
    const isOfLeapYears = wrong.kind === 'parts' && wrong.month === 2 && wrong.day === 29;
    return isOfLeapYears && wrong.year === null ? `${said} ${nextFebruary(today)}` : said;
  }
  return message.words.find(({ text }) => isWrongDay(text))?.text ?? null;
}

function nextFebruary(today: LocalDate): number {
  return yearOf(today) + (monthOf(today) > 2 ? 1 : 0);
}

function isWrongDay(text: string): boolean {
  const [, year, month, day] = /^((?:19|20)\d\d)-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return day !== undefined && localDate(Number(year), Number(month), Number(day)) === null;
}

const A_YEAR = 366;

/** The single day that a mention names, the first that has not passed; null: it names none, or none that exists. */
export function dayOfMention(mention: DateMention, today: LocalDate): LocalDate | null {
  if (mention.kind === 'days' && mention.week !== undefined) return nextInWeek(mention.week, today);
  if (mention.kind === 'days') return mention.from === mention.to ? mention.from : null;
  const { year, month, day } = mention;
  if (day === null) return null;
  if (year !== null && month !== null) return localDate(year, month, day);
  for (let ahead = 0; ahead <= A_YEAR; ahead += 1) {
    const date = addDays(today, ahead);
    if (dayOf(date) !== day || (month !== null && monthOf(date) !== month)) continue;
    return year === null || yearOf(date) === year ? date : null;
  }
  return null;
}

/** "svar senast fredag kl 16": by when; the day that stands after "senast". */
export function deadlineSaid(asking: Asking): {
  readonly deadlineDate?: string;
  readonly deadlineTime?: string;
} {
  const { words } = asking.understanding.message;
  const day = daysSaid(asking).find((said) =>
    [1, 2, 3].some((back) =>
      isLast(words[said.words[0] - back]?.folded, words[said.words[0] - back - 1]?.folded),
    ),
  );
  if (!day) return {};
  const after = asking.understanding.message.text.slice(words[day.words[1]]?.end ?? 0);
  const { start } = timesSaid(after);
  return { deadlineDate: day.date, ...(start ? { deadlineTime: start } : {}) };
}

/** "senast 3 mars", "sista dag 3 mars", "sista svarsdagen är 3 mars". */
function isLast(word: string | undefined, before: string | undefined): boolean {
  return word === 'senast' || (before === 'sista' && /^(?:svars)?dag(?:en)?$/.test(word ?? ''));
}
