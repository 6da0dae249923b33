import type { RecordIndex } from '../../../knowledge.ts';
import { holdsAmount } from '../../../search/amounts.ts';
import { asWritten } from '../../../search/sentences.ts';
import { sentencesOf } from '../../../search/sentences-of.ts';
import { asksWhatWasSought } from '../../../understand/record/asked-widely.ts';
import type { Asking } from '../../asking.ts';
import { held } from '../../meetings/which-meeting.ts';
import { matterOfPassage, pointedMatter } from '../find/matter-pointed.ts';
import { paragraphsOf } from '../find/matters-of-meeting.ts';
import { isOfSame } from '../find/related.ts';
import type { MatterAnswer } from '../matter-answer.ts';
import { papersOf } from '../quote.ts';

const SEEKS = /(?<!\p{L})(?:an)?sök(?:er|te|t)(?!\p{L})|(?<!\p{L})ansökan (?:avser|gäller|är på|uppgår)/iu;

/**
 * "O va sökte dom", of what is spoken of: what it says of the sum applied for, or the same matter at an earlier meeting
 * does. Null where that is not asked, or none tells it.
 */
export function soughtOf(asking: Asking, index: RecordIndex): MatterAnswer | null {
  const matter = asksWhatWasSought(asking.understanding.message)
    ? pointedMatter(asking, asking.subject?.matter, 0, index)
    : null;
  if (!matter) return null;
  const before = held(asking)
    .filter(({ state }) => state.date <= matter.date)
    .flatMap((meeting) => paragraphsOf(meeting, index))
    .filter(isOfSame(matter));
  for (const one of [matter, ...before]) {
    const text = sentencesOf(one.body).find((said) => SEEKS.test(said) && holdsAmount(said));
    const [passage] = text === undefined ? [] : papersOf(asking, one, index);
    if (text === undefined || passage === undefined) continue;
    const sentence = asWritten(text, passage);
    const of = matterOfPassage(asking, passage, index);
    return { kind: 'sentence', board: asking.board.name, sentence, matter: of, wanted: 'amount', more: [] };
  }
  return null;
}
