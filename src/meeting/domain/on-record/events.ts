import type { Instant, LocalDate, PersonRef } from '../../../kernel/index.ts';
import type {
  AgendaItem,
  Attendee,
  DayAndPlace,
  DocumentRef,
  MeetingFrame,
  MinutesDates,
  Paragraph,
} from '../values.ts';

export interface MeetingPlanned extends MeetingFrame {
  readonly type: 'MeetingPlanned';
  readonly date: LocalDate;
  /** `Styrelsemöte`, `Konstituerande möte` … as the plan has it. */
  readonly title: string | null;
  /** The document with the plan, or null when planned by hand. */
  readonly source: DocumentRef | null;
}

/** Time, place or title became known or other. The stream keeps its id when the day moves. */
export interface MeetingRearranged extends MeetingFrame {
  readonly type: 'MeetingRearranged';
  readonly date: LocalDate;
  readonly title: string | null;
}

export interface NoticeImported extends MeetingFrame {
  readonly type: 'NoticeImported';
  readonly date: LocalDate;
  readonly document: DocumentRef;
  readonly noticeDate: LocalDate | null;
  readonly called: readonly Attendee[];
  readonly agenda: readonly AgendaItem[];
  /** Ids of items that stay on the agenda though the kallelse leaves them out; left out: none. */
  readonly keeps?: readonly string[];
  /** Numbers of new items that are internal: they may be an internal ärende under another heading; left out: none. */
  readonly hides?: readonly string[];
  /** Places in `agenda`, from 0, of items that somebody chose to show to all, though they were internal; left out: none. */
  readonly shows?: readonly number[];
}

export interface MinutesImported extends MeetingFrame, MinutesDates {
  readonly type: 'MinutesImported';
  readonly date: LocalDate;
  readonly document: DocumentRef;
  readonly present: readonly Attendee[];
  readonly chair: string | null;
  readonly secretary: string | null;
  readonly adjusters: readonly string[];
  readonly paragraphs: readonly Paragraph[];
  /** Only some of the §§, taken out of the protokoll: nothing is known of the others; left out: all of them. */
  readonly inPart?: true;
}

/** The kansli says how far the justering has come; stands before what an imported document says of it. */
export interface AdjustingNoted extends MinutesDates {
  readonly type: 'AdjustingNoted';
  readonly adjusters: readonly string[];
  readonly adjustedBy: readonly string[];
}

export interface MeetingCancelled {
  readonly type: 'MeetingCancelled';
  readonly reason: string;
  readonly by: PersonRef;
  readonly at: Instant;
}

/** Another day, time or place, decided by the kansli: everybody who knows of the meeting must hear of it. */
export interface MeetingMoved {
  readonly type: 'MeetingMoved';
  readonly from: DayAndPlace;
  readonly to: DayAndPlace;
  readonly reason: string;
  readonly by: PersonRef;
  readonly at: Instant;
}

/** What plans, documents and the kansli put on record of a meeting. */
export type OnRecordEvent =
  | MeetingPlanned
  | MeetingRearranged
  | NoticeImported
  | MinutesImported
  | AdjustingNoted
  | MeetingMoved
  | MeetingCancelled;
