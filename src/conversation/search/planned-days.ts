import { withoutOtherDays } from '../../documents/index.ts';
import { type LocalDate, localDate, MONTHS, yearOf } from '../../kernel/index.ts';
import type { Passage, RecordIndex } from '../knowledge.ts';
import { type DateMention, findDates } from '../understand/dates/dates.ts';
import { wordsOf } from '../understand/words/words.ts';
import { daysBelowHeads } from './days-below-heads.ts';
import { hoursByMonth } from './hours-by-month.ts';
import { nextTold, partedByHours, placeTold, tellsOfLater } from './next-told.ts';
import { distanceOfPlan, placesOfPlan } from './places-of-planned.ts';
import { sentencesOf } from './sentences-of.ts';
import {
  cellsBeside,
  ofEach,
  unlessSaid,
  whereBeside,
  withFirstOfDays,
  withoutHoursOfOthers,
} from './told-of-planned.ts';

/** A day on which the board is to meet, as a text of the record has it. */
export interface PlannedDay {
  readonly date: LocalDate;
  readonly start: string | null;
  readonly end: string | null;
  /** What the text says of that day: "Konstituerande styrelsemöte". */
  readonly title: string | null;
  /** Where, when the text says so of that very day. */
  readonly place: string | null;
  /** The text says that one takes part from afar. */
  readonly atDistance: boolean;
  readonly passage: Passage;
}

const HEADED =
  /mötesplan|(sammanträden|möten|styrelsemöten) (?:under )?(?:våren|hösten|året|20\d\d)|(?:styrelsens|nämndens|direktionens|kommande) (?:sammanträden|möten)|sammanträdes(plan|dagar|tider|datum)|mötes(dagar|tider|datum)|årsplan/i;
const SAYS =
  /(?<!\p{L})(?:sammanträd(?:er|a)|träffas|samlas|möts|mötas|mötes|(?:sammanträden|möten) (?:hålls|hålles))(?!\p{L})/iu;
/** What follows is no meeting of the board. */
const OTHERS = /övriga (viktiga )?datum|andra (viktiga )?datum/i;
/** What is no place: "Konstituerande styrelsemöte", "Planeringsdag". */
const OF_A_MEETING = /möte|sammanträde|dag(?:ar)?(?!\p{L})|konferens|seminari|samråd|internat|konstituer/iu;
const HOURS = /(?<!\d)(\d{1,2})[.,:](\d{2})(?:\s*-\s*(\d{1,2})[.,:](\d{2}))?/;
/** "kl. 9-12". */
const WHOLE_HOURS = /(?<!\p{L})kl(?:\.|ockan)?\s*(\d{1,2})(?:\s*-\s*(\d{1,2}))?(?!\d|[.,:]\d)/iu;
/** "(heldag i Tallåsen)". */
const IN_BRACKETS = /^\s*\([^)]*(?<!\p{L})(?:i|på|hos)\s+(\p{Lu}[^),]{2,60})\)/u;

/** A row of a plan's table: the day of the meeting stands first, what else is dated is no meeting. */
const ROW = /^([^;\n]*);[^\n]*$/gmu;

const kept = new WeakMap<RecordIndex, readonly PlannedDay[]>();

/** Every planned day in the record's texts, in order; made once an index. */
export function plannedDays(index: RecordIndex): readonly PlannedDay[] {
  const before = kept.get(index);
  if (before) return before;
  const passages = [...index.passages.values()];
  const gone = new Set(passages.flatMap(daysMoved));
  const found = passages
    .flatMap(daysIn)
    .filter(({ date }) => !gone.has(date))
    .sort((a, b) => a.date.localeCompare(b.date) || Number(a.start === null) - Number(b.start === null));
  kept.set(index, found);
  return found;
}

const MOVES = /(?<!\p{L})(?:flytta\p{L}*|tidigareläg\p{L}*|senareläg\p{L}*)(?!\p{L})/iu;

/** Days that a decision moves a meeting away from: "flyttar mötet den 9 juni till den 2 juni". */
function daysMoved(passage: Passage): LocalDate[] {
  return passage.clauses
    .filter((clause) => MOVES.test(clause))
    .flatMap((clause) => {
      const text = clause.replace(/[‐‑–—]/g, '-');
      const words = wordsOf(text);
      const mentions = datesIn(words, yearIn(passage, text));
      return mentions
        .filter(({ mention }, at) => {
          const next = mentions[at + 1];
          const from = words[mention.words[1]]?.end ?? 0;
          const until = next ? (words[next.mention.words[0]]?.start ?? 0) : 0;
          return /^[^.;]{0,30}(?<!\p{L})till(?!\p{L})[^.;]{0,12}$/iu.test(text.slice(from, until));
        })
        .map(({ date }) => date);
    });
}

const OF_MEETING = /(?<!\p{L})\p{L}*(?:möte|sammanträde)/iu;

/** "Mötet den 21 maj flyttas till den 28 maj kl. 13": the day that a § moves a meeting of the board to. */
function movedTo(passage: Passage): PlannedDay[] {
  const { meetingDate, clauses, part } = passage;
  if (part !== 'paragraph' || meetingDate === null) return [];
  return clauses
    .filter((clause) => MOVES.test(clause) && OF_MEETING.test(clause))
    .flatMap((clause) => {
      const to = clause.replace(/[‐‑–—]/g, '-').split(/(?<!\p{L})till(?!\p{L})/iu);
      const last = to.length > 1 ? (to.at(-1) ?? '') : '';
      return read(last, yearAhead(last, meetingDate), passage).slice(0, 1);
    });
}

function daysIn(passage: Passage): PlannedDay[] {
  const headed = HEADED.test(passage.heading);
  const clauses = passage.clauses.filter((clause) => headed || SAYS.test(clause)).join('. ');
  const decided = daysOf(withoutOtherDays(clauses), passage);
  // "Sammanträdesplanen fastställs": the days stand above the decision.
  const ofPlan =
    decided.length === 0 && headed
      ? daysOf(withoutOtherDays(passage.body).replace(ROW, withHours), passage)
      : decided;
  const listed = ofPlan.length === 0 ? listedIn(passage) : ofPlan;
  const days = listed.length === 0 ? [...movedTo(passage), ...nextIn(passage)] : listed;
  const places = placesIn(passage, days);
  const placeOf = headed ? placesOfPlan(passage.body) : () => null;
  const isFar = headed ? distanceOfPlan(passage.body) : null;
  const ofAll = headed ? (unlessSaid(passage.body) ?? ofEach(passage.body)) : null;
  const hours = ofAll === null ? null : said(ofAll.said.replace(/[‐‑–—]/g, '-'));
  return days.map((day) => {
    const own = {
      ...day,
      place: places.get(day.date) ?? day.place ?? placeOf(day.date),
      atDistance: isFar?.(day.date) ?? day.atDistance,
    };
    return {
      ...own,
      ...(own.start === null && hours !== null ? { start: hours.start, end: hours.end } : {}),
      place: own.place ?? (own.atDistance ? null : (ofAll?.place ?? null)),
    };
  });
}

const A_DAY =
  /\d{1,2}(?::?[ea])?\s+(?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)|\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}/iu;

/** A row with its day first and what its cells tell of that meeting; the days of something else are left out. */
const withHours = (row: string): string => cellsBeside(row, (cell) => A_DAY.test(cell));

/** "Sammanträden våren 2027" on a line of its own within an item, over lines of days: those days. */
const listedIn = (passage: Passage): PlannedDay[] =>
  daysBelowHeads(passage.body, HEADED).flatMap(({ text, year }) =>
    read(text, year ?? yearIn(passage, text), passage),
  );

/** The same with its day below: "Nästa sammanträde" over "11 juni klockan 13.00 i Granvik." */
const NEXT_HEADED = /^nästa (?:styrelse)?(?:möte|sammanträde)t?$/iu;
const DAY_FIRST = /^(?:\p{L}+dag(?:en)?,? )?(?:den )?\d/iu;

/** The next meeting as an item tells of it, one day, and those that it says come after. */
function nextIn(passage: Passage): PlannedDay[] {
  const headed = NEXT_HEADED.test(passage.heading.trim());
  const sentences = [passage.heading, ...sentencesOf(passage.body)]
    .map((sentence) => sentence.replace(/[‐‑–—]/g, '-'))
    .flatMap(partedByHours);
  return sentences.flatMap((sentence, at) => {
    const told =
      nextTold(sentence) ?? (headed && at === 1 && DAY_FIRST.test(sentence) ? sentence : undefined);
    if (told === undefined || passage.meetingDate === null) return [];
    const [day, ...others] = read(told, yearAhead(told, passage.meetingDate), passage);
    if (day === undefined || others.length > 0) return [];
    const later = sentences[at + 1] ?? '';
    return [
      { ...day, atDistance: false, place: placeTold(told) },
      ...(tellsOfLater(later) ? read(later, yearAhead(later, day.date), passage) : []),
    ];
  });
}

/** The year of the meeting where the day lies ahead of it in that year, else the next. */
function yearAhead(text: string, meetingDate: LocalDate): number {
  const named = /\b(20\d\d)\b/.exec(text)?.[1];
  if (named) return Number(named);
  const year = yearOf(meetingDate);
  const ahead = datesIn(wordsOf(text), year).every(({ date }) => date > meetingDate);
  return year + (ahead ? 0 : 1);
}

/** "att mötet den 10 juni förläggs till Tallåsen": one day, and where. */
const HELD_AT =
  /(?<!\p{L})(?:förläggs|förlägges|hålls|hålles|äger rum|genomförs)(?:\s+(?:i|på|till|hos|vid))+\s+(?<place>\p{Lu}[^.;,]{2,60})/u;

function placesIn(passage: Passage, days: readonly PlannedDay[]): ReadonlyMap<LocalDate, string> {
  const found = new Map<LocalDate, string>();
  for (const clause of passage.clauses) {
    const place = HELD_AT.exec(clause)?.groups?.place?.trim();
    const named = datesIn(wordsOf(clause.replace(/[‐‑–—]/g, '-')), null);
    const own = days.filter(({ date }) => {
      const inYear = datesIn(wordsOf(clause.replace(/[‐‑–—]/g, '-')), yearOf(date));
      return [...named, ...inYear].some((one) => one.date === date);
    });
    const [only, ...others] = new Set(own.map(({ date }) => date));
    if (place !== undefined && only !== undefined && others.length === 0) found.set(only, place);
  }
  return found;
}

/** A year on a line of its own is none of the day above it. */
const YEAR_ALONE = /\n(?=20\d\d:?\s*\n)/g;

function daysOf(text: string, passage: Passage): PlannedDay[] {
  const [own = ''] = text
    .replace(/[‐‑–—]/g, '-')
    .replace(YEAR_ALONE, '\nÅret ')
    .split(OTHERS);
  return read(own, yearIn(passage, own), passage);
}

/** The year the plan is for: named in the heading or in the text, else the first in which all its days lie ahead of the meeting. */
function yearIn(passage: Passage, text: string): number | null {
  const named = /\b(20\d\d)\b/.exec(passage.heading)?.[1] ?? /\b(20\d\d)\b/.exec(text)?.[1];
  if (named) return Number(named);
  const { meetingDate } = passage;
  if (meetingDate === null) return null;
  // "Höstens möten", decided in June, are that year's; a plan with days that had been is the next year's.
  const same = datesIn(wordsOf(text), yearOf(meetingDate));
  const ahead = same.length > 0 && same.every(({ date }) => date > meetingDate);
  return yearOf(meetingDate) + (ahead ? 0 : 1);
}

/** What is said relative to today ("på tisdag") falls near this day, and is none of a plan. */
const ANY_DAY = '2000-01-01' as LocalDate;
const isNearAnyDay = (date: LocalDate) => Math.abs(yearOf(date) - yearOf(ANY_DAY)) <= 1;

/** The year of a day that names none itself, by where in the text it begins and ends. */
type YearAt = (from: number, to: number) => number | null;

/**
 * Where a text names several years: the one that ends the list of the day ("16 september och 18 november 2027"), else
 * the one named last before it ("Hösten 2027: 16 september. Våren 2028: 10 februari").
 */
function yearsNamed(text: string, otherwise: number | null): YearAt {
  const named = [...text.matchAll(/(?<![\d-])20\d\d(?![\d-])/g)].map(({ 0: year, index }) => ({
    year: Number(year),
    index,
  }));
  if (new Set(named.map(({ year }) => year)).size < 2) return () => otherwise;
  return (from, to) => {
    const next = named.find(({ index }) => index >= to);
    if (next && LIST.test(text.slice(to, next.index))) return next.year;
    return named.findLast(({ index }) => index < from)?.year ?? otherwise;
  };
}

/** Days with nothing but what joins them, up to the year that they share. */
const LIST = new RegExp(
  String.raw`^(?:[ ,]|och|samt|den|\p{L}+dag(?:en)?|\d{1,2}|(?:${MONTHS.map((name) => name.slice(0, 3)).join('|')})\p{L}*)*$`,
  'iu',
);

function datesIn(
  words: ReturnType<typeof wordsOf>,
  year: number | null | YearAt,
): { readonly mention: DateMention; readonly date: LocalDate }[] {
  return findDates(words, ANY_DAY).flatMap((mention): { mention: DateMention; date: LocalDate }[] => {
    if (mention.kind === 'days')
      return mention.from === mention.to && !isNearAnyDay(mention.from)
        ? [{ mention, date: mention.from }]
        : [];
    const [first, last] = [words[mention.words[0]], words[mention.words[1]]];
    const assumed = typeof year === 'function' ? year(first?.start ?? 0, last?.end ?? 0) : year;
    const said = mention.year ?? assumed;
    const { month, day } = mention;
    const date = said !== null && month !== null && day !== null ? localDate(said, month, day) : null;
    return date ? [{ mention, date }] : [];
  });
}

function read(written: string, year: number | null, passage: Passage): PlannedDay[] {
  const text = withFirstOfDays(written);
  const words = wordsOf(text);
  const mentions = datesIn(words, yearsNamed(text, year));
  const after = mentions.map(({ mention }, at) => {
    const from = words[mention.words[1]]?.end ?? 0;
    const next = mentions[at + 1];
    return text.slice(from, next ? (words[next.mention.words[0]]?.start ?? text.length) : text.length);
  });
  const ofMonth = hoursByMonth(text);
  return mentions.map(({ date }, at) => {
    // "22 maj, 11 september och 16 oktober, kl. 09.30": what the last of a list has, all of them have.
    const end = after.findIndex((one, place) => place >= at && !ONLY_JOINS.test(one));
    const own = said(withoutHoursOfOthers(after[at] ?? ''));
    const hours = end > at ? said(withoutHoursOfOthers(after[end] ?? '')) : own;
    const where = whereBeside(after[at] ?? '');
    const place = IN_BRACKETS.exec(after[at] ?? '')?.[1]?.trim() ?? where.place;
    const { atDistance } = where;
    if (ofMonth !== null)
      return { date, start: ofMonth(date), end: null, title: own.title, place, atDistance, passage };
    return { date, start: hours.start, end: hours.end, title: own.title, place, atDistance, passage };
  });
}

/** What stands between two days of a list. */
const ONLY_JOINS = /^(?:[\s,;-]|\([^)]*\)|och|samt|\p{L}+dag(?:en|ar|arna)?|den)*$/iu;

/** "Budgetmötet den": the beginning of a sentence. */
const UNENDED = /(?<!\p{L})(?:den|på|i|till|är|från)$/iu;

/** "Junimötet hålls i Salen": told of one meeting, and its name no more. */
const IS_SENTENCE = /(?<!\p{L})(?:hålls|hålles|börjar|startar|förläggs|är|blir)(?!\p{L})/iu;

function said(after: string): Pick<PlannedDay, 'start' | 'end' | 'title'> {
  const hours = HOURS.exec(after);
  const whole = hours ? null : WHOLE_HOURS.exec(after);
  const pad = (hour: string | undefined, minute: string | undefined) =>
    hour && minute && Number(hour) < 24 ? `${hour.padStart(2, '0')}:${minute}` : null;
  const rest = after.slice(hours ? hours.index + hours[0].length : 0).replace(/^[^\S\n]*[,;.-]*[^\S\n]*/, '');
  const title = /^(\p{Lu}[\p{L} -]{6,70})/u.exec(rest)?.[1]?.trim() ?? '';
  return {
    start: hours ? pad(hours[1], hours[2]) : pad(whole?.[1], '00'),
    end: hours ? pad(hours[3], hours[4]) : pad(whole?.[2], '00'),
    title: OF_A_MEETING.test(title) && !UNENDED.test(title) && !IS_SENTENCE.test(title) ? title : null,
  };
}
