import type { Doer, Instant, PersonRef } from '../../../kernel/index.ts';
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
  /** Whom; null: whose turn it is. */
  readonly to: string | null;
  /** When the request was made that got no answer and is made again; null: it is the first. */
  readonly again: Instant | null;
  /** Whoever was asked has told the kansli that she leaves it to the next: nobody waits for her silence then. */
  readonly left?: boolean;
}

/** Whoever is asked leaves it to the next of the presidium. */
export interface PassOnNoticeApproval extends Act {
  readonly type: 'PassOnNoticeApproval';
  /** When the request was made that she leaves. */
  readonly asked: Instant;
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

/** What holds goes once more to those whom it has not reached. `by` null: by itself, when they could be reached. */
export interface SendNoticeAgain {
  readonly type: 'SendNoticeAgain';
  readonly people: readonly PersonRef[];
  readonly by: Doer | null;
  readonly at: Instant;
  /** How often it had been sent again when that was judged: whoever is sent it meanwhile is not sent it twice. */
  readonly seen: number;
}

export type NoticeCommand =
  | AskNoticeApproval
  | PassOnNoticeApproval
  | ApproveNotice
  | ReturnNotice
  | SendNotice
  | SendNoticeAgain
  | OpenNotice;
