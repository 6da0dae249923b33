import { dayOf, type LocalDate, localDate, MONTHS, monthOf, yearOf } from '../../../kernel/index.ts';
import { lookUp } from '../words/look-up.ts';
import { remembered } from '../words/remembered.ts';
import { isOneSlipAway } from '../words/spelling.ts';
import { foldDots } from '../words/stem.ts';
import { isFigure, type Word } from '../words/words.ts';
import { beginsAfterFeast, beginsBeforeFeast, readAfterFeast, readBeforeFeast } from './around-feast.ts';
import { beginsBesideFeast, readBesideFeast } from './beside-feast.ts';
import {
  beginsDayPhrase,
  beginsDistance,
  beginsMonthPhrase,
  beginsWeekdayInWeeks,
  beginsWithWeekday,
  beginsYearPhrase,
  readDayPhrase,
  readDistance,
  readMonthPhrase,
  readWeekday,
  readWeekdayInWeeks,
  readWeekdayNumber,
  readYearPhrase,
  yearPhrase,
} from './date-phrases.ts';
import { type Begins, days, parts, type Read, type Reader, type WeekSaid } from './date-reader.ts';
import { MONTH_WORDS, ORDINAL_DAYS } from './date-words.ts';
import { beginsOrdinalOrWeekday, readWeekdayOfMonth, readWeekOfMonth } from './month-days.ts';
import { beginsSeason, readSeason, seasonsOfYear } from './seasons.ts';
import { beginsWeek, isInWeek, readWeek } from './weeks.ts';

/** A day, month or year as somebody said it; what was left unsaid is null and fits any. */
export type DateMention = DaysMentioned | PartsMentioned;

/** A stretch of known days, both ends included. */
export interface DaysMentioned {
  readonly kind: 'days';
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The words it was said with: [first, last]. */
  readonly words: readonly [number, number];
  /** Which day of that name is meant follows from the board's meetings. */
  readonly byMeeting?: true;
  /** It may be of the nearest such weekday as well, on which nobody meets: what is said of it is asked about. */
  readonly bare?: true;
  /** A week by its number without a year: `from` and `to` are those of the nearest, and others fit as well. */
  readonly week?: WeekSaid;
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
  if (mention.kind === 'days')
    return mention.week ? isInWeek(mention.week, date) : mention.from <= date && date <= mention.to;
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

/** Whether a mention stands right before another, with at most a word between: "torsdag den 9". */
export function standsBefore({ words: [, last] }: DateMention, { words: [first] }: DateMention): boolean {
  return first > last && first - last <= 2;
}

/** How many single days are named: "torsdag den 21 januari" is one. */
export function countDays(words: readonly Word[], mentions: readonly DateMention[]): number {
  const named = mentions.filter(isDay);
  const isAnother = ({ words: [, last] }: DateMention) =>
    !named.some(
      ({ words: [first] }) => first === last + 1 || (first === last + 2 && words[last + 1]?.text === 'den'),
    );
  return named.filter(isAnother).length;
}

/** Every date in the words, the longest reading at each place. */
export function findDates(words: readonly Word[], today: LocalDate): DateMention[] {
  const found: DateMention[] = [];
  for (let at = 0; at < words.length; ) {
    let best: Read | null = null;
    for (const reader of readersOf(words[at]?.text ?? '')) {
      const read = reader(words, at, today);
      if (read && (best === null || read.length > best.length)) best = read;
    }
    if (best) found.push({ words: [at, at + best.length - 1], ...best.mention });
    at += best?.length ?? 1;
  }
  return found.length < 2 ? found : [...seasonsOfYear(words, found)];
}

/** The months that are shortened. May, June and July are not. */
const SHORT_MONTHS = MONTHS.filter((name) => name.length > 4).map((name) => name.slice(0, 3));

/** `februarimötet`, `novprotokollet`: the month that a compound begins with, and the meeting or what belongs to it after. */
const MONTH_COMPOUND = new RegExp(
  `^(${[...MONTHS, ...SHORT_MONTHS].join('|')})(?:mote|sammantrad|protokoll|kallelse|beslut|dagordning|foredragning|handling|justering|anslag|omrostning|votering|rostning)[a-z]*$`,
);

const monthOfWord = (word: Word | undefined): number | null => (word ? monthSaid(word.text) : null);

const monthSaid = remembered((written: string): number | null => {
  const text = written.replace(/\.$/, '');
  const compound = MONTH_COMPOUND.exec(foldDots(written))?.[1];
  return MONTH_WORDS.get(text) ?? (compound ? (MONTH_WORDS.get(compound) ?? null) : misspeltMonth(text));
});

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

/** 2017-04-07, 20170407, 170407, 2017/04/07: parted by the same sign both times, as "10-11.30" is not. */
const readNumeric: Reader = (words, at) => {
  const text = words[at]?.text ?? '';
  const match =
    /^(\d{4})([-/.]?)(\d{2})\2(\d{2})$/.exec(text) ?? /^(\d{2})([-.]?)(\d{2})\2(\d{2})$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const date = localDate(match[1]?.length === 2 ? 2000 + year : year, Number(match[3]), Number(match[4]));
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
  // "Jul" alone is Christmas.
  if (words[at]?.folded === 'jul') return null;
  const phraseAfter = yearPhrase(words, at + 1);
  return phraseAfter
    ? parts(yearOf(today) + phraseAfter.year, month, null, 1 + phraseAfter.length)
    : parts(null, month, null, 1);
};

/** `den 7:e`, `7:e`. */
const readDayAlone: Reader = (words, at) => {
  const text = words[at]?.text ?? '';
  const called = DAY_CALLED.test(words[at - 1]?.folded ?? '') && words[at + 1]?.folded === 'an';
  const ordinal = /^(\d{1,2}):?[ea]$/.exec(text) ?? (called ? /^(\d{1,2})$/.exec(text) : null);
  const afterDen = words[at - 1]?.text === 'den' ? /^(\d{1,2})$/.exec(text) : null;
  const day = Number((ordinal ?? afterDen)?.[1] ?? 0);
  return day >= 1 && day <= 31 ? parts(null, null, day, called ? 2 : 1) : null;
};
/** "Ses vi 21:an": before it stands what is done on a day. */
const DAY_CALLED = /^(?:den|vi|ni|mote|motet|ses|traffas|mots|kommer|datumet|dagen)$/;

/** `den sjunde`. */
const readDaySpelled: Reader = (words, at) => {
  if (words[at - 1]?.text !== 'den') return null;
  const spelled = lookUp(ORDINAL_DAYS, words[at]?.folded ?? '');
  return spelled === undefined ? null : parts(null, null, spelled, 1);
};

const readYear: Reader = (words, at) => {
  const year = fullYear(words[at]?.text ?? '');
  return year === null ? null : parts(year, null, null, 1);
};

/** What may begin with a figure, and what with a word. */
const OF_FIGURE: readonly Reader[] = [readNumeric, readSlashed, readDayMonth, readDayAlone, readYear];
const OF_WORD: readonly (readonly [Begins, Reader])[] = [
  [({ text }) => monthSaid(text) !== null, readMonth],
  [({ folded }) => lookUp(ORDINAL_DAYS, folded) !== undefined, readDaySpelled],
  [beginsDayPhrase, readDayPhrase],
  [beginsWeekdayInWeeks, readWeekdayInWeeks],
  [beginsWithWeekday, readWeekdayNumber],
  [beginsWithWeekday, readWeekday],
  [beginsYearPhrase, readYearPhrase],
  [beginsMonthPhrase, readMonthPhrase],
  [beginsWeek, readWeek],
  [beginsDistance, readDistance],
  [beginsSeason, readSeason],
  [beginsBeforeFeast, readBeforeFeast],
  [beginsAfterFeast, readAfterFeast],
  [beginsOrdinalOrWeekday, readWeekdayOfMonth],
  [beginsOrdinalOrWeekday, readWeekOfMonth],
  [beginsBesideFeast, readBesideFeast],
];

/** The readers of what may begin with a word, by how it is typed. */
const readersOf = remembered((text): readonly Reader[] => {
  if (isFigure({ text })) return OF_FIGURE;
  const word = { text, folded: foldDots(text) };
  return OF_WORD.filter(([begins]) => begins(word)).map(([, reader]) => reader);
});
