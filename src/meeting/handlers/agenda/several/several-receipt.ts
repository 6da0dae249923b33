import { answerCard, type Reply } from '../../../../teams/contract.ts';
import type { PlannedItem } from '../../../domain/agenda/item.ts';
import { itemLine, NOTICE_BUTTON } from '../../../text/index.ts';
import type { AtMeeting } from '../../reach.ts';
import { agendaButton, dataOf } from '../agenda-card.ts';
import { afterChange } from '../item/item-card.ts';
import { hideButtons, whoSees } from '../who-sees.ts';

/** What was done with several items: which of them the channel sees, and one press to keep them from it. */
export function severalReceipt(at: AtMeeting, fact: string, items: readonly PlannedItem[]): Reply {
  const notes = afterChange(at);
  const preview = { title: NOTICE_BUTTON.preview, verb: 'notice.preview', data: dataOf(at) };
  const card = answerCard({
    fact,
    lines: [...whoSees(items, itemLine), ...notes],
    source: at.boardName,
    buttons: [...hideButtons(at, items), ...(notes.length > 0 ? [preview] : []), agendaButton(at)],
  });
  return { messages: [{ card }] };
}
