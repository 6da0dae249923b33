import { sifted } from '../patterns/sifted.ts';

const WEEKDAY = '(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en|ar|arna)?';
const SERIES = sifted(
  String.raw`(?<!\p{L})(?:varje|var(?:t)?\s?annan|varannat|var(?:t)?\s+(?:tredje|fjärde|femte|sjätte))\s+(?:${WEEKDAY}|dag|vecka|månad|kvartal)(?!\p{L})|(?<!\p{L})(?:första|andra|tredje|fjärde|sista)\s+${WEEKDAY}\s+(?:(?:i|per|på)\s+)?(?:varje\s+|var(?:t)?\s+|respektive\s+|resp\.?\s+)?(?:månad(?:en)?|kvartal(?:et)?)(?!\p{L})|(?<!\p{L})(?:en|två|1|2)\s+gång(?:er)?\s+(?:i|per)\s+(?:månad(?:en)?|vecka(?:n)?|kvartal(?:et)?)(?!\p{L})|(?<!\p{L})(?:(?:på|alla|samtliga)\s+(?:mån|tis|ons|tors|fre|lör|sön)dagar(?:na)?|var\s+(?:fjortonde|14:?e|tionde|10:?e)\s+dag)(?!\p{L})|(?<!\p{L})(?:månadsvis|veckovis|kvartalsvis|månatlig\p{L}*)(?!\p{L})`,
  'iu',
);
/** A day of its own: the rest may be a note to it. */
const DATED =
  /(?<!\d)\d{1,2}(?::?e|\.)?\s*(?:\/\s*\d{1,2}|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|20\d\d-\d\d-\d\d/iu;

/** "Första tisdagen varje månad under hösten": days by a pattern, and none of them said. */
export function saysSeries(text: string): boolean {
  return SERIES.test(text) && !DATED.test(text);
}

const MONTH = '(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*';
const IN_MONTHS = new RegExp(
  String.raw`(?<!\p{L})(?:första|andra|tredje|fjärde|sista)\s+${WEEKDAY}\s+i\s+${MONTH}(?:\s*,\s*(?:och\s+)?|\s+(?:och|samt|resp\.?|respektive)\s+)(?:i\s+)?${MONTH}`,
  'iu',
);

/** "Samma dagar som i år fast 2028": of another year, and none of them said. */
const SAME_DAYS = sifted(
  /(?<!\p{L})samma (?:mötes)?(?:dagar|datum|tider)(?!\p{L})[^.?!]{0,20}?(?<!\p{L})som (?:i år|i fjol|förra året|20\d\d|(?:den|det) här året)(?!\p{L}).*(?<!\p{L})(?:20\d\d|nästa år)(?!\p{L})/iu,
);

/** "Styrelsen ska ha möten varannan månad": told as what is to be, and not asked. */
const IS_TO_BE =
  /(?<!\p{L})(?:ska|skall|vill)(?:\s\p{L}+)?\s(?:ha|hålla|träffas|ses|mötas|sammanträda)(?!\p{L})|(?<!\p{L})(?:vi|styrelsen)\s(?:träffas|ses|möts|sammanträder|kör)(?!\p{L})/iu;

/** Whether it tells that the meetings are to be by a pattern: what days those are has to be written. */
export function laysSeries({ text, asks }: { readonly text: string; readonly asks: boolean }): boolean {
  return (!asks && saysSeries(text) && IS_TO_BE.test(text)) || (!asks && SAME_DAYS.test(text));
}

/** "Första torsdagen i mars och juni", of meetings that are to be laid in: days by a pattern, as those of a series. */
export function saysPattern(text: string): boolean {
  return saysSeries(text) || ((IN_MONTHS.test(text) || SAME_DAYS.test(text)) && !DATED.test(text));
}
