import { type Instant, type PersonRef, unreachable } from '../../../kernel/index.ts';
import type { NoticeEvent, NoticeSent } from './events.ts';

/** A version that was sent; whoever came to the board later and got it too is among the recipients. */
export type SentNotice = Omit<NoticeSent, 'type'>;

/** The kallelser that this product has sent, and how far the next one has come. */
export interface NoticeBook {
  /** In order; the last one holds. */
  readonly sent: readonly SentNotice[];
  readonly askedApproval: { readonly hash: string; readonly by: PersonRef; readonly at: Instant } | null;
  readonly approval: { readonly hash: string; readonly by: PersonRef; readonly at: Instant } | null;
  /** Who has opened which version, and when first. */
  readonly opened: readonly { readonly number: number; readonly person: PersonRef; readonly at: Instant }[];
}

export const NO_NOTICE: NoticeBook = { sent: [], askedApproval: null, approval: null, opened: [] };

export function evolveNotice(book: NoticeBook, event: NoticeEvent): NoticeBook {
  switch (event.type) {
    case 'NoticeApprovalAsked': {
      const { hash, by, at } = event;
      return { ...book, askedApproval: { hash, by, at } };
    }
    case 'NoticeApproved': {
      const { hash, by, at } = event;
      return { ...book, askedApproval: null, approval: { hash, by, at } };
    }
    case 'NoticeReturned':
      return { ...book, askedApproval: null, approval: null };
    case 'NoticeSent': {
      const { type: _, ...sent } = event;
      return { ...book, sent: [...book.sent, sent], askedApproval: null, approval: null };
    }
    case 'NoticeSentOn':
      return {
        ...book,
        sent: book.sent.map((one) =>
          one.number === event.number
            ? { ...one, recipients: [...one.recipients, ...event.recipients] }
            : one,
        ),
      };
    case 'NoticeOpened': {
      const { number, person, at } = event;
      return { ...book, opened: [...book.opened, { number, person, at }] };
    }
    default:
      return unreachable(event);
  }
}

/** The version that holds, or null when none has been sent. */
export function latestNotice(book: NoticeBook): SentNotice | null {
  return book.sent.at(-1) ?? null;
}
