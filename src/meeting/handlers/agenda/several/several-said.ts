import { atTheEnds } from '../../../../conversation/index.ts';
import { MONTHS } from '../../../../kernel/index.ts';
import type { PlannedItem } from '../../../domain/agenda/item.ts';
import { namesOnly } from '../most-named.ts';

const NUMBERS = new RegExp(
  String.raw`(?:punkt(?:er|erna|en)?|pkt)\s+(\d{1,2}[a-z]?(?:(?:\s*,\s*|\s+(?:och|samt|o|&)\s+)(?:punkt\s+)?\d{1,2}[a-z]?(?![\p{L}\d]|\s+(?:kr|kronor|tkr|${MONTHS.join('|')})(?!\p{L})))+)`,
  'iu',
);

/** "Stryk punkt 6 och 7", "jävig på punkt 6 o 7": the numbers beside the one that is meant first. */
export function otherNumbersSaid(text: string, first: string): string[] {
  const said = NUMBERS.exec(text)?.[1] ?? '';
  return [...said.matchAll(/\d{1,2}[a-z]?/giu)]
    .map(([number]) => number.toLowerCase())
    .filter((number) => number !== first.toLowerCase());
}

/** What stands between "och" and where it goes: "… och lokalerna till 10 juni". */
const JOINED =
  /(?<!\p{L})(?:och|samt)\s+(?<other>\p{L}[^,.;]{2,60}?)(?=\s+(?:till|på|allra|först|sist|före|efter|skjuts|flyttas|ska|tar|den|i\s?stället)(?!\p{L})|,\s*\d|[\s.!]*$)/iu;

const OFF = /^(?:.*?(?<!\p{L})(?:stryka?|slopa|bort|över)\s+)?(?:både\s+)?/iu;

/** "Ta bort både solceller och brandskyddet": the numbers of those that are named by their headings beside the one that is meant first. */
export function othersNamed(text: string, first: PlannedItem, items: readonly PlannedItem[]): string[] {
  const ends = atTheEnds(text, items).filter((item) => item.id !== first.id);
  if (ends.length > 0) return ends.map(({ number }) => number);
  const parts = text.split(/\s(?:och|samt)\s|,\s*/u).map((part) => part.replace(OFF, ''));
  return items
    .filter((item) => item.id !== first.id && item.standard === null)
    .filter((item) => parts.some((part) => namesOnly(item, part) && !namesOnly(first, part)))
    .map(({ number }) => number);
}

/** "Flytta punkt 6 och 7", "flytta hyran och lokalerna": the items beside the one that is moved first, as they are called. */
export function othersToMove(
  text: string,
  first: PlannedItem,
  items: readonly PlannedItem[],
): readonly string[] {
  const ends = atTheEnds(text, items).filter((item) => item.id !== first.id);
  if (ends.length > 0) return ends.map((item) => `punkt ${item.number} ${item.heading}`);
  const numbered =
    NUMBERS.exec(text)?.[1]
      ?.toLowerCase()
      .match(/\d{1,2}[a-z]?/gu) ?? [];
  if (numbered[0] === first.number.toLowerCase())
    return otherNumbersSaid(text, first.number).map((number) => `punkt ${number}`);
  const other = JOINED.exec(text)?.groups?.other;
  if (other === undefined || (namesOnly(first, other) && / och /u.test(first.heading))) return [];
  return items
    .filter((item) => item.id !== first.id && item.standard === null && namesOnly(item, other))
    .map((item) => `punkt ${item.number} ${item.heading}`);
}
