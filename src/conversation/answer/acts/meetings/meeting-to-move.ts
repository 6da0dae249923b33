import { addDays, dayOf, type LocalDate, localDate, monthOf, yearOf } from '../../../../kernel/index.ts';
import type { MeetingOnRecord } from '../../../knowledge.ts';
import { type DateMention, fits, isDay } from '../../../understand/dates/dates.ts';
import type { Asking } from '../../asking.ts';
import { upcoming } from '../../meetings/which-meeting.ts';
import type { DaySaid } from './day-beside.ts';
import { daysSaid } from './days-said.ts';
import { meetingsAtPlace } from './meeting-at-place.ts';
import { withoutWeekdays } from './plan-words.ts';
import { dayFromMeetings, weekdayNear } from './relative-day.ts';

/** Which meeting is to be moved or changed, and the new day where one is said. */
export interface ToMove {
  readonly meeting: MeetingOnRecord | undefined;
  /** What was named and is no meeting: a day, or the words. */
  readonly noMeetingOn: string | null;
  /** Several that are meant, or may be: they are moved one at a time. */
  readonly several: readonly MeetingOnRecord[];
  readonly to: DaySaid | undefined;
  /** One that the same words fit a year later, and that is not meant. */
  readonly later?: MeetingOnRecord | null;
}

const MEETING = String.raw`(?:\p{L}*möte(?:t|n|na)?|\p{L}*sammanträde(?:t|n|na)?)`;
const SEVERAL = new RegExp(
  String.raw`(?<!\p{L})(?:båda|bägge|alla|samtliga)\s+(?:de\s+)?(?:\p{L}+\s+)?${MEETING}`,
  'iu',
);
/** By where it stands among those to come; and how it is told that there is none there. */
const BY_ORDER: readonly (readonly [RegExp, number, string])[] = [
  [
    new RegExp(
      String.raw`${MEETING}\s+efter\s+(?:nästa|det\s+första)|(?:nästnästa|näst\s+nästa|(?:det\s+)?andra)\s+${MEETING}`,
      'iu',
    ),
    1,
    'efter nästa',
  ],
  [new RegExp(String.raw`(?:det\s+)?tredje\s+${MEETING}`, 'iu'), 2, 'efter de två nästa'],
  [new RegExp(String.raw`(?:det\s+)?fjärde\s+${MEETING}`, 'iu'), 3, 'efter de tre nästa'],
  [new RegExp(String.raw`(?:det\s+)?femte\s+${MEETING}`, 'iu'), 4, 'efter de fyra nästa'],
  [new RegExp(String.raw`näst\s+sista\s+(?:\p{L}+\s+)?${MEETING}`, 'iu'), -2, 'före det sista'],
  [new RegExp(String.raw`sista\s+(?:\p{L}+\s+)?${MEETING}`, 'iu'), -1, 'då'],
  [new RegExp(String.raw`(?:det\s+)?första\s+${MEETING}`, 'iu'), 0, 'då'],
];

/**
 * "Flytta mötet i juni till midsommarafton", "flytta det sista mötet till 10 juni": the meeting that is named, by its
 * day, its month or its place among those to come; of two days the one after "till" is the new. What is named and is no
 * meeting moves none: not the next one instead.
 */
export function meetingToMove(asking: Asking): ToMove {
  const days = beforeWhy(asking, withoutWeekdays(asking, daysSaid(asking)));
  const to = newDay(asking, days);
  const from = days.find((day) => day !== to);
  const named = from === undefined ? byWords(asking, to) : ofDay(asking, from);
  const own = named.meeting?.state.date;
  const told = own === undefined ? null : dayFromMeetings(asking.understanding.message.text, own);
  if (told !== null) return { ...named, to: { date: told, words: to?.words ?? NOWHERE } };
  return { ...named, to: to && { ...to, date: near(asking, to, named.meeting) } };
}

/** "… den 29:e i stället, den 22:a är Eva borta": a day that stands in why is none of the two. */
function beforeWhy({ understanding: { message } }: Asking, days: readonly DaySaid[]): readonly DaySaid[] {
  const at = /(?<!\p{L})i\s?stället\s*[,.;–]\s/iu.exec(message.text)?.index ?? -1;
  const before = days.filter(({ words: [first] }) => (message.words[first]?.start ?? 0) < at);
  return before.length === 0 ? days : before;
}

/** "Det ska va slut 10", "byter lokal också": no meeting is named, by that word or as the next. */
const NAMES_NONE = /^(?!.*(?:möte|sammanträde|nästa|kommande|första|sista))/isu;

type Named = Omit<ToMove, 'to'>;

/** The day is told by no words that name one. */
const NOWHERE = [-1, -1] as const;

/** "Länken till mötet 11 december är https://…": the day is the meeting's, and it stays. */
const TELLS_LINK = /(?<!\p{L})\p{L}*länk(?:en)?(?!\p{L})[^?]*https:\/\//iu;

function newDay(asking: Asking, days: readonly DaySaid[]): DaySaid | undefined {
  if (TELLS_LINK.test(asking.understanding.message.text)) return undefined;
  const old = days.find((day) => standsAfterInstead(asking, day.words[0]));
  if (old !== undefined) return days.find((day) => day !== old);
  const afterTo = days.filter((day) => standsAfterTo(asking, day.words[0]));
  if (days.length > 1) return afterTo.length === 1 ? afterTo[0] : days.at(-1);
  const [only] = days;
  if (only === undefined || afterTo.length === 1) return only;
  return meetingOnDaySaid(asking, only) === undefined && !isItsDay(asking, only) ? only : undefined;
}

const OF_TIME_OR_PLACE =
  /(?<!\p{L})(?:\p{L}*tid|plats|lokal|rum|sal)(?:en|et)?(?!\p{L})[^.?]*(?<!\p{L})(?:för|på|till|vid|av)\s+(?:\p{L}*möte(?:t)?\s+|\p{L}*sammanträde(?:t)?\s+)?(?:den\s+)?(?:\p{L}+dag(?:en)?\s+(?:den\s+)?)?$/iu;

const OF_MEETING = /(?:möte(?:t)?|sammanträde(?:t)?)\s+(?:den\s+)?(?:\p{L}+dag(?:en)?\s+(?:den\s+)?)?$/iu;
const IS_SO = /^\s+(?:börjar|slutar|startar|är|hålls|saknar|(?:ska|skall)\s+(?:vara|börja|sluta))(?!\p{L})/iu;

/** "Byt lokal för mötet 23 september", "mötet 23 september börjar kl 10": the day is the meeting's own, whether or not one is held then. */
function isItsDay({ understanding: { message } }: Asking, { words: [first, last] }: DaySaid): boolean {
  const before = message.text.slice(0, message.words[first]?.start ?? 0);
  const after = message.text.slice(message.words[last]?.end ?? 0);
  return OF_TIME_OR_PLACE.test(before) || (OF_MEETING.test(before) && IS_SO.test(after));
}

function ofDay(asking: Asking, from: DaySaid): Named {
  const meeting = meetingOnDaySaid(asking, from);
  return { meeting, noMeetingOn: meeting ? null : from.date, several: [] };
}

function byWords(asking: Asking, to: DaySaid | undefined): Named {
  const { text } = asking.understanding.message;
  const stretch = stretchSaid(asking, to);
  // "Flytta mötet till 11 mars, 22 april står kvar": never the one that stands.
  const isLeft = ({ state }: MeetingOnRecord) => asking.notOf?.some((day) => fits(day, state.date)) !== true;
  const all = upcoming(asking).filter(isLeft);
  const within = stretch === undefined ? all : all.filter(({ state }) => fits(stretch, state.date));
  const one = (meeting: MeetingOnRecord | undefined, said: string): Named => ({
    meeting,
    noMeetingOn: meeting ? null : said,
    several: [],
  });
  if (SEVERAL.test(text) && within.length > 1) return { ...one(within[0], ''), several: within };
  const [, at, none = ''] = BY_ORDER.find(([order]) => order.test(text)) ?? [];
  if (at !== undefined) return one(within.at(at), none);
  const there = stretch === undefined ? meetingsAtPlace(asking)?.meetings.filter(isLeft) : undefined;
  if (there?.[0] !== undefined) {
    const isOpen = there.length > 1 && there[0] !== all[0];
    return { ...one(there[0], ''), several: isOpen ? there : [] };
  }
  if (stretch === undefined) {
    const spokenOf = NAMES_NONE.test(text)
      ? all.find(({ id }) => id === asking.subject?.meetingId)
      : undefined;
    return { meeting: spokenOf ?? all[0], noMeetingOn: null, several: [] };
  }
  const near = nearest(within);
  return {
    ...one(near[0], saidOf(asking, stretch)),
    several: near.length > 1 ? near : [],
    later: within.find((meeting) => !near.includes(meeting)) ?? null,
  };
}

/** "Mötet i december" is of the one that comes first; next year's is not within reach of it. */
function nearest(within: readonly MeetingOnRecord[]): readonly MeetingOnRecord[] {
  const [first] = within;
  if (first === undefined) return within;
  const limit = addDays(first.state.date, HALF_A_YEAR);
  return within.filter(({ state }) => state.date < limit);
}

const HALF_A_YEAR = 183;

/** "Mötet i juni", "junimötet", "nästa veckas möte": when the meeting that is meant is, where no day says it. */
function stretchSaid(asking: Asking, to: DaySaid | undefined): DateMention | undefined {
  const { message, entities } = asking.understanding;
  return entities.dates.find((mention) => {
    const [first, last] = mention.words;
    if (isDay(mention) || (to !== undefined && first >= to.words[0]) || standsAfterTo(asking, first))
      return false;
    const before = message.text.slice(0, message.words[first]?.start ?? 0);
    const after = message.text.slice(message.words[last]?.end ?? 0);
    const ofMeeting =
      /(?:möte|sammanträde)\p{L}*\s+(?:(?:vi\s+har|som\s+är|är|i|på|under|för|nästa|kommande|år|den|20\d\d)\s+)*$/iu.test(
        before,
      ) ||
      // "Skjut mars en vecka": the month right after the verb.
      /(?<!\p{L})(?:flytta[r]?|skjut(?:er|a)?(?:\s+(?:upp|på|fram))?|tidigarelägg(?:er|a)?|senarelägg(?:er|a)?)\s+$/iu.test(
        before,
      ) ||
      // "Novembermötet 2027": the year stands after the word.
      message.words.slice(first, last + 1).some(({ text }) => /(?:möte|sammanträde)/iu.test(text)) ||
      /^\s+(?:\p{L}+\s+)?(?:möte|sammanträde)/iu.test(after);
    return ofMeeting;
  });
}

function saidOf({ understanding: { message } }: Asking, { words: [first, last] }: DateMention): string {
  const from = /^(?:i|pa|under)$/u.test(message.words[first - 1]?.folded ?? '') ? first - 1 : first;
  return message.text.slice(message.words[from]?.start ?? 0, message.words[last]?.end ?? 0);
}

/** Words between "till" and a day or a month: "till fredag den 10", "till en dag i juni". */
const LEADS_TO =
  /^(?:den|det|en|dag|dagen|i|borjan|slutet|mitten|av|nagon|gang|vecka|veckan|nasta|just|\w+dag|\w+dagen|man|tis|ons|tors?|fre|kl)$/u;

/** Whether the word at a place follows upon "till", or what leads from it. */
export function standsAfterTo({ understanding: { message } }: Asking, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    const word = message.words[before]?.folded ?? '';
    if (word === 'till' || word === 'blir' || word === 'mot') return true;
    if (!LEADS_TO.test(word)) return false;
  }
  return false;
}

/** "10 juni i stället för 17 juni": the day that it was to be. */
function standsAfterInstead({ understanding: { message } }: Asking, at: number): boolean {
  const before = message.text.slice(0, message.words[at]?.start ?? 0);
  return /(?:istället|i\s+stället|i\s?st\.?)\s+(?:för|f\.?)\s+(?:\p{L}+\s+){0,2}$/iu.test(before);
}

/** "Den 10:e" is of the month of the meeting that is moved; a day without a year is the one nearest to it. */
function near(asking: Asking, { date, words }: DaySaid, meeting: MeetingOnRecord | undefined): LocalDate {
  const mention = asking.understanding.entities.dates.find((one) => one.words[0] === words[0]);
  if (meeting && isOfItsWeek(asking, words)) return weekdayNear(date, meeting.state.date, asking.today);
  if (!meeting || mention?.kind !== 'parts' || mention.year !== null) return date;
  const was = meeting.state.date;
  const [year, month] = [yearOf(was), monthOf(was)];
  if (mention.month === null) {
    const same = localDate(year, month, dayOf(date));
    if (same !== null && same >= asking.today && same !== was) return same;
    return localDate(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, dayOf(date)) ?? date;
  }
  const years = [year - 1, year, year + 1].flatMap((one) => localDate(one, monthOf(date), dayOf(date)) ?? []);
  const ahead = years.filter((one) => one >= asking.today);
  return ahead.toSorted((a, b) => apart(a, was) - apart(b, was))[0] ?? date;
}

/** "Flytta mötet 11 mars till fredag", "flytta nästa till fredagen": a weekday alone, beside the meeting's own day or as the one of its week. "På fredag" is the one that comes. */
function isOfItsWeek(
  { understanding: { message, entities } }: Asking,
  [first, last]: DaySaid['words'],
): boolean {
  const isAlone =
    first === last &&
    /^(?:man|tis|ons|tors|fre|lor|son)dag(?:en)?$/u.test(message.words[first]?.folded ?? '');
  const isComing = /^(?:pa|nasta|nu|denna)$/u.test(message.words[first - 1]?.folded ?? '');
  if (!isAlone || isComing) return false;
  const isThatOne =
    message.words[first]?.folded.endsWith('en') && message.words[first - 1]?.folded === 'till';
  return isThatOne || entities.dates.some((one) => isDay(one) && one.words[0] !== first);
}

function apart(one: LocalDate, other: LocalDate): number {
  return Math.abs(Date.parse(one) - Date.parse(other));
}

/** The meeting of a day as it was said, whatever has become of it: one to come first, then the latest that has been. */
function meetingOnDaySaid(asking: Asking, { date, words }: DaySaid): MeetingOnRecord | undefined {
  const mention = asking.understanding.entities.dates.find((one) => one.words[0] === words[0]);
  const then = asking.board.meetings.filter(
    ({ state }) =>
      state.date === date || (mention !== undefined && isDay(mention) && fits(mention, state.date)),
  );
  const ahead = then.filter(({ state }) => state.date >= asking.today);
  const isLive = ({ state }: MeetingOnRecord) => state.status !== 'CANCELLED';
  return ahead.find(isLive) ?? ahead[0] ?? then.findLast(isLive);
}
