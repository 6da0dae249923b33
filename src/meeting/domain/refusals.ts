import type { LocalDate, LocalTime, PersonRef, RecusalRefusal, Refusal } from '../../kernel/index.ts';
import type { DistanceDecision } from './attendance/events.ts';
import type { RemindedLately } from './attendance/rules/reminded-lately.ts';
import type { DayAndPlace } from './values.ts';

/** Who has the seat that an ersättare would serve for, and as what. */
export interface SeatTaken {
  readonly as: 'SUBSTITUTE' | 'MEMBER';
  /** Null: the seat is vacant and needs nobody yet. */
  readonly by: PersonRef | null;
  readonly servesFor: PersonRef | null;
  /** The seat's ledamot has not answered; left out: she comes, or another serves. */
  readonly isSilent?: true;
}

/** Who wants an extra meeting, and what the law asks for it (KL 6 kap. 23 §). */
export interface ExtraMeeting {
  readonly by: 'CHAIR' | 'MEMBER' | 'OTHER';
  readonly seats: number;
  /** Those who see to it, with an address where there is one. */
  readonly office: readonly { readonly name: string; readonly email: string | null }[];
}

/** A meeting that has begun, and what was to be done to it. */
export interface MeetingBegun {
  readonly date: LocalDate;
  readonly start: LocalTime | null;
  readonly act: 'CANCEL' | 'MOVE';
  /** It is over by its announced end. */
  readonly isOver: boolean;
}

/** What a meeting refuses, with what its Swedish sentence needs. */
export type MeetingRefusal =
  | Refusal<'meeting.unknown', null>
  | Refusal<'meeting.alreadyHeld', { readonly date: LocalDate }>
  | Refusal<'meeting.noMinutes', { readonly date: LocalDate }>
  | Refusal<'meeting.cancelled', { readonly date: LocalDate }>
  | Refusal<'meeting.begun', MeetingBegun>
  | Refusal<'meeting.noSuchItem', { readonly date: LocalDate; readonly item: string }>
  | Refusal<'meeting.notOnBoard', { readonly personId: string }>
  | Refusal<'meeting.notAskedAboutJav', { readonly item: string }>
  | Refusal<'meeting.notCalledIn', { readonly item: string }>
  | Refusal<'meeting.servesAlready', { readonly item: string; readonly servesFor: PersonRef | null }>
  | Refusal<'meeting.seatTaken', { readonly item: string; readonly by: PersonRef | null }>
  | Refusal<'meeting.callOver', { readonly item: string }>
  | Refusal<'meeting.mayNotPrepare', null>
  | Refusal<'meeting.onlySends', null>
  | Refusal<'meeting.mayNotPropose', null>
  | Refusal<'meeting.mayNotPost', null>
  | Refusal<'meeting.noChannel', null>
  | Refusal<'meeting.noAgenda', { readonly date: LocalDate }>
  | Refusal<'meeting.itemGone', { readonly date: LocalDate }>
  /** No bilaga of that number has been taken away from the item. */
  | Refusal<'meeting.paperGone', null>
  /** The same file is on the item already, under another number. */
  | Refusal<'meeting.paperThere', { readonly label: string }>
  | Refusal<
      'meeting.outsideMeeting',
      {
        readonly date: LocalDate;
        /** Of the item that opens or ends the meeting. */
        readonly number: string;
        readonly heading: string;
        readonly edge: 'OPENING' | 'CLOSING';
      }
    >
  | Refusal<'meeting.headingMissing', null>
  | Refusal<'meeting.noSuchProposal', null>
  | Refusal<'meeting.proposalSettled', { readonly heading: string }>
  | Refusal<'meeting.distanceNotDecided', { readonly decided: 'NOT_DECIDED' | 'ALLOWED' | 'NOT_ALLOWED' }>
  | Refusal<'meeting.badLink', null>
  | Refusal<'meeting.reasonMissing', null>
  | Refusal<'meeting.dayHasPassed', { readonly date: LocalDate }>
  | Refusal<'meeting.hourHasPassed', { readonly date: LocalDate; readonly start: LocalTime }>
  | Refusal<'attendance.onlyOffice', null>
  | Refusal<'attendance.answeredSelf', { readonly person: PersonRef }>
  | Refusal<'attendance.notCalled', null>
  | Refusal<'attendance.notAsked', null>
  | Refusal<'attendance.noDistance', { readonly decided: DistanceDecision }>
  | Refusal<'attendance.seatServed', { readonly by: PersonRef }>
  | Refusal<'attendance.seatTaken', SeatTaken>
  | Refusal<'attendance.movedSince', { readonly to: Pick<DayAndPlace, 'date' | 'start' | 'end'> }>
  | Refusal<'attendance.mayNotRemind', null>
  | Refusal<'attendance.nobodyToRemind', null>
  | Refusal<'attendance.begun', null>
  | Refusal<'attendance.over', Pick<DayAndPlace, 'date' | 'start' | 'end'>>
  | Refusal<'attendance.notCalledTo', { readonly date: LocalDate }>
  | Refusal<'attendance.justReminded', RemindedLately>
  | Refusal<'notice.mayNotSend', null>
  | Refusal<'notice.mayNotSeeProof', null>
  | Refusal<'meeting.mayNotSeeHistory', null>
  | Refusal<'meeting.extraByOffice', ExtraMeeting>
  | Refusal<'notice.noAgenda', { readonly date: LocalDate }>
  | Refusal<'notice.tooLate', { readonly date: LocalDate }>
  | Refusal<'notice.changedSincePreview', null>
  | Refusal<'notice.needsApproval', null>
  | Refusal<'notice.noApprovalNeeded', null>
  | Refusal<'notice.onlyChair', null>
  | RecusalRefusal;
