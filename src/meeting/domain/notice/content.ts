import { canonicalHash } from '../../../kernel/index.ts';
import type { DistanceDecision } from '../attendance/events.ts';
import type { KnownMeeting } from '../state.ts';
import type { NoticeContent } from './events.ts';
import { latestNotice, type NoticeBook } from './state.ts';

/** The kallelse as it would be sent now. */
export function noticeContent(meeting: KnownMeeting, distance: DistanceDecision): NoticeContent {
  const { date, start, end, place, title, agenda } = meeting;
  const { distanceLink, items } = agenda;
  return { date, start, end, place, title, distance, distanceLink, agenda: items ?? [] };
}

/** SHA-256 over what is sent: what was previewed and approved is what goes out. */
export function noticeHash(content: NoticeContent): string {
  return canonicalHash(content);
}

/** Whether everybody who is called has it as it is now: the last version, or that with what a move has told since. */
export function isSentAs(book: NoticeBook, hash: string): boolean {
  const latest = latestNotice(book);
  if (latest === null) return false;
  return (
    latest.hash === hash || (book.told !== null && noticeHash({ ...latest.content, ...book.told }) === hash)
  );
}
