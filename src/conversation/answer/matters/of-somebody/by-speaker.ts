import type { RecordIndex } from '../../../knowledge.ts';
import { partsOfWords, peopleQuery, type QueryPart, queryOf } from '../../../search/query.ts';
import { rank, speaksOfPart } from '../../../search/rank.ts';
import { asWritten, bestSentences, type Sentence } from '../../../search/sentences.ts';
import { sentencesOf } from '../../../search/sentences-of.ts';
import { nameWords } from '../../../understand/named/name-words.ts';
import { sifted } from '../../../understand/patterns/sifted.ts';
import { otherSpeaker } from '../../../understand/record/asked-of-record.ts';
import { analyse } from '../../../understand/words/analyse.ts';
import { wordsOf } from '../../../understand/words/words.ts';
import type { Asking } from '../../asking.ts';
import { personMeant } from '../../people.ts';
import { matterOfPassage, pointedMatter } from '../find/matter-pointed.ts';
import { isNoHead } from '../find/on-record.ts';
import { type MatterAnswer, notStated } from '../matter-answer.ts';
import { papersOf } from '../quote.ts';
import { wordsBeside } from '../wanted.ts';

const SAYS =
  /(?<!\p{L})(?:sa|sade|sagt|ville|vill|yrkade|yrkar|tyckte|tycker|föreslog|föreslår|undrade|undrar|frågade|frågar|svarade|svarar|menade|menar|påpekade|berättade|anförde|invände)(?!\p{L})/iu;

/** "Vad yrkade jag om taxan". */
const OF_ONESELF = sifted(
  /(?<!\p{L})(?:sa|sade|ville|yrkade|tyckte|föreslog|undrade|frågade|menade|påpekade|anförde|invände) jag(?!\p{L})/iu,
);

/** "Vad ville Lars att bidraget skulle bli": what somebody who is named said of something. */
export function asksWhatWasSaid({ understanding: { message, entities } }: Asking): boolean {
  const ofSomething = entities.topic.length > 0 || message.words.length > 3;
  const named = entities.persons.length > 0 || OF_ONESELF.test(message.text);
  return named && ofSomething && SAYS.test(message.text);
}

const REPLIED =
  /(?<!\p{L})(?:svar\p{L}*|sa|sade|säger|tyck\p{L}*|anser|ansåg|menar|menade|skriv\p{L}*|skrev|lova\p{L}*|vill|ville|framför\p{L}*|yttra\p{L}*|påpeka\p{L}*)(?!\p{L})/iu;

/**
 * What somebody outside the board said of something, where that is asked: the sentence that names her with such a verb,
 * else that it is not stated. Null: it is not asked.
 */
export function byAnother(asking: Asking, index: RecordIndex): MatterAnswer | null {
  const { message, entities } = asking.understanding;
  const who = otherSpeaker(message.text);
  if (who === null || entities.persons.length > 0) return null;
  const query = queryOf(message, entities, index);
  const speaker = partsOfWords(wordsOf(who).slice(0, 1), index);
  const found = rank([...query, ...speaker], index, isNoHead).slice(0, LOOKED_AT);
  const says = bestSentences(found, [...speaker, ...query], 'anything').filter(({ text }) =>
    speaker.some((part) => saysIn(part, text)),
  );
  const answer = told(asking, says, index);
  if (answer) return answer;
  const [nearest] = found;
  return notStated(
    asking,
    'anything',
    nearest ? matterOfPassage(asking, nearest.passage, index) : null,
    null,
  );
}

/** Whether the speaker stands before such a verb, and near it: "Kommunen svarar att …". */
function saysIn({ expansions }: QueryPart, text: string): boolean {
  const before = text
    .split(/\s+/)
    .map((word, at, words) => (REPLIED.test(word) ? words.slice(Math.max(0, at - NEAR), at) : []));
  return before.some((words) => {
    const terms = new Set(analyse(words.join(' ')));
    return expansions.some(({ term, likeness }) => likeness >= SURELY && terms.has(term));
  });
}
const NEAR = 6;
const SURELY = 0.9;

/** Texts looked at for what somebody said. */
const LOOKED_AT = 8;

/** The sentences that name the person in what speaks most of the matter; null where none does. */
export function bySpeaker(asking: Asking, index: RecordIndex): MatterAnswer | null {
  const { message, entities } = asking.understanding;
  const [person, other] = personMeant(asking);
  if (!person || other) return null;
  const bySum = ofSum(asking, person.name, index);
  if (bySum) return bySum;
  const named = queryOf(message, entities, index);
  // "Om deltagare som flyttar": words of the conversation, where no others are said.
  const query = named.length > 0 ? named : partsOfWords(wordsBeside(asking), index);
  const all = [...query, ...peopleQuery(message, entities, index)];
  const before = named.length === 0 ? pointedMatter(asking, asking.subject?.matter, 0, index) : null;
  const own = before ? papersOf(asking, before, index) : [];
  const names = new Set(nameWords(person.name).filter((word) => word.length > 2));
  const isNamed = ({ text }: Sentence) => nameWords(text).some((word) => names.has(word));
  // "Vad sa Bo om det": of the matter that is spoken of, where it has a word of his.
  const there = bestSentences(
    own.map((passage) => ({ passage, score: 1 })),
    all,
    'anything',
  ).filter((one) => isNamed(one) && !one.clause && (SAYS.test(one.text) || QUOTED.test(one.text)));
  if (there[0]) return told(asking, there, index);
  const found = rank(all, index, isNoHead).slice(0, LOOKED_AT);
  const naming = bestSentences(found, query, 'anything').filter(isNamed);
  // "Bo frågar om reserven. Anna svarar att den används först i höst.": what she says goes on with what was asked.
  const replies = naming.filter(
    (one) => SAYS.test(one.text) && query.some((part) => speaksOfPart(one.passage, part)),
  );
  return told(asking, naming[0] && naming[0].near > 0 ? naming : replies, index);
}

const SUM = /(?<![\d.,:§-])\d{1,3}(?:[ .\u00A0]\d{3})+(?!\d)|(?<![\d.,:§-])\d{5,9}(?!\d)/u;
const figures = (text: string): string => text.replace(/(?<=\d)[ .\u00A0](?=\d{3})/gu, '');

/** "Vad ville Bo lägga 200 000 på": the sentence in which somebody speaks of that very sum; null where none does. */
function ofSum(asking: Asking, name: string, index: RecordIndex): MatterAnswer | null {
  const sum = figures(SUM.exec(asking.understanding.message.text)?.[0] ?? '');
  if (sum === '') return null;
  const names = nameWords(name).filter((word) => word.length > 2);
  const said = [...index.passages.values()]
    .filter((passage) => isNoHead(passage) && figures(passage.body).includes(sum))
    .flatMap((passage) => sentencesOf(passage.body).map((text) => asWritten(text, passage)))
    .filter(({ text }) => SAYS.test(text) && figures(text).split(/\D+/u).includes(sum))
    .filter(({ text }) => nameWords(text).some((word) => names.includes(word)));
  return told(asking, said, index);
}

/** "Bo Ek (S): Vattnet är allas." */
const QUOTED = /^\p{Lu}[\p{L} -]{2,40}(?:\([^)]{1,12}\)\s*)?:\s/u;

function told(asking: Asking, [best, ...more]: readonly Sentence[], index: RecordIndex): MatterAnswer | null {
  if (!best) return null;
  return {
    kind: 'sentence',
    board: asking.board.name,
    sentence: best,
    matter: matterOfPassage(asking, best.passage, index),
    wanted: 'anything',
    more: more.filter((one) => one.passage === best.passage && !one.clause).slice(0, 1),
  };
}
