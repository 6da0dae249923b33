import type { Instant, LocalDate, PersonRef } from '../../../kernel/index.ts';
import type { PlannedItem } from '../agenda/item.ts';
import type { DistanceDecision } from '../attendance/events.ts';
import type { MeetingFrame } from '../values.ts';

/** What a kallelse says, frozen: a later change of the agenda is a new version. */
export interface NoticeContent extends MeetingFrame {
  readonly date: LocalDate;
  readonly title: string | null;
  readonly distance: DistanceDecision;
  /** Where to take part from afar; null: no such link. */
  readonly distanceLink: string | null;
  readonly agenda: readonly PlannedItem[];
}

/** Somebody who is called, as what: ledamot, or ersättare in the order set when they were chosen. */
export interface Called {
  readonly person: PersonRef;
  readonly seats: readonly {
    readonly seatId: string;
    readonly organisation: string;
    readonly as: 'MEMBER' | 'SUBSTITUTE';
    /** 1 is called first on that seat; 0 for the ledamot. */
    readonly order: number;
  }[];
}

/** The kansli asks the chair, or the vice chair in her stead, to approve the kallelse as it now stands. */
export interface NoticeApprovalAsked {
  readonly type: 'NoticeApprovalAsked';
  /** SHA-256 over the content. */
  readonly hash: string;
  /** Who was asked; left out in what was recorded before that was. */
  readonly to?: PersonRef | undefined;
  /** Who was asked before and passed it on; left out: the kansli asks. */
  readonly passedOnBy?: PersonRef | undefined;
  /** Who wants to send it. */
  readonly by: PersonRef;
  readonly at: Instant;
}

export interface NoticeApproved {
  readonly type: 'NoticeApproved';
  readonly hash: string;
  readonly by: PersonRef;
  readonly at: Instant;
}

/** The chair wants something changed first. */
export interface NoticeReturned {
  readonly type: 'NoticeReturned';
  readonly text: string | null;
  readonly by: PersonRef;
  readonly at: Instant;
}

/** Version `number` goes to everybody who is called: every ledamot and ersättare (KL 6 kap. 17 §). */
export interface NoticeSent {
  readonly type: 'NoticeSent';
  /** 1 for the first; an addition makes the next. */
  readonly number: number;
  readonly content: NoticeContent;
  readonly hash: string;
  readonly recipients: readonly Called[];
  readonly approvedBy: PersonRef | null;
  readonly by: PersonRef;
  readonly at: Instant;
}

/** The same version goes to those who have come to the board since. */
export interface NoticeSentOn {
  readonly type: 'NoticeSentOn';
  readonly number: number;
  readonly recipients: readonly Called[];
  readonly by: PersonRef;
  readonly at: Instant;
}

/**
 * What holds, as it is now, goes to people whom it did not reach: the kallelse, the question whether an ersättare can
 * serve, or that the meeting is moved or cancelled.
 */
export interface NoticeSentAgain {
  readonly type: 'NoticeSentAgain';
  readonly people: readonly PersonRef[];
  /** Null: by itself, when they could be reached. */
  readonly by: PersonRef | null;
  readonly at: Instant;
}

/** Somebody opened the kallelse, shown by an act of hers: an answer, or a look at the agenda. */
export interface NoticeOpened {
  readonly type: 'NoticeOpened';
  readonly number: number;
  readonly person: PersonRef;
  readonly at: Instant;
}

export type NoticeEvent =
  | NoticeApprovalAsked
  | NoticeApproved
  | NoticeReturned
  | NoticeSent
  | NoticeSentOn
  | NoticeSentAgain
  | NoticeOpened;
