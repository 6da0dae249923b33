import { findEntities } from '../../src/conversation/understand/entities.ts';
import { knownWords } from '../../src/conversation/understand/words/spelling.ts';
import { readMessage, wordsOf } from '../../src/conversation/understand/words/words.ts';
import { TODAY, topics, vocabulary } from './setting.ts';

const NO_WORDS = knownWords([]);
/** What a wording may have or lack without being another: courtesies, fillers, how one says who and what is. */
const FILLERS = new Set(
  'tack hej snalla ju nu da eh va vad ar e det den de en ett pa i till for med om och att som har kan jag vi du ni'.split(
    ' ',
  ),
);
const inventedStems = new Set(topics.flatMap((topic) => wordsOf(topic).map((word) => word.stem)));

/**
 * What wordings that differ only in names, dates, numbers, matters, fillers and the order of words have in common.
 * All of a family are set aside, or none: what is measured is never a near copy of what was trained on.
 */
export function familyOf(text: string): string {
  const message = readMessage(text);
  const { dates, numbers, named } = findEntities(message, vocabulary, TODAY, NO_WORDS);
  const taken = [...named, ...dates.map(({ words }) => words), ...numbers.map(({ words }) => words)];
  const telling = message.words
    .filter((word, at) => !taken.some(([first, last]) => first <= at && at <= last) && !/^\d/.test(word.text))
    .filter((word) => !inventedStems.has(word.stem));
  const stems = [...new Set(telling.map((word) => word.stem))].sort();
  const own = stems.filter((stem) => !FILLERS.has(stem));
  return [...(own.length > 0 ? own : stems), ...numbers.map(({ kind }) => `<${kind}>`)].join(' ');
}
