import { addDays, dayOf, type LocalDate, monthOf, weekdayOf, yearOf } from '../../../kernel/index.ts';
import { lookUp } from '../words/look-up.ts';
import { SPELLED } from '../words/number-words.ts';
import type { Word } from '../words/words.ts';
import { type Begins, days, parts, type Reader } from './date-reader.ts';
import { ORDINAL_DAYS, WEEKDAY_WORDS } from './date-words.ts';

const COUNTS: Readonly<Record<string, number>> = { en: 1, ...SPELLED };
/** A number as it is written or spelled; null: it is none. */
export const countOf = (word: Word | undefined): number | null =>
  word ? (lookUp(COUNTS, word.folded) ?? (/^\d{1,3}$/.test(word.text) ? Number(word.text) : null)) : null;

/** What some phrases mean, by their words, folded; and the words that they begin with. */
export interface Phrases {
  readonly meanings: Readonly<Record<string, number>>;
  readonly firsts: ReadonlySet<string>;
}

/** Phrases as they are looked up. */
export function phrases(meanings: Readonly<Record<string, number>>): Phrases {
  return { meanings, firsts: new Set(Object.keys(meanings).map((said) => said.split(' ')[0] ?? '')) };
}

/** What the phrase of so many words from `at` on means. */
export function meaningAt(
  { meanings, firsts }: Phrases,
  words: readonly Word[],
  at: number,
  length: number,
): number | undefined {
  if (at + length > words.length || !firsts.has(words[at]?.folded ?? '')) return undefined;
  const said = words.slice(at, at + length).map((word) => word.folded);
  return lookUp(meanings, said.join(' '));
}

const DAY_PHRASES = phrases({
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
  'gardagens mote': -1,
  'gardagens sammantrade': -1,
  'dagens mote': 0,
  'dagens sammantrade': 0,
  'morgondagens mote': 1,
  'morgondagens sammantrade': 1,
  today: 0,
  tomorrow: 1,
  yesterday: -1,
});

export const beginsDayPhrase: Begins = ({ folded }) => DAY_PHRASES.firsts.has(folded);
export const readDayPhrase: Reader = (words, at, today) => {
  for (const length of [2, 1]) {
    const distance = meaningAt(DAY_PHRASES, words, at, length);
    if (distance !== undefined && words.length >= at + length) {
      return days(addDays(today, distance), addDays(today, distance), length);
    }
  }
  return null;
};

/** "På tors", "nästa tis". */
const SHORT_WEEKDAYS: Readonly<Record<string, number>> = {
  man: 1,
  tis: 2,
  ons: 3,
  tors: 4,
  tor: 4,
  fre: 5,
  lor: 6,
  son: 7,
};

export const beginsWithWeekday: Begins = ({ folded }) =>
  WEEKDAY_WORDS.has(folded) || lookUp(SHORT_WEEKDAYS, folded) !== undefined;

/** How far ahead somebody speaks of a day by its weekday and number alone. */
const NEAR = 62;
const COUNTED =
  /^(?:personer|st|stycken|min|minuter|timmar|procent|kr|kronor|av|och|eller|till|jan\p{L}*|feb\p{L}*|mars|apr\p{L}*|maj|jun\p{L}*|jul\p{L}*|aug\p{L}*|sep\p{L}*|okt\p{L}*|nov\p{L}*|dec\p{L}*)$/u;

/** `fredag 17`, `tors 9`, `fredag elfte`: the next day of both; an hour ("tisdag 13") where none is near. */
export const readWeekdayNumber: Reader = (words, at, today) => {
  const [word, number, after] = [words[at], words[at + 1], words[at + 2]];
  const spelled = lookUp(ORDINAL_DAYS, number?.folded ?? '');
  const day = spelled ?? (/^\d{1,2}$/.test(number?.text ?? '') ? Number(number?.text) : 0);
  if (!word || day < 1 || day > 31 || COUNTED.test(after?.folded ?? '')) return null;
  const weekday = WEEKDAY_WORDS.get(word.folded) ?? lookUp(SHORT_WEEKDAYS, word.folded);
  if (weekday === undefined || (word.folded === 'man' && word.text !== 'mån')) return null;
  for (let ahead = 0; ahead <= NEAR; ahead += 1) {
    const date = addDays(today, ahead);
    if (weekdayOf(date) === weekday && dayOf(date) === day) return days(date, date, 2);
  }
  return null;
};

/** `i fredags` is the last one before today; `fredag` the first from today on, `på fredag`, `nästa fredag` after today. */
export const readWeekday: Reader = (words, at, today) => {
  const word = words[at];
  const before = words[at - 1]?.folded ?? '';
  const isNext = before === 'pa' || before === 'nasta';
  const short = isNext ? lookUp(SHORT_WEEKDAYS, word?.folded ?? '') : undefined;
  const weekday = word ? (WEEKDAY_WORDS.get(word.folded) ?? short) : undefined;
  if (!word || weekday === undefined) return null;
  const past = (before === 'i' && word.folded.endsWith('s')) || /^(forra|senaste)$/.test(before);
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  // Who writes on a Thursday and says "på torsdag" means the next: this day is "i dag".
  const later = ahead === 0 && isNext ? 7 : ahead;
  const date = past ? addDays(today, ahead === 0 ? -7 : ahead - 7) : addDays(today, later);
  return days(date, date, 1);
};

/** `i år`, `förra året`: how far from this year, and how many words. */
export function yearPhrase(words: readonly Word[], at: number): { year: number; length: number } | null {
  const distance = meaningAt(YEAR_PHRASES, words, at, 2);
  return distance === undefined ? null : { year: distance, length: 2 };
}

const YEAR_PHRASES = phrases({
  'i ar': 0,
  'detta ar': 0,
  'innevarande ar': 0,
  'foregaende ar': -1,
  'forra aret': -1,
  'i fjol': -1,
  'nasta ar': 1,
  'kommande ar': 1,
});

/** "2028", "nästa år" at a word: the year, and how many words it took. */
export function yearAt(words: readonly Word[], at: number, today: LocalDate) {
  const written = /^20\d\d$/u.exec(words[at]?.text ?? '')?.[0];
  if (written !== undefined) return { year: Number(written), length: 1 };
  const phrase = yearPhrase(words, at);
  return phrase && { year: yearOf(today) + phrase.year, length: phrase.length };
}

export const beginsYearPhrase: Begins = ({ folded }) =>
  YEAR_PHRASES.firsts.has(folded) || folded === 'fjolaret' || folded === 'ifjol';
export const readYearPhrase: Reader = (words, at, today) => {
  const found = yearPhrase(words, at);
  if (found) return parts(yearOf(today) + found.year, null, null, found.length);
  if (words[at]?.folded === 'fjolaret' || words[at]?.folded === 'ifjol') {
    return parts(yearOf(today) - 1, null, null, 1);
  }
  return null;
};

const MONTH_PHRASES = phrases({
  'forra manaden': -1,
  'denna manad': 0,
  'den har manaden': 0,
  'nasta manad': 1,
});

export const beginsMonthPhrase: Begins = ({ folded }) => MONTH_PHRASES.firsts.has(folded);
export const readMonthPhrase: Reader = (words, at, today) => {
  for (const length of [3, 2]) {
    const distance = meaningAt(MONTH_PHRASES, words, at, length);
    if (distance === undefined) continue;
    const index = yearOf(today) * 12 + monthOf(today) - 1 + distance;
    return parts(Math.floor(index / 12), (index % 12) + 1, null, length);
  }
  return null;
};

const UNITS: Readonly<Record<string, number>> = { dag: 1, dagar: 1, dar: 1, vecka: 7, veckor: 7 };

export const beginsDistance: Begins = ({ folded }) => folded === 'om' || folded === 'for';

/** `om två veckor`, `för tre dagar sedan`: the week around it, or the day. */
export const readDistance: Reader = (words, at, today) => {
  const sign = words[at]?.folded === 'om' ? 1 : words[at]?.folded === 'for' ? -1 : 0;
  if (sign === 0) return null;
  const count = countOf(words[at + 1]);
  const unit = lookUp(UNITS, words[at + 2]?.folded ?? '');
  if (count === null || unit === undefined) return null;
  const since = /^(sen|sedan)$/.test(words[at + 3]?.folded ?? '');
  if (sign === -1 && !since) return null;
  const date = addDays(today, sign * count * unit);
  const slack = unit === 7 ? 3 : 0;
  return days(addDays(date, -slack), addDays(date, slack), since ? 4 : 3);
};

export const beginsWeekdayInWeeks: Begins = ({ folded }) => folded === 'om' || WEEKDAY_WORDS.has(folded);

/** `fredag om två veckor`, `om två veckor på fredag`: that day of the week so far from this. */
export const readWeekdayInWeeks: Reader = (words, at, today) => {
  const weekdayAt = (nth: number) => WEEKDAY_WORDS.get(words[nth]?.folded ?? '');
  const begins = weekdayAt(at);
  const from = begins === undefined ? at : at + 1;
  const count = words[from]?.folded === 'om' ? countOf(words[from + 1]) : null;
  if (count === null || lookUp(UNITS, words[from + 2]?.folded ?? '') !== 7) return null;
  const after = from + 3 + (/^(?:pa|den)$/u.test(words[from + 3]?.folded ?? '') ? 1 : 0);
  const weekday = begins ?? weekdayAt(after);
  if (weekday === undefined) return null;
  const date = addDays(today, count * 7 + weekday - weekdayOf(today));
  return days(date, date, (begins === undefined ? after + 1 : from + 3) - at);
};
