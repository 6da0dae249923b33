import { isOneSlipAway } from '../words/spelling.ts';
import type { Word } from '../words/words.ts';
import type { NamedParts } from './bearers.ts';
import type { NameMention } from './name-mention.ts';
import { isPart } from './name-words.ts';

/** Words that many names share and that alone name nobody. */
export const COMMON = new Set([
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

/** What follows a name of which something is told, or another name beside it. */
const TOLD_AFTER =
  /^(?:kommer|kan|har|deltar|hinner|far|uteblir|tackar|tjanstgor|blir|ar|inte|ej|ja|nej|och|samt|eller)$/u;

/** What stands first in a sentence and is nobody's name. */
const NO_FIRST_NAME =
  /^(?:hej|hejsan|tack|nu|och|men|ja|nej|att|ar|har|kan|ska|vem|vad|nar|enligt|ledamot|ledamoten|ordforande|ordforanden|ersattare|ersattaren|paminn|fraga|registrera|anmal|notera|kommer|deltar|herr|fru|bade|varken|fran|for|med|till|visa|aven|bara|tyvarr|dessvarre|sa|om|da|obs|forhinder)$/u;

/** "Kenneth Andersson" is not Jan Andersson: two names written as one, of which only the last is borne. */
export function bearsAnotherFirstName(words: readonly Word[], at: number, parts: readonly string[]): boolean {
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
export function bearsAnotherLastName(
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
export function isHalfOfNobody(
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
