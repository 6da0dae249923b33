import type { RecordIndex } from '../../../knowledge.ts';
import type { Word } from '../../../understand/words/words.ts';
import type { Asking } from '../../asking.ts';

const SHORT = 4;
const LONG = 5;

/** Whether the record writes the word in capitals: "AMT", the place that the longer words of a heading are of. */
function isAbbreviation({ text, stem }: Word, index: RecordIndex): boolean {
  if (text.length > SHORT || index.frequency(stem) === 0) return false;
  const capitals = text.toLocaleUpperCase('sv');
  const [first] = index.search([stem], 1);
  if (first === undefined) return false;
  const { heading, body, clauses } = first.passage;
  return [heading, body, ...clauses].some((one) => one.includes(capitals));
}

/** "Amt psykolog": without the abbreviations that the record has, where a longer word is left; null: there are none. */
export function withoutAbbreviations(asking: Asking, index: RecordIndex): Asking | null {
  const { understanding } = asking;
  const { message, entities } = understanding;
  const short = new Set(
    entities.topic.filter(({ word }) => isAbbreviation(word, index)).map(({ word }) => word),
  );
  const topic = entities.topic.filter(({ word }) => !short.has(word));
  if (short.size === 0 || !topic.some(({ word }) => word.text.length >= LONG)) return null;
  const words = message.words.filter((word) => !short.has(word));
  // Where mentions stand among the words is then another: only a message that has none is read so.
  if (entities.named.length > 0) return null;
  return {
    ...asking,
    understanding: { ...understanding, message: { ...message, words }, entities: { ...entities, topic } },
  };
}
