import type { Doer, Instant } from '../../../kernel/index.ts';
import type { MeetingRoster } from '../attendance/events.ts';

interface Act {
  readonly by: Doer;
  readonly at: Instant;
  readonly roster: MeetingRoster;
}

/** `hash`: of the content that was previewed; what has changed since is not sent unseen. */
export interface AskNoticeApproval extends Act {
  readonly type: 'AskNoticeApproval';
  readonly hash: string;
}

export interface ApproveNotice extends Act {
  readonly type: 'ApproveNotice';
  readonly hash: string;
}

export interface ReturnNotice extends Act {
  readonly type: 'ReturnNotice';
  readonly text: string | null;
}

export interface SendNotice extends Act {
  readonly type: 'SendNotice';
  readonly hash: string;
}

export interface OpenNotice {
  readonly type: 'OpenNotice';
  readonly by: Doer;
  readonly at: Instant;
}

export type NoticeCommand = AskNoticeApproval | ApproveNotice | ReturnNotice | SendNotice | OpenNotice;
