import type { Instant } from '../../kernel/index.ts';
import type { Reason, UnreachableReason } from './item.ts';

/** What a try came to. */
export type Outcome =
  | { readonly kind: 'delivered'; readonly conversationId: string | null; readonly activityId: string }
  /** Nothing was carried out; to be tried again, not before `retryAfter` milliseconds where Teams says so. */
  | { readonly kind: 'refused'; readonly reason: Reason; readonly retryAfter?: number }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'failed'; readonly reason: Reason }
  /** Teams will not take it to this person: it goes by letter from now on. */
  | { readonly kind: 'by-mail'; readonly because: UnreachableReason }
  /** Its time is not now: it waits until then, and what comes after it does not wait for it. */
  | { readonly kind: 'postponed'; readonly until: Instant }
  | { readonly kind: 'dropped' };

/** A message ready to leave: `transmit` makes one request (two when a chat must be opened first). */
export interface Parcel {
  /** How many requests to Teams; 0 for a letter. */
  readonly requests: 0 | 1 | 2;
  /** Known already, for the conversation's pace. */
  readonly conversationId: string | null;
  transmit(): Promise<Outcome>;
}

/** `outcome`: there is nothing to send. `later`: not for so many milliseconds, and then to be made anew. */
export type Prepared = Parcel | { readonly outcome: Outcome } | { readonly later: number };
