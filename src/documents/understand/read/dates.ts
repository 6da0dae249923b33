import { type LocalDate, localDate, MONTHS, monthOf, WEEKDAYS, yearOf } from '../../../kernel/index.ts';

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
    String.raw`(?<slash>(?<!\d|\/)(?<d3>\d{1,2})\/(?<m3>\d{1,2})(?:[-\s](?<y3>(?:19|20)?\d{2})(?![:.]\d|\s?[-–—]\s?\d))?(?![\d/]))`,
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

/** Days that are written and that no calendar has, as they are written: "31 september 2028". */
export function impossibleDays(text: string): string[] {
  return [...text.matchAll(FORMS)].flatMap((match) => {
    const groups: Groups = match.groups ?? {};
    const year = groups.y4 === undefined ? yearOfForm(groups, LEAP_YEAR) : null;
    const month = groups.m1 ?? groups.m2 ?? groups.m3;
    const day = groups.d1 ?? groups.d2 ?? groups.d3;
    if (year === null || month === undefined || day === undefined) return [];
    return localDate(year.year, monthNumber(month), Number(day)) === null ? [match[0]] : [];
  });
}

/** Any leap year: where no year is written, 29 February is a day. */
const LEAP_YEAR = 2028;

const WEEKDAY = String.raw`(?:(?:${WEEKDAYS.join('|')})(?:en)?\s+)?(?:den\s+)?`;
/** "9–10 mars 2028", "torsdag den 20 och fredag den 21 maj": what stands before the last day of a longer meeting. */
const RANGE = new RegExp(
  String.raw`(?:(?<![\d.,:/-])(?<span>\d{1,2})(?::?[ea])?\s*[-–—]|(?<=^|:\s*|\d[\s,]+|(?:dag(?:en)?|den|när|tid)\s+)(?<!\d)(?<day>\d{1,2})(?::?[ea])?\s*(?:,|&|\+|\/|(?<!\p{L})(?:och|samt|till(?: och med)?|t\.?o\.?m\.?)(?!\p{L})))\s*${WEEKDAY}$`,
  'iu',
);

/** The day that was found, or of several in a row the first. */
export function startOfRange(text: string, { date, index }: FoundDate): LocalDate {
  const before = text.slice(0, index);
  const found = RANGE.exec(before);
  const start =
    found && localDate(yearOf(date), monthOf(date), Number(found.groups?.span ?? found.groups?.day));
  if (!start || start >= date) return date;
  return startOfRange(text, { date: start, index: found.index, length: 0, yearPrinted: false });
}

/** The first day named with its year, or null. */
export function firstDate(text: string): LocalDate | null {
  return findDates(text)[0]?.date ?? null;
}

const JOINS =
  /^[\s,]*(?:kl[\s.:\d–-]*|klockan[\s.:\d–-]*)?(?:[-–—,&+]|och|samt|till|eller|alternativt)[\s,]*(?:\p{L}+dag(?:en)?\s+)?(?:den\s+)?$/iu;

/**
 * The days of a meeting as `text` joins them: "9–10 mars 2028", "den 20 och den 21 maj 2027", "20 maj kl. 9–11 och 21 maj
 * 2027". A day without its year is of the year that the last of them is printed with. Empty when none is.
 */
export function meetingDays(text: string): LocalDate[] {
  const [first] = findDates(text);
  if (first === undefined) return [];
  const all = findDates(text, yearOf(first.date));
  const at = all.findIndex(({ index }) => index === first.index);
  const joined = (one: FoundDate | undefined, next: FoundDate | undefined) =>
    one !== undefined && next !== undefined && JOINS.test(text.slice(one.index + one.length, next.index));
  let [from, to] = [at, at];
  while (joined(all[from - 1], all[from])) from -= 1;
  while (joined(all[to], all[to + 1])) to += 1;
  const start = all[from] ?? first;
  const days = [startOfRange(text, start), ...all.slice(from, to + 1).map(({ date }) => date)];
  return [...new Set(days)].sort();
}

/** The first of a meeting's days, which may be several. */
export function firstMeetingDay(text: string): LocalDate | null {
  return meetingDays(text)[0] ?? null;
}
