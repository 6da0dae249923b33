import { reasonAsClause, reasonGiven } from '../../understand/agenda/reason-told.ts';
import { isDay } from '../../understand/dates/dates.ts';
import type { Entities } from '../../understand/entities.ts';
import type { Asking } from '../asking.ts';
import { withoutBoards } from './boards-said.ts';

const NAMED_ITEM = /(?:^|[^\p{L}])(?:punkt|punkten|ärende|ärendet)\s+om\s+(.+)$/iu;

const OF_THE_MEETING =
  /\s+(?:på|till|inför|vid|i)\s+(?:nästa\s+|kommande\s+)?(?:möte|sammanträde|styrelse|dagordning)\p{L}*(?:\s.*)?$/iu;

/** "en punkt om hyra av lokal på mötet 14 januari": what stands after "om", as it was said, without when. */
export function itemNamed(asking: Asking): string | null {
  const named = NAMED_ITEM.exec(withoutBoards(asking))?.[1];
  if (named === undefined) return null;
  const { entities, message } = asking.understanding;
  const day = entities.dates.find(isDay);
  const word = day === undefined ? undefined : message.words[day.words[0]];
  const first = word === undefined ? null : message.text.slice(word.start, word.end);
  const parts = named.split(/\s+/);
  const at = first === null ? -1 : parts.findIndex((part) => part.replace(/[.,]$/, '') === first);
  const before = (at > 0 ? parts.slice(0, at) : parts).join(' ').replace(/\s+(?:den|på|till)\s*$/iu, '');
  const heading = before.replace(OF_THE_MEETING, '').replace(/[\s.,;!?]+$/u, '');
  return heading.length > 1 ? heading : null;
}

/** What stands in quotes or after a colon: words that are to be kept as written. */
export function quoted(text: string): string | null {
  const inQuotes = /"([^"]{2,200})"/.exec(text)?.[1];
  if (inQuotes) return inQuotes.trim();
  // The colon of a web address, or of "AB:s", introduces nothing.
  const afterColon = /(?<!\d):(?!\/\/|(?<=\p{Lu}:)(?:s|n|en|et|t|ar|er)(?!\p{L}))\s*(\S.{1,400})$/u.exec(
    text,
  )?.[1];
  return afterColon ? afterColon.trim() : null;
}

/** Why, as it was said: "… eftersom ansökan är återtagen", in quotes, after a colon, or as a clause of its own. */
export function reasonSaid(asking: Pick<Asking, 'understanding'>): string | null {
  const { text } = asking.understanding.message;
  const marked = quoted(text.replace(HEADING_QUOTED, '$1').replace(ITEM_COLON, '$1 :'));
  const said = marked === null ? null : marked.charAt(0).toLocaleUpperCase('sv') + marked.slice(1);
  const reason = reasonGiven(text) ?? said ?? reasonAsClause(withoutBoards(asking));
  // The link to a meeting is no reason why it changes.
  return reason !== null && /^https?:\/\/\S+$/iu.test(reason) ? null : reason;
}

/** "Stryk punkt 9: återtagen": the colon after an item's number is no hour's. */
const ITEM_COLON = /((?:punkt(?:en)?|ärende(?:t)?|pkt|p)\s+\d{1,2}[a-z]?):/iu;

/** 'Stryk "Hyran"': what stands in quotes right after the verb is the item. */
const HEADING_QUOTED = /^(.{0,40}?(?:stryk\p{L}*|bort|ut)\s+(?:punkten\s+|ärendet\s+)?)"[^"]*"/iu;

/** "Jag kommer ihåg att …", "dessutom …": they lead to what is told, and are none of it. */
const LEADS_IN: ReadonlySet<string> = new Set(['ihag', 'minns', 'mins', 'dessutom', 'darutover']);

/** What a message is about in its own words, from the first telling word to the last. */
export function aboutSaid({ understanding: { message, entities } }: Asking): string | null {
  const told = entities.topic.filter(({ word }) => !LEADS_IN.has(word.folded));
  const topic = told.filter(({ weight }) => weight > 0.2);
  const words = topic.length > 0 ? topic : told;
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return null;
  const span = message.text.slice(first.word.start, last.word.end);
  const gaps = span.split(/\s+/).length - words.length;
  // Far apart they are no one name: then the words themselves.
  return gaps <= 3 && !isDated(entities, first.word.start, last.word.end, message.words)
    ? span
    : words.map((one) => one.word.text).join(' ');
}

function isDated(
  entities: Entities,
  from: number,
  to: number,
  words: Asking['understanding']['message']['words'],
): boolean {
  return entities.dates.some((date) => {
    const start = words[date.words[0]]?.start ?? -1;
    return from <= start && start <= to;
  });
}

/** The item's number as it was said. */
export function itemSaid(entities: Entities): number | string | null {
  const said = entities.numbers.find((number) => number.kind === 'item')?.number;
  return said === undefined ? null : numbered(said);
}

/** Figures as a number, else as they are: `4`, `4a`. */
export function numbered(text: string): number | string {
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** The words to be met as they stand in a pattern. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
