import type { Instant, PersonRef } from '../../../kernel/index.ts';
import type { MeetingAhead } from '../while-ahead.ts';
import type { NoticeOpened } from './events.ts';
import { latestNotice } from './state.ts';

/** That somebody has opened the kallelse which holds, where she was sent it and it was not known before. */
export function openedBy(
  { noticeBook: notice }: Pick<MeetingAhead, 'noticeBook'>,
  { personId, name }: PersonRef,
  at: Instant,
): NoticeOpened[] {
  const sent = latestNotice(notice);
  if (sent === null || !sent.recipients.some((one) => one.person.personId === personId)) return [];
  const known = notice.opened.some((one) => one.number === sent.number && one.person.personId === personId);
  return known ? [] : [{ type: 'NoticeOpened', number: sent.number, person: { personId, name }, at }];
}
