import { fits } from '../../../understand/dates/dates.ts';
import type { Intent } from '../../../understand/intents.ts';
import { meantInstead } from '../../../understand/meetings/meant-instead.ts';
import type { Asking } from '../../asking.ts';
import { meetingOf } from '../../meetings/which-meeting.ts';

/**
 * Without the days that an order to call off or move a meeting names for something else, and without what was spoken of
 * before where that is the meeting of such a day.
 */
export function withoutInstead(asking: Asking, intent: Intent | null): Asking {
  if (intent !== 'meeting.cancel' && intent !== 'meeting.move') return asking;
  const { understanding, subject, board } = asking;
  const { message, entities } = understanding;
  const notOf = meantInstead(intent, message, entities.dates);
  if (notOf.length === 0) return asking;
  const dates = entities.dates.filter((mention) => !notOf.includes(mention));
  const spoken = meetingOf(board, subject?.meetingId)?.state.date;
  const isThat = spoken !== undefined && notOf.some((mention) => fits(mention, spoken));
  return {
    ...asking,
    understanding: { ...understanding, entities: { ...entities, dates } },
    subject: isThat ? null : subject,
    notOf,
  };
}
