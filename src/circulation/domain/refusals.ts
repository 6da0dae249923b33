import type { Instant, PersonRef, RecusalRefusal, Refusal } from '../../kernel/index.ts';
import type { MatterKind } from './matter.ts';
import type { ClosedStatus } from './state.ts';

/** What a per capsulam refuses, with what its Swedish sentence needs. */
export type CirculationRefusal =
  | Refusal<'circulation.unknown', null>
  | Refusal<'circulation.alreadyOpened', { readonly heading: string }>
  | Refusal<'circulation.disabled', null>
  | Refusal<'circulation.mayNotStart', null>
  | Refusal<'circulation.onlyChair', null>
  | Refusal<'circulation.onlyOffice', null>
  | Refusal<'circulation.handlerRecused', null>
  | Refusal<
      'circulation.matterNotAllowed',
      { readonly kind: MatterKind; readonly rule: string; readonly declared: boolean }
    >
  | Refusal<
      'circulation.matterIncomplete',
      { readonly lacks: 'HEADING' | 'CLAUSES' | 'REASON' | 'ATTACHMENT_HASH' }
    >
  | Refusal<'circulation.electorateUnclear', { readonly person: PersonRef | null }>
  | Refusal<'circulation.cannotBeQuorate', { readonly filled: number; readonly seats: number }>
  | Refusal<'circulation.deadlineNotAhead', { readonly deadline: Instant }>
  | Refusal<'circulation.notLater', { readonly deadline: Instant }>
  | Refusal<'circulation.deadlinePassed', { readonly deadline: Instant }>
  | Refusal<'circulation.closed', { readonly status: ClosedStatus; readonly at: Instant }>
  | Refusal<'circulation.notClosed', { readonly deadline: Instant }>
  | Refusal<'circulation.noMinutesOfItsOwn', { readonly status: ClosedStatus }>
  | Refusal<'circulation.noVote', { readonly person: PersonRef }>
  | Refusal<'circulation.substituteNotServing', { readonly person: PersonRef; readonly called: boolean }>
  | Refusal<'circulation.seatServedByOther', { readonly servedBy: PersonRef }>
  | Refusal<'circulation.recused', { readonly person: PersonRef }>
  | Refusal<'circulation.oldVersion', { readonly given: number; readonly current: number }>
  | Refusal<'circulation.notCalled', null>
  | Refusal<'circulation.seatTaken', { readonly takenBy: PersonRef | null }>
  | Refusal<'circulation.alreadyAnsweredForSeat', null>
  | Refusal<'circulation.notAskedAboutJav', null>
  | Refusal<'circulation.nobodyToRemind', null>
  | Refusal<'circulation.notInBoard', { readonly personId: string }>
  | RecusalRefusal;
