import type { LocalDate, LocalTime } from '../../kernel/index.ts';

/** The imported or written document that an event rests on. Bytes and reading lie in the file store. */
export interface DocumentRef {
  readonly documentId: string;
  /** SHA-256 of the original file. */
  readonly fileSha256: string;
  /** SHA-256 of what was read out of it, kept as JSON: bodies of items, bilagor, pages. */
  readonly readingSha256: string;
  /** The file's name as it was given. */
  readonly name: string;
  readonly pages?: { readonly from: number; readonly to: number };
}

/** Where and when, as far as the source says: null is "framgår inte", never a guess. */
export interface MeetingFrame {
  readonly start: LocalTime | null;
  readonly end: LocalTime | null;
  readonly place: string | null;
}

export interface DayAndPlace extends MeetingFrame {
  readonly date: LocalDate;
}

/** An ärende as the kallelse has it. A kallelse proposes; it never decides. */
export interface AgendaItem {
  /** As printed, `8` or `8.2`; unique in its agenda. */
  readonly number: string;
  readonly heading: string;
  readonly presenter: string | null;
  /** Bilaga numbers or names as printed. */
  readonly attachments: readonly string[];
  /** Förslag till beslut, clause by clause. */
  readonly proposals: readonly string[];
  /** Whole kronor named in the proposals. */
  readonly amounts: readonly number[];
  /** Kept out of what is posted in the channel. */
  readonly internal: boolean;
  /** What was read as its own stood below them all, and may be of another. */
  readonly mayBeOfOthers?: true;
}

export interface RecordedRecusal {
  readonly person: string;
  /** What the person kept out of; `whole` for records made here (domain page 3, traps). */
  readonly scope: 'discussion' | 'decision' | 'whole';
}

export interface RecordedVoteRound {
  readonly question: string | null;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly abstained: readonly string[];
  /** The counts as printed, where names are not given. */
  readonly counts: { readonly yes: number; readonly no: number; readonly abstained: number } | null;
  readonly castingVoteBy: string | null;
}

/** A § as the protokoll has it. */
export interface Paragraph {
  readonly number: number;
  /** As printed, e.g. `12/25`, where it is more than the number. */
  readonly printed: string | null;
  readonly heading: string;
  readonly presenter: string | null;
  readonly attachments: readonly string[];
  readonly proposals: readonly string[];
  readonly decisions: readonly string[];
  readonly recusals: readonly RecordedRecusal[];
  readonly votes: readonly RecordedVoteRound[];
  readonly reservations: readonly string[];
  /** Whole kronor in the decisions. */
  readonly amounts: readonly number[];
  /** Kept out of channels and group chats; left out: it is told wherever the board is. */
  readonly internal?: boolean;
  /** What was read as its own stood below them all, and may be of another. */
  readonly mayBeOfOthers?: true;
}

export interface Attendee {
  readonly name: string;
  /** The member register's person, where linked. */
  readonly personId: string | null;
  readonly organisation: string | null;
  readonly role: string | null;
  /** Whether the person took part in decisions, for all or a part of the meeting; null: not said. */
  readonly votes: boolean | null;
  /** The ledamot served for, where said. */
  readonly servesFor: string | null;
  /** For which §§ or points the person was there, as printed ("§§ 3–5", "ej § 4"); left out: for all, or not said. */
  readonly sections?: string;
  /** Took part from afar, as printed; left out: not said. */
  readonly atDistance?: true;
}

export interface MinutesDates {
  readonly adjustedOn: LocalDate | null;
  readonly postedOn: LocalDate | null;
  readonly removedOn: LocalDate | null;
}
