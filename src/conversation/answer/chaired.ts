import { asWritten } from '../search/sentences.ts';
import { sentencesOf } from '../search/sentences-of.ts';
import { type Asking, speaksOf } from './asking.ts';
import { matterOfPassage, numberedMatter } from './matter.ts';
import type { MatterAnswer } from './matter-answer.ts';

const LED =
  /(?<!\p{L})(?:leder|ledde|led|inträder|inträdde|tjänstgör|tjänstgjorde|fungerar|fungerade)(?!\p{L}).*(?:sammanträde|möte|ordförande|paragraf)/iu;

/** Who led the meeting in one §, where its text says that another than the chair did; null where it doesn't. */
export async function chairedParagraph(asking: Asking): Promise<MatterAnswer | null> {
  const number = asking.understanding.entities.numbers.find(({ kind }) => kind === 'paragraph');
  if (!number || !speaksOf(asking, 'chair')) return null;
  const index = await asking.board.index();
  const found = numberedMatter(asking, number, index);
  if (found.kind !== 'one') return null;
  const { matter } = found;
  const text = sentencesOf(matter.body).find((one) => LED.test(one));
  const passage = [...index.passages.values()].find(
    (one) =>
      one.part === 'paragraph' &&
      one.meetingId === matter.meetingId &&
      matterOfPassage(asking, one, index)?.number === matter.number,
  );
  if (text === undefined || !passage) return null;
  const sentence = asWritten(text, passage);
  return { kind: 'sentence', board: asking.board.name, sentence, matter, wanted: 'person', more: [] };
}
