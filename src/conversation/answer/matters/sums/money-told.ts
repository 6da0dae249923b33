import { MONTHS } from '../../../../kernel/index.ts';
import type { RecordIndex } from '../../../knowledge.ts';
import { holdsAmount } from '../../../search/amounts.ts';
import { asWritten, type Sentence } from '../../../search/sentences.ts';
import { sentencesOf } from '../../../search/sentences-of.ts';
import { asksWhatIsLeft, asksWhatWasSpent } from '../../../understand/record/asked-of-record.ts';
import type { Asking } from '../../asking.ts';
import { held } from '../../meetings/which-meeting.ts';
import { matterOfPassage } from '../find/matter-pointed.ts';
import { paragraphsOf } from '../find/matters-of-meeting.ts';
import type { MatterAnswer } from '../matter-answer.ts';
import { papersOf } from '../quote.ts';

const SPENT = /(?<!\p{L})(?:förbruk\p{L}*|gjort av med|använt|kostat|kostnaderna|utfallet?)(?!\p{L})/iu;
const LEFT = /(?<!\p{L})(?:blir över|överskott\p{L}*|återstår|kvar|plusresultat)(?!\p{L})/iu;
/** Meetings looked through: those of about a year. */
const RECENT = 8;

/**
 * "Hur mycket har vi gjort av med", of no matter that is named: the latest protokoll that tells a sum of it, of the
 * month that is named if one is. Null where that is not asked, or none tells it.
 */
export function moneyTold(asking: Asking, index: RecordIndex): MatterAnswer | null {
  const { message, entities } = asking.understanding;
  const kind = asksWhatWasSpent(message.text) ? SPENT : asksWhatIsLeft(message.text) ? LEFT : null;
  const names = entities.topic.some(
    ({ word, weight }) => weight === 1 && !/^(?:over|kvar)$/.test(word.folded),
  );
  if (kind === null || names) return null;
  const months = entities.dates.flatMap((date) =>
    date.kind === 'parts' && date.month !== null ? (MONTHS[date.month - 1] ?? []) : [],
  );
  for (const meeting of held(asking).slice(0, RECENT)) {
    for (const matter of paragraphsOf(meeting, index)) {
      const text = sentencesOf(matter.body).find((one) => kind.test(one) && holdsAmount(one));
      const ofMonth = months.every((month) =>
        new RegExp(month, 'iu').test(`${matter.heading} ${matter.body}`),
      );
      const [passage] = text === undefined || !ofMonth ? [] : papersOf(asking, matter, index);
      if (text === undefined || passage === undefined) continue;
      const sentence: Sentence = asWritten(text, passage);
      const of = matterOfPassage(asking, passage, index);
      return { kind: 'sentence', board: asking.board.name, sentence, matter: of, wanted: 'amount', more: [] };
    }
  }
  return null;
}
