import type { RecordIndex } from '../knowledge.ts';
import { grouped } from '../search/grouped.ts';
import { holdsNumeral } from '../search/numerals.ts';
import { bestSentences, holds, type Sentence, type Wanted } from '../search/sentences.ts';
import { sentencesOf } from '../search/sentences-of.ts';
import { analyse } from '../understand/analyse.ts';
import { type Asking, speaksOf } from './asking.ts';
import type { MatterMeant } from './find-matter.ts';
import { matterOfPassage } from './matter.ts';
import type { MatterAnswer } from './matter-answer.ts';
import { papersOf } from './quote.ts';
import { related } from './related.ts';
import { cuesOf } from './wanted.ts';

/** The sentence, or the clause, of what was found that holds the kind of thing asked for; null where none answers. */
export function bySentence(
  asking: Asking,
  meant: Extract<MatterMeant, { kind: 'found' }>,
  wanted: Wanted,
  index: RecordIndex,
): MatterAnswer | null {
  const board = asking.board.name;
  const extended = withPapers(asking, meant, index);
  const sentences = bestSentences(extended, meant.query, wanted, cuesOf(asking, wanted));
  const answers = sentences.filter((one) => isAnswer(one, wanted, meant));
  const [best, ...more] = answers;
  if (!best) return null;
  const matter = matterOfPassage(asking, best.passage, index);
  if (wanted === 'amount' && best.clause && matter) {
    return { kind: 'amount', board, matter, clause: best.text, related: related(matter, meant.matters) };
  }
  const dated =
    wanted === 'amount' && speaksOf(asking, 'when') && !holds('date', best.text) ? dateBeside(best) : [];
  return { kind: 'sentence', board, sentence: best, matter, wanted, more: [...dated, ...more].slice(0, 2) };
}

/** "Hur mycket och när": the day stands in another sentence of the same text. */
function dateBeside(best: Sentence): Sentence[] {
  const text = sentencesOf(best.passage.body).find((one) => holds('date', one));
  return text === undefined ? [] : [{ ...best, text, clause: false }];
}

/** What a matter's bilagor say belongs to the matter, and what stands elsewhere in the same bilaga to the bilaga. */
function withPapers(asking: Asking, meant: Extract<MatterMeant, { kind: 'found' }>, index: RecordIndex) {
  // What speaks of much less than the best does answers another question.
  const close = meant.passages.filter((one) => one.coverage >= meant.coverage * 0.6);
  const listed = new Map(close.map((one) => [one.passage.id, one]));
  const [first] = meant.matters;
  const score = (meant.passages[0]?.score ?? 1) * 0.8;
  const bilagor = new Set(
    meant.passages
      .filter((one) => one.passage.part === 'attachment' && one.coverage >= meant.coverage * 0.6)
      .map((one) => one.passage.documentId),
  );
  const near = grouped(index).attachments.filter((one) => bilagor.has(one.documentId));
  for (const passage of [...(first ? papersOf(asking, first, index) : []), ...near]) {
    if (!listed.has(passage.id))
      listed.set(passage.id, { passage, score, coverage: meant.coverage, inHeading: 0 });
  }
  return [...listed.values()];
}

/** A person or a number must stand with what is asked of it; an amount or a date may stand under its heading. */
function isAnswer(
  sentence: Sentence,
  wanted: Wanted,
  meant: Extract<MatterMeant, { kind: 'found' }>,
): boolean {
  switch (wanted) {
    case 'person':
      return sentence.coverage >= 0.65;
    case 'count':
      return sentence.coverage >= 0.4 && countsIt(sentence.text, meant);
    case 'clock':
      return sentence.score >= 0.4;
    default:
      return sentence.coverage >= 0.25 || sentence.score >= 0.45;
  }
}

/** "14 deltagare": the number stands at most two words before what is counted. */
function countsIt(text: string, meant: Extract<MatterMeant, { kind: 'found' }>): boolean {
  const counted = new Set(meant.query.flatMap((part) => part.expansions.map((one) => one.term)));
  const words = text.split(/\s+/);
  return words.some(
    (word, at) =>
      (/^\d+$/.test(word.replace(/[.,:;()]/g, '')) || holdsNumeral(word)) &&
      words.slice(at + 1, at + 4).some((near) => analyse(near).some((term) => counted.has(term))),
  );
}
