import { withHoursInFigures } from '../../../documents/index.ts';
import { addDays, type LocalDate, localDate, monthOf, weekdayOf, yearOf } from '../../../kernel/index.ts';
import { foldDots } from '../words/stem.ts';
import { wordsOf } from '../words/words.ts';
import { findDates } from './dates.ts';
import { nextInWeek } from './weeks.ts';

/** A time as somebody suggested it. */
export interface SuggestedTime {
  readonly date: LocalDate;
  /** `HH:mm`. */
  readonly start: string;
  readonly end: string | null;
}

/** What could not be read, with the words it was said with. */
export type TimeFault =
  /** No day in it. */
  | { readonly kind: 'NO_DAY'; readonly said: string }
  /** A day, and no time of day anywhere. */
  | { readonly kind: 'NO_TIME'; readonly said: string }
  /** There is no such day or time of day. */
  | { readonly kind: 'NO_SUCH'; readonly said: string }
  /** The day is another weekday than was said. */
  | { readonly kind: 'WEEKDAY'; readonly said: string; readonly date: LocalDate };

export interface TimesRead {
  readonly times: readonly SuggestedTime[];
  readonly faults: readonly TimeFault[];
}

/** What one part of the list says; what it leaves out it takes from the others. */
interface Part {
  readonly said: string;
  readonly weekday: number | null;
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  /** Whether a week is named, by its number or from this one. */
  readonly ofWeek: boolean;
  readonly clock: { readonly start: string; readonly end: string | null } | null | 'NO_SUCH';
}

const LONGEST = 2_000;
const MOST_PARTS = 60;

/**
 * Times for a meeting as people type them: "tis 3 eller ons 4 dec kl 9–12". A month or a time of day that is said
 * once holds for the others too. Days without a year are the next such ones from `today` on.
 */
export function readTimes(text: string, today: LocalDate): TimesRead {
  const parts = partsOf(withHoursInFigures(text)).map(readPart);
  const times: SuggestedTime[] = [];
  const faults: TimeFault[] = [];
  const years = monthsFilled(parts);
  const clocks = parts.map((part, index) => part.clock ?? nearest(parts, index, (one) => one.clock));
  let last: LocalDate | null = null;
  for (const [index, part] of parts.entries()) {
    const { month, year } = years[index] ?? { month: null, year: null };
    const clock = clocks[index] ?? null;
    // "kl 9–12 eller 13–15": a time alone is of the day before it.
    const said = dateOf({ ...part, month, year }, today);
    const date: LocalDate | null =
      said ?? (part.day === null && !part.ofWeek && part.clock !== null ? last : null);
    if (date === null) faults.push({ kind: part.day === null ? 'NO_DAY' : 'NO_SUCH', said: part.said });
    else if (clock === 'NO_SUCH') faults.push({ kind: 'NO_SUCH', said: part.said });
    else if (clock === null) faults.push({ kind: 'NO_TIME', said: part.said });
    else if (part.weekday !== null && weekdayOf(date) !== part.weekday)
      faults.push({ kind: 'WEEKDAY', said: part.said, date });
    else times.push({ date, ...clock });
    last = date ?? last;
  }
  return { times, faults };
}

function partsOf(text: string): string[] {
  return text
    .slice(0, LONGEST)
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(
      /(\d{1,2})\s*-\s*(\d{1,2})\s+(?=(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))/g,
      '$1, $2 ',
    )
    .split(/\r?\n|[;,]|\s+(?:eller|och|samt|alternativt|or)\s+/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .slice(0, MOST_PARTS);
}

const WEEKDAYS: Readonly<Record<string, number>> = {
  man: 1,
  tis: 2,
  ons: 3,
  tor: 4,
  tors: 4,
  fre: 5,
  lor: 6,
  son: 7,
};
const WEEKDAY = /\b(man|tis|ons|tors?|fre|lor|son)(?:dag(?:en|ar)?)?\b\.?/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const DAY_MONTH =
  /\b(\d{1,2})(?::?[ea])?\s*(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?(?:\s+(20\d\d))?/;
const SLASHED = /\b(\d{1,2})\/(\d{1,2})(?:[-/](20\d\d))?\b/;
const ISO = /\b20\d\d-\d{2}-\d{2}\b/;
const WEEK = /\bv(?:ecka)?\.?\s?\d{1,2}(?!\d)(?:\s+20\d\d)?|\bvecka(?:n)?\b/;
const DAY =
  /(?:^|\bden |\b(?:man|tis|ons|tors?|fre|lor|son)(?:dag(?:en)?)?\.? (?:den )?)(\d{1,2})(?::?[ea])?(?![\d.:/-])(?=\s|$)/;
const CLOCK =
  /(?:\b(?:kl|klockan)\.?\s*|\b)(\d{1,2})(?:[.:](\d{2}))?(?:\s*(?:-|till)\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?)?(?!\d)/;

function readPart(said: string): Part {
  const folded = foldDots(said);
  const weekday = WEEKDAYS[WEEKDAY.exec(folded)?.[1] ?? ''] ?? null;
  const nothing = { said, weekday, day: null, month: null, year: null, ofWeek: false };
  const iso = ISO.exec(folded);
  if (iso) {
    const [year = 0, month = 0, day = 0] = iso[0].split('-').map(Number);
    return { ...nothing, year, month, day, clock: clockOf(without(folded, iso)) };
  }
  const named = DAY_MONTH.exec(folded);
  if (named) {
    const [, day, month = '', year] = named;
    return {
      ...nothing,
      day: Number(day),
      month: MONTHS.indexOf(month) + 1,
      year: year === undefined ? null : Number(year),
      clock: clockOf(without(folded, named)),
    };
  }
  const slashed = SLASHED.exec(folded);
  if (slashed) {
    const [, day, month, year] = slashed;
    return {
      ...nothing,
      day: Number(day),
      month: Number(month),
      year: year === undefined ? null : Number(year),
      clock: clockOf(without(folded, slashed)),
    };
  }
  const bare = DAY.exec(folded);
  if (bare && !/\bkl(?:ockan)?\b/.test(bare[0])) {
    return { ...nothing, day: Number(bare[1]), clock: clockOf(without(folded, bare)) };
  }
  const week = WEEK.exec(folded);
  return {
    ...nothing,
    ofWeek: week !== null,
    clock: clockOf(week === null ? folded : without(folded, week)),
  };
}

/** The text without what was read, but for a weekday, which may stand within it. */
function without(text: string, match: RegExpExecArray): string {
  return `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
}

function clockOf(text: string): Part['clock'] {
  const match = CLOCK.exec(text);
  if (!match) return null;
  const [, from, fromMinutes, to, toMinutes] = match;
  const start = timeOfDay(from, fromMinutes);
  const end = to === undefined ? null : timeOfDay(to, toMinutes);
  if (start === null || (to !== undefined && (end === null || end <= start))) return 'NO_SUCH';
  return { start, end };
}

function timeOfDay(hours: string | undefined, minutes = '00'): string | null {
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** The nearest later part that says it, else the nearest earlier one. */
function nearest<T>(parts: readonly Part[], at: number, read: (part: Part) => T | null): T | null {
  const after = parts
    .slice(at + 1)
    .map(read)
    .find((one) => one !== null);
  return (
    after ??
    parts
      .slice(0, at)
      .map(read)
      .reverse()
      .find((one) => one !== null) ??
    null
  );
}

/** Month and year of each part: its own, else those of the nearest part that says them. */
function monthsFilled(parts: readonly Part[]) {
  return parts.map((part, index) => {
    if (part.month !== null || part.day === null) return { month: part.month, year: part.year };
    const donor = nearest(parts, index, (one) => (one.month === null ? null : one));
    return { month: donor?.month ?? null, year: donor?.year ?? null };
  });
}

function dateOf(part: Part, today: LocalDate): LocalDate | null {
  if (part.day === null) return phraseDay(part, today);
  return part.month === null ? nextOfDay(part, today) : dayOfMonth(part, today);
}

function dayOfMonth({ day, month, year }: Part, today: LocalDate): LocalDate | null {
  if (day === null || month === null) return null;
  if (year !== null) return localDate(year, month, day);
  const thisYear = localDate(yearOf(today), month, day);
  return thisYear !== null && thisYear >= today ? thisYear : localDate(yearOf(today) + 1, month, day);
}

/** How many months ahead a day without a month is looked for. */
const AHEAD = 12;

/** "den 3:e", "tis 3": the next such day, of that weekday where one was said. */
function nextOfDay({ day, weekday }: Part, today: LocalDate): LocalDate | null {
  if (day === null) return null;
  const first = yearOf(today) * 12 + monthOf(today) - 1;
  const days = Array.from({ length: AHEAD }, (_, ahead) => {
    const month = first + ahead;
    return localDate(Math.floor(month / 12), (month % 12) + 1, day);
  }).filter((date) => date !== null && date >= today);
  return days.find((date) => date !== null && (weekday === null || weekdayOf(date) === weekday)) ?? null;
}

/** "i morgon", "på torsdag", "torsdag v 7": a weekday alone is the next one, never today. */
function phraseDay({ said, weekday, ofWeek }: Part, today: LocalDate): LocalDate | null {
  if (weekday !== null && !ofWeek) return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
  const [found] = findDates(wordsOf(said), today);
  if (found?.kind !== 'days' || found.from !== found.to) return null;
  // "Torsdag samma vecka": which week is not said.
  if (weekday !== null && found.words[0] === found.words[1]) return null;
  return found.week === undefined ? found.from : nextInWeek(found.week, today);
}
