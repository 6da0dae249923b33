import type {
  Doer,
  Electorate,
  Instant,
  LocalDate,
  PersonRef,
  Recusal,
  RecusalAct,
} from '../../../kernel/index.ts';
import type { AddPaper, AgendaTemplate } from '../agenda/commands.ts';
import type { ItemContent } from '../agenda/item.ts';

/** Facts travel with the command: the board as it is on the meeting's day, and its settings. */
export interface RosterFacts {
  readonly electorate: Electorate;
  readonly sameMemberOnly: boolean;
  readonly substituteAnswerHours: number;
}

interface Act {
  readonly by: Doer;
  readonly at: Instant;
  /** The item's id, which stays whatever its number; or its number as printed in the agenda. */
  readonly item: string;
}

/** Somebody tells of her own jäv, raises somebody's question, or the board decides it. */
export interface ActOnItemRecusal extends Act, RosterFacts {
  readonly type: 'ActOnItemRecusal';
  readonly personId: string;
  readonly act: RecusalAct;
}

/** An ersättare says whether she can serve in the ärende; the kansli may record it for her. */
export interface AnswerItemCall extends Act {
  readonly type: 'AnswerItemCall';
  /** Whose answer it is, where the kansli records it on her behalf; left out: the doer's own. */
  readonly personId?: string;
  /** The day and hours that she was asked about (`timeAsked`); not given: as they are now. */
  readonly asked?: string;
  /** The ledamot whose seat the question was about; not given: the one she is asked for. */
  readonly servesFor?: string;
  readonly accepts: boolean;
}

/** Those on the board whom an imported kallelse's papers name as signatories, ärende by ärende. */
export interface AskItemSignatories {
  readonly type: 'AskItemSignatories';
  readonly at: Instant;
  readonly named: readonly {
    /** As printed in the agenda. */
    readonly item: string;
    readonly person: PersonRef;
    readonly namedIn: readonly string[];
  }[];
}

/** "Ingen jäv": the answer to the question that a signatory was asked. */
export interface ClearItemSignatory extends Act {
  readonly type: 'ClearItemSignatory';
}

/** The ärende comes from a cancelled meeting: those who were out of it there, and what they told. */
export interface CarryItemRecusals extends Act, RosterFacts {
  readonly type: 'CarryItemRecusals';
  readonly recusals: readonly Pick<Recusal, 'person' | 'ground' | 'text'>[];
  /** That meeting's day. */
  readonly from: LocalDate;
}

/** An ärende of a cancelled meeting is taken up here, whole: with its bilagor and the jäv in it. */
export interface CarryItem extends Omit<CarryItemRecusals, 'type' | 'item'> {
  readonly type: 'CarryItem';
  readonly itemId: string;
  readonly content: ItemContent;
  readonly template: AgendaTemplate;
  readonly papers: readonly AddPaper['paper'][];
}

/** All that can be done about jäv in one ärende. */
export type ItemRecusalCommand =
  | ActOnItemRecusal
  | CarryItem
  | CarryItemRecusals
  | AnswerItemCall
  | AskItemSignatories
  | ClearItemSignatory;
