import type { Passage, RecordIndex } from '../../../knowledge.ts';
import { partsOfWords } from '../../../search/query.ts';
import { rank } from '../../../search/rank.ts';
import { asWritten } from '../../../search/sentences.ts';
import { sentencesOf } from '../../../search/sentences-of.ts';
import { nameWords } from '../../../understand/named/name-words.ts';
import { asksChosenFor } from '../../../understand/record/asked-of-record.ts';
import { wordsOf } from '../../../understand/words/words.ts';
import type { Asking } from '../../asking.ts';
import { personMeant } from '../../people.ts';
import { matterOfPassage } from '../find/matter-pointed.ts';
import { isNoHead } from '../find/on-record.ts';
import { type MatterAnswer, notStated } from '../matter-answer.ts';

const CHOOSES =
  /(?<!\p{L})(?:välj\p{L}*|vald\p{L}*|valt\p{L}*|utse\p{L}*|utsåg\p{L}*|nominera\p{L}*|tillsätt\p{L}*|tillsatt\p{L}*|föreslå\p{L}*|förslag|avvecklingsgrupp|arbetsgrupp)(?!\p{L})/iu;

/** Texts looked at for the name. */
const LOOKED_AT = 30;

function sayingsIn({ heading, clauses, body }: Passage): string[] {
  return [...clauses, heading, ...sentencesOf(body)];
}

const HOW =
  /^(?:och |men |å |o )?(?:hur|varför|på vilket sätt) .*(?<!\p{L})(?:vald[ae]?|valdes|utsedd[ae]?|utsågs|vann|platsen)(?!\p{L})/iu;
const TELLS_HOW =
  /(?<!\p{L})(?:lott\p{L}*|röst\p{L}*|omröst\p{L}*|sedlar|acklamation|enhälligt|ensam kandidat)/iu;

/** "Hur kunde Jonas bli vald": what the § that chose her tells of the vote; null where that is not asked, or not told. */
export function howChosen(asking: Asking, index: RecordIndex): MatterAnswer | null {
  const [named] = asking.understanding.entities.persons.length > 0 ? personMeant(asking) : [];
  if (!named || !HOW.test(asking.understanding.message.text)) return null;
  const [best] = rank(partsOfWords(wordsOf(named.name), index), index, isNoHead)
    .slice(0, LOOKED_AT)
    .flatMap(({ passage }) => {
      const isChosen = passage.clauses.some((one) => CHOOSES.test(one) && one.includes(named.name));
      const told = isChosen ? sentencesOf(passage.body).filter((one) => TELLS_HOW.test(one)) : [];
      return told.length > 0 ? [{ passage, told }] : [];
    })
    .toSorted((a, b) => (b.passage.meetingDate ?? '').localeCompare(a.passage.meetingDate ?? ''));
  if (!best) return null;
  const [last, ...before] = best.told.toReversed();
  return {
    kind: 'sentence',
    board: asking.board.name,
    sentence: asWritten(last ?? '', best.passage),
    matter: matterOfPassage(asking, best.passage, index),
    wanted: 'anything',
    more: before.slice(0, 2).map((text) => asWritten(text, best.passage)),
  };
}

/** To what somebody was chosen or is proposed, the latest first; null where that is not asked. */
export function chosen(asking: Asking, index: RecordIndex): MatterAnswer | null {
  if (!asksChosenFor(asking.understanding.message.text)) return null;
  const [named] = asking.understanding.entities.persons.length > 0 ? personMeant(asking) : [];
  const { name } = named ?? asking.asker.person;
  const own = nameWords(name);
  const names = (text: string) => {
    const words = new Set(nameWords(text).map((word) => word.replace(/s$/, '')));
    return own.every((word) => words.has(word.replace(/s$/, '')));
  };
  const found = rank(partsOfWords(wordsOf(name), index), index, isNoHead)
    .slice(0, LOOKED_AT)
    .flatMap(({ passage }) => {
      const text = sayingsIn(passage).find((one) => names(one) && CHOOSES.test(`${passage.heading} ${one}`));
      return text === undefined ? [] : [{ text, passage }];
    })
    .toSorted((a, b) => (b.passage.meetingDate ?? '').localeCompare(a.passage.meetingDate ?? ''));
  const [first, ...others] = found;
  if (!first) return notStated(asking, 'anything', null, null);
  return {
    kind: 'sentence',
    board: asking.board.name,
    sentence: asWritten(first.text, first.passage),
    matter: matterOfPassage(asking, first.passage, index),
    wanted: 'anything',
    more: others.slice(0, 2).map(({ text, passage }) => asWritten(text, passage)),
  };
}
