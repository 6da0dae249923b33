import { MONTHS, NUMBER_NOUNS } from '../../kernel/index.ts';
import { isAnothers, mostNamed, namesIt, namesWhole } from '../../meeting/index.ts';

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

/** The agenda of a meeting that may be meant. */
export interface Agenda {
  readonly meetingId: string;
  readonly items: readonly Headed[];
}

/** An item that is named: its number is that of one meeting's agenda. */
export interface ItemNamed {
  readonly meetingId: string;
  readonly number: string;
}

/** What the words name: the items, and of a part that may be one of several those that it may be. */
export interface ItemsNamed {
  readonly items: readonly ItemNamed[];
  readonly unsure: readonly (readonly ItemNamed[])[];
}

const PARTS = /,| (?:och|samt|o|&|\+|plus|dessutom)(?: (?:även|också|dessutom))? /iu;
/** "5 och kravet från Lundins": beside a number a name is one of more that are reported, and a sentence is why. */
const TELLS_WHY =
  /(?<!\p{L})(?:jag|min|mitt|mina|vi|vår|hon|han|hans|hennes|de|som|är|har|hade|sitter|satt|jobbar|arbetar|äger|bor|eftersom|därför|då|att)(?!\p{L})/iu;

/** "Jag är jävig på snickeriet": the report itself, whose name is of an item. */
const REPORTED_IN =
  /(?<!\p{L})jäv(?:ig|iga)?(?: \p{L}+)? (?:på|i|för|när det gäller|vid)(?: både)? \S+(?: \S+){0,3}$/iu;

/**
 * "På både Havslyktan och Vågbrytaren", "på 5 och arkivet": the item that each part of the words names, by its number on
 * the first agenda or by its heading on any of them, the first that has one so called. One whose whole heading is said goes
 * before those that share a word with it, where several are named.
 */
export function itemsNamed(agendas: readonly Agenda[], text: string): ItemsNamed {
  const said = text.slice(0, LONGEST).replace(/\s+/gu, ' ');
  const parts = said.split(PARTS);
  const [spokenOf] = agendas;
  const byNumber = spokenOf === undefined ? [] : numbersIn(said, parts);
  const numbered = byNumber.map((number) => ({ meetingId: spokenOf?.meetingId ?? '', number }));
  const headed = byNumber.length === 0 ? parts : parts.filter((part) => isNameAlone(part));
  const named = headed.map((part) => namedOn(agendas, part, parts.length > 1));
  const items = unique([...numbered, ...named.flatMap((one) => (one.length === 1 ? one : []))]);
  const isTaken = (one: ItemNamed) => items.some((other) => isSameItem(one, other));
  return { items, unsure: named.filter((one) => one.length > 1 && !one.some(isTaken)) };
}

/** Whether both are the same item of the same meeting. */
export function isSameItem(one: ItemNamed, other: ItemNamed): boolean {
  return one.meetingId === other.meetingId && one.number === other.number;
}

function unique(items: readonly ItemNamed[]): ItemNamed[] {
  return items.filter((one, at) => items.findIndex((other) => isSameItem(one, other)) === at);
}

/** "… och 7:an", "… och 8 den 21 oktober": a part that is a number and no more, after one that is a name. */
const NUMBER_ALONE = new RegExp(`^(?:på |i )?(${NUMBER})${ENDS}`, 'iu');

/** The numbers that the whole says, or a part of it: "på 5 och arkivet", "på arkivet och 5". */
function numbersIn(said: string, parts: readonly string[]): string[] {
  const alone = parts.flatMap((part, at) => {
    const isAfterName = /\p{L}$/u.test(parts[at - 1] ?? '');
    const [, number] = (isAfterName && NUMBER_ALONE.exec(part)) || [];
    return number === undefined ? [] : numbersSaid(`på ${number}`);
  });
  return [...new Set([...numbersSaid(said), ...parts.flatMap(numbersSaid), ...alone])];
}

/** A name beside a number: what is reported with it, and not why. */
function isNameAlone(part: string): boolean {
  return (
    numbersSaid(part).length === 0 &&
    !NUMBER_ALONE.test(part) &&
    (!TELLS_WHY.test(part) || REPORTED_IN.test(part))
  );
}

function namedOn(agendas: readonly Agenda[], part: string, isOneOfSeveral: boolean): readonly ItemNamed[] {
  // Why she is jävig may name what another meeting has: that is no report.
  const reports = /jäv/iu.test(part) || !TELLS_WHY.test(part);
  for (const { meetingId, items } of reports ? agendas : agendas.slice(0, 1)) {
    const found = namedIn(items, part, isOneOfSeveral);
    if (found.length > 0) return found.map(({ number }) => ({ meetingId, number }));
  }
  return [];
}

function namedIn(items: readonly Headed[], part: string, isOneOfSeveral: boolean): readonly Headed[] {
  const own = items.filter(
    (item) => item.standard === null && namesIt(item, part) && !isAnothers(item, part),
  );
  if (own.length > 0 && !isOneOfSeveral) return own;
  // Nobody has jäv in what opens a meeting.
  const wholly = items.filter((item) => item.standard !== 'OPENING' && namesWhole(item, part));
  const [one, more] = mostNamed(wholly, part);
  return one && !more ? [one] : own;
}

/** Words of a report that name nothing. */
const NO_NAMES =
  /^(?:jag|har|är|jäv\p{L}*|och|den|det|för|med|min|mitt|mina|som|vad|gäller|när|anmäl\p{L}*|vill|ska|måste|inte|också|nog|här|där|detta|punkt\p{L}*|ärende\p{L}*|fråga\p{L}*|möte\p{L}*|tror|kan|vara|blir|hej)$/u;
const ENDING = /(?:arna|erna|orna|en|et|an|ar|er|or|n|t)$/u;
/** What is left of a compound behind its first part, and is a word of its own: "policy" of "bilpolicy", not "aga" of "bilaga". */
const LAST_PART = /^(?:es|e|s)?(?!ag(?:a|or))\p{L}{4,}$/u;

/**
 * "Jäv i lönen" of "Lönerevision", "på bilen" of "Bilpolicy": the one item whose heading has a compound that begins with a
 * short word that is said, on the first agenda that has one. None where it may be of several.
 */
export function namedByFirstPart(agendas: readonly Agenda[], text: string): readonly ItemNamed[] {
  const said = (
    text
      .slice(0, LONGEST)
      .toLocaleLowerCase('sv')
      .match(/\p{L}{3,8}/gu) ?? []
  )
    .filter((word) => !NO_NAMES.test(word))
    .map((word) => word.replace(ENDING, ''))
    .filter((bare) => bare.length >= 3);
  for (const { meetingId, items } of agendas) {
    const [one, ...more] = items.filter(
      ({ standard, heading }) => standard === null && said.some((bare) => hasCompoundOf(heading, bare)),
    );
    if (one !== undefined) return more.length === 0 ? [{ meetingId, number: one.number }] : [];
  }
  return [];
}

function hasCompoundOf(heading: string, bare: string): boolean {
  const words = heading.toLocaleLowerCase('sv').match(/\p{L}+/gu) ?? [];
  return words.some((word) => word.startsWith(bare) && LAST_PART.test(word.slice(bare.length)));
}
