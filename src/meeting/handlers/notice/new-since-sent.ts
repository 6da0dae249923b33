import type { NoticeContent } from '../../domain/notice/events.ts';
import { noticeChanges } from '../../domain/notice/rules/notice-changes.ts';
import { latestNotice } from '../../domain/notice/state.ts';
import type { KnownMeeting } from '../../domain/state.ts';
import { changesInWords } from '../../text/index.ts';

/** The number that the kallelse has when it goes out next: 1 where none has been sent. */
export function nextVersion({ noticeBook }: KnownMeeting): number {
  return (latestNotice(noticeBook)?.number ?? 0) + 1;
}

/** What `content` changes of the version that has been sent, a line each; nothing where none has been. */
export function newSinceSent({ noticeBook, agenda }: KnownMeeting, content: NoticeContent): string[] {
  const latest = latestNotice(noticeBook);
  if (latest === null) return [];
  const changes = noticeChanges(latest.content, content, noticeBook.told, agenda.withdrawn);
  return changesInWords(changes);
}
