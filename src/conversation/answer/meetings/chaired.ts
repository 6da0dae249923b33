import type { RecordIndex } from '../../knowledge.ts';
import { asWritten } from '../../search/sentences.ts';
import { sentencesOf } from '../../search/sentences-of.ts';
import { type Asking, speaksOf } from '../asking.ts';
import { matterMeant } from '../matters/find-matter.ts';
import { type Matter, matterOfPassage, numberedMatter, pointedMatter } from '../matters/matter.ts';
import type { MatterAnswer } from '../matters/matter-answer.ts';
import { tellingParts } from '../matters/on-record.ts';

const LED =
  /(?<!\p{L})(?:leder|ledde|led|inträder|inträdde|är ordförande|var ordförande|tjänstgör|tjänstgjorde|fungerar|fungerade)(?!\p{L}).*(?:sammanträde|möte|ordförande|paragraf|ärende|punkt|förhandling)/iu;

/** Who led the meeting in one §, where its text says that another than the chair did; null where it doesn't. */
export async function chairedParagraph(asking: Asking): Promise<MatterAnswer | null> {
  if (!speaksOf(asking, 'chair')) return null;
  const index = await asking.board.index();
  const matter = paragraphNamed(asking, index);
  if (matter === null) return null;
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

/** "Vem ledde mötet då": under what is spoken of. */
const THEN = /(?<!\p{L})(?:då|där|under (?:den|paragrafen|punkten|ärendet))(?!\p{L})/iu;

/** The § that is named by its number, or by what it is about. */
function paragraphNamed(asking: Asking, index: RecordIndex): Matter | null {
  const number = asking.understanding.entities.numbers.find(({ kind }) => kind === 'paragraph');
  if (number) {
    const found = numberedMatter(asking, number, index);
    return found.kind === 'one' ? found.matter : null;
  }
  const before = THEN.test(asking.understanding.message.text)
    ? pointedMatter(asking, asking.subject?.matter, 0, index)
    : null;
  if (before) return before;
  if (tellingParts(asking, index).length === 0) return null;
  const meant = matterMeant(asking, 'decided', index);
  const [first] = meant.kind === 'found' && meant.coverage >= ENOUGH ? meant.matters : [];
  return first?.kind === 'paragraph' ? first : null;
}

/** How much of what is named the § must speak of. */
const ENOUGH = 0.5;
