import { MONTHS } from '../../../kernel/index.ts';
import type { PlannedItem } from '../../domain/agenda/item.ts';
import { namesOnly } from './most-named.ts';

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

/** "Flytta punkt 6 och 7", "flytta hyran och lokalerna": the items beside the one that is moved first, as they are called. */
export function othersToMove(
  text: string,
  first: PlannedItem,
  items: readonly PlannedItem[],
): readonly string[] {
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

const DAY = `(?:den\\s+)?\\d{1,2}(?:\\s?/\\s?\\d{1,2}|:?e|\\s+(?:${MONTHS.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec))(?:\\s+20\\d\\d)?`;
/** Of which meeting, said last: "… på mötet 11 mars", "… till nästa möte", "… 11 mars". */
const ON_MEETING = new RegExp(
  String.raw`\s+(?:(?:på|till|inför|i)\s+(?:\p{L}+\s+){0,2}(?:\p{L}*möte|\p{L}*sammanträde|dagordning)(?:t|n|en)?(?:\s+(?:den\s+)?${DAY})?|(?:till|inför|den)\s+${DAY})[\s.!]*$`,
  'iu',
);

/** The words without the board and the meeting that end them: they say where, and are of no heading. */
function withoutPlace(text: string, boardName: string): string {
  const last = boardName.split(' ').at(-1) ?? boardName;
  const board = new RegExp(
    String.raw`\s+(?:i|för|hos)\s+(?:${escaped(boardName)}|${escaped(last)})[\s.!]*$`,
    'iu',
  );
  return text.replace(board, '').replace(ON_MEETING, '').replace(board, '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/**
 * "Lägg till punkterna el, vatten och sopor", or a list with dashes: the headings one by one, without the board and the
 * meeting that are named last; none where it is one ärende.
 */
export function headingsSaid(written: string, whole: string, boardName: string): string[] {
  const text = withoutPlace(written, boardName);
  const listed = listedItems(whole);
  const named = NAMED.exec(text)?.[1] ?? '';
  const parts = listed.length > 1 ? listed : named.split(/\s*,\s*(?:och\s+)?|\s+och\s+/iu);
  const headings = parts.map((one) => one.replace(/[\s.,;:!?]+$/u, '')).filter((one) => one !== '');
  return headings.length > 1 && !headings.some((one) => OF_ONE.test(one)) ? headings : [];
}

const NAMED =
  /(?:^|\s)(?:punkter(?:na)?|ärenden(?:a)?)(?!\p{L})(?:\s+(?:på|till|inför|i)\s[^:,]{1,40}(?=:))?\s*:?\s+(?!om\s)(\S[^"\n]*)$/iu;
/** What is told of an ärende, and names none. */
const OF_ONE = /^(?:att|föredra\p{L}*|(?:besluts)?förslag\p{L}*|bakgrund)(?!\p{L})/iu;
/** "Förslag:", on the line before a list: its lines are of the ärende before it. */
const LEADS_OTHER_LIST =
  /(?<!\p{L})(?:(?:besluts)?förslag(?:et)?(?:\s+till\s+beslut)?|beslut|bakgrund|beskrivning|handlingar|bilagor|underlag)\s*:?\s*$/iu;
/** "Ny punkt: Lokaler", and under it a list: what is told of that one. */
const NAMES_ONE = /(?<!\p{L})(?:punkt|ärende)(?!\p{L})[^:\n]*:\s*\S/iu;

function isOfBefore(line: string): boolean {
  return LEADS_OTHER_LIST.test(line) || NAMES_ONE.test(line);
}

/** The lines of a list of ärenden, as it was written. */
function listedItems(whole: string): string[] {
  const items: string[] = [];
  let isOther = false;
  for (const line of whole.split(/\r?\n/u)) {
    const listed = /^\s*(?:[-–•*]|\d{1,2}[.)])\s+(\S.*)$/u.exec(line)?.[1]?.trim();
    if (listed === undefined) isOther = line.trim() === '' ? isOther : isOfBefore(line);
    else if (!isOther) items.push(listed);
  }
  return items;
}
