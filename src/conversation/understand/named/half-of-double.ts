import type { Word } from '../words/words.ts';
import type { NamedParts } from './bearers.ts';
import type { NameMention } from './name-mention.ts';
import { isPart, nameWords } from './name-words.ts';

/**
 * Without "Anna-Karin Ros" for a mere "Anna" where somebody is called Anna and nothing more: half of a double name
 * yields to whoever bears the word as a whole name. Where nobody does, the half still names her.
 */
export function withoutHalves(
  words: readonly Word[],
  mentions: readonly NameMention[],
  named: readonly NamedParts[],
): NameMention[] {
  if (mentions.length < 2) return [...mentions];
  const isHalf = ({ id, words: [at, last] }: NameMention) => {
    const [word, one] = [words[at], named.find((each) => each.id === id)];
    return at === last && word !== undefined && one !== undefined && bearsHalf(word, one);
  };
  const halves = mentions.filter(isHalf);
  const isBorneWhole = ({ words: [at, last] }: NameMention) =>
    mentions.some((other) => other.words[0] === at && other.words[1] === last && !halves.includes(other));
  return mentions.filter((mention) => !(halves.includes(mention) && isBorneWhole(mention)));
}

function bearsHalf(word: Word, { doubles }: NamedParts): boolean {
  return doubles.some((double) => nameWords(double).some((part) => isPart(word, part)));
}
