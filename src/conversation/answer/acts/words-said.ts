import { withHoursInFigures } from '../../../documents/index.ts';
import {
  addDays,
  dayOf,
  holidayEveName,
  type LocalDate,
  localDate,
  monthOf,
  publicHolidayName,
  yearOf,
} from '../../../kernel/index.ts';
import {
  beforeReason,
  reasonAsClause,
  reasonGiven,
  withoutGround,
} from '../../understand/agenda/reason-told.ts';
import { type DateMention, isDay } from '../../understand/dates/dates.ts';
import { nextInWeek } from '../../understand/dates/weeks.ts';
import type { Entities } from '../../understand/entities.ts';
import type { Asking } from '../asking.ts';
import { withoutBoards } from './boards-said.ts';

/** A day named for something to come, and the words that named it. */
export interface DaySaid {
  readonly date: LocalDate;
  readonly words: readonly [number, number];
}

/** Every single day that is named, in order; a year or month left unsaid is the first that has not passed. */
export function daysSaid({
  understanding: { entities, message },
  today,
}: Pick<Asking, 'understanding' | 'today'>): DaySaid[] {
  const days = entities.dates.flatMap((mention, at): DaySaid[] => {
    const date = dayOfMention(withYearBeside(entities.dates, at, mention), today);
    return date === null ? [] : [{ date, words: mention.words }];
  });
  const named = holidaysSaid(message.words, today).filter(
    (day) => !days.some((one) => one.date === day.date || one.words[0] === day.words[0]),
  );
  return [...days, ...named].sort((a, b) => a.words[0] - b.words[0]);
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

/** The year that a mention names, where it names no more; else null. */
export function yearAlone(mention: DateMention): number | null {
  return mention.kind === 'parts' && mention.month === null && mention.day === null ? mention.year : null;
}

/** "julafton", "annandag påsk": the first day of that name from today on. */
function holidaysSaid(words: Asking['understanding']['message']['words'], today: LocalDate): DaySaid[] {
  const found = new Map<number, DaySaid>();
  for (let ahead = 0; ahead <= A_YEAR; ahead += 1) {
    const date = addDays(today, ahead);
    const name = (publicHolidayName(date) ?? holidayEveName(date))?.toLowerCase().split(' ') ?? [];
    const at = words.findIndex(
      (_, from) => name.length > 0 && name.every((part, nth) => words[from + nth]?.text.startsWith(part)),
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
    return message.text.slice(message.words[from]?.start ?? 0, message.words[to]?.end ?? 0);
  }
  return message.words.find(({ text }) => isWrongDay(text))?.text ?? null;
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
  // 29 February comes every fourth year, and once in eight.
  const within = month === 2 && day === 29 ? 8 * A_YEAR : A_YEAR;
  for (let ahead = 0; ahead <= within; ahead += 1) {
    const date = addDays(today, ahead);
    if (dayOf(date) !== day || (month !== null && monthOf(date) !== month)) continue;
    return year === null || yearOf(date) === year ? date : null;
  }
  return null;
}

export interface TimesSaid {
  /** `13:00` */
  readonly start?: string;
  readonly end?: string;
}

/** `9`, `13.15`, `1315`: and no hour within a longer figure ("kl 25" is not two). */
const CLOCK = String.raw`([01]?\d|2[0-3])(?:(?:[.:]|(?<=\d\d))([0-5]\d))?(?![\d]|[.:]\d)`;
const WITH_WORD = new RegExp(
  String.raw`\b(?:kl\.?|klockan|from|fr\.?o\.?m\.?)\s*${CLOCK}(?:\s*(?:[-–]|till|to)\s*(?:kl\.?\s*)?${CLOCK})?`,
  'iu',
);
const BARE = new RegExp(
  String.raw`(?<![\d/.-])([01]?\d|2[0-3])[.:]([0-5]\d)(?:\s*(?:[-–]|till)\s*${CLOCK})?(?![\d/-])`,
  'u',
);

/** "kl 13", "kl. 13.00-16.00", "13:30", "halv två": when something begins, and ends where that is said. */
export function timesSaid(written: string): TimesSaid {
  const text = withHoursInFigures(written);
  const match = WITH_WORD.exec(text) ?? BARE.exec(text);
  if (!match) return {};
  const start = clock(match[1], match[2]);
  const end = clock(match[3], match[4]);
  return { ...(start ? { start } : {}), ...(end ? { end } : {}) };
}

function clock(hour: string | undefined, minute: string | undefined): string | null {
  return hour === undefined ? null : `${hour.padStart(2, '0')}:${minute ?? '00'}`;
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

const NO_PLACE =
  /^(?:teams|kanalen|styrelsen|finsam|januari|februari|mars|april|maj|juni|juli|augusti|september)$/i;

/** "i Stadshuset, rum Granen": what follows a place's word and is written as a name; after "plats" whatever it is. */
export function placeSaid(text: string): string | null {
  const match =
    /(?:^|\s)(i|på|plats:?|lokal:?)\s+((?:rum |sal |lokal )?\p{Lu}[\p{L}\d-]*(?: (?:hus|gård|torg|park|skola|kyrka|bibliotek|konferensrum|sal|rum)(?!\p{L}))?(?:,? (?:rum |sal |lokal )?\p{Lu}[\p{L}\d-]*){0,4})/u.exec(
      text,
    );
  const place = match?.[2]?.trim();
  const isMarked = /^(?:plats|lokal)/iu.test(match?.[1] ?? '');
  return place && (isMarked || !NO_PLACE.test(place)) ? place : newPlaceSaid(text);
}

const ANOTHER_PLACE =
  /\b(?:lokal|plats|rum|sal|mötesplats|mötesrum)(?:en|et)?\b.*\btill\s+((?:rum |sal |lokal )?\p{L}[\p{L}\d ,-]{1,60}?)[.?]?$/iu;

/** "Flytta mötet 10 december till Biblioteket": a name, and no day. */
const MOVED_TO =
  /\b[Ff]lytta[rs]?\s(?:[^,.]*(?:möte|sammanträde)\p{L}*(?:\s[^,.]*)?\s)?till\s+(?!(?:Teams|Zoom|Mån|Tis|Ons|Tor|Fre|Lör|Sön|Jan|Feb|Mar|Apr|Maj|Jun|Jul|Aug|Sep|Okt|Nov|Dec))((?:rum |sal |lokal(?:en)? )?\p{Lu}\p{L}[\p{L}\d ,-]{1,60}?)[.?]?$/u;

/** "Ny lokal 15 april: Granen". */
const PLACE_AT_COLON = /\b(?:lokal|plats|rum|sal)(?:en)?\b[^:]{0,40}:\s*(\p{L}[\p{L}\d ,-]{1,60}?)[.]?$/iu;

/** After a place, of which meeting or when it is: "Folkets hus för mötet 17 december". */
const OF_WHEN =
  /\s+(?:(?:för|på|till|inför|vid|under|om|den|nu|nästa|i)\s+)*(?:möte|mötet|sammanträde|sammanträdet|styrelsemötet|den \d|\d{1,2}\s?(?:\/\s?\d|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*)|(?:mån|tis|ons|tors|fre|lör|sön)dag|i ?morgon|kl\.?|klockan|stället|istället)(?!\p{L}).*$/iu;

/** "Sessionssalen, elfel i stadshuset": what stands after a place and is none, in small letters and more than a word. */
const WHY_AFTER_PLACE =
  /,\s+(?<why>(?!(?:rum|sal|salen|lokal|lokalen|plan|våning|vån|hus|huset|entré|ingång|port|trappa|\d)(?!\p{L}))\p{Ll}[\p{Ll}-]*(?:\s+[\p{L}\d-]+)+)\s*$/u;

/** Why a meeting gets another place, told after that without a word that says so; null: nothing is. */
export function whyAfterPlace(text: string): string | null {
  if (!/(?<!\p{L})(?:lokal|plats|rum|sal|mötesplats|mötesrum)(?:en|et)?(?!\p{L})/iu.test(text)) return null;
  const why = WHY_AFTER_PLACE.exec(text.replace(/[\s.!]+$/u, ''))?.groups?.why;
  return why === undefined ? null : why.charAt(0).toLocaleUpperCase('sv') + why.slice(1);
}

/** "byt lokal för mötet 11 december till Granen": the last that something is changed to, and no meeting. */
function newPlaceSaid(text: string): string | null {
  const said = withoutGround(beforeReason(text)).replace(/[\s,;–-]+$/u, '');
  const whole = (
    ANOTHER_PLACE.exec(said)?.[1] ??
    PLACE_AT_COLON.exec(said)?.[1] ??
    MOVED_TO.exec(said)?.[1] ??
    ''
  )
    .replace(OF_WHEN, '')
    .trim();
  const place = whole.replace(WHY_AFTER_PLACE, '');
  const isPlace = place !== '' && !/^(?:möte|sammanträde|styrelse|nästa|den |på )/i.test(place);
  return isPlace && !NO_PLACE.test(place) ? place.charAt(0).toLocaleUpperCase('sv') + place.slice(1) : null;
}

const NAMED_ITEM = /(?:^|[^\p{L}])(?:punkt|punkten|ärende|ärendet)\s+om\s+(.+)$/iu;
const OF_THE_MEETING =
  /\s+(?:på|till|inför|vid|i)\s+(?:nästa\s+|kommande\s+)?(?:möte|sammanträde|styrelse|dagordning)\p{L}*(?:\s.*)?$/iu;

/** "en punkt om hyra av lokal på mötet 14 januari": what stands after "om", as it was said, without when. */
export function itemNamed(asking: Asking): string | null {
  const named = NAMED_ITEM.exec(withoutBoards(asking))?.[1];
  if (named === undefined) return null;
  const { entities, message } = asking.understanding;
  const day = entities.dates.find(isDay);
  const word = day === undefined ? undefined : message.words[day.words[0]];
  const first = word === undefined ? null : message.text.slice(word.start, word.end);
  const parts = named.split(/\s+/);
  const at = first === null ? -1 : parts.findIndex((part) => part.replace(/[.,]$/, '') === first);
  const before = (at > 0 ? parts.slice(0, at) : parts).join(' ').replace(/\s+(?:den|på|till)\s*$/iu, '');
  const heading = before.replace(OF_THE_MEETING, '').replace(/[\s.,;!?]+$/u, '');
  return heading.length > 1 ? heading : null;
}

/** What stands in quotes or after a colon: words that are to be kept as written. */
export function quoted(text: string): string | null {
  const inQuotes = /"([^"]{2,200})"/.exec(text)?.[1];
  if (inQuotes) return inQuotes.trim();
  // The colon of a web address introduces nothing.
  const afterColon = /(?<!\d):(?!\/\/)\s*(\S.{1,400})$/.exec(text)?.[1];
  return afterColon ? afterColon.trim() : null;
}

/** Why, as it was said: "… eftersom ansökan är återtagen", in quotes, after a colon, or as a clause of its own. */
export function reasonSaid(asking: Pick<Asking, 'understanding'>): string | null {
  const { text } = asking.understanding.message;
  const marked = quoted(text.replace(HEADING_QUOTED, '$1').replace(ITEM_COLON, '$1 :'));
  const said = marked === null ? null : marked.charAt(0).toLocaleUpperCase('sv') + marked.slice(1);
  return reasonGiven(text) ?? said ?? reasonAsClause(withoutBoards(asking));
}

/** "Stryk punkt 9: återtagen": the colon after an item's number is no hour's. */
const ITEM_COLON = /((?:punkt(?:en)?|ärende(?:t)?|pkt|p)\s+\d{1,2}[a-z]?):/iu;
/** 'Stryk "Hyran"': what stands in quotes right after the verb is the item. */
const HEADING_QUOTED = /^(.{0,40}?(?:stryk\p{L}*|bort|ut)\s+(?:punkten\s+|ärendet\s+)?)"[^"]*"/iu;

/** "Jag kommer ihåg att …", "dessutom …": they lead to what is told, and are none of it. */
const LEADS_IN: ReadonlySet<string> = new Set(['ihag', 'minns', 'mins', 'dessutom', 'darutover']);

/** What a message is about in its own words, from the first telling word to the last. */
export function aboutSaid({ understanding: { message, entities } }: Asking): string | null {
  const told = entities.topic.filter(({ word }) => !LEADS_IN.has(word.folded));
  const topic = told.filter(({ weight }) => weight > 0.2);
  const words = topic.length > 0 ? topic : told;
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return null;
  const span = message.text.slice(first.word.start, last.word.end);
  const gaps = span.split(/\s+/).length - words.length;
  // Far apart they are no one name: then the words themselves.
  return gaps <= 3 && !isDated(entities, first.word.start, last.word.end, message.words)
    ? span
    : words.map((one) => one.word.text).join(' ');
}

function isDated(
  entities: Entities,
  from: number,
  to: number,
  words: Asking['understanding']['message']['words'],
): boolean {
  return entities.dates.some((date) => {
    const start = words[date.words[0]]?.start ?? -1;
    return from <= start && start <= to;
  });
}

/** The item's number as it was said. */
export function itemSaid(entities: Entities): number | string | null {
  const said = entities.numbers.find((number) => number.kind === 'item')?.number;
  return said === undefined ? null : numbered(said);
}

export function numbered(text: string): number | string {
  return /^\d+$/.test(text) ? Number(text) : text;
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
