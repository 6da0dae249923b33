import type { Instant, LocalDate, PersonRef } from '../../../kernel/index.ts';
import type { Channel, ItemContent, Paper } from './item.ts';

interface By {
  readonly by: PersonRef;
  readonly at: Instant;
}

/** The board's standard items were laid down. */
export interface AgendaBegun extends By {
  readonly type: 'AgendaBegun';
  readonly items: readonly {
    readonly id: string;
    readonly heading: string;
    /** Before or after the meeting's own ärenden. */
    readonly end: 'OPENING' | 'CLOSING';
  }[];
}

export interface ItemAdded extends By {
  readonly type: 'ItemAdded';
  readonly itemId: string;
  readonly content: ItemContent;
  /** The item it stands after; null: first. */
  readonly after: string | null;
}

export interface ItemEdited extends By {
  readonly type: 'ItemEdited';
  readonly itemId: string;
  readonly content: ItemContent;
}

export interface ItemMoved extends By {
  readonly type: 'ItemMoved';
  readonly itemId: string;
  readonly after: string | null;
}

export interface ItemWithdrawn extends By {
  readonly type: 'ItemWithdrawn';
  readonly itemId: string;
  readonly reason: string;
}

export interface ItemRestored extends By {
  readonly type: 'ItemRestored';
  readonly itemId: string;
}

export interface PaperAdded extends By {
  readonly type: 'PaperAdded';
  readonly itemId: string;
  readonly paper: Paper;
}

export interface PaperRemoved extends By {
  readonly type: 'PaperRemoved';
  readonly itemId: string;
  readonly label: string;
}

export interface PaperRestored extends By {
  readonly type: 'PaperRestored';
  readonly itemId: string;
  readonly label: string;
}

export interface MatterProposed extends By {
  readonly type: 'MatterProposed';
  readonly proposalId: string;
  readonly heading: string;
  readonly background: string;
  /** The day of the cancelled meeting that it was proposed for; left out: it was proposed for this one. */
  readonly from?: LocalDate | undefined;
}

export interface ProposalAccepted extends By {
  readonly type: 'ProposalAccepted';
  readonly proposalId: string;
  readonly itemId: string;
}

export interface ProposalAnswered extends By {
  readonly type: 'ProposalAnswered';
  readonly proposalId: string;
  readonly answer: string;
}

export interface ProposalWithdrawn extends By {
  readonly type: 'ProposalWithdrawn';
  readonly proposalId: string;
}

/** The agenda was posted in the board's channel: from now on its card is kept true. */
export interface AgendaPosted extends By {
  readonly type: 'AgendaPosted';
  readonly channel: Channel;
}

/** Where people who are not in the room take part; null: it was taken away. */
export interface DistanceLinkSet extends By {
  readonly type: 'DistanceLinkSet';
  readonly link: string | null;
}

/** The days by which the kansli must be ready, by the board's rules and the calendar. */
export interface PreparationPlanned {
  readonly type: 'PreparationPlanned';
  readonly materialStopOn: LocalDate;
  readonly noticeOn: LocalDate;
  /** The last day of the mandatperiod that ends last before the meeting; left out: none is known. */
  readonly termEndsOn?: LocalDate | undefined;
}

export const PREPARATION_DAYS = ['MATERIAL_STOP', 'NOTICE', 'NOTICE_PASSED', 'TERM_ENDED'] as const;
export type PreparationDay = (typeof PREPARATION_DAYS)[number];

/**
 * The kansli is told that one of the days is near, that the notice day has passed without a kallelse, or that the
 * mandatperiod in which it was sent has ended.
 */
export interface PreparationNear {
  readonly type: 'PreparationNear';
  readonly which: PreparationDay;
  readonly day: LocalDate;
  /** The day had passed when the time was told: a server that slept. */
  readonly late: boolean;
  readonly at: Instant;
}

export type AgendaEvent =
  | AgendaBegun
  | ItemAdded
  | ItemEdited
  | ItemMoved
  | ItemWithdrawn
  | ItemRestored
  | PaperAdded
  | PaperRemoved
  | PaperRestored
  | MatterProposed
  | ProposalAccepted
  | ProposalAnswered
  | ProposalWithdrawn
  | AgendaPosted
  | DistanceLinkSet
  | PreparationPlanned
  | PreparationNear;
