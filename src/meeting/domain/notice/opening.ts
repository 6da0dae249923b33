import { type Instant, type PersonRef, peopleOf } from '../../../kernel/index.ts';
import type { MeetingAhead } from '../while-ahead.ts';
import type { NoticeOpened } from './events.ts';
import { latestNotice } from './state.ts';

/**
 * That somebody has opened the kallelse which holds, where she was sent it, or has come to the board since, and it was not
 * known before.
 */
export function openedBy(
  { noticeBook: notice, attendance }: Pick<MeetingAhead, 'noticeBook' | 'attendance'>,
  { personId, name }: PersonRef,
  at: Instant,
): NoticeOpened[] {
  const sent = latestNotice(notice);
  const electorate = attendance.roster?.electorate ?? null;
  const called = [
    ...(sent?.recipients.map(({ person }) => person) ?? []),
    ...(electorate === null ? [] : peopleOf(electorate)),
  ];
  if (sent === null || !called.some((one) => one.personId === personId)) return [];
  const known = notice.opened.some((one) => one.number === sent.number && one.person.personId === personId);
  return known ? [] : [{ type: 'NoticeOpened', number: sent.number, person: { personId, name }, at }];
}
