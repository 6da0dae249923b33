import type { RecordIndex } from '../../../knowledge.ts';
import { holdsAmount } from '../../../search/amounts.ts';
import { grouped } from '../../../search/grouped.ts';
import { asWritten } from '../../../search/sentences.ts';
import { sentencesOf } from '../../../search/sentences-of.ts';
import { asksWhatToShareOut } from '../../../understand/record/few-words-of-meetings.ts';
import type { Asking } from '../../asking.ts';
import { held, upcoming } from '../../meetings/which-meeting.ts';
import { matterOfPassage } from '../find/matter-pointed.ts';
import type { MatterAnswer } from '../matter-answer.ts';

const TO_SHARE =
  /(?<!\p{L})(?:besluts?utrymme\p{L}*|utrymme(?:t)?|att fördela|till förfogande|fördelningsbar\p{L}*|kan (?:sökas|fördelas|beviljas))(?!\p{L})/iu;
/** Meetings looked through: what lies before the board, and those of about a year. */
const RECENT = 8;

/** "Hur mycket finns att dela ut": what the papers of a meeting ahead, or the latest that was held, say of it; null: that is not asked, or none tells it. */
export function toShareOut(asking: Asking, index: RecordIndex): MatterAnswer | null {
  if (!asksWhatToShareOut(asking.understanding.message.text)) return null;
  for (const { id } of [...upcoming(asking), ...held(asking).slice(0, RECENT)]) {
    for (const passage of grouped(index).ofMeeting.get(id) ?? []) {
      const text = sentencesOf(passage.body).find((one) => TO_SHARE.test(one) && holdsAmount(one));
      if (text === undefined) continue;
      const matter = matterOfPassage(asking, passage, index);
      const sentence = asWritten(text, passage);
      return { kind: 'sentence', board: asking.board.name, sentence, matter, wanted: 'amount', more: [] };
    }
  }
  return null;
}
