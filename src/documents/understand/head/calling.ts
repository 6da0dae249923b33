import { yearOf } from '../../../kernel/index.ts';
import { joinTexts } from '../../formats/join-texts.ts';
import type { Line } from '../../formats/line.ts';
import { type FoundDate, findDates, firstDate, firstMeetingDay, startOfRange } from '../read/dates.ts';
import { type FoundTime, findMeetingTime, findSaidTime, findTime } from '../read/times.ts';
import { headLabel } from './labels.ts';
import { isOtherThanPlace, saysPlace } from './place-form.ts';
import { cleanPlace } from './place-time.ts';

const MEETING = /(?:sammanträde|styrelsemöte|möte|sammanträder|kallas|kallelse)/iu;
const WEEKDAY = /(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?/iu;

/** Days without a year are the first after that of the letter; none when no day is printed with its year. */
type DatesIn = (text: string) => FoundDate[];

function datesOf(lines: readonly Line[]): DatesIn {
  const printed = lines.map((line) => firstDate(line.text)).find((date) => date !== null);
  if (printed === undefined || printed === null) return (text) => ofMeeting(text, findDates(text));
  const year = yearOf(printed);
  return (text) => {
    const later = new Map(findDates(text, year + 1).map((found) => [found.index, found]));
    const found = findDates(text, year).map((one) =>
      one.yearPrinted || one.date >= printed ? one : (later.get(one.index) ?? one),
    );
    return ofMeeting(text, found);
  };
}

/** Before a day by which something else is to be done: "Förhinder anmäls till Bo Ek senast fredag 28 november". */
const BY_THEN =
  /(?<!\p{L})(?:senast|innan|före|förhinder|återbud|frånvaro|o\.?s\.?a|anmäl(?:s|an|er)?|meddela[st]?|svara?|kvällen|dagen)(?!\p{L})/iu;
const IN_SENTENCE = /[.!?]\s(?!.*[.!?]\s)/su;

/** The days that are not told as the last for something else. */
function ofMeeting(text: string, dates: readonly FoundDate[]): FoundDate[] {
  return dates.filter(({ index }) => {
    const before = text.slice(0, index);
    return !BY_THEN.test(before.slice((IN_SENTENCE.exec(before)?.index ?? -1) + 1));
  });
}

/** The line that calls: "Sammanträde måndagen den 15 september 2025 kl. 13:15 Salen". */
function callingLine(lines: readonly Line[], datesIn: DatesIn): { at: number; certain: boolean } {
  const dated = lines.map((line) => datesIn(line.text).length > 0);
  const strong = lines.findIndex(
    (line, at) =>
      dated[at] && MEETING.test(line.text) && (findTime(line.text) !== null || WEEKDAY.test(line.text)),
  );
  if (strong >= 0) return { at: strong, certain: true };
  const others = [
    (line: Line) => WEEKDAY.test(line.text),
    (line: Line) => findTime(line.text) !== null,
    (line: Line) => MEETING.test(line.text),
  ].map((calls) => lines.findIndex((line, at) => dated[at] && calls(line)));
  return { at: others.find((at) => at >= 0) ?? -1, certain: false };
}

export interface Called {
  readonly date: string | null;
  readonly time: string | null;
  readonly place: string | null;
  /** Whether a sentence calls to a meeting on a day of the week or at a time. */
  readonly certain: boolean;
  /** The line itself as read; null: none calls. */
  readonly line: string | null;
}

const OTHER_LINE =
  /^(?:paus|ärende|kaffe|lunch|obs|anmäl|välkommen|förhinder|förfall|frånvaro|återbud|ledamöter|ersättare|handlingar|partigrupp\p{L}*|gruppmöte\p{L}*)(?![\p{L}])/iu;

/** The lines under the calling line: without space between, or the first short one when no place is named yet. */
function mayBePlace(next: Line, index: number, wanted: boolean, first: Line | undefined): boolean {
  if (OTHER_LINE.test(next.text) || next.text.length >= 90 || headLabel(next.text) !== null) return false;
  if (index === 0) return !next.gap || (wanted && !/[.:]$/u.test(next.text));
  return !next.gap && first?.gap === false;
}

const UNENDED = /(?:,|(?<!\p{L})(?:i|på|och|rum|sal|lokal|våning|vån\.?|plan))$/iu;
const REST = /^(?:\p{Ll}|\d|\p{Lu}\s?\d+$)/u;

/** Whether the line under the one that calls goes on with the place beside the time: "Folkets hus, rum" over "B 12". */
function goesOnBelow(beside: string | null, next: Line): boolean {
  if (beside === null || next.gap || isOtherThanPlace(next.text)) return false;
  return UNENDED.test(beside) || REST.test(next.text);
}

const SENTENCE_END = /[.!](?=\s+\p{Lu}|$)/u;
/** Before a place: a name, or words in small letters of which one is of a place ("i kansliets nya lokaler, Smedjegatan 7"). */
const PREPOSITION =
  /^[\s,]*(?:i|på|via|hos|vid)\s+(?=\p{Lu}|(?:\p{Ll}+\s){0,3}\p{L}*(?:lokal|sal|rum|hus|gård|kansli|bibliotek|hotell|skol)\p{L}*(?!\p{L}))/u;

/** "… kl. 9 på Träffpunkten," "Storgatan 3. Mötet leds av …": a place in a sentence goes to the sentence's end. */
function toldPlace(after: string, below: readonly Line[]): string | null {
  let text = after;
  for (const line of below) {
    if (SENTENCE_END.test(text) || line.gap) break;
    text = `${text} ${line.text}`;
  }
  const end = PREPOSITION.test(text) ? SENTENCE_END.exec(text) : null;
  return end === null ? null : cleanPlace(text.slice(0, end.index).replace(PREPOSITION, ''));
}

const PROSE = 50;

/** "… fredagen den 22 maj klockan" over "09.30 i Salen.": the sentence that calls goes on before it has told the time. */
function runsOn(line: Line, ending: string, next: Line): boolean {
  return (
    line.text.length > PROSE &&
    line.cells.length === 1 &&
    !next.gap &&
    !SENTENCE_END.test(ending) &&
    findTime(ending) === null &&
    findTime(next.text) !== null
  );
}

function toldAfter(text: string, below: readonly Line[]): string | null {
  const time = findMeetingTime(text);
  return time === null ? null : toldPlace(text.slice(time.index + time.length), below);
}

const AT = /^\s*(?:i|på|via)\s+/u;

/** "… den 4 februari 2027 i Bibliotekets hörsal, kl 13.30": between the day and the hour. */
function placeBefore(text: string): string | null {
  return AT.test(text) ? cleanPlace(text.replace(AT, '')) : null;
}

/** "Vi ses på Forsa kvarn och börjar med en rundvandring.": where, in a sentence of what is done there. */
const WE_MEET_AT =
  /^(?:vi|styrelsen|direktionen|nämnden|alla) (?:ses|träffas|samlas|möts)(?: (?:denna gång|den här gången|då|denna dag))? (?:i|på|vid|hos) (?<where>\p{Lu}[^.,;]{2,60}?)(?= (?:och|för|där|samt|innan)(?!\p{L})|[.,;]|$)/iu;

/** What stands after the time on its line: where, unless the words say something else. */
function placeAfter(text: string): string | null {
  const told = text.replace(/\([^()]*\)/gu, (within) => (findTime(within) === null ? within : ' '));
  if (/^\s*(?:och|samt|till|eller|med|för|inkl\p{L}*|därefter|sedan)(?!\p{L})/iu.test(told)) return null;
  const clauses = told.split(/(?<=,)\s|(?<=[.;])\s+(?=\p{Lu})/u);
  const own = clauses.filter((clause, at) => {
    const begins = at === 0 && !/^\s*[.;]/u.test(told);
    const goesOn = at > 0 && !/[.;]$/u.test(clauses[at - 1] ?? '');
    const other = isOtherThanPlace(clause.replace(/[.,;\s]+$/u, '')) || findTime(clause) !== null;
    return !other && (begins || goesOn || saysPlace(clause.replace(/^[\s.;]+/u, '')));
  });
  if (own.length === 0) {
    const where = clauses.map((clause) => WE_MEET_AT.exec(clause)?.groups?.where).find(Boolean);
    return where === undefined ? null : cleanPlace(where);
  }
  return cleanPlace(own.join(' '));
}

const LONG = 40;

/** Whether a sentence goes on from one line to the next: in small letters, with the hour, or after a word that none ends in. */
function sentenceGoesOn(line: Line, next: Line): boolean {
  return (
    line.text.length > LONG &&
    [line, next].every(({ cells }) => cells.length === 1) &&
    !next.gap &&
    next.breakBefore === 'none' &&
    headLabel(next.text) === null &&
    !/[.:!?]$/u.test(line.text) &&
    (/^\p{Ll}/u.test(next.text) || /(?<!\p{L})(?:med|för|i|på|den|kl\.?|klockan)$/u.test(line.text))
  );
}

/** A sentence over several lines as one line. */
function sentencesWhole(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  let end: Line | undefined;
  for (const line of lines) {
    const last = whole.at(-1);
    const goesOn = last !== undefined && end !== undefined && sentenceGoesOn(end, line);
    if (goesOn) {
      const text = joinTexts(last.text, line.text);
      whole[whole.length - 1] = { ...last, text, cells: [text] };
    } else whole.push(line);
    end = line;
  }
  return whole;
}

/** Date, time and place of the calling line; the place may stand after the time, and go on below. */
export function readCalling(printed: readonly Line[]): Called {
  const lines = sentencesWhole(printed);
  const datesIn = datesOf(lines);
  const { at, certain } = callingLine(lines, datesIn);
  const line = lines[at];
  if (!line) return { date: null, time: null, place: null, certain, line: null };
  const dates = datesIn(line.text);
  const date = dates[0];
  const ending = date === undefined ? line.text : line.text.slice(date.index + date.length);
  const [following] = lines.slice(at + 1, at + 2);
  const goesOn = certain && following !== undefined && runsOn(line, ending, following);
  const after = goesOn ? `${ending} ${following.text}` : ending;
  const told = toldAfter(after, lines.slice(at + (goesOn ? 2 : 1), at + 3));
  const time = goesOn && told === null ? findMeetingTime(ending) : findMeetingTime(after);
  const day = date === undefined ? null : (firstMeetingDay(line.text) ?? startOfRange(line.text, date));
  if (time !== null && told !== null)
    return { date: day, time: time.time, place: told, certain, line: line.text };
  const next = time === null ? hourBelow(lines.slice(at + 1, at + 1 + BELOW)) : null;
  const beside = time === null ? (next?.place ?? null) : placeBeside(after, time);
  const below = together(lines.slice(at + 1, at + 1 + BELOW)).filter((other, index) =>
    mayBePlace(other, index, beside === null, lines[at + 1]),
  );
  const [first, second] = below.filter((other) => isPlaceBelow(other, beside)).map((other) => other.text);
  const rest = beside === null && second !== undefined && saysPlace(second) ? `${first}, ${second}` : first;
  const joined = cleanPlace([beside ?? '', rest ?? ''].join(' '));
  const place =
    joined ??
    (date === undefined ? null : placeAhead(line.text.slice(0, date.index).replace(DAY_BEFORE, '')));
  return { date: day, time: time?.time ?? next?.time ?? null, place, certain, line: line.text };
}

/** How many lines below the day may tell hour and place. */
const BELOW = 3;

/** Lines up to a space between them. */
function together(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex(({ gap }, at) => at > 0 && gap);
  return end < 0 ? lines : lines.slice(0, end);
}

/** The hour on a line below the day, with the place that stands beside it: "kl. 9.00–11.00, Granen". */
function hourBelow(below: readonly Line[]): { time: string; place: string | null } | null {
  const said = below.findIndex(({ text }) => findSaidTime(text) !== null);
  for (const [at, { text, gap }] of below.entries()) {
    const time = at < said ? null : findMeetingTime(text);
    if (time === null || time.doubt === time.time || OTHER_LINE.test(text) || (gap && at > 0)) continue;
    if (headLabel(text.split(':')[0] ?? '') !== null) continue;
    return { time: time.time, place: toldAfter(text, below.slice(at + 1)) ?? placeBeside(text, time) };
  }
  return null;
}

/** Where, on the line of the hour: after it, or between the day and it. */
function placeBeside(text: string, time: FoundTime): string | null {
  return placeAfter(text.slice(time.index + time.length)) ?? placeBefore(text.slice(0, time.index));
}

function isPlaceBelow(line: Line, beside: string | null): boolean {
  return (
    !/:/u.test(line.text.slice(0, 12)) &&
    findTime(line.text) === null &&
    findDates(line.text).length === 0 &&
    (saysPlace(line.text) || goesOnBelow(beside, line))
  );
}

const DAY_BEFORE = /[\s,]*(?:\p{L}+dag(?:en)?\s*,?\s*)?(?:den\s+)?$/iu;
/** "… kallas till möte på Gula villan i Sjövik den 20 maj". */
const HELD_AT = /(?:möte|sammanträde)t?\s+(?:i|på|hos|vid)\s+(?<where>\p{Lu}[^.:]{1,70}?)\s*,?$/u;

/** "Styrelserummet, Storgatan 12, torsdag 20 maj": before the day on its line, where the words say that it is a place. */
function placeAhead(text: string): string | null {
  const named = HELD_AT.exec(text)?.groups?.where;
  if (named !== undefined) return cleanPlace(named);
  const place = cleanPlace(text.replace(/^.*:\s/u, ''));
  return place !== null && saysPlace(place) ? place : null;
}
