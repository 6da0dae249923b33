import { findTime } from '../read/times.ts';

/** "Reservdag", "reservtid", "i reserv", "extra dag": a day that is kept in reserve, by name. */
const NAMED = String.raw`(?:(?:i|som)\s+)?reserv(?:(?:dag|datum|tid|möte|sammanträde|tillfälle|alternativ)(?:et|en|er|erna|ar|arna|n|na|t)?)?|extra\s?(?:dag|datum|tid)(?:en|er|erna|ar|arna)?`;
/** "Vid behov", "ev.", "om det behövs": it is a day only if it is needed. */
const IF_NEEDED = String.raw`(?:vid|efter)\s+behov|(?:om|ifall)\s+(?:det\s+|så\s+)?(?:behövs|krävs)|om\s+behov\s+(?:finns|uppstår)|om\s+nödvändigt|eventuell(?:t|a)?|ev\.?|möjligen|möjligtvis|kanske`;
/** What may stand with it, and says no more. */
const WITH = String.raw`(?:extra\s?)?(?:styrelse)?(?:möte|sammanträde)\p{L}*|styrelsen?|extra|dag(?:en|ar|arna)?|datum|tid(?:er)?|endast|bara|enbart|hålls|används|tas|är|blir|som|en|ett|den|på|även|också|till|då|kl|(?:mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?`;
const WHOLE = (words: string) => String.raw`(?<!\p{L})(?:${words})(?!\p{L})`;

const NAMED_ANYWHERE = new RegExp(WHOLE(NAMED), 'iu');
const NAMED_BEFORE = new RegExp(`${WHOLE(NAMED)}(?<tail>[^.;]*)$`, 'iu');
const NEEDED_BEFORE = new RegExp(
  String.raw`${WHOLE(IF_NEEDED)}(?<tail>(?:[\s:.]|${WHOLE(WITH)}|${WHOLE(NAMED)})*)$`,
  'iu',
);
/** A heading, or the label of a column: "Reservdagar", "Vid behov:", "Ev. extra möten". */
const LABEL = new RegExp(
  String.raw`^(?:(?:${WHOLE(IF_NEEDED)}|${WHOLE(WITH)}|\s)*${WHOLE(NAMED)}|(?:${WHOLE(WITH)}|\s)*${WHOLE(IF_NEEDED)}(?:${WHOLE(WITH)}|[\s.])*[\s:*_]*$)`,
  'iu',
);
const PART_NAMED = new RegExp(String.raw`^(?:${WHOLE(WITH)}|${WHOLE(IF_NEEDED)}|\s)*${WHOLE(NAMED)}`, 'iu');
const PART_NEEDED = new RegExp(
  String.raw`^(?:${WHOLE(WITH)}|\s)*${WHOLE(IF_NEEDED)}(?:${WHOLE(WITH)}|${WHOLE(IF_NEEDED)}|[\s.])*$`,
  'iu',
);
const SEVERAL = /reserv(?:dagar|tider|möten|sammanträden|datum(?:en)?)(?!\p{L})/iu;
const BREAKS = /[,;()[\]|\n]|\s[-–]\s|(?<!\bev)\.(?=\s|$)/giu;
/** Of another day that it is in reserve for. */
const FOR = /(?<!\p{L})för(?!\p{L})/iu;

/** Whether the words head or label days that are kept in reserve. */
export function labelsReserve(label: string): boolean {
  return LABEL.test(label.trim());
}

/** Whether a day kept in reserve is named: no place is. */
export function namesReserve(text: string): boolean {
  return NAMED_ANYWHERE.test(text);
}

/** Whether a cell or a clause beside a day says that the day is kept in reserve, and nothing else first: "reserv", "vid behov". */
export function saysReserve(part: string): boolean {
  const said = part.replace(/^[\s–-]+/u, '');
  return PART_NAMED.test(said) || PART_NEEDED.test(said);
}

/** Where in the words before a day it is said that the day is kept in reserve; -1: it is not. */
export function reserveBefore(between: string, isFirst: boolean): number {
  const needed = NEEDED_BEFORE.exec(between);
  if (needed !== null) return needed.index;
  const named = NAMED_BEFORE.exec(between);
  const tail = named?.groups?.tail ?? '';
  if (named === null) return -1;
  // What another day or a comma parts from this day is said of the one before.
  return isFirst || !(FOR.test(tail) || /[,()|]|\s[-–]\s/u.test(tail)) ? named.index : -1;
}

/** What is said after a day that makes it one kept in reserve. */
export interface SaidAfter {
  /** Characters from the end of the day to the end of those words. */
  readonly length: number;
  /** "(reservdagar)": of the days joined to it too. */
  readonly isOfSeveral: boolean;
}

/**
 * Whether the words after a day say that it is kept in reserve: "21 maj (reservdag)", "21 maj kl. 13, vid behov".
 * @param after the words up to the next day, or to the line's end
 * @param isLast whether no day follows: else the words that stand right before it are of that day
 */
export function reserveAfter(after: string, isLast: boolean): SaidAfter | null {
  const time = findTime(after);
  const said =
    time === null
      ? after
      : `${after.slice(0, time.index)}${' '.repeat(time.length)}${after.slice(time.index + time.length)}`;
  let from = 0;
  for (const end of [...[...said.matchAll(BREAKS)].map(({ index }) => index), said.length]) {
    const part = said.slice(from, end);
    const isOfNext = !isLast && end === said.length && !FOR.test(part);
    if (!isOfNext && saysReserve(part))
      return { length: end + (said[end] === ')' ? 1 : 0), isOfSeveral: SEVERAL.test(part) };
    from = end + 1;
  }
  return null;
}
