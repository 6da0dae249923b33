import { type LocalDate, localDate, MONTHS, monthOf, yearOf } from '../../../kernel/index.ts';

export interface FoundDate {
  readonly date: LocalDate;
  readonly index: number;
  readonly length: number;
  /** False when the year was taken from elsewhere. */
  readonly yearPrinted: boolean;
}

const MONTH_WORD = `${MONTHS.join('|')}|jan|feb|febr|apr|aug|sep|sept|okt|nov|dec`;

const FORMS = new RegExp(
  [
    String.raw`(?<iso>(?<!\d)(?<y1>(?:19|20)\d{2})\s?[-‑–./]\s?(?<m1>\d{1,2})\s?[-‑–./]\s?(?<d1>\d{1,2})(?!\d))`,
    String.raw`(?<word>(?<!\d)(?<d2>\d{1,2})(?:[:.]?(?:e|a|de|st))?\.?\s+(?<m2>${MONTH_WORD})\b\.?(?:\s+(?:år\s+)?(?<y2>(?:19|20)\d{2})(?!\d))?)`,
    String.raw`(?<slash>(?<!\d|\/)(?<d3>\d{1,2})\/(?<m3>\d{1,2})(?:[-\s](?<y3>(?:19|20)?\d{2}))?(?![\d/]))`,
    String.raw`(?<compact>(?<![\d-])(?<y4>(?:19|20)\d{2}|\d{2})(?<m4>\d{2})(?<d4>\d{2})(?![\d-]|\s?(?:kr|kronor|tkr|st)\b))`,
  ].join('|'),
  'giu',
);

function monthNumber(text: string): number {
  const word = text.toLowerCase();
  if (/^\d+$/.test(word)) return Number(word);
  return MONTHS.findIndex((month) => month.startsWith(word.slice(0, 3))) + 1;
}

function fullYear(text: string): number {
  const year = Number(text);
  return year < 100 ? 2000 + year : year;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Six bare digits are a date only when the year is one in which such documents are written. */
function yearOfForm(groups: Groups, assumed: number | undefined): { year: number; printed: boolean } | null {
  const printed = groups.y1 ?? groups.y2 ?? groups.y3 ?? groups.y4;
  if (printed !== undefined) {
    const year = fullYear(printed);
    const plausible = groups.y4 === undefined || (year >= 1995 && year <= 2060);
    return plausible ? { year, printed: true } : null;
  }
  return assumed === undefined ? null : { year: assumed, printed: false };
}

/**
 * Every day named in `text`, in order: `2017-04-07`, `7 april 2017`, `den 7:e april`, `29/3`, `221125`, `20171123`.
 * Days without a year need `assumedYear`; without it they are left out. What is no real day is left out.
 */
export function findDates(text: string, assumedYear?: number): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.matchAll(FORMS)) {
    const groups: Groups = match.groups ?? {};
    const year = yearOfForm(groups, assumedYear);
    const month = groups.m1 ?? groups.m2 ?? groups.m3 ?? groups.m4;
    const day = groups.d1 ?? groups.d2 ?? groups.d3 ?? groups.d4;
    if (year === null || month === undefined || day === undefined) continue;
    const date = localDate(year.year, monthNumber(month), Number(day));
    if (date === null) continue;
    found.push({ date, index: match.index, length: match[0].length, yearPrinted: year.printed });
  }
  return found;
}

/** "9–10 mars 2028": what stands before the day of a longer meeting's end. */
const RANGE = /(?<![\d.,:/-])(\d{1,2})(?::?[ea])?\s*[-–—]\s*$/u;

/** The day that was found, or of several in a row the first. */
export function startOfRange(text: string, { date, index }: FoundDate): LocalDate {
  const day = RANGE.exec(text.slice(0, index))?.[1];
  const start = day === undefined ? null : localDate(yearOf(date), monthOf(date), Number(day));
  return start !== null && start < date ? start : date;
}

/** The first day named with its year, or null. */
export function firstDate(text: string): LocalDate | null {
  return findDates(text)[0]?.date ?? null;
}

/** The same of a meeting, which may be of several days. */
export function firstMeetingDay(text: string): LocalDate | null {
  const [first] = findDates(text);
  return first === undefined ? null : startOfRange(text, first);
}
