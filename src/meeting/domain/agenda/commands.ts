import type { Doer, Instant, LocalDate } from '../../../kernel/index.ts';
import type { Channel, ItemContent, Paper } from './item.ts';

interface Act {
  /** Never from a card. */
  readonly by: Doer;
  readonly at: Instant;
}

/**
 * The board's standard items, heading by heading; `MATTERS` marks where the meeting's own ärenden go. Facts travel
 * with the command.
 */
export type AgendaTemplate = readonly string[];

/** In the template: the meeting's own ärenden stand here. */
export const MATTERS = '…';

/** Where an item goes: after that one, first (null), or last among the meeting's own ärenden. */
export type Placing = { readonly after: string | null } | 'LAST';

export interface BeginAgenda extends Act {
  readonly type: 'BeginAgenda';
  readonly template: AgendaTemplate;
}

export interface AddItem extends Act {
  readonly type: 'AddItem';
  readonly itemId: string;
  readonly content: ItemContent;
  readonly place: Placing;
  readonly template: AgendaTemplate;
}

export interface EditItem extends Act {
  readonly type: 'EditItem';
  readonly itemId: string;
  readonly content: ItemContent;
}

export interface MoveItem extends Act {
  readonly type: 'MoveItem';
  readonly itemId: string;
  readonly after: string | null;
}

/** The later of the two comes to stand where the earlier stood, and the other way round. */
export interface SwapItems extends Act {
  readonly type: 'SwapItems';
  /** Which shall come first of the two: so that swapping again does nothing. */
  readonly first: string;
  readonly second: string;
}

export interface WithdrawItem extends Act {
  readonly type: 'WithdrawItem';
  readonly itemId: string;
  readonly reason: string;
}

export interface RestoreItem extends Act {
  readonly type: 'RestoreItem';
  readonly itemId: string;
}

export interface AddPaper extends Act {
  readonly type: 'AddPaper';
  readonly itemId: string;
  /** Its bilaga number is given by the agenda. */
  readonly paper: Omit<Paper, 'label'>;
}

export interface RemovePaper extends Act {
  readonly type: 'RemovePaper';
  readonly itemId: string;
  readonly label: string;
}

/** A bilaga that was taken away: its file is the one on record. */
export interface RestorePaper extends Act {
  readonly type: 'RestorePaper';
  readonly itemId: string;
  readonly label: string;
}

export interface ProposeMatter extends Act {
  readonly type: 'ProposeMatter';
  readonly proposalId: string;
  readonly heading: string;
  readonly background: string;
  /** An ersättare who serves at the meeting. */
  readonly serving: boolean;
  /** The day of the cancelled meeting that it was proposed for; left out: it is proposed for this one. */
  readonly from?: LocalDate;
}

export interface AcceptProposal extends Act {
  readonly type: 'AcceptProposal';
  readonly proposalId: string;
  readonly itemId: string;
  /** As the kansli words it. */
  readonly content: ItemContent;
  /** Left out: last. */
  readonly place?: Placing;
  readonly template: AgendaTemplate;
}

export interface AnswerProposal extends Act {
  readonly type: 'AnswerProposal';
  readonly proposalId: string;
  readonly answer: string;
}

export interface WithdrawProposal extends Act {
  readonly type: 'WithdrawProposal';
  readonly proposalId: string;
}

export interface PostAgenda extends Act {
  readonly type: 'PostAgenda';
  /** Null where the board's channel is not known. */
  readonly channel: Channel | null;
  /** The post of chair is vacant, or its holder absent: the vice chair acts. */
  readonly chairUnavailable: boolean;
}

export interface SetDistanceLink extends Act {
  readonly type: 'SetDistanceLink';
  readonly link: string | null;
  /** The board's own decision on meetings at a distance (FinsamL 19 a §). */
  readonly decided: 'NOT_DECIDED' | 'ALLOWED' | 'NOT_ALLOWED';
}

export interface PlanPreparation {
  readonly type: 'PlanPreparation';
  readonly materialStopDays: number;
  readonly noticeDays: number;
  /** The last day of the board's mandatperioder, in any order. */
  readonly termEnds?: readonly LocalDate[];
}

export type AgendaCommand =
  | BeginAgenda
  | AddItem
  | EditItem
  | MoveItem
  | SwapItems
  | WithdrawItem
  | RestoreItem
  | AddPaper
  | RemovePaper
  | RestorePaper
  | ProposeMatter
  | AcceptProposal
  | AnswerProposal
  | WithdrawProposal
  | PostAgenda
  | SetDistanceLink
  | PlanPreparation;
