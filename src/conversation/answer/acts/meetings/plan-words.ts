import {
  AT_DISTANCE,
  otherDaysAmong,
  tellsOfDay,
  weekdayOfAll,
  withHoursInFigures,
  yearsOfRow,
} from '../../../../documents/index.ts';
import {
  dayOf,
  type LocalDate,
  localDate,
  MONTHS,
  monthOf,
  WEEKDAYS,
  yearOf,
} from '../../../../kernel/index.ts';
import type { ActParams } from '../../../action-handlers.ts';
import type { Asking } from '../../asking.ts';
import { boardsBlanked } from '../boards-said.ts';
import { escaped } from '../words-said.ts';
import type { DaySaid } from './day-beside.ts';
import { daysSaid, notInCalendar, yearAlone } from './days-said.ts';
import { type TimesSaid, timesSaid } from './hours-said.ts';
import { placeSaid } from './new-place-said.ts';
import { placeAfterDay, withoutHours } from './place-said.ts';
import { sameAsFirst } from './same-as-first.ts';
import { hoursAfterDay, weekdayWith } from './when-said.ts';

/** A message with a plan in it; `board`: what the board has planned before, where that is known. */
type PlanAsked = Pick<Asking, 'understanding' | 'today'> & Partial<Pick<Asking, 'board'>>;

interface Planned {
  readonly date: LocalDate;
  /** As it was said with the day, whether or not it is that. */
  readonly weekday: string | null;
  readonly time: TimesSaid;
  readonly place: string | null;
  /** Whether what stands after the day is said of all the days. */
  readonly ofAll: boolean;
  /** What else stands after the day, and is neither. */
  readonly unread: readonly string[];
}

/**
 * "lägg in mötena 3 mars, 12 maj och 9 juni i mötesplanen", or a pasted plan: each day with the hours and the place
 * that stand after it; hours or a place that are said once hold for all.
 */
export function planned(asking: PlanAsked): ActParams {
  const { said, text } = daysPlanned(asking);
  const common = commonHours(said, text);
  const everywhere = commonPlace(said, text);
  const other = placesOfMonths(text);
  const first = sameAsFirst(said, text, asking.board?.meetings ?? [], asking.today);
  const unread = said
    .flatMap((one) => one.unread)
    .filter((one) => !one.includes(everywhere ?? one + 1) && !(other.size > 0 && BUT.test(one)))
    .filter((one) => !first.isSaid(one));
  const lines = said.map((one) =>
    lineOf({
      ...one,
      time: one.time.start === undefined ? (first.time ?? common) : one.time,
      place: other.get(monthOf(one.date)) ?? one.place ?? everywhere ?? first.place,
    }),
  );
  const wrong = notInCalendar(asking);
  return {
    ...(said.length > 0 ? { dates: said.map(({ date }) => date), planLines: lines } : {}),
    ...(unread.length > 0 ? { planUnread: unread } : {}),
    ...(wrong === null ? {} : { notInCalendar: wrong }),
  };
}

function daysPlanned(asking: Pick<Asking, 'understanding' | 'today'>): {
  readonly said: readonly Planned[];
  readonly text: string;
} {
  const { days, others, told } = meetingDays(asking, withoutWeekdays(asking, daysSaid(asking)));
  const text = textOf(asking, days);
  const year = yearAbove(asking, days);
  const ofRow = year === null ? yearsUnsaid(asking, days) : null;
  const ofAll = weekdayOfAll(text);
  const said = days.map((day, at): Planned => {
    const whole = textAfter(asking, text, day, days[at + 1]);
    const until = days[at + 1]?.words[0] ?? Number.POSITIVE_INFINITY;
    const other = others.findLast(({ words: [first] }) => first > day.words[1] && first < until);
    const first = others.find(({ words: [at] }) => at > day.words[1] && at < until);
    const toldFrom = first === undefined ? null : (told.get(first)?.from ?? null);
    const { after, beside } =
      other === undefined ? { after: whole, beside: [] } : upToOther(asking, text, day, other, toldFrom);
    const own = year ?? ofRow?.[at] ?? null;
    const date = own === null ? day.date : inYear(day, own, asking);
    const weekday = WEEKDAYS[(weekdayWith(asking, day) ?? ofAll ?? 0) - 1] ?? null;
    const [time, place] = [hoursIn(after), placeAfterDay(after.replace(AT_DISTANCE, ','))];
    return {
      date,
      weekday,
      time,
      place,
      ofAll: OF_ALL.test(after),
      unread: [...unreadAfterDay(after, place), ...beside],
    };
  });
  return { said: year === null && ofRow === null ? inOrderWritten(said, days, asking) : said, text };
}

/** The hours right after a day, or after what is said of all: "… 10 juni. Alla 9-11.30". */
function hoursIn(after: string): TimesSaid {
  const own = hoursAfterDay(after);
  if (own.start !== undefined) return own;
  const all = OF_ALL.exec(after);
  return all === null ? own : hoursAfterDay(after.slice(all.index + all[0].length));
}

/** The years of days that are all said by month and day alone; null: some are said otherwise. */
function yearsUnsaid(
  asking: Pick<Asking, 'understanding' | 'today'>,
  days: readonly DaySaid[],
): readonly number[] | null {
  const { entities, message } = asking.understanding;
  const row = days.flatMap((day) => {
    const mention = entities.dates.find(({ words: [first] }) => first === day.words[0]);
    const isAlone = mention?.kind === 'parts' && mention.year === null && mention.month !== null;
    return isAlone && mention.day !== null && mention.day === dayOf(day.date)
      ? [{ month: monthOf(day.date), day: dayOf(day.date), weekday: weekdayWith(asking, day) }]
      : [];
  });
  const ofAll = weekdayOfAll(message.text);
  const weekdays = row.map((day) => ({ ...day, weekday: day.weekday ?? ofAll }));
  return row.length === days.length && row.length > 1
    ? yearsOfRow(weekdays, message.text, asking.today)
    : null;
}

/** "31 mars, 30 april, 24 december", written in November: a day without its year, after one of the next, is of that. */
function inOrderWritten(
  said: readonly Planned[],
  days: readonly DaySaid[],
  asking: Pick<Asking, 'understanding'>,
): readonly Planned[] {
  let before: LocalDate | null = null;
  return said.map((one, at) => {
    const day = days[at];
    const later: LocalDate | null =
      before === null || day === undefined || one.date >= before
        ? null
        : inYear({ ...day, date: one.date }, yearOf(before), asking);
    const date: LocalDate = later !== null && before !== null && later > before ? later : one.date;
    before = date;
    return { ...one, date };
  });
}

/**
 * The meetings' days of a plan, and the others that its words name: of materialstopp and the like, and where days are
 * written out a weekday or "i morgon" alone, which is said of something else.
 */
export function meetingDays(
  { understanding: { message } }: Pick<Asking, 'understanding'>,
  all: readonly DaySaid[],
) {
  const { text, words } = message;
  const isLoose = ({ words: [from, to] }: DaySaid) =>
    to - from < 2 && words.slice(from, to + 1).every((word) => LOOSE.test(word.folded));
  const isWrittenOut = all.some((day) => !isLoose(day));
  const spans = all.map(({ words: [from, to] }) => ({
    from: words[from]?.start ?? 0,
    to: words[to]?.end ?? 0,
  }));
  const told = otherDaysAmong(text, spans);
  const others = all.filter((day, at) => (isWrittenOut && isLoose(day)) || told[at] !== null);
  return {
    days: all.filter((day) => !others.includes(day)),
    others,
    /** Where it stands what each of the others is told of. */
    told: new Map(all.map((day, at) => [day, told[at] ?? null] as const)),
  };
}

const LOOSE =
  /^(?:i|pa|nasta|kommande|(?:man|tis|ons|tors?|fre|lor|son)(?:dag(?:en|s)?|dan)?|idag|dag|imorgon|imorron|morgon|morron|overmorgon|gar|igar)$/u;

/** What stands after a day, as far as what is told of another; and that, which is told. */
function upToOther(
  { understanding: { message } }: Pick<Asking, 'understanding'>,
  text: string,
  day: DaySaid,
  other: DaySaid,
  toldFrom: number | null,
): { readonly after: string; readonly beside: readonly string[] } {
  const from = message.words[day.words[1]]?.end ?? 0;
  const to = message.words[other.words[1]]?.end ?? 0;
  if (toldFrom !== null && toldFrom >= from)
    return {
      after: withHoursInFigures(text.slice(from, toldFrom)).replace(/[\s(,;]+$/u, ''),
      beside: [text.slice(toldFrom, to).trim()],
    };
  const own = withHoursInFigures(text.slice(from, to));
  const at = own.search(
    /[(;!?]|[.,](?!\d)\s*(?=\p{L}+\s+(?:\p{L}+\s+){0,4}(?:den\s+)?[\p{L}\d/]+$)|(?<!\p{L})(?:material|handling|kallelse|utskick|stopp|bered|presidi|bekräfta|svara|återkom|meddela|hör av|säg till|före|innan|senast)/iu,
  );
  const cut = at < 0 ? own.length : at;
  const beside = own
    .slice(cut)
    .replace(/^[\s,;.(!?]+/u, '')
    .trim();
  return { after: own.slice(0, cut), beside: beside === '' ? [] : [beside] };
}

/** The hours that stand after each of the days, as in a plan; hours that are said once are the days' without any. */
export function hoursOfEach(
  asking: Pick<Asking, 'understanding' | 'today'>,
): { readonly date: LocalDate; readonly time: TimesSaid }[] {
  const { said, text } = daysPlanned(asking);
  const common = commonHours(said, text);
  return said.map(({ date, time }) => ({ date, time: time.start === undefined ? common : time }));
}

/** Hours said once, before the first day or after the last, hold for all; after another day they are that day's. */
function commonHours(said: readonly Planned[], text: string): TimesSaid {
  const timed = said.filter(({ time }) => time.start !== undefined);
  const isOfAll = timed.length === 0 || (timed.length === 1 && timed[0] === said.at(-1));
  const [only] = timed;
  if (!isOfAll) return {};
  if (only !== undefined) return only.time;
  const { start, ...rest } = timesSaid(withHoursInFigures(text));
  return start === undefined ? hoursAfterDay(HOURS_ALONE.exec(text)?.[0] ?? '') : { start, ...rest };
}

/** "Alltid 13-16:", before the days. */
const HOURS_ALONE =
  /(?<=^[^\d]*(?:20\d\d[^\d]*)?)(?<![\d/.:-])\d{1,2}(?:[.:]\d\d)?\s*[-–]\s*\d{1,2}(?:[.:]\d\d)?(?=[\s,:;.]|$)/u;

/** "Alla i Stadshuset", "alltid i Granen": what stands there is of every day. */
const OF_ALL = /(?<!\p{L})(?:alla|samtliga|båda|bägge|alltid|genomgående|varje\s+(?:gång|möte))(?!\p{L})/iu;

/** A place said once holds for all; said after a day that has hours of its own it is that day's, unless it is said of all. */
function commonPlace(said: readonly Planned[], text: string): string | null {
  const placed = said.filter(({ place }) => place !== null);
  if (placed.length === 0) return placeSaid(text);
  const last = said.at(-1);
  if (placed.length === 1 && placed[0] === last && last?.ofAll) return last.place;
  const timed = said.filter(({ time }) => time.start !== undefined);
  const [only] = placed;
  return placed.length === 1 && timed.length < 2 && only === said.at(-1) ? (only?.place ?? null) : null;
}

const BUT = /^(?:utom|förutom|men)(?!\p{L})/iu;
const OTHER_PLACE = new RegExp(
  String.raw`(?<!\p{L})(?:utom|förutom|men)\s+(?:i\s+|mötet\s+i\s+)?(?<month>${MONTHS.join('|')})(?:mötet|sammanträdet)?,?\s+(?:(?:som|då|vi|det|är|blir|hålls|ses|ska\s+vara|kör)\s+)*(?:i|på|vid)\s+(?<place>\p{L}[^,.;:()]{1,60})`,
  'giu',
);

/** "Alla i Kulturhuset utom juni som är på Gården": the places of months that are another than all the others'. */
function placesOfMonths(text: string): ReadonlyMap<number, string> {
  const found = [...text.matchAll(OTHER_PLACE)].flatMap(({ groups }) => {
    const month = MONTHS.map(String).indexOf(groups?.month?.toLocaleLowerCase('sv') ?? '') + 1;
    const place = groups?.place?.trim() ?? '';
    const written = place.charAt(0).toLocaleUpperCase('sv') + place.slice(1);
    return month > 0 && place !== '' ? [[month, written] as const] : [];
  });
  return new Map(found);
}

/** "torsdag 10 februari" is one day: the date's. */
export function withoutWeekdays(
  { understanding: { message } }: Pick<Asking, 'understanding'>,
  days: readonly DaySaid[],
): DaySaid[] {
  return days.filter(({ words: [from, to] }, at) => {
    const next = days[at + 1];
    const isWeekday =
      from === to && /^(?:man|tis|ons|tors|fre|lor|son)dag/.test(message.words[from]?.folded ?? '');
    return !(isWeekday && next !== undefined && next.words[0] - to <= 2);
  });
}

const OF_THE_PLAN =
  /(?<!\p{L})(?:(?:i|till|på)\s+(?:mötes|sammanträdes|års)?(?:planen|kalendern)|och|samt|den|kl|klockan|i|på|till|från|mellan|tack|snälla|möte(?:t|n)?|sammanträde(?:t|n)?|även|också|år|o|(?:mån|tis|ons|tors|fre|lör|sön)dagar(?:na)?|(?:under\s+)?(?:våren|hösten)s?)(?!\p{L})\.?/giu;

/** "16-13": from when to when, though not as hours are told. */
const HOURS_LEFT = /(?<![\d./:-])\d{1,2}(?:[.:]\d\d)?\s*[-–]\s*\d{1,2}(?:[.:]\d\d)?(?![\d/]|[.:-]\d)/gu;

/** What stands after a day and is neither hour nor place, as written: "på distans", "efter lunch". */
function unreadAfterDay(after: string, place: string | null): string[] {
  const distance = after.match(AT_DISTANCE) ?? [];
  const beside = withoutHours(after.replace(AT_DISTANCE, ' '));
  const rest = beside
    .replace(HOURS_LEFT, ' ')
    .replace(new RegExp(escaped(place ?? '') || '(?!)', 'iu'), ' ')
    .replace(OF_ALL, ' ');
  return [...rest.split(/[,;.]/u), ...distance]
    .map((one) => (tellsOfDay(one.trim()) ? one : one.replace(OF_THE_PLAN, ' ')))
    .map((one) => one.replace(/[\s,;:.()–-]+/gu, ' ').trim())
    .filter((one) => /\p{L}{2}/u.test(one))
    .concat(beside.match(HOURS_LEFT) ?? []);
}

function lineOf({ date, weekday, time: { start, end }, place }: Omit<Planned, 'unread' | 'ofAll'>): string {
  const hours = start === undefined ? '' : ` ${start}${end === undefined ? '' : `–${end}`}`;
  return `${weekday === null ? '' : `${weekday} `}${date}${hours}${place === null ? '' : `, ${place}`}`;
}

/** Without the boards that are named, each letter in its place; after a day and a comma, or after its hours, the name is a place's: "Rådhuset, Norrskog", "kl 10-12 Norrskog". */
function textOf(asking: Pick<Asking, 'understanding'>, [day]: readonly DaySaid[]): string {
  const { text, words } = asking.understanding.message;
  const from = day === undefined ? Number.POSITIVE_INFINITY : (words[day.words[1]]?.end ?? 0);
  const isWhere = (start: number) =>
    /,\s*$/u.test(text.slice(0, start)) ||
    (/\d\s*$/u.test(text.slice(0, start)) && !/^\s*(?:i|för|hos)\s/iu.test(text.slice(start)));
  return boardsBlanked(asking, (start) => start > from && isWhere(start));
}

function textAfter(
  { understanding: { message } }: Pick<Asking, 'understanding'>,
  text: string,
  day: DaySaid,
  next: DaySaid | undefined,
): string {
  const from = message.words[day.words[1]]?.end ?? 0;
  const to = next === undefined ? undefined : message.words[next.words[0]]?.start;
  // The weekday that stands before the next day belongs to that.
  return withHoursInFigures(text.slice(from, to)).replace(
    /(?<!\p{L})(?:m[åa]n?|tis?|ons?|to(?:rs?)?|fre?|l[öo]r?|s[öo]n?)(?:dag(?:en)?)?\.?\s*(?:den\s*)?$/iu,
    '',
  );
}

/** "Sammanträdesplan 2027", "2027 års möten", "möten nästa år": the year that stands before the days holds for those without one. */
function yearAbove(
  { understanding }: Pick<Asking, 'understanding'>,
  [first]: readonly DaySaid[],
): number | null {
  if (first === undefined) return null;
  const { message, entities } = understanding;
  const alone = entities.dates.filter(({ words }) => words[1] < first.words[0]).map(yearAlone);
  const said = alone.find((one) => one !== null);
  if (said !== undefined && said !== null) return said;
  const before = message.text.slice(0, message.words[first.words[0]]?.start ?? 0);
  const year = /(?<![\d-])(20\d\d)(?![\d-])/u.exec(before)?.[1];
  return year === undefined ? null : Number(year);
}

function inYear(
  { date, words: [from, to] }: DaySaid,
  year: number,
  asking: Pick<Asking, 'understanding'>,
): LocalDate {
  const own = asking.understanding.message.words.slice(from, to + 1);
  if (own.some(({ text }) => text.includes(String(yearOf(date))))) return date;
  return localDate(year, monthOf(date), dayOf(date)) ?? date;
}
