import { peopleQuery, queryOf } from '../../../search/query.ts';
import { rank } from '../../../search/rank.ts';
import { bestSentences } from '../../../search/sentences.ts';
import { nameWords } from '../../../understand/named/name-words.ts';
import type { Asking } from '../../asking.ts';
import { matterOfPassage } from '../find/matter-pointed.ts';
import { type MatterAnswer, notStated } from '../matter-answer.ts';
import { asksContact, tellsContact } from '../untold-property.ts';

/** Texts looked at for what is told of somebody. */
const LOOKED_AT = 8;

/**
 * What the record tells of somebody who has no office on the board: "Petra Ek, handledare, berättar om Fyren." Null
 * where no text names her.
 */
export async function ofStranger(asking: Asking, name: string): Promise<MatterAnswer | null> {
  const index = await asking.board.index();
  const { message, entities } = asking.understanding;
  const names = peopleQuery(message, entities, index);
  if (names.length === 0) return null;
  const last = nameWords(name).at(-1);
  const passages = rank([...queryOf(message, entities, index), ...names], index).slice(0, LOOKED_AT);
  const naming = bestSentences(passages, names, 'anything').filter(
    ({ text }) => last !== undefined && nameWords(text).includes(last),
  );
  const [best, ...more] = naming.toSorted((a, b) => isOfHead(a) - isOfHead(b));
  if (!best) return null;
  if (asksContact(message.text) && !naming.some(({ text }) => tellsContact(text)))
    return notStated(asking, 'anything', matterOfPassage(asking, best.passage, index), null);
  return {
    kind: 'sentence',
    board: asking.board.name,
    sentence: best,
    matter: isOfHead(best) ? null : matterOfPassage(asking, best.passage, index),
    wanted: 'person',
    more: [],
    quotes: more
      .map(({ text }) => text)
      .filter((text) => !text.includes(best.text))
      .slice(0, 1),
  };
}

/** A § tells what somebody did; the head of a protokoll that she was there. */
const isOfHead = ({ passage }: { readonly passage: { readonly part: string } }): number =>
  passage.part === 'head' ? 1 : 0;
