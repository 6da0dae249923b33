import { type FoundDate, findDates } from '../read/dates.ts';
import { findTime } from '../read/times.ts';
import { labelsReserve, namesReserve, reserveAfter, reserveBefore } from './reserve-days.ts';

/** What has a day of its own beside the meeting: when the papers are due, when they go out, when others meet. */
const WORD = String.raw`(?:material(?:stopp\p{L}*|et|inlämning\p{L}*)?|handling(?:ar(?:na)?)?|stopp(?:dag|datum)\p{L}*|manusstopp|utskick\p{L}*|kallelse(?:n|r|rna)?|(?:bered|förbered)\p{L}*|presidi(?:et|um|e)\p{L}*|(?:ägar|medlems|budget)samråd\p{L}*|samråd(?:et|smöte\p{L}*)?|ägar(?:dialog|möte)\p{L}*|arbetsutskott\p{L}*|au|(?:för|grupp)möte(?:t|n|na)?|ledningsgrupp\p{L}*|tjänstemannagrupp\p{L}*|deadline|inlämning\p{L}*|inlämnas|underlag(?:et|en)?|sista\s+(?:dag|svarsdag|inlämning)\p{L}*|anmälan\s+(?:senast|av\s+ärenden)|ärenden\s+(?:in|inlämnas|till\s+\p{L}+)|(?:ut)?skick(?:as?|ar)|justering\p{L}*|justeras|anslag(?:s\p{L}*)?|anslås)`;
const OTHER = new RegExp(String.raw`(?<!\p{L})${WORD}(?!\p{L})`, 'iu');
/** The heading of a column whose days are no meetings. */
const LABEL = new RegExp(String.raw`^(?:datum\s+för\s+)?${WORD}(?!\p{L})`, 'iu');
/** The meeting itself, by name: what is told of another day ends with it. */
const MEETING =
  /(?<!\p{L})(?:styrelse(?:n|möte\p{L}*)?|sammanträde\p{L}*|styrelsesammanträde\p{L}*|möte\p{L}*)(?!\p{L})[^.;]*$/iu;
/** "Materialstopp 1 februari och 12 mars": as the one before. */
const JOINS = /^\s*(?:,|och|samt|&|\+|respektive|resp\.?|[-–])?\s*(?:\p{L}{2,3}dag(?:en)?\s+)?(?:den\s+)?$/iu;

/** "Bekräfta till mig", "hör av er", "före torsdag", "senast den", right before a day: by when to answer. */
const ANSWER_BY =
  /(?<!\p{L})(?:(?:bekräfta|svara|återkom|återkoppla|meddela|hör\s+av|säg\s+till|anmäl\s+(?:er|dig))(?!\p{L})[^.,;:!?()\n]*|(?:före|innan|senast)\s+(?:\p{L}{2,3}(?:dag(?:en)?)?\.?\s+)?(?:den\s+)?)$/iu;

/** Where in the words before a day it begins to be told of something else than the meeting; -1: nowhere. */
function otherFrom(between: string): number {
  const [named, asked] = [between.search(OTHER), between.search(ANSWER_BY)];
  return named < 0 || asked < 0 ? Math.max(named, asked) : Math.min(named, asked);
}

/** Whether the heading of a column says that its days are no meetings'. */
export function isOfOtherDays(label: string): boolean {
  return LABEL.test(label.trim()) || labelsReserve(label);
}

/**
 * Whether a day is of something else than the meeting, by what stands between it and the day before.
 * @param between the words from the end of the day before, or the line's beginning
 * @param isAfterOther whether the day before is of something else
 */
function isOtherDay(between: string, isAfterOther: boolean): boolean {
  if ((isAfterOther && JOINS.test(between)) || ANSWER_BY.test(between)) return true;
  const at = between.search(OTHER);
  return at >= 0 && !MEETING.test(between.slice(at).replace(OTHER, ''));
}

/** "Presidiemöten (kl. 10.00, Teams):": a line that heads the days of something else, and names no day itself. */
export function headsOtherDays(text: string): boolean {
  const label = text.replace(/^[\s#*_•–-]+/u, '').trim();
  const isHeading = /:[\s*_]*$/u.test(label) || label.split(/\s+/u).length <= 3;
  return isHeading && (labelsReserve(label) || (isOfOtherDays(label) && isOtherDay(label, false)));
}

/** Whether the words speak of what has days of its own beside the meeting. */
export function namesOtherDays(text: string): boolean {
  return OTHER.test(text) || namesReserve(text);
}

/** The days of a line that are meetings', and what is told of other days, as it was written. */
export interface DaysApart {
  readonly meetings: readonly FoundDate[];
  /** "materialstopp 1 februari". */
  readonly others: readonly string[];
  /** The line without those. */
  readonly rest: string;
}

/** Labels above days that stand in columns, and the words that may stand with them. */
const LABELS = new RegExp(
  String.raw`(?<!\p{L})(?:(?<other>${WORD}|reserv(?:dag|datum)?\p{L}*)|(?<meeting>datum|dag|sammanträde\p{L}*|styrelse\p{L}*|möte\p{L}*)|(?:tid|klockslag|plats|lokal|ort|ut|in|av|för|till|senast|veckodag))(?!\p{L})`,
  'giu',
);

/** For each label above dated columns whether its days are no meetings'; empty: the line is none of labels, or all are meetings'. */
export function orderOfLabels(text: string): readonly boolean[] {
  if (/\p{L}|\d/u.test(text.replace(LABELS, ' '))) return [];
  const order = [...text.matchAll(LABELS)].flatMap(({ groups }) =>
    groups?.other !== undefined ? [true] : groups?.meeting !== undefined ? [false] : [],
  );
  return order.includes(true) && order.includes(false) ? order : [];
}

/** Whether the day that stands `at` in its row is of a label that has no meetings; with fewer days than labels the meeting's is the first, or where its label is last the last. */
function isOtherByLabel(order: readonly boolean[], at: number, count: number): boolean {
  if (count === order.length) return order[at] ?? false;
  return order.at(-1) === false ? at !== count - 1 : at !== 0;
}

/** "fredag den ", right before a day. */
const WEEKDAY = /(?:(?<!\p{L})(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?\.?\s+)?(?:den\s+)?$/iu;

/** Where a day stands in a text. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Of each day of a text, in order, the words that make it another than a meeting's, the day among them; null: it is a
 * meeting's. What stands before it tells ("materialstopp 1 februari"), or after it ("21 maj (reservdag)").
 */
export function otherDaysAmong(text: string, days: readonly Span[]): (Span | null)[] {
  const found: (Span | null)[] = [];
  for (const [at, { from, to }] of days.entries()) {
    const start = days[at - 1]?.to ?? 0;
    const between = text.slice(start, from);
    const next = days[at + 1]?.from;
    const reserved = reserveBefore(between, at === 0);
    const after = reserveAfter(text.slice(to, next), next === undefined);
    const isOther = isOtherDay(between, at > 0 && found[at - 1] !== null);
    for (const one of after?.isOfSeveral ? joinedBefore(text, days, at) : [])
      found[one] ??= days[one] ?? null;
    const word = isOther ? otherFrom(between) : -1;
    const begins =
      reserved >= 0
        ? start + reserved
        : isOther
          ? word < 0
            ? start
            : start + word
          : from - (WEEKDAY.exec(between)?.[0].length ?? 0);
    const ends = after === null ? to + hoursBehind(text.slice(to, next)) : to + after.length;
    found.push(reserved >= 0 || isOther || after !== null ? { from: begins, to: ends } : null);
  }
  return found;
}

/** The days before one that are joined to it: "21 maj och 28 maj (reservdagar)". */
function joinedBefore(text: string, days: readonly Span[], at: number): number[] {
  const [before, day] = [days[at - 1], days[at]];
  if (before === undefined || day === undefined || !JOINS.test(text.slice(before.to, day.from))) return [];
  return [at - 1, ...joinedBefore(text, days, at - 1)];
}

/** Characters of the hours that stand right behind a day, and are of it: "materialstopp 9 april kl. 12". */
function hoursBehind(after: string): number {
  const time = findTime(after);
  return time !== null && after.slice(0, time.index).trim() === '' ? time.index + time.length : 0;
}

/**
 * The meetings' days of a line apart from the others.
 * @param order of the labels above, where the line is a row whose columns are not told apart
 */
export function daysApart(text: string, year: number | undefined, order: readonly boolean[] = []): DaysApart {
  const dates = findDates(text, year);
  const days = dates.map(({ index, length }) => ({ from: index, to: index + length }));
  const isLabelled = order.length > 0 && dates.length > 1;
  const found = isLabelled
    ? days.map((day, at) => (isOtherByLabel(order, at, dates.length) ? day : null))
    : otherDaysAmong(text, days);
  const spans = found.flatMap((span) => span ?? []);
  const others = spans.map((span) => text.slice(span.from, span.to).replace(/^[\s,;:(]+/u, ''));
  const rest = spans.reduce(
    (left, span) => left.slice(0, span.from) + ' '.repeat(span.to - span.from) + left.slice(span.to),
    text,
  );
  return {
    meetings: dates.filter((_, at) => found[at] === null),
    others,
    rest: rest.replace(/\(\s*[,;]?\s*\)?(?=[\s,;]*$)/u, ' '),
  };
}
