import type { Instant, LocalDate, PersonRef } from '../../kernel/index.ts';
import { type AgendaBook, EMPTY_BOOK } from './agenda/book.ts';
import type { PlannedItem } from './agenda/item.ts';
import { type AttendanceBook, NO_ATTENDANCE } from './attendance/state.ts';
import { NO_NOTICE, type NoticeBook } from './notice/state.ts';
import type { ItemRecusals } from './recusals/state.ts';
import type { WithdrawnMatter } from './recusals/withdrawn-matters.ts';
import type { AgendaItem, Attendee, DocumentRef, MeetingFrame, MinutesDates, Paragraph } from './values.ts';

/** What a kallelse brought. */
export interface NoticeOnRecord {
  readonly document: DocumentRef;
  readonly noticeDate: LocalDate | null;
  readonly called: readonly Attendee[];
  readonly agenda: readonly AgendaItem[];
}

/** What a protokoll brought, with the justering as it now stands. */
export interface MinutesOnRecord extends MinutesDates {
  readonly document: DocumentRef;
  readonly present: readonly Attendee[];
  readonly chair: string | null;
  readonly secretary: string | null;
  readonly adjusters: readonly string[];
  readonly adjustedBy: readonly string[];
  readonly paragraphs: readonly Paragraph[];
  /** Known from extracts alone, which have only these §§; left out: the whole protokoll is there. */
  readonly inPart?: true;
}

/** What each family of events keeps on a meeting, whatever its status. */
interface Parts {
  readonly plan: DocumentRef | null;
  /** The days from which it was moved, in order. */
  readonly movedFrom: readonly LocalDate[];
  /** The last move, with why and by whom; null: it has not been moved from here. */
  readonly lastMove: { readonly reason: string; readonly by: PersonRef; readonly at: Instant } | null;
  /** Jäv and calls of ersättare, ärende by ärende. */
  readonly matters: readonly ItemRecusals[];
  /** The same of ärenden that have been taken off the agenda. */
  readonly withdrawnMatters: readonly WithdrawnMatter[];
  readonly agenda: AgendaBook;
  /** Who comes, and who serves for whom. */
  readonly attendance: AttendanceBook;
  /** The kallelser sent from here. */
  readonly noticeBook: NoticeBook;
}

/** What they begin with, before anything but the day is known. */
export const NOTHING_YET: Parts = {
  plan: null,
  movedFrom: [],
  lastMove: null,
  matters: [],
  withdrawnMatters: [],
  agenda: EMPTY_BOOK,
  attendance: NO_ATTENDANCE,
  noticeBook: NO_NOTICE,
};

/** The families' parts alone, to be carried over when the status changes. */
export function partsOf(parts: Parts): Parts {
  const { plan, movedFrom, lastMove, matters, withdrawnMatters, agenda, attendance, noticeBook } = parts;
  return { plan, movedFrom, lastMove, matters, withdrawnMatters, agenda, attendance, noticeBook };
}

interface Known extends MeetingFrame, Parts {
  readonly date: LocalDate;
  readonly title: string | null;
}

/** An old document that an improved import replaced; kept, never shown as the present one. */
export type Superseded = readonly DocumentRef[];

export type MeetingState =
  | { readonly status: 'NONE' }
  | (Known & { readonly status: 'PLANNED'; readonly superseded: Superseded })
  | (Known & { readonly status: 'CALLED'; readonly notice: NoticeOnRecord; readonly superseded: Superseded })
  /** Held: a protokoll exists; `minutes.adjustedOn` and `postedOn` say how far it has come. */
  | (Known & {
      readonly status: 'CLOSED';
      readonly notice: NoticeOnRecord | null;
      readonly minutes: MinutesOnRecord;
      readonly superseded: Superseded;
    })
  | (Known & {
      readonly status: 'CANCELLED';
      readonly reason: string;
      readonly cancelledBy: PersonRef;
      readonly cancelledAt: Instant;
      readonly notice: NoticeOnRecord | null;
      readonly superseded: Superseded;
    });

export type KnownMeeting = Exclude<MeetingState, { status: 'NONE' }>;

/** A meeting that has neither been held nor cancelled. */
export type MeetingAhead = Extract<KnownMeeting, { readonly status: 'PLANNED' | 'CALLED' }>;

/** Whether the meeting is still to be held. */
export function isAhead(state: MeetingState): state is MeetingAhead {
  return state.status === 'PLANNED' || state.status === 'CALLED';
}

export const noMeeting: MeetingState = { status: 'NONE' };

/** The days on which the meeting was to be before it was moved, in order. */
export function formerDates({ movedFrom, date }: Pick<KnownMeeting, 'movedFrom' | 'date'>): LocalDate[] {
  return [...new Set(movedFrom)].filter((earlier) => earlier !== date);
}

/** The agenda as it now stands: as the kallelse had it, with what was changed since; null where there is none. */
export function agendaOf(state: KnownMeeting): readonly PlannedItem[] | null {
  return state.agenda.items;
}

/** The kallelse as last imported, or null where none was. */
export function noticeOf(state: KnownMeeting): NoticeOnRecord | null {
  return state.status === 'PLANNED' ? null : state.notice;
}
