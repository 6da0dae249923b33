import { lookUp } from '../words/look-up.ts';
import { remembered } from '../words/remembered.ts';
import { isOneSlipAway } from '../words/spelling.ts';
import { foldDots } from '../words/stem.ts';
import type { Word } from '../words/words.ts';
import { isOrdinaryWord } from './short-names.ts';

/** Something that bears a name: a person, an organisation, a board. */
export interface Named {
  readonly id: string;
  /** All spellings; the first is the one to show. */
  readonly names: readonly string[];
}

export interface NameMention {
  readonly id: string;
  readonly words: readonly [number, number];
  /** How many of the name's words were met. */
  readonly strength: number;
  /** Whether each word is written as the name has it, or in the genitive. */
  readonly asNamed: boolean;
}

/** Words that many names share and that alone name nobody. */
const COMMON = new Set([
  'kommun',
  'kommunen',
  'kommuns',
  'region',
  'regionen',
  'stad',
  'lans',
  'landsting',
  'landstinget',
  'samordningsforbundet',
  'samordningsforbund',
  'forbundet',
  'finsam',
  'och',
  'i',
  'av',
  'for',
  'namnden',
  'namnd',
  'styrelsen',
]);

/** Abbreviations that everybody in the field uses. */
const SHORT: Readonly<Record<string, string>> = {
  fk: 'forsakringskassan',
  kassan: 'forsakringskassan',
  f_kassan: 'forsakringskassan',
  af: 'arbetsformedlingen',
  formedlingen: 'arbetsformedlingen',
  ams: 'arbetsformedlingen',
  lt: 'landsting',
};

/** The name's own words, folded. */
export function nameWords(name: string): string[] {
  return foldDots(name.toLocaleLowerCase('sv'))
    .split(/[^\p{L}\d]+/u)
    .filter((part) => part.length > 0);
}

const isShort = (folded: string): boolean => lookUp(SHORT, folded) !== undefined;

/** What of a word tells whether it is part of a name. */
type PartOfName = Pick<Word, 'folded' | 'capital'>;

const typedFor = ({ folded }: PartOfName): string => lookUp(SHORT, folded) ?? folded;

/** Spoken of by that, nobody called Hans is named. */
const HE = 'han';

/** Whether a typed word is this word of a name: as it is, in the genitive, or with one slip in a long word. */
function isPart(word: PartOfName, part: string): boolean {
  const typed = typedFor(word);
  if (typed.charAt(0) !== part.charAt(0) || !/\p{L}/u.test(part)) return false;
  if (typed === part || typed === `${part}s` || (`${typed}s` === part && typed !== HE)) return true;
  if (part.length < 4 || typed.length < 4) return false;
  if (typed.length >= 7 && part.length >= 7 && part.startsWith(typed.replace(/(en|et|s)$/, ''))) {
    return typed.length >= part.length - 4;
  }
  const slack = word.capital ? 5 : 6;
  if (Math.min(typed.length, part.length) < slack) return false;
  return isOneSlipAway(typed, part) || (typed.endsWith('s') && isOneSlipAway(typed.slice(0, -1), part));
}

/**
 * Everything named in the words. Where names overlap the one met with most words stands; equals are all given,
 * for the asker to choose.
 */
export function findNames(words: readonly Word[], named: readonly Named[]): NameMention[] {
  const perhaps = perhapsNamed(words, named);
  const firsts = perhaps.flatMap(({ spellings }) => spellings.flatMap(([first]) => first ?? []));
  const found = perhaps.flatMap((one) => mentionsOf(words, one, firsts));
  const whole = found.filter((mention) => !isHalfOfNobody(words, mention, found, perhaps));
  const mentions = whole.map((mention) => withInitial(words, mention, perhaps));
  return mentions.filter(
    (mention) =>
      !mentions.some(
        (other) => other.id !== mention.id && overlaps(other, mention) && other.strength > mention.strength,
      ),
  );
}

/** Small words of one letter, which are no initials where they are not written as one. */
const NO_INITIAL = /^[aeio]$/u;

/** "Anna B", "anna b": with the first letter of her last name it is she, and no other of that first name. */
function withInitial(
  words: readonly Word[],
  mention: NameMention,
  named: readonly NamedParts[],
): NameMention {
  const [first, last] = mention.words;
  const [word, next] = [words[first], words[last + 1]];
  if (first !== last || !word || next?.folded.length !== 1 || next.start !== word.end + 1) return mention;
  if (!next.capital && NO_INITIAL.test(next.folded)) return mention;
  const isHers = named
    .filter(({ id }) => id === mention.id)
    .some(({ spellings }) =>
      spellings.some((parts) => isPart(word, parts[0] ?? '') && parts.at(-1)?.charAt(0) === next.folded),
    );
  return isHers ? { ...mention, words: [first, last + 1], strength: mention.strength + 1 } : mention;
}

/** A name, and the words of each of its spellings. */
interface NamedParts {
  readonly id: string;
  readonly spellings: readonly (readonly string[])[];
}

/** A name that a word may be a part of, and its place in the list. */
type Placed = readonly [number, NamedParts];

/** By what people may be named by: the names that a word is a part of. */
const bearers = new WeakMap<readonly Named[], (word: Word) => readonly Placed[]>();

function bearersIn(named: readonly Named[]): (word: Word) => readonly Placed[] {
  const before = bearers.get(named);
  if (before) return before;
  const letters = byLetter(named);
  const isBorne = (word: PartOfName, { spellings }: NamedParts) =>
    spellings.some((parts) => parts.some((part) => isPart(word, part)));
  const borneBy = (capital: boolean) =>
    remembered((folded): readonly Placed[] => {
      const word = { folded, capital };
      return (letters.get(typedFor(word).charAt(0)) ?? []).filter(([, one]) => isBorne(word, one));
    });
  const [withCapital, without] = [borneBy(true), borneBy(false)];
  const made = ({ folded, capital }: Word) => (capital ? withCapital(folded) : without(folded));
  bearers.set(named, made);
  return made;
}

/** By a letter: the names that a word with that letter first may be a part of. */
function byLetter(named: readonly Named[]): ReadonlyMap<string, readonly Placed[]> {
  const letters = new Map<string, Placed[]>();
  named.forEach(({ id, names }, place) => {
    const spellings = names.map((name) => nameWords(name));
    const firsts = new Set(spellings.flat().map((part) => part.charAt(0)));
    for (const letter of firsts) {
      letters.set(letter, [...(letters.get(letter) ?? []), [place, { id, spellings }]]);
    }
  });
  return letters;
}

/** The names that any of the words is a part of, in the order of the list. */
function perhapsNamed(words: readonly Word[], named: readonly Named[]): NamedParts[] {
  const bearersOf = bearersIn(named);
  const found = new Map<number, NamedParts>();
  for (const word of words) for (const [place, one] of bearersOf(word)) found.set(place, one);
  return [...found].sort(([a], [b]) => a - b).map(([, one]) => one);
}

function overlaps(a: NameMention, b: NameMention): boolean {
  return a.words[0] <= b.words[1] && b.words[0] <= a.words[1];
}

function mentionsOf(words: readonly Word[], one: NamedParts, firsts: readonly string[]): NameMention[] {
  const found: NameMention[] = [];
  for (const parts of one.spellings) {
    for (let at = 0; at < words.length; at += 1) {
      const length = runLength(words, at, parts);
      if (length === 0) continue;
      const said = words.slice(at, at + length);
      const telling = said.filter((word) => !COMMON.has(word.folded)).length;
      if (telling === 0 || isOrdinaryWord(words, at, length, isShort)) continue;
      if (length === 1 && bearsAnotherFirstName(words, at, parts)) continue;
      if (length === 1 && bearsAnotherLastName(words, at, parts, firsts)) continue;
      const asNamed = said.every(({ folded }) =>
        parts.some((part) => folded === part || folded === `${part}s`),
      );
      found.push({ id: one.id, words: [at, at + length - 1], strength: telling * 2 + length, asNamed });
      at += length - 1;
    }
  }
  const best = new Map<string, NameMention>();
  for (const mention of found) {
    const key = String(mention.words[0]);
    if ((best.get(key)?.strength ?? 0) < mention.strength) best.set(key, mention);
  }
  return [...best.values()];
}

/** What follows a name of which something is told, or another name beside it. */
const TOLD_AFTER =
  /^(?:kommer|kan|har|deltar|hinner|far|uteblir|tackar|tjanstgor|blir|ar|inte|ej|ja|nej|och|samt|eller)$/u;
/** What stands first in a sentence and is nobody's name. */
const NO_FIRST_NAME =
  /^(?:hej|hejsan|tack|nu|och|men|ja|nej|att|ar|har|kan|ska|vem|vad|nar|enligt|ledamot|ledamoten|ordforande|ordforanden|ersattare|ersattaren|paminn|fraga|registrera|anmal|notera|kommer|deltar|herr|fru|bade|varken|fran|for|med|till|visa|aven|bara|tyvarr|dessvarre|sa|om|da|obs|forhinder)$/u;

/** "Kenneth Andersson" is not Jan Andersson: two names written as one, of which only the last is borne. */
function bearsAnotherFirstName(words: readonly Word[], at: number, parts: readonly string[]): boolean {
  const [first, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!first?.capital || !word?.capital || word.start !== first.end + 1) return false;
  // With a sentence's first word as its first name only where somebody's answer is told of.
  if (at === 1 && (NO_FIRST_NAME.test(first.folded) || !TOLD_AFTER.test(next?.folded ?? ''))) return false;
  return (
    parts.at(-1) === word.folded && parts.length > 1 && !COMMON.has(first.folded) && first.text.length > 2
  );
}

/** What may be written with a capital after a first name, and is nobody's last name. */
const NO_LAST_NAME =
  /^(?:kommer|kan|har|ar|e|deltar|hinner|ja|nej|inte|ej|och|eller|ska|vill|gar|tjanstgor|sager|men|fran|pa|i|till|som|tackar|far|uteblir|ringde|mejlade)$/u;

/** "lars eklund": what ends so is a last name, also without a capital. */
const LAST_NAME =
  /^\p{L}{2,}(?:lund|berg|strom|qvist|kvist|gren|sson|dahl|holm|blad|feldt|stedt|borg|hammar|back|sjo|lof)s?$/u;

/** Whether a word, folded, can hardly be anything but a last name. */
export function looksLikeLastName(folded: string): boolean {
  return LAST_NAME.test(folded);
}

/** "Lars Eklund" is not Lars Ek: a first name that is borne, with a last name that is another. */
function bearsAnotherLastName(
  words: readonly Word[],
  at: number,
  parts: readonly string[],
  firsts: readonly string[],
): boolean {
  const [word, next] = [words[at], words[at + 1]];
  const last = parts.at(-1);
  if (!word || !next || last === undefined || parts.length < 2 || COMMON.has(last)) return false;
  if (next.start !== word.end + 1 || !isPart(word, parts[0] ?? '') || isPart(word, last)) return false;
  if (next.folded.length === 1) return false;
  const isName = word.capital && next.capital && /^\p{L}/u.test(next.text);
  const isWrittenLow = !next.capital && looksLikeLastName(next.folded);
  if (!(isName || isWrittenLow) || NO_LAST_NAME.test(next.folded)) return false;
  // Everything is written with capitals: they tell of no name.
  if (words.length > 2 && words.every(({ capital }) => capital)) return false;
  if (firsts.some((first) => isPart(next, first))) return false;
  const isNear = (part: string) => part.length > 2 && isOneSlipAway(next.folded.replace(/s$/, ''), part);
  return !parts
    .slice(1)
    .some((part) => isPart(next, part) || isNear(part) || next.folded.includes(`${part}-`));
}

/**
 * "Anna Holm", where there is an Anna Hed and a Gunnar Holm: the first name of one and the last name of another, written
 * as one name, is neither of them.
 */
function isHalfOfNobody(
  words: readonly Word[],
  mention: NameMention,
  found: readonly NameMention[],
  named: readonly NamedParts[],
): boolean {
  const [first, last] = mention.words;
  if (first !== last) return false;
  const isBorneAs = (at: number, pick: (parts: readonly string[]) => string | undefined) => {
    const word = words[at];
    return (
      word !== undefined &&
      found.some(({ words: [from, to] }) => from === at && to === at) &&
      named.some(({ spellings }) =>
        spellings.some((parts) => parts.length > 1 && isPart(word, pick(parts) ?? '')),
      )
    );
  };
  const isFirstName = (at: number) => isBorneAs(at, (parts) => parts[0]);
  const isLastName = (at: number) => isBorneAs(at, (parts) => parts.at(-1)) && !isFirstName(at);
  const isTogether = (at: number) => words[at + 1]?.start === (words[at]?.end ?? 0) + 1;
  return (
    (isFirstName(first) && isLastName(first + 1) && isTogether(first)) ||
    (isLastName(first) && isFirstName(first - 1) && isTogether(first - 1))
  );
}

/** How many words from `at` on are words of the name, each used once. */
function runLength(words: readonly Word[], at: number, parts: readonly string[]): number {
  const first = words[at];
  if (!first || !parts.some((part) => isPart(first, part))) return 0;
  const left = [...parts];
  let length = 0;
  for (let index = at; index < words.length && left.length > 0; index += 1) {
    const word = words[index];
    const hit = word ? left.findIndex((part) => isPart(word, part)) : -1;
    if (hit === -1) break;
    left.splice(hit, 1);
    length += 1;
  }
  return length;
}
