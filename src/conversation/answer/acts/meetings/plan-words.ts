import {
  AT_DISTANCE,
  otherDaysAmong,
  tellsOfDay,
  weekdayOfAll,
  withHoursInFigures,
} from '../../../../documents/index.ts';
import { type LocalDate, monthOf, WEEKDAYS } from '../../../../kernel/index.ts';
import type { ActParams } from '../../../action-handlers.ts';
import type { Asking } from '../../asking.ts';
import { boardsBlanked } from '../boards-said.ts';
import { escaped } from '../words-said.ts';
import type { DaySaid } from './day-beside.ts';
import { daysSaid, notInCalendar } from './days-said.ts';
import type { TimesSaid } from './hours-said.ts';
import { placeAfterDay, withoutHours } from './place-said.ts';
import { BUT, commonHours, commonPlace, type DayOfPlan, OF_ALL, placesOfMonths } from './plan-of-all.ts';
import { inOrderWritten, inYear, yearAbove, yearsUnsaid } from './plan-years.ts';
import { sameAsFirst } from './same-as-first.ts';
import { hoursAfterDay, weekdayWith } from './when-said.ts';

/** A message with a plan in it; `board`: what the board has planned before, where that is known. */
type PlanAsked = Pick<Asking, 'understanding' | 'today'> & Partial<Pick<Asking, 'board'>>;

interface Planned extends DayOfPlan {
  readonly date: LocalDate;
  /** As it was said with the day, whether or not it is that. */
  readonly weekday: string | null;
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
  const beside = withoutHours(withoutHoursOfAll(after.replace(AT_DISTANCE, ' ')));
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

/** Without the hours that stand after "alla", as they are read. */
function withoutHoursOfAll(after: string): string {
  const all = OF_ALL.exec(after);
  if (all === null) return after;
  const end = all.index + all[0].length;
  return after.slice(0, end) + withoutHours(after.slice(end));
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
