import { MONTHS, WEEKDAYS } from '../../../kernel/index.ts';
import type { NameMention } from '../../understand/named/name-mention.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import type { Asking } from '../asking.ts';

type Said = Pick<Asking, 'understanding'>;

const ROOM =
  '(?:\\p{L}*(?:hus|gård|skola|sal|bibliotek|hotell|hem|kyrka|museum|central|lokal|rum|centrum|center|park|torg|slott|restaurang|kontor|arena|hall|förvaltning|kansli|stuga|teater|station))';
const THE_ROOM = `(?:${ROOM}(?:s|en|et|n|met|ens|ets)?|(?:skolan|kyrkan|museet|centret|teatern|salen))`;
/** "Storsjö bibliotek", "Storsjöns folkhögskola": the name of a house. */
const HOUSE_AFTER = sifted(`^ ${ROOM}(?!\\p{L})`, 'iu');
const THE_HOUSE_AFTER = new RegExp(`^ ${THE_ROOM}(?!\\p{L})`, 'iu');
/** "Rådhuset i …", "stora salen på …", "Rådhuset, …": what is named before it is where. */
const WHEN = `(?:${[...MONTHS, ...WEEKDAYS].map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('|')})`;
const HOUSE = String.raw`(?:(?<=\S\s)(?!${WHEN}(?!\p{L}))\p{Lu}[\p{L}\d'-]*|(?<!\p{L})${THE_ROOM})`;
const WHERE_BEFORE = new RegExp(`${HOUSE} (?:i|på|vid) $`, 'u');
const COMMA_BEFORE = new RegExp(`${HOUSE}, $`, 'u');
const ENDS = /^(?:[.!?]|,|$)/u;
const ROOM_AFTER =
  /^, (?:(?:stora |lilla )?(?:sal|rum|lokal|våning|plan|konferensrum)\p{L}*(?!\p{L})|\p{Lu})/u;

/**
 * The boards that a message really names: in "Rådhuset i Storsjö" and "Storsjö bibliotek" the name is a place's, also
 * where the board is Storsjön's.
 */
function boardsNamed({ understanding: { message, entities } }: Said): readonly NameMention[] {
  return entities.boards.filter((board) => {
    const [first, last] = board.words;
    const before = message.text.slice(0, message.words[first]?.start ?? 0);
    const after = message.text.slice(message.words[last]?.end ?? 0);
    const isOther = entities.organisations.some(({ words }) => words[0] === first && words[1] === last);
    if (!board.asNamed && isOther) return false;
    const isFor = /(?:^|\s)(?:för|hos) $/iu.test(before);
    if (!isFor && (board.asNamed ? HOUSE_AFTER : THE_HOUSE_AFTER).test(after)) return false;
    if (WHERE_BEFORE.test(before) && (!board.asNamed || ROOM_AFTER.test(after))) return false;
    // "I Granås, Skogsbygden": a town has been named, and the board is no other.
    const afterTown = entities.organisations.some(
      ({ words: [, end] }) => message.words[end]?.end === before.length - 2,
    );
    // "I Kvarngården, granås": a town would have its capital as the house has.
    const isSmall = message.text.charAt(before.length) !== capitalOf(message.text.charAt(before.length));
    const isHouseNamed = /(?<!\p{L})\p{Lu}[\p{L}\d'-]*, $/u.test(before);
    if (board.asNamed && isSmall && isHouseNamed) return true;
    return afterTown || !(COMMA_BEFORE.test(before) && ENDS.test(after));
  });
}

function capitalOf(letter: string): string {
  return letter.toLocaleUpperCase('sv');
}

const LED = /(?:^|\s)(?:i|för|hos)\s+$/iu;
const LED_AT_COLON = /(?:^|\s)(?:i|för|hos|på|till|inför)\s+$/iu;

/** From which sign to which each of them stands, with the word that leads to it: "i Norrskog". */
function spans(said: Said): { readonly start: number; readonly end: number }[] {
  const { message } = said.understanding;
  return boardsNamed(said).map(({ words: [first, last] }) => {
    const start = message.words[first]?.start ?? 0;
    const end = message.words[last]?.end ?? 0;
    // "Lägg till på Norrskog: …": before a colon it is led by more.
    const leads = /^\s*:(?!\d)/u.test(message.text.slice(end)) ? LED_AT_COLON : LED;
    const joins = leads.exec(message.text.slice(0, start))?.[0].length ?? 0;
    return { start: start - joins, end };
  });
}

/** The message without the boards that it names: "i Norrskog" is no room, and no part of a heading. */
export function withoutBoards(said: Said): string {
  return spans(said)
    .sort((a, b) => b.start - a.start)
    .reduce(
      (left, { start, end }) => `${left.slice(0, start)}${left.slice(end)}`,
      said.understanding.message.text,
    )
    .replace(/^[\s:,-]+/u, '')
    .trim();
}

/** The same with the boards blanked out, each letter in its place. */
export function boardsBlanked(said: Said, isKept: (start: number) => boolean): string {
  return spans(said)
    .filter(({ start }) => !isKept(start))
    .reduce(
      (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
      said.understanding.message.text,
    );
}
