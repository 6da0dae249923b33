import type { RecordIndex } from '../../../knowledge.ts';
import { remembered } from '../../../understand/words/remembered.ts';
import { wordsOf } from '../../../understand/words/words.ts';
import type { Asking } from '../../asking.ts';
import { isNoHead } from './on-record.ts';

/** "Egen kraft", as the words stand in a heading: what begins with a capital may be a name. */
const NAME = /(?<!\p{L})\p{Lu}[\p{L}-]+ [\p{L}-]{3,}/gu;
const namesIn = remembered((heading) =>
  [...heading.matchAll(NAME)].map(([name]) =>
    wordsOf(name)
      .map(({ folded }) => folded)
      .join(' '),
  ),
);

/** Whether the message has a name of two words that a heading bears: "kom igång", of words that anybody says. */
export function namesByCommonWords({ understanding: { message } }: Asking, index: RecordIndex): boolean {
  const said = message.words.map(({ folded }) => folded);
  const pairs = new Set(said.slice(1).map((word, at) => `${said[at]} ${word}`));
  return [...index.passages.values()].some(
    (passage) => isNoHead(passage) && namesIn(passage.heading).some((name) => pairs.has(name)),
  );
}
