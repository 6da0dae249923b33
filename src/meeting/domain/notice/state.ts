import { type Instant, type PersonRef, unreachable } from '../../../kernel/index.ts';
import type { NoticeApprovalAsked, NoticeContent, NoticeEvent, NoticeSent } from './events.ts';

/** A version that was sent; whoever came to the board later and got it too is among the recipients. */
export type SentNotice = Omit<NoticeSent, 'type'> & {
  /** What everybody had been told by a move since the version before; null: nothing. */
  readonly told: ToldFrame | null;
};

/** Day, time and place, as a move tells everybody who has been called. */
export type ToldFrame = Pick<NoticeContent, 'date' | 'start' | 'end' | 'place'>;

/** A request to approve the kallelse: of whom (null: not recorded, the chair), and when. */
export interface ApprovalRequest {
  readonly to: PersonRef | null;
  readonly at: Instant;
  readonly passedOn: boolean;
}

/** The kallelser that this product has sent, and how far the next one has come. */
export interface NoticeBook {
  /** In order; the last one holds. */
  readonly sent: readonly SentNotice[];
  /** What a move has told everybody since the last version; null: nothing. */
  readonly told: ToldFrame | null;
  readonly askedApproval: {
    readonly hash: string;
    /** Null: not recorded who it was. */
    readonly to: PersonRef | null;
    readonly by: PersonRef;
    readonly at: Instant;
    /** Everybody who has been asked of it as it is, in order; `passedOn`: and has left it to another. */
    readonly requests: readonly ApprovalRequest[];
  } | null;
  readonly approval: { readonly hash: string; readonly by: PersonRef; readonly at: Instant } | null;
  /** Who sent it back last; null: nobody has since it was last asked about. */
  readonly returnedBy: PersonRef | null;
  /** What was sent again to those whom it had not reached, in order. */
  readonly again: readonly {
    readonly people: readonly PersonRef[];
    readonly by: PersonRef | null;
    readonly at: Instant;
  }[];
  /** Who has opened which version, and when first. */
  readonly opened: readonly { readonly number: number; readonly person: PersonRef; readonly at: Instant }[];
}

export const NO_NOTICE: NoticeBook = {
  sent: [],
  told: null,
  askedApproval: null,
  approval: null,
  returnedBy: null,
  again: [],
  opened: [],
};

/** What is known of the kallelse, after one more event. */
export function evolveNotice(book: NoticeBook, event: NoticeEvent): NoticeBook {
  switch (event.type) {
    case 'NoticeApprovalAsked': {
      const { hash, to, by, at } = event;
      return {
        ...book,
        askedApproval: { hash, to: to ?? null, by, at, requests: requestsWith(book, event) },
        returnedBy: null,
      };
    }
    case 'NoticeApproved': {
      const { hash, by, at } = event;
      return { ...book, askedApproval: null, approval: { hash, by, at } };
    }
    case 'NoticeReturned':
      return { ...book, askedApproval: null, approval: null, returnedBy: event.by };
    case 'NoticeSent': {
      const { type: _, ...sent } = event;
      const withTold = { ...sent, told: book.told };
      return { ...book, sent: [...book.sent, withTold], told: null, askedApproval: null, approval: null };
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
    case 'NoticeSentAgain': {
      const { people, by, at } = event;
      return { ...book, again: [...book.again, { people, by, at }] };
    }
    case 'NoticeOpened': {
      const { number, person, at } = event;
      return { ...book, opened: [...book.opened, { number, person, at }] };
    }
    default:
      return unreachable(event);
  }
}

function requestsWith(
  { askedApproval }: NoticeBook,
  { hash, to, passedOnBy, at }: NoticeApprovalAsked,
): ApprovalRequest[] {
  const before = askedApproval?.hash === hash ? askedApproval.requests : [];
  const left = before.map((one) =>
    passedOnBy !== undefined && (one.to ?? passedOnBy).personId === passedOnBy.personId
      ? { ...one, passedOn: true }
      : one,
  );
  return [...left, { to: to ?? null, at, passedOn: false }];
}

/** Everybody who has been called is told of a move by itself: the next version need not tell it again. */
export function noticeAfterMove(book: NoticeBook, { date, start, end, place }: ToldFrame): NoticeBook {
  return book.sent.length === 0 ? book : { ...book, told: { date, start, end, place } };
}

/** The version that holds, or null when none has been sent. */
export function latestNotice(book: NoticeBook): SentNotice | null {
  return book.sent.at(-1) ?? null;
}
