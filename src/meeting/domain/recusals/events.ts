import type { Instant, LocalDate, PersonRef, RecusalEvent } from '../../../kernel/index.ts';

/** The ärende in question, with the heading it bore when the question came up. */
export interface ItemRef {
  /** As printed, `8` or `8.2`. */
  readonly number: string;
  readonly heading: string | null;
}

/** Something happened to the question whether somebody is jävig in one ärende. */
export interface ItemRecusalNoted {
  readonly type: 'ItemRecusalNoted';
  readonly item: ItemRef;
  readonly change: RecusalEvent;
  /** The day of the cancelled meeting from which it came with the ärende; left out: it was told here. */
  readonly carriedFrom?: LocalDate | undefined;
}

/** An ersättare is asked to serve in that ärende: jävig too? able? */
export interface ItemSubstituteAsked {
  readonly type: 'ItemSubstituteAsked';
  readonly item: ItemRef;
  readonly seatId: string;
  readonly servesFor: PersonRef;
  readonly person: PersonRef;
  /** Who is asked after her, in order. */
  readonly next: readonly PersonRef[];
  readonly passOnAt: Instant;
  /** How long each is waited for. */
  readonly answerHours: number;
  readonly at: Instant;
}

/** She has said whether she can serve in it. */
export interface ItemSubstituteAnswered {
  readonly type: 'ItemSubstituteAnswered';
  readonly item: ItemRef;
  readonly seatId: string;
  readonly person: PersonRef;
  readonly accepted: boolean;
  /** Who of the kansli recorded it for her; left out: she herself. */
  readonly viaOffice?: PersonRef | undefined;
  readonly at: Instant;
}

/** The ledamot came back before the meeting opened. */
export interface ItemSubstituteReleased {
  readonly type: 'ItemSubstituteReleased';
  readonly item: ItemRef;
  readonly seatId: string;
  readonly person: PersonRef;
  readonly at: Instant;
}

/**
 * Somebody on the board is named as signatory in the item's papers, or had reported jäv in one that it is like, and is asked
 * about jäv. Only a question.
 */
export interface ItemSignatoryAsked {
  readonly type: 'ItemSignatoryAsked';
  readonly item: ItemRef;
  readonly person: PersonRef;
  /** The papers that name her; empty: the item's own text. */
  readonly namedIn: readonly string[];
  /** The ärende off the agenda that this one is like, and in which she had reported jäv; left out: she is named here. */
  readonly like?: ItemRef | undefined;
  readonly at: Instant;
}

/** She has answered that there is no jäv. */
export interface ItemSignatoryCleared {
  readonly type: 'ItemSignatoryCleared';
  readonly item: ItemRef;
  readonly person: PersonRef;
  readonly at: Instant;
}

/** All that happens about jäv, and about who serves instead, in one ärende. */
export type ItemRecusalEvent =
  | ItemSignatoryAsked
  | ItemSignatoryCleared
  | ItemRecusalNoted
  | ItemSubstituteAsked
  | ItemSubstituteAnswered
  | ItemSubstituteReleased;

const TYPES: ReadonlySet<string> = new Set<ItemRecusalEvent['type']>([
  'ItemSignatoryAsked',
  'ItemSignatoryCleared',
  'ItemRecusalNoted',
  'ItemSubstituteAsked',
  'ItemSubstituteAnswered',
  'ItemSubstituteReleased',
]);

/** Whether an event of a meeting is of jäv in one of its ärenden. */
export function isItemRecusalEvent(event: { readonly type: string }): event is ItemRecusalEvent {
  return TYPES.has(event.type);
}
