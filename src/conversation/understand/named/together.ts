import type { Message } from '../words/words.ts';
import type { NameMention } from './name-mention.ts';

/** What stands between two names of whom the same is said. */
const JOINS = /^(?:\s*,\s*|,?\s+(?:och|o|samt|&|\+)\s+)$/iu;

/**
 * "Tor och Per", "Tor, Per och Maj": the ids of those who are named in one breath, in order; of several such the first.
 * Empty where nobody is: "Lars tycker att Per är jävig" names two of whom different things are said.
 */
export function namedTogether(
  { text, words }: Pick<Message, 'text' | 'words'>,
  persons: readonly NameMention[],
): string[] {
  const inOrder = persons.toSorted((a, b) => a.words[0] - b.words[0]);
  const isJoined = (one: NameMention, next: NameMention) =>
    JOINS.test(text.slice(words[one.words[1]]?.end ?? 0, words[next.words[0]]?.start ?? 0));
  for (const [at, first] of inOrder.entries()) {
    const row = [first];
    for (const next of inOrder.slice(at + 1)) {
      const last = row.at(-1);
      if (last === undefined || !isJoined(last, next)) break;
      row.push(next);
    }
    if (row.length > 1) return [...new Set(row.map(({ id }) => id))];
  }
  return [];
}
