import { MONTHS, WEEKDAYS } from '../../../kernel/index.ts';
import type { Line } from '../../formats/line.ts';
import { cleanPlace } from '../head/place-time.ts';
import { findDates, impossibleDays } from '../read/dates.ts';
import { findTime } from '../read/times.ts';
import { namesOtherDays } from './other-days.ts';

/** For days that are written without their year. */
const ANY_YEAR = 2000;

/** "Mötena börjar kl. 13.15", "Tid: 9–12": said of all the meetings. */
const OF_ALL =
  /^[\s(•*–-]*(?:tid(?:er|erna)?|klockslag|starttid|kl(?:ockan)?)(?![\p{L}])|(?<!\p{L})(?:(?:styrelse)?möte(?:n|na)|(?:styrelse)?sammanträde(?:n|na)|alla|samtliga|alltid|styrelsen)(?!\p{L})/iu;
const MONTH = `(?:${MONTHS.join('|')})`;
const WEEKDAY = `(?:${WEEKDAYS.join('|')})(?:en)?`;
/** A month or one weekday: the hours are of a day that is not read. */
const OF_ONE = new RegExp(String.raw`(?<!\p{L})(?:${MONTH}|${WEEKDAY})(?!\p{L})`, 'iu');

function hasDay({ text }: Line): boolean {
  return findDates(text, ANY_YEAR).length > 0 || impossibleDays(text).length > 0;
}

/** The hours that a line without a day gives every meeting without its own: "Mötena börjar kl. 13.15"; null: none. */
export function timeOfAll(line: Line): string | null {
  if (hasDay(line) || OF_ONE.test(line.text) || namesOtherDays(line.text) || !OF_ALL.test(line.text))
    return null;
  return findTime(line.text)?.time ?? null;
}

/** "Plats: Kulturhuset", "alla i Kulturhuset", "samtliga möten hålls kl. 9 på Gården". */
const PLACE_OF_ALL =
  /^[\s(•*–-]*(?:(?:plats(?:en)?|lokal(?:en)?|var)(?:\s+för\s+(?:alla|samtliga)(?:\s+\p{L}+)?)?\s*[:–-]\s*|(?:alla|samtliga|alltid|genomgående|varje\s+(?:gång|möte)|möte(?:n|na)|sammanträde(?:n|na))(?:\s+(?:gånger|möten(?:a)?|dagar(?:na)?|tider(?:na)?|sammanträden(?:a)?|är|hålls|blir|äger\s+rum|vi\s+(?:ses|träffas)))*\s+(?:i|på|vid)\s+)(?!distans|teams|zoom|länk)(?<place>\p{L}[^.;:?!]{1,80})[.)!]?\s*$/iu;

/** Whether the line says nothing but where all the meetings are held. */
export function saysPlaceOfAll(text: string): boolean {
  return PLACE_OF_ALL.test(withoutTime(text)) && !/(?<!\p{L})(?:utom|förutom|men)(?!\p{L})/iu.test(text);
}

function withoutTime(text: string): string {
  const time = findTime(text);
  if (time === null) return text;
  return `${text.slice(0, time.index).trimEnd()} ${text.slice(time.index + time.length).replace(/^[\s,]+/u, '')}`;
}

/** "Styrelsemöten (kl. 13–15.30, Sanda kommunhus):", "Plats: Kulturhuset": where all are held by a line without a day; null: it does not say. */
export function placeOfAll(line: Line): string | null {
  if (!hasDay(line) && !OF_ONE.test(line.text) && saysPlaceOfAll(line.text))
    return cleanPlace(PLACE_OF_ALL.exec(withoutTime(line.text))?.groups?.place?.trim() ?? '');
  const time = HEADING_ENDS.test(line.text) && timeOfAll(line) !== null ? findTime(line.text) : null;
  if (time === null) return null;
  const after = line.text.slice(time.index + time.length).replace(HEADING_ENDS, '');
  return /^\s*,\s*\p{Lu}/u.test(after) ? cleanPlace(after.replace(/^[\s,]+/u, '')) : null;
}

const HEADING_ENDS = /[\s)]*:[\s*_]*$/u;

/** A row without any day that is read, though it speaks of one, or of hours. */
const LIKE_A_DAY = new RegExp(
  String.raw`(?<!\d)\d{1,2}\s?/\s?\d{1,2}|(?<!\p{L})kl(?:ockan)?\.?\s*\d|\d[.:]\d\d|(?<!\p{L})(?:${MONTH}|(?:${WEEKDAYS.join('|')})(?:en|ar|arna)?|i\s?morgon|vecka\s\d{1,2}|v\.?\s?\d{1,2})(?!\p{L})`,
  'iu',
);
/** "Våren 2027", "Mars", "Höstterminen:": what stands above days. */
const HEADS_DAYS = new RegExp(
  String.raw`^[\s#*_•–-]*(?:(?:${MONTH}|vår\p{L}*|höst\p{L}*|[vh]t|halvår\p{L}*|första|andra|kvartal\p{L}*|år(?:et)?|(?:19|20)\d\d|q\d|och|samt)[\s,–/-]*)+:?[\s*_]*$|:\s*$`,
  'iu',
);
/** Whether the line only heads the days below it. */
export function isHeadingOfDays(text: string): boolean {
  return HEADS_DAYS.test(text);
}

const READ_OF_ALL =
  /(?<!\p{L})(?:möte(?:n|na)?|sammanträde(?:n|na)?|alla|samtliga|alltid|styrelsen|styrelsens|börjar|startar|hålls|är|om|inget|annat|anges|sägs|står|tid(?:er|erna)?|starttid|klockslag|kl|klockan|från|till|på|i|och|våra|dagar(?:na)?|mån|tis|ons|tors|fre)(?!\p{L})\.?/giu;

/**
 * What a line without a day says that is not taken: the whole line where it speaks of a day or of hours, what stands
 * beside hours that hold for all; empty where it heads the days, or says nothing of them.
 */
export function unreadOfUndated(line: Line): string[] {
  const { text } = line;
  if (isHeadingOfDays(text)) return [];
  const time = timeOfAll(line) === null ? null : findTime(text);
  if (time === null) return LIKE_A_DAY.test(text) ? [short(text)] : [];
  const rest = `${text.slice(0, time.index)} ${text.slice(time.index + time.length)}`;
  const left = rest
    .replace(READ_OF_ALL, ' ')
    .replace(/[\s,;:.()•*–-]+/gu, ' ')
    .trim();
  return /\p{L}{2}/u.test(left) ? [short(text)] : [];
}

const LONGEST = 100;

function short(text: string): string {
  const trimmed = text.trim();
  return trimmed.length <= LONGEST ? trimmed : `${trimmed.slice(0, LONGEST)}…`;
}
