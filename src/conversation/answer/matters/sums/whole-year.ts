import type { RecordIndex } from '../../../knowledge.ts';
import { holdsAmount } from '../../../search/amounts.ts';
import { asWritten } from '../../../search/sentences.ts';
import { sentencesOf } from '../../../search/sentences-of.ts';
import { sifted } from '../../../understand/patterns/sifted.ts';
import type { Asking } from '../../asking.ts';
import { held } from '../../meetings/which-meeting.ts';
import { pointedMatter } from '../find/matter-pointed.ts';
import { paragraphsOf } from '../find/matters-of-meeting.ts';
import type { MatterAnswer } from '../matter-answer.ts';
import { papersOf } from '../quote.ts';

const WHOLE_YEAR = sifted(
  /^(?:(?:och|men|å|o)[ ,]+)*(?:(?:hur (?:blir|ser|går|blev|slutar) det(?: ut)?|vad blir det|vad är prognosen|vad säger prognosen|prognosen) )?(?:för|på) (?:hela året|helåret|hela år 20\d\d|hela 20\d\d)(?: ut)?(?: då)?[?. ]*$/iu,
);
const TOLD =
  /(?<!\p{L})(?:helår\p{L}*|hela året|årsprognos\p{L}*|prognosen (?:är|visar|pekar|blir|för))(?!\p{L})/iu;
/** Meetings looked through: those of about a year. */
const RECENT = 8;

/** "Och för hela året?": the forecast of what is spoken of, else of the latest protokoll that has one; null where none has. */
export function wholeYear(asking: Asking, index: RecordIndex): MatterAnswer | null {
  if (!WHOLE_YEAR.test(asking.understanding.message.text)) return null;
  const before = pointedMatter(asking, asking.subject?.matter, 0, index);
  const latest = held(asking)
    .slice(0, RECENT)
    .flatMap((meeting) => paragraphsOf(meeting, index));
  for (const matter of [...(before ? [before] : []), ...latest]) {
    const text = sentencesOf(matter.body).find((one) => TOLD.test(one) && holdsAmount(one));
    const [passage] = text === undefined ? [] : papersOf(asking, matter, index);
    if (text === undefined || passage === undefined) continue;
    const sentence = asWritten(text, passage);
    return { kind: 'sentence', board: asking.board.name, sentence, matter, wanted: 'amount', more: [] };
  }
  return null;
}
