import { MONTHS, NUMBER_NOUNS } from '../../kernel/index.ts';
import { mostNamed, namesIt, namesWhole } from '../../meeting/index.ts';

/** Items by the names of their numbers: "sexan". */
const BY_NAME: ReadonlyMap<string, string> = new Map(NUMBER_NOUNS.map((name, at) => [name, String(at + 1)]));
const NAMES = [...BY_NAME.keys()].join('|');
const ITEM = '(?:punkt(?:er|erna|en)?|pkt|p|ärende(?:na|n|t)?)';
const NUMBER = `(?:${NAMES}|\\d{1,2}(?:[a-z]|:?an)?)(?![\\p{L}\\d]|[/:.-]\\d| (?:kr|kronor|tkr|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec|${MONTHS.join('|')})(?!\\p{L}))`;
const JOINS = `(?: ?, ?(?:och |samt )?| (?:och|samt|o|&|\\+) )(?:(?:också|även|i|på) )?(?:${ITEM} )?`;
const SERIES = `(${NUMBER}(?:${JOINS}${NUMBER})*)`;
/** After "på 6, 7" nothing is counted: "i 2 styrelser" names no item. */
const ENDS = '(?= ?(?:$|[,.!?;)]| (?:för|men|eftersom|då|den|på|i|så|jag)(?!\\p{L})))';
const SAID = [
  new RegExp(`(?<!\\p{L})${ITEM} ${SERIES}`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:på|i) (?:både )?${SERIES}${ENDS}`, 'giu'),
];
const EACH = new RegExp(`${NAMES}|\\d{1,2}(?:[a-z](?!n))?`, 'giu');
/** Longer than this tells of more than which items they are. */
const LONGEST = 400;

/** "I 6:an och 7:an", "i sexan, sjuan och åttan", "på 6, 7": every item that is named by its number, in order. */
export function numbersSaid(text: string): string[] {
  if (text.length > LONGEST) return [];
  const plain = text.replace(/\s+/gu, ' ');
  const numbers = SAID.flatMap((pattern) =>
    [...plain.matchAll(pattern)].flatMap(([, series = '']) => series.match(EACH) ?? []),
  ).map((one) => one.toLocaleLowerCase('sv'));
  return [...new Set(numbers.map((one) => BY_NAME.get(one) ?? one))];
}

interface Headed {
  readonly number: string;
  readonly heading: string;
  readonly standard: unknown;
}

/** What the words name by heading: the items, and of a part that may be one of several those that it may be. */
export interface ItemsHeaded {
  readonly numbers: readonly string[];
  readonly unsure: readonly (readonly string[])[];
}

/**
 * "På både Havslyktan och Vågbrytaren": the item that each part of the words names by its heading. One whose whole
 * heading is said goes before those that share a word with it, where several are named.
 */
export function itemsHeaded(items: readonly Headed[], text: string): ItemsHeaded {
  const parts = text.slice(0, LONGEST).split(/,| (?:och|samt|o|&) /iu);
  const named = parts.map((part) => namedIn(items, part, parts.length > 1).map(({ number }) => number));
  const numbers = [...new Set(named.flatMap((one) => (one.length === 1 ? one : [])))];
  const unsure = named.filter((one) => one.length > 1 && !one.some((number) => numbers.includes(number)));
  return { numbers, unsure };
}

function namedIn(items: readonly Headed[], part: string, isOneOfSeveral: boolean): readonly Headed[] {
  const own = items.filter((item) => item.standard === null && namesIt(item, part));
  if (own.length > 0 && !isOneOfSeveral) return own;
  // Nobody has jäv in what opens a meeting.
  const wholly = items.filter((item) => item.standard !== 'OPENING' && namesWhole(item, part));
  const [one, more] = mostNamed(wholly, part);
  return one && !more ? [one] : own;
}
