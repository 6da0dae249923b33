import type { NoticeContent } from '../domain/notice/events.ts';
import { latestNotice } from '../domain/notice/state.ts';
import type { KnownMeeting } from '../domain/state.ts';
import { attachmentsIn, NOTICE_SAID } from '../text/index.ts';

interface Called {
  readonly boardName: string;
  readonly meeting: KnownMeeting;
}

/** Whether there is a kallelse: an answer may be given, and an ersättare asked, before it has gone out. */
function hasKallelse({ meeting }: Pick<Called, 'meeting'>): boolean {
  return meeting.status !== 'PLANNED' || latestNotice(meeting.noticeBook) !== null;
}

/** Above what is told: the board, and which version of the kallelse. */
export function contextOf(called: Called): string {
  const { boardName } = called;
  return hasKallelse(called)
    ? NOTICE_SAID.context(boardName, versionOf(called))
    : NOTICE_SAID.contextAhead(boardName);
}

/** That she is called, or that the meeting is to come. */
export function factOf(called: Called, when: string, title: string | null): string {
  return hasKallelse(called) ? NOTICE_SAID.fact(when, title) : NOTICE_SAID.factAhead(when, title);
}

/** Below what is told: what the kallelse is, or that none has gone. */
export function sourceOf(called: Called): string {
  return hasKallelse(called) ? NOTICE_SAID.proposes : NOTICE_SAID.notYetCalled;
}

/** How many ärenden and bilagor there are. */
export function contentsOf(called: Called, content: NoticeContent): string[] {
  const { length } = content.agenda;
  return length === 0 && !hasKallelse(called) ? [] : [NOTICE_SAID.contents(length, attachmentsIn(content))];
}

function versionOf({ meeting }: Called): number {
  return latestNotice(meeting.noticeBook)?.number ?? 1;
}
