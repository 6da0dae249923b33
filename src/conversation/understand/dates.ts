import {
  addDays,
  dayOf,
  type LocalDate,
  localDate,
  MONTHS,
  monthOf,
  weekdayOf,
  yearOf,
} from '../../kernel/index.ts';
import type { Read, Reader } from './date-reader.ts';
import { MONTH_WORDS, WEEKDAY_WORDS } from './date-words.ts';
import { lookUp } from './look-up.ts';
import { readSeason } from './seasons.ts';
import { isOneSlipAway } from './spelling.ts';
import type { Word } from './words.ts';

/** A day, month or year as somebody said it; what was left unsaid is null and fits any. */
export type DateMention = DaysMentioned | PartsMentioned;

/** A stretch of known days, both ends included. */
export interface DaysMentioned {
  readonly kind: 'days';
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The words it was said with: [first, last]. */
  readonly words: readonly [number, number];
}

/** `7 april`, `i februari`, `den 7:e`, `2017`. */
export interface PartsMentioned {
  readonly kind: 'parts';
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly words: readonly [number, number];
}

/** Whether `date` is what was meant, as far as it was said. */
export function fits(mention: DateMention, date: LocalDate): boolean {
  if (mention.kind === 'days') return mention.from <= date && date <= mention.to;
  return (
    (mention.year === null || mention.year === yearOf(date)) &&
    (mention.month === null || mention.month === monthOf(date)) &&
    (mention.day === null || mention.day === dayOf(date))
  );
}

/** Whether one day alone was named. */
export function isDay(mention: DateMention): boolean {
  return mention.kind === 'days' ? mention.from === mention.to : mention.day !== null;
}

/** Every date in the words, the longest reading at each place. */
export function findDates(words: readonly Word[], today: LocalDate): DateMention[] {
  const found: DateMention[] = [];
  for (let at = 0; at < words.length; ) {
    const reads = READERS.map((reader) => reader(words, at, today)).filter((read) => read !== null);
    const best = reads.reduce<Read | null>((a, b) => (a && a.length >= b.length ? a : b), null);
    if (best) found.push({ ...best.mention, words: [at, at + best.length - 1] });
    at += best?.length ?? 1;
  }
  return found;
}

const days = (from: LocalDate | null, to: LocalDate | null, length: number): Read | null =>
  from && to ? { mention: { kind: 'days', from, to }, length } : null;
const parts = (year: number | null, month: number | null, day: number | null, length: number): Read => ({
  mention: { kind: 'parts', year, month, day },
  length,
});

/** `februarimötet`, `novprotokollet`: the month that a compound begins with, and nothing but "meeting" after. */
const MONTH_COMPOUND = new RegExp(
  `^(${MONTHS.join('|')})(mote|motet|motets|sammantrade|sammantradet|protokoll|protokollet|kallelsen)$`,
);

function monthOfWord(word: Word | undefined): number | null {
  if (!word) return null;
  const text = word.text.replace(/\.$/, '');
  const compound = MONTH_COMPOUND.exec(word.folded)?.[1];
  return MONTH_WORDS.get(text) ?? (compound ? (MONTH_WORDS.get(compound) ?? null) : misspeltMonth(text));
}

/** "novenber": one slip in a name of six letters or more. */
function misspeltMonth(text: string): number | null {
  if (text.length < 6) return null;
  const at = MONTHS.findIndex((name) => name.length >= 6 && name[0] === text[0] && isOneSlipAway(text, name));
  return at === -1 ? null : at + 1;
}

const fullYear = (text: string): number | null => {
  const year = Number(text);
  if (/^(19|20)\d\d$/.test(text)) return year;
  return null;
};

const COUNTS: Readonly<Record<string, number>> = {
  en: 1,
  ett: 1,
  tva: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  atta: 8,
  nio: 9,
  tio: 10,
};
const countOf = (word: Word | undefined): number | null =>
  word ? (lookUp(COUNTS, word.folded) ?? (/^\d{1,3}$/.test(word.text) ? Number(word.text) : null)) : null;

/** 2017-04-07, 20170407, 170407, 2017/04/07. */
const readNumeric: Reader = (words, at) => {
  const text = words[at]?.text ?? '';
  const match =
    /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})$/.exec(text) ?? /^(\d{2})[-.]?(\d{2})[-.]?(\d{2})$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const date = localDate(match[1]?.length === 2 ? 2000 + year : year, Number(match[2]), Number(match[3]));
  return days(date, date, 1);
};

/** 7/4, 7/4 2017, 7/4-17. */
const readSlashed: Reader = (words, at) => {
  const match = /^(\d{1,2})\/(\d{1,2})(?:[-/](\d{2}|\d{4}))?$/.exec(words[at]?.text ?? '');
  if (!match) return null;
  const day = Number(match[1]);
  const month = Number(match[2]);
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const said = match[3] ? Number(match[3]) : null;
  const next = said === null ? fullYear(words[at + 1]?.text ?? '') : null;
  const year = said === null ? next : said < 100 ? 2000 + said : said;
  return parts(year, month, day, next === null ? 1 : 2);
};

/** `7 april 2017`, `7:e april`, `7 apr`, `april 7`. */
const readDayMonth: Reader = (words, at) => {
  const day = /^(\d{1,2})(?::?[ea]|\.)?$/.exec(words[at]?.text ?? '');
  const month = monthOfWord(words[at + 1]);
  if (!day || month === null || Number(day[1]) > 31 || Number(day[1]) < 1) return null;
  const year = fullYear(words[at + 2]?.text ?? '');
  return parts(year, month, Number(day[1]), year === null ? 2 : 3);
};

/** `april`, `april 2017`, `februarimötet`; `mars` and `maj` need no more than the word. */
const readMonth: Reader = (words, at, today) => {
  const month = monthOfWord(words[at]);
  if (month === null) return null;
  const year = fullYear(words[at + 1]?.text ?? '');
  if (year !== null) return parts(year, month, null, 2);
  const phraseAfter = yearPhrase(words, at + 1);
  return phraseAfter
    ? parts(yearOf(today) + phraseAfter.year, month, null, 1 + phraseAfter.length)
    : parts(null, month, null, 1);
};

/** `den 7:e`, `7:e`. */
const readDayAlone: Reader = (words, at) => {
  const text = words[at]?.text ?? '';
  const ordinal = /^(\d{1,2}):?[ea]$/.exec(text);
  const afterDen = words[at - 1]?.text === 'den' ? /^(\d{1,2})$/.exec(text) : null;
  const day = Number((ordinal ?? afterDen)?.[1] ?? 0);
  return day >= 1 && day <= 31 ? parts(null, null, day, 1) : null;
};

const readYear: Reader = (words, at) => {
  const year = fullYear(words[at]?.text ?? '');
  return year === null ? null : parts(year, null, null, 1);
};

/** The phrase's words from `at` on, folded. */
const phrase = (words: readonly Word[], at: number, length: number): string =>
  words
    .slice(at, at + length)
    .map((word) => word.folded)
    .join(' ');

const DAY_PHRASES: Readonly<Record<string, number>> = {
  'i dag': 0,
  idag: 0,
  'i kvall': 0,
  'i morgon': 1,
  imorgon: 1,
  imorron: 1,
  'i morron': 1,
  'i overmorgon': 2,
  overmorgon: 2,
  'i gar': -1,
  igar: -1,
  'i forrgar': -2,
  today: 0,
  tomorrow: 1,
  yesterday: -1,
};

const readDayPhrase: Reader = (words, at, today) => {
  for (const length of [2, 1]) {
    const distance = lookUp(DAY_PHRASES, phrase(words, at, length));
    if (distance !== undefined && words.length >= at + length) {
      return days(addDays(today, distance), addDays(today, distance), length);
    }
  }
  return null;
};

/** `i fredags` is the last one before today; `på fredag`, `fredag`, `nästa fredag` the first from today on. */
const readWeekday: Reader = (words, at, today) => {
  const word = words[at];
  const weekday = word ? WEEKDAY_WORDS.get(word.folded) : undefined;
  if (!word || weekday === undefined) return null;
  const before = words[at - 1]?.folded ?? '';
  const past = (before === 'i' && word.folded.endsWith('s')) || /^(forra|senaste)$/.test(before);
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  const date = past ? addDays(today, ahead === 0 ? -7 : ahead - 7) : addDays(today, ahead);
  return days(date, date, 1);
};

function yearPhrase(words: readonly Word[], at: number): { year: number; length: number } | null {
  const said = phrase(words, at, 2);
  const distance = lookUp(YEAR_PHRASES, said);
  return distance === undefined ? null : { year: distance, length: 2 };
}

const YEAR_PHRASES: Readonly<Record<string, number>> = {
  'i ar': 0,
  'detta ar': 0,
  'forra aret': -1,
  'i fjol': -1,
  'nasta ar': 1,
  'kommande ar': 1,
};

const readYearPhrase: Reader = (words, at, today) => {
  const found = yearPhrase(words, at);
  if (found) return parts(yearOf(today) + found.year, null, null, found.length);
  if (words[at]?.folded === 'fjolaret' || words[at]?.folded === 'ifjol') {
    return parts(yearOf(today) - 1, null, null, 1);
  }
  return null;
};

const MONTH_PHRASES: Readonly<Record<string, number>> = {
  'forra manaden': -1,
  'denna manad': 0,
  'den har manaden': 0,
  'nasta manad': 1,
};

const readMonthPhrase: Reader = (words, at, today) => {
  for (const length of [3, 2]) {
    const distance = lookUp(MONTH_PHRASES, phrase(words, at, length));
    if (distance === undefined) continue;
    const index = yearOf(today) * 12 + monthOf(today) - 1 + distance;
    return parts(Math.floor(index / 12), (index % 12) + 1, null, length);
  }
  return null;
};

const WEEK_PHRASES: Readonly<Record<string, number>> = {
  'forra veckan': -7,
  'denna vecka': 0,
  'i veckan': 0,
  'den har veckan': 0,
  'nasta vecka': 7,
};

const mondayOf = (date: LocalDate): LocalDate => addDays(date, 1 - weekdayOf(date));

const readWeek: Reader = (words, at, today) => {
  for (const length of [3, 2]) {
    const distance = lookUp(WEEK_PHRASES, phrase(words, at, length));
    if (distance === undefined) continue;
    const monday = addDays(mondayOf(today), distance);
    return days(monday, addDays(monday, 6), length);
  }
  const number = /^v(?:ecka)?\.?$/.test(words[at]?.folded ?? '') ? countOf(words[at + 1]) : null;
  if (number === null || number < 1 || number > 53) return null;
  const monday = addDays(mondayOf(localDate(yearOf(today), 1, 4) ?? today), (number - 1) * 7);
  return days(monday, addDays(monday, 6), 2);
};

const UNITS: Readonly<Record<string, number>> = { dag: 1, dagar: 1, dar: 1, vecka: 7, veckor: 7 };

/** `om två veckor`, `för tre dagar sedan`: the week around it, or the day. */
const readDistance: Reader = (words, at, today) => {
  const sign = words[at]?.folded === 'om' ? 1 : words[at]?.folded === 'for' ? -1 : 0;
  const count = countOf(words[at + 1]);
  const unit = lookUp(UNITS, words[at + 2]?.folded ?? '');
  if (sign === 0 || count === null || unit === undefined) return null;
  const since = /^(sen|sedan)$/.test(words[at + 3]?.folded ?? '');
  if (sign === -1 && !since) return null;
  const date = addDays(today, sign * count * unit);
  const slack = unit === 7 ? 3 : 0;
  return days(addDays(date, -slack), addDays(date, slack), since ? 4 : 3);
};

const READERS: readonly Reader[] = [
  readNumeric,
  readSlashed,
  readDayMonth,
  readMonth,
  readDayAlone,
  readYear,
  readDayPhrase,
  readWeekday,
  readYearPhrase,
  readMonthPhrase,
  readWeek,
  readDistance,
  readSeason,
];
