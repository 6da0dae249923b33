import type { Word } from '../words/words.ts';
import { bearsAnotherFirstName, bearsAnotherLastName, COMMON, isHalfOfNobody } from './another-name.ts';
import { type NamedParts, perhapsNamed } from './bearers.ts';
import { withoutHalves } from './half-of-double.ts';
import type { Named, NameMention } from './name-mention.ts';
import { isPart, isShort } from './name-words.ts';
import { isOrdinaryWord } from './short-names.ts';

/**
 * Everything named in the words. Where names overlap the one met with most words stands; equals are all given,
 * for the asker to choose.
 */
export function findNames(words: readonly Word[], named: readonly Named[]): NameMention[] {
  const perhaps = perhapsNamed(words, named);
  const firsts = perhaps.flatMap(({ spellings }) => spellings.flatMap(([first]) => first ?? []));
  const found = perhaps.flatMap((one) => mentionsOf(words, one, firsts));
  const whole = found.filter((mention) => !isHalfOfNobody(words, mention, found, perhaps));
  const told = withoutHalves(words, whole, perhaps);
  const mentions = told.map((mention) => withInitial(words, mention, perhaps));
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
