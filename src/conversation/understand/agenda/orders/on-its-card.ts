import { sifted } from '../../patterns/sifted.ts';
import {
  ASKED_TO,
  BEFORE,
  END,
  fieldOfIt,
  HEADS,
  hidesIt,
  LETS_GO,
  PLACES,
  proposalOfIt,
  takesOffIt,
  WHERE,
} from './at-hand-words.ts';
import { newHeading } from './item-renamed.ts';

/** What is said of a new ärende that stands on a card, as it would be written with it, and what else is said. */
export interface AddedToCard {
  readonly said: string;
  /** Of something else; null: nothing is. */
  readonly rest: string | null;
}

/** "…, så är vi klara", "… tack": no part of what is said. */
const CLOSES =
  /[\s,]+(?:så\s+(?:är|blir|har|kan|hinner|tror|tänker|får|ser|slipper|löser|går|passar)\s.*|tack(?:\s+(?:snälla|på\s+förhand))?|snälla|bara|ok\??|okej\??)[\s.!]*$/iu;
/** Where another thing is said: after a comma or a stop, or "och" before a verb, "den" or somebody's name. */
const PARTS =
  /\s*[.;]\s+|\s*,\s+(?:och\s+)?|\s+(?:och|samt)\s+(?:(?:sen|sedan|så|därefter)\s+)?(?=(?:den|det|ska|skicka|visa|posta|lägg|gör|kalla|ta|skriv|sätt|\p{Lu}\p{L}+\s+(?:ska|får|föredrar|drar|presenterar))(?!\p{L}))/u;

/** What else is said of a new ärende that stands on a card; null: nothing is. */
export function addedToCard(text: string): AddedToCard | null {
  if (text.includes('?') && !ASKED_TO.test(text)) return null;
  const plain = text.replace(/\?\s*$/u, '').replace(CLOSES, '');
  const [first = '', ...more] = plain.split(PARTS);
  // A förslag, and a heading, go on over commas.
  const isWhole = more.length === 0 || proposalOfIt(plain) !== null || HEADS.test(plain);
  if (isWhole || addedIn(first) === null) return of(addedIn(plain));
  const said = [first, ...more].map((part) => addedIn(part));
  const known = said.indexOf(null);
  const taken = said.slice(0, known < 0 ? undefined : known);
  const rest = known < 0 ? null : restAfter(plain, [first, ...more].slice(0, known));
  return { said: taken.join(' '), rest };
}

const of = (said: string | null): AddedToCard | null => (said === null ? null : { said, rest: null });

/** What stands behind these clauses, as it was written. */
function restAfter(text: string, clauses: readonly string[]): string {
  let from = 0;
  for (const clause of clauses) from = text.indexOf(clause, from) + clause.length;
  return text.slice(from).replace(/^(?:[\s,.;]|(?:och|samt|sen|sedan)(?!\p{L}))+/u, '');
}

function addedIn(text: string): string | null {
  const { internal, presenter } = fieldOfIt(text) ?? {};
  if (internal === false) return null;
  if (internal === true || hidesIt(text)) return 'Ska inte synas i kanalen.';
  if (presenter) return `Föredragande ${presenter}.`;
  const proposals = proposalOfIt(text)?.clauses ?? [];
  if (proposals.length > 0) return `Förslag: ${proposals.join(', ')}.`;
  const heading = HEADS.test(text) ? newHeading(text) : null;
  if (heading) return `Rubrik: ${heading}.`;
  return PLACES.test(text) ? placed(text) : null;
}

const AT = new RegExp(`${WHERE}.*$`, 'iu');

function placed(text: string): string | null {
  const place = AT.exec(text.replace(/[\s.!?]+$/u, ''))?.[0];
  return place === undefined ? null : `Placering: ${place}.`;
}

const ALONE = sifted(
  String.raw`${BEFORE}(?:(?:den|punkten|ärendet)\s+)?(?:(?:direkt|strax|precis|helst|gärna)\s+)*(?:(?:allra\s+)?(?:först|sist)|(?:före|efter|innan)\s+(?:punkt(?:en)?\s+)?(?<other>\d{1,2}[a-z]?|\p{L}[\p{L}\d -]{2,60}?))${END}`,
  'iu',
);

/** "Före internkontrollen", "den sist", right after the card: where it is to stand; null: it names no item of an agenda. */
export function placeAlone(text: string, isNamed: (words: string) => boolean): AddedToCard | null {
  const found = ALONE.exec(text);
  if (found === null) return null;
  const other = found.groups?.other;
  return other === undefined || /^\d/u.test(other) || isNamed(other) ? of(placed(text)) : null;
}

const NAMED = sifted(
  String.raw`${BEFORE}(?:flytta|lägga?|sätta?|ställa?|placera)(?:\s+in)?\s+(?:(?:punkten|ärendet)\s+(?:om\s+)?)?(?<one>(?!(?:till|in|upp|en|ett|ny|nytt)(?!\p{L}))\p{L}[\p{L}\d -]{2,60}?)\s+(?<place>${WHERE}.*)$`,
  'iu',
);

/** "Lägg arvodena före internkontrollen", where the card is of arvoden and no item of an agenda is; null: it names another. */
export function placeOfNamed(
  text: string,
  written: string,
  isNamed: (words: string) => boolean,
): AddedToCard | null {
  const { one, place } = NAMED.exec(text.replace(/\?\s*$/u, '').replace(CLOSES, ''))?.groups ?? {};
  if (one === undefined || place === undefined || isNamed(one) || !sharesWord(one, written)) return null;
  return of(placed(place));
}

const DROPS = new RegExp(
  String.raw`${BEFORE}(?:avbryt|glöm\s+det|strunta?\s+i\s+det|det\s+var\s+inget|inte\s+ändå)${END}`,
  'iu',
);

/** Whether a new ärende that stands on a card is not to be after all. */
export function dropsCard(text: string, written: string): boolean {
  if (text.includes('?')) return false;
  const what = LETS_GO.exec(text)?.groups?.what;
  return DROPS.test(text) || takesOffIt(text) || (what !== undefined && sharesWord(what, written));
}

function sharesWord(one: string, other: string): boolean {
  const beginnings = (said: string) =>
    (said.toLocaleLowerCase('sv').match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !ANY_ITEM.test(word))
      .map((word) => word.slice(0, 6));
  return beginnings(one).some((word) => beginnings(other).includes(word));
}

/** "Flytta punkt 10" is of no "ny punkt: Bilen". */
const ANY_ITEM = /^(?:punkt(?:en|er)?|ärende(?:t|n)?|fråga[n]?)$/u;
