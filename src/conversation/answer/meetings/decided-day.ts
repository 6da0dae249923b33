import { asWritten, holds } from '../../search/sentences.ts';
import { analyse } from '../../understand/words/analyse.ts';
import type { Word } from '../../understand/words/words.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { matterOfPassage } from '../matters/find/matter-pointed.ts';
import type { MatterAnswer } from '../matters/matter-answer.ts';

/** "När är lunchen för personalen", of no meeting: the latest decision that has both the word and a day. */
export async function decidedDayOf(asking: Asking, words: readonly Word[]): Promise<MatterAnswer | null> {
  if (!speaksOf(asking, 'when')) return null;
  const index = await asking.board.index();
  const stems = words.map(({ stem }) => stem);
  const [found] = [...index.passages.values()]
    .filter(({ part }) => part === 'paragraph')
    .toSorted((a, b) => (b.meetingDate ?? '').localeCompare(a.meetingDate ?? ''))
    .flatMap((passage) =>
      passage.clauses
        .filter((one) => holds('date', one) && analyse(one).some((term) => stems.includes(term)))
        .map((clause) => ({ passage, clause })),
    );
  if (!found) return null;
  return {
    kind: 'sentence',
    board: asking.board.name,
    sentence: { ...asWritten(found.clause, found.passage), clause: true },
    matter: matterOfPassage(asking, found.passage, index),
    wanted: 'date',
    more: [],
  };
}
