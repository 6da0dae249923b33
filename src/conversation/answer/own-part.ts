import type { RecordIndex } from '../knowledge.ts';
import { partsOfWords } from '../search/query.ts';
import { rank } from '../search/rank.ts';
import { asWritten } from '../search/sentences.ts';
import { sentencesOf } from '../search/sentences-of.ts';
import { nameWords } from '../understand/named/name-words.ts';
import { asksOwnPart } from '../understand/record/own-part-words.ts';
import { wordsOf } from '../understand/words/words.ts';
import type { Asking } from './asking.ts';
import { matterOfPassage } from './matters/find/matter-pointed.ts';
import { isNoHead } from './matters/find/on-record.ts';
import { type MatterAnswer, notStated } from './matters/matter-answer.ts';

const GIVES_PART =
  /(?<!\p{L})(?:representera\p{L}*|representant\p{L}*|företräd\p{L}*|ingå\p{L}*|\p{L}*grupp(?:en)?|\p{L}*kommitté(?:n)?|\p{L}*utskottet?|\p{L}*rådet|nätverket?|konferens\p{L}*)(?!\p{L})/iu;
/** Who is to justera or attest represents nobody. */
const OF_OTHER = /juster|attest/iu;

/** Texts looked at for the asker's name. */
const LOOKED_AT = 20;

/** "Ska jag representera oss?": the latest sentence that gives the asker such a part by name, else that none does; null: it is not asked. */
export function ownPart(asking: Asking, index: RecordIndex): MatterAnswer | null {
  if (!asksOwnPart(asking.understanding.message.text)) return null;
  const { name } = asking.asker.person;
  const own = nameWords(name);
  const names = (text: string) => {
    const words = new Set(nameWords(text).map((word) => word.replace(/s$/, '')));
    return own.every((word) => words.has(word.replace(/s$/, '')));
  };
  const passages = rank(partsOfWords(wordsOf(name), index), index, isNoHead).slice(0, LOOKED_AT);
  const [found] = passages
    .flatMap(({ passage }) =>
      sentencesOf(passage.body)
        .filter((text) => names(text) && GIVES_PART.test(text) && !OF_OTHER.test(text))
        .map((text) => ({ text, passage })),
    )
    .toSorted((a, b) => ((a.passage.meetingDate ?? '') < (b.passage.meetingDate ?? '') ? 1 : -1));
  if (!found) return notStated(asking, 'anything', null, null);
  return {
    kind: 'sentence',
    board: asking.board.name,
    sentence: asWritten(found.text, found.passage),
    matter: matterOfPassage(asking, found.passage, index),
    wanted: 'anything',
    more: [],
  };
}
