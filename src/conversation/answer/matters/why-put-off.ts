import type { RecordIndex } from '../../knowledge.ts';
import { asWritten, holds } from '../../search/sentences.ts';
import { sentencesOf } from '../../search/sentences-of.ts';
import { sifted } from '../../understand/patterns/sifted.ts';
import type { Asking } from '../asking.ts';
import { held } from '../meetings/which-meeting.ts';
import type { MatterMeant } from './find/find-matter.ts';
import { pointedMatter } from './find/matter-pointed.ts';
import { paragraphsOf } from './find/matters-of-meeting.ts';
import { isOfSame, isPutOff } from './find/related.ts';
import type { MatterAnswer } from './matter-answer.ts';
import { papersOf } from './quote.ts';

const ASKED = sifted(
  /(?<!\p{L})varför(?!\p{L})[^?]*(?<!\p{L})(?:sköt|sköts|skjuten|skjutits|bordla\p{L}*|bordlades|bordlagd\p{L}*|återremitt\p{L}*|uppsköt\p{L}*|väntade)(?!\p{L})/iu,
);
/** What was lacking, or not done in time. */
const LACKED =
  /(?<!\p{L})(?:saknar|saknas|saknade|saknades|hunnit|hann|hinner|otillräcklig\p{L}*|ofullständig\p{L}*|(?:lämnades|kom|kommit) (?:in )?först|(?:inte|ännu ej|ej) (?:\p{L}+ ){0,2}?(?:visat|visar|klar\p{L}*|färdig\p{L}*|framgår|redovisat|beskriv\p{L}*))(?!\p{L})/iu;

/**
 * "Varför sköt vi på det", "varför bordlades Fyren": the sentence of the § that put off what is spoken of, wherever it is dealt with now, that
 * tells what was lacking. Null: it is not asked, nothing put it off, or its text does not say why.
 */
export function whyPutOff(asking: Asking, meant: MatterMeant, index: RecordIndex): MatterAnswer | null {
  if (!ASKED.test(asking.understanding.message.text)) return null;
  const [found = null] = meant.kind === 'found' ? meant.matters : [];
  const isNamed = asking.understanding.entities.topic.some(({ weight }) => weight === 1);
  const now = isNamed && found ? found : pointedMatter(asking, asking.subject?.matter, 0, index);
  if (now === null) return null;
  const isSame = isOfSame(now);
  const matter = held(asking)
    .filter(({ state }) => state.date <= now.date)
    .flatMap((meeting) => paragraphsOf(meeting, index))
    .find((one) => isPutOff(one) && isSame(one));
  const [passage] = matter ? papersOf(asking, matter, index) : [];
  if (!matter || !passage) return null;
  const texts = sentencesOf(matter.body).filter(
    (text) => !matter.clauses.some((clause) => text.includes(clause)),
  );
  const why = texts.find((text) => LACKED.test(text)) ?? texts.find((text) => holds('reason', text));
  if (why === undefined) return null;
  const sentence = asWritten(why, passage);
  return { kind: 'sentence', board: asking.board.name, sentence, matter, wanted: 'reason', more: [] };
}
