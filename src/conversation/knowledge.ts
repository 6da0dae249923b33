import type { Instant, LocalDate } from '../kernel/index.ts';
import type { KnownMeeting } from '../meeting/index.ts';

/**
 * What the conversation asks of others, as narrow as it gets: the composition root fits board/, meeting/ and
 * record/ to it, the tests fit an invented board in memory.
 */
export interface Knowledge {
  /**
   * The board and all that is recorded about it. The same object as long as nothing of it has changed: what is
   * derived from it is kept beside it. Null when there is no such board.
   */
  board(boardId: string): Promise<BoardKnowledge | null>;
}

export interface BoardKnowledge {
  readonly id: string;
  readonly name: string;
  onDay(day: LocalDate): BoardView;
  /** The days from which others are on it than before, in order; not given: none is known. */
  readonly changeDays?: readonly LocalDate[];
  /** Everybody who ever was in the register, for names in questions about the past. */
  readonly people: readonly PersonView[];
  /** Cancelled ones included, in order of day. */
  readonly meetings: readonly MeetingOnRecord[];
  /** The asker reads of kallelser and agendas her own ärenden alone, and no others are here. */
  readonly ownItemsOnly?: true;
  /** Meetings of which something internal is left out here, since all who read along hear it or the asker may not. */
  readonly keptFromAll?: ReadonlySet<string>;
  /** Full texts of items, paragraphs and bilagor. Built when first asked for. */
  index(): Promise<RecordIndex>;
}

export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly alsoSpelled: readonly string[];
  readonly email: string | null;
}

export interface SeatView {
  readonly id: string;
  readonly organisation: string;
  readonly member: PersonView | null;
  /** In the order in which they are called. */
  readonly substitutes: readonly PersonView[];
}

/** A board as it is on one day. */
export interface BoardView {
  readonly id: string;
  readonly name: string;
  readonly members: readonly { readonly name: string }[];
  readonly seats: readonly SeatView[];
  readonly chair: PersonView | null;
  readonly viceChairs: readonly PersonView[];
  readonly office: readonly { readonly person: PersonView; readonly titles: readonly string[] }[];
  readonly auditors: readonly { readonly person: PersonView; readonly title: string | null }[];
  readonly invitees: readonly { readonly person: PersonView; readonly title: string | null }[];
  readonly rules: BoardRules;
  /** The mandatperioder that the board's description states. */
  readonly terms?: readonly TermView[];
}

/** A mandatperiod; both days belong to it. */
export interface TermView {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly source: string | null;
}

type Rule<T> = { readonly value: T };

/** The board's own rules that answers speak of. */
export interface BoardRules {
  readonly perCapsulamMode: Rule<'DISABLED' | 'CONFIRM_AT_MEETING' | 'UNANIMOUS' | 'UNANIMOUS_FORM_MAJORITY'>;
  readonly distanceMeetings: Rule<'NOT_DECIDED' | 'ALLOWED' | 'NOT_ALLOWED'>;
  readonly paragraphSeries: Rule<'CONTINUOUS' | 'PER_YEAR' | 'PER_MEETING'>;
  readonly noticeDays: Rule<number>;
  readonly materialStopDays: Rule<number>;
  readonly rsvpDays: Rule<number>;
  /** Whether ersättare of another member are never called. */
  readonly sameMemberOnly: Rule<boolean>;
  readonly reminderDays: Rule<number>;
}

export interface MeetingOnRecord {
  readonly id: string;
  readonly state: KnownMeeting;
  /** What is here of its agenda is the asker's own ärenden alone. */
  readonly ownItemsOnly?: true;
}

/** A piece of a document that can be found and shown with its source. */
export interface Passage {
  readonly id: string;
  readonly documentId: string;
  readonly documentKind: 'kallelse' | 'protokoll' | 'bilaga';
  readonly documentTitle: string;
  /** Of a bilaga: the file it came in, and whether the kansli has said that all may hear of it. */
  readonly file?: { readonly sha256: string; readonly name: string; readonly openToAll: boolean };
  readonly meetingId: string | null;
  readonly meetingDate: LocalDate | null;
  /** `head`: what stands around the items of a kallelse or protokoll. */
  readonly part: 'item' | 'paragraph' | 'attachment' | 'head';
  readonly number: string | null;
  readonly heading: string;
  readonly clauses: readonly string[];
  readonly body: string;
  readonly page: number | null;
}

export interface RecordHit {
  readonly passage: Passage;
  readonly score: number;
  readonly coverage: number;
  readonly headingCoverage: number;
}

/** Built with `analyse` of this capability, so that question and record meet. */
export interface RecordIndex {
  readonly passages: ReadonlyMap<string, Passage>;
  search(terms: readonly string[], limit: number, within?: (passage: Passage) => boolean): RecordHit[];
  /** How many passages hold the term. */
  frequency(term: string): number;
  /** Every term of the record, for typing errors and compounds. */
  terms(): Iterable<string>;
}

export type Capacity =
  | 'MEMBER'
  | 'SUBSTITUTE'
  | 'CHAIR'
  | 'VICE_CHAIR'
  | 'OFFICE'
  | 'ADMIN'
  | 'INVITEE'
  | 'AUDITOR';

/** What the person who writes is on one board. At least one capacity. */
export interface Membership {
  readonly boardId: string;
  readonly boardName: string;
  readonly personId: string;
  readonly person: PersonView;
  readonly offices: readonly Capacity[];
}

/** A board of the asker's, and what she is on it. */
export interface Board {
  readonly membership: Membership;
  readonly knowledge: BoardKnowledge;
}

/** Where the conversation remembers what it is about. Nothing of legal weight; may be lost. */
export interface Memory {
  /** What was remembered; not to be changed. */
  recall(key: string): Promise<unknown>;
  /** `forgetAt`: when it may be thrown away, asked for when it is written. */
  remember(key: string, value: object, forgetAt: () => Instant): Promise<void>;
}
