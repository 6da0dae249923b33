import type { RecordIndex } from '../../../knowledge.ts';
import { asWritten } from '../../../search/sentences.ts';
import { sentencesOf } from '../../../search/sentences-of.ts';
import { sifted } from '../../../understand/patterns/sifted.ts';
import type { Asking } from '../../asking.ts';
import { pointedMatter } from '../find/matter-pointed.ts';
import type { MatterAnswer } from '../matter-answer.ts';
import { papersOf } from '../quote.ts';

const WHO_DOES_IT = sifted(
  /^(?:(?:och|men|å|o)[ ,]+)*(?:när och |när o )?(?:av )?(?:vem|vilka|vilken) (?:är det som |som |ska |skall )?(?:gör|göra|utför|utföra|genomför|genomföra|ordnar|ordna|fixar|fixa|granskar|granska|kontrollerar|kontrollera|gjorde) (?:det|den|detta|dom|dem|granskningen|kontrollen|jobbet|arbetet)(?: (?:och|o|å) när)?(?: då)?[?. ]*$/iu,
);
const DONE_BY =
  /(?<!\p{L})(?:görs|gjordes|utförs|utfördes|genomförs|genomfördes|ordnas|granskas|kontrolleras|sköts|hålls)(?!\p{L}).*(?<!\p{L})av (?:en |ett |den |det |\p{Lu}|\p{L}+)/iu;

/** "Vem gör det och när", of what is spoken of: the sentence of its text that says by whom; null where none does. */
export function doneBy(asking: Asking, index: RecordIndex): MatterAnswer | null {
  if (!asking.subject?.matter || !WHO_DOES_IT.test(asking.understanding.message.text)) return null;
  const matter = pointedMatter(asking, asking.subject.matter, 0, index);
  for (const passage of matter ? papersOf(asking, matter, index) : []) {
    const text = sentencesOf(passage.body).find((one) => DONE_BY.test(one));
    if (text === undefined) continue;
    const sentence = asWritten(text, passage);
    return { kind: 'sentence', board: asking.board.name, sentence, matter, wanted: 'person', more: [] };
  }
  return null;
}
