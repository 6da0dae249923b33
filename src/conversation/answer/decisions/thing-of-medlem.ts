import type { RecordIndex } from '../../knowledge.ts';
import type { Asking } from '../asking.ts';

/** Shorter words before a medlem's name are "till", "från", "kommun". */
const SHORTEST = 5;

/**
 * "Mötesplats Myrhed", where an ärende of the record is headed so: a thing that bears the name of a medlem, and not the
 * medlem. Gives the same question with its words as what it is about; the question itself where no ärende is.
 */
export function asOfThing(asking: Asking, index: RecordIndex): Asking {
  const { message, entities } = asking.understanding;
  const thingOf = ({ words: [at] }: (typeof entities.organisations)[number]) => {
    const [before, name] = [message.words[at - 1], message.words[at]];
    const isThing =
      before !== undefined &&
      name !== undefined &&
      before.text.length >= SHORTEST &&
      isHeaded(index, `${before.text} ${name.text}`);
    return isThing ? [before, name] : [];
  };
  const named = entities.organisations.flatMap(thingOf);
  if (named.length === 0) return asking;
  const organisations = entities.organisations.filter((one) => thingOf(one).length === 0);
  const others = entities.topic.filter(({ word }) => !named.includes(word));
  const topic = [...named.map((word) => ({ word, weight: 1 })), ...others];
  return {
    ...asking,
    understanding: { ...asking.understanding, entities: { ...entities, organisations, topic } },
  };
}

function isHeaded(index: RecordIndex, phrase: string): boolean {
  return [...index.passages.values()].some(({ heading }) => heading.toLocaleLowerCase('sv').includes(phrase));
}
