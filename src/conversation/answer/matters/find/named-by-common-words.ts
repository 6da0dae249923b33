import type { RecordIndex } from '../../../knowledge.ts';
import { wordsOf } from '../../../understand/words/words.ts';
import type { Asking } from '../../asking.ts';
import { isNoHead } from './on-record.ts';

/** "Egen kraft", as the words stand in a heading: what begins with a capital may be a name. */
const NAME = /(?<!\p{L})\p{Lu}[\p{L}-]+ [\p{L}-]{3,}/gu;

/** Of a record as it stands, gone through once for all that is asked of it. */
const kept = new WeakMap<RecordIndex, ReadonlySet<string>>();

function namesIn(index: RecordIndex): ReadonlySet<string> {
  const before = kept.get(index);
  if (before) return before;
  const names = new Set<string>();
  for (const passage of index.passages.values()) {
    if (!isNoHead(passage)) continue;
    for (const [name] of passage.heading.matchAll(NAME))
      names.add(
        wordsOf(name)
          .map(({ folded }) => folded)
          .join(' '),
      );
  }
  kept.set(index, names);
  return names;
}

/** Whether the message has a name of two words that a heading bears: "kom igång", of words that anybody says. */
export function namesByCommonWords({ understanding: { message } }: Asking, index: RecordIndex): boolean {
  const names = namesIn(index);
  const said = message.words.map(({ folded }) => folded);
  return said.some((word, at) => at > 0 && names.has(`${said[at - 1]} ${word}`));
}
