import {
  type CallStatus,
  callPassesOnAt,
  type Decision,
  type Instant,
  type PersonRef,
  refuse,
} from '../../../kernel/index.ts';
import type { MeetingRefusal } from '../refusals.ts';
import type { MeetingAhead } from '../while-ahead.ts';
import type { MeetingRoster, MeetingSubstituteAsked } from './events.ts';
import { mayServe, needsSubstitute, seatsUnserved } from './follow-ups.ts';
import { callingGround } from './rules/calling-ground.ts';
import { earliestStart } from './rules/meeting-time.ts';
import { seatOnOffer } from './rules/next-to-ask.ts';
import { answerOf, type MeetingCall } from './state.ts';

type Refused = Extract<Decision<never, MeetingRefusal>, { readonly kind: 'refused' }>;

/** The seat that somebody's yes is about. */
export interface SeatToServe {
  readonly seatId: string;
  /** Whether she has been asked for it; else she offers herself for it, though she has said no to another. */
  readonly isAsked: boolean;
}

/** Whose yes it is, and to which seat where it is named. */
interface Yes {
  readonly personId: string;
  readonly roster: MeetingRoster;
  readonly at: Instant;
  /** The ledamot of the seat that is spoken of; not given: none is named. */
  readonly servesFor?: string;
  /** The seat that the card asked about, or offered: no other is meant. */
  readonly seatId?: string;
}

/**
 * The call that somebody's answer is about: the seat she serves for, else the question that is open, else the one that
 * ended last; where `seatId` is given and she was asked for it, that one. Null where she was never asked.
 */
export function callOf(calls: readonly MeetingCall[], personId: string, seatId?: string): MeetingCall | null {
  const own = callsOf(calls, personId);
  return own.find((call) => call.seatId === seatId) ?? own[0] ?? null;
}

/** Somebody's calls, the most telling first. Of those that ended together, the one that was asked last. */
function callsOf(calls: readonly MeetingCall[], personId: string): MeetingCall[] {
  const own = calls.filter((call) => call.person.personId === personId).toReversed();
  const of = (status: CallStatus) => own.filter((call) => call.status === status);
  const ended = own.filter(({ status }) => status !== 'ACCEPTED' && status !== 'ASKED');
  const endedAt = ({ settledAt, at }: MeetingCall) => settledAt ?? at;
  const lastFirst = ended.sort((a, b) => (endedAt(a) < endedAt(b) ? 1 : endedAt(a) > endedAt(b) ? -1 : 0));
  return [...of('ACCEPTED'), ...of('ASKED'), ...lastFirst];
}

/**
 * The seat that a yes is about: the one she is asked for; where no question is open the one that is named, or one she
 * was asked for and that needs her still, or one she would be asked for now had she not said no: a no that is taken
 * back holds for nothing. Else why she serves for none.
 *
 * Rule: domain page 10, "Ersättare" (the first to accept keeps the seat; the order).
 */
export function seatToServe(meeting: MeetingAhead, yes: Yes): SeatToServe | Refused {
  const { personId, roster, servesFor, seatId } = yes;
  const calls = callsOf(meeting.attendance.calls, personId);
  const [first] = calls;
  if (!first) return refuse('attendance.notAsked', null);
  const asked = (call: MeetingCall) => seatOfCall(roster, call);
  if (seatId !== undefined) return seatOfCard(meeting, yes, seatId);
  if (first.status === 'ASKED') return whyNotServe(meeting, roster, first) ?? asked(first);
  const open = calls.filter((call) => whyNotServe(meeting, roster, call) === null);
  const offered = offeredBy(meeting, yes);
  const named = open.find((call) => call.servesFor?.personId === servesFor) ?? null;
  if (servesFor !== undefined && named !== null) return asked(named);
  if (servesFor !== undefined && offered?.holder?.personId === servesFor) return offer(offered.seatId);
  if (open[0]) return asked(open[0]);
  if (offered !== null) return offer(offered.seatId);
  return whyNotServe(meeting, roster, first) ?? refuse('attendance.notAsked', null);
}

/** A press on a card is of its seat: the one that she was asked for there, or may have for the asking. */
function seatOfCard(meeting: MeetingAhead, yes: Yes, seatId: string): SeatToServe | Refused {
  const calls = callsOf(meeting.attendance.calls, yes.personId);
  const ofCard = calls.find((call) => call.seatId === seatId);
  if (ofCard) return whyNotServe(meeting, yes.roster, ofCard) ?? seatOfCall(yes.roster, ofCard);
  const isOpen = calls.some(({ status }) => status === 'ASKED' || status === 'ACCEPTED');
  const offered = isOpen ? null : offeredBy(meeting, yes);
  return offered?.seatId === seatId ? offer(seatId) : refuse('attendance.notAsked', null);
}

/** Where the seat has changed hands since she was asked, a yes is to whoever holds it now: it is asked about anew. */
function seatOfCall({ electorate }: MeetingRoster, { seatId, servesFor }: MeetingCall): SeatToServe {
  const holder = electorate.seats.find((seat) => seat.seatId === seatId)?.holder ?? null;
  return { seatId, isAsked: holder?.personId === servesFor?.personId };
}

const offer = (seatId: string): SeatToServe => ({ seatId, isAsked: false });

/** The seat, not asked about before, that she may have for the asking; of several the one that is named. */
function offeredBy(meeting: MeetingAhead, { personId, roster, at, servesFor, seatId }: Yes) {
  const book = { ...meeting.attendance, roster };
  const ground = callingGround(book);
  if (ground === null) return null;
  const isHers = (seatId: string) =>
    book.calls.some((call) => call.seatId === seatId && call.person.personId === personId);
  const seats = seatsUnserved(book, meeting.noticeBook.sent.length > 0).filter(
    (seat) => !isHers(seat.seatId) && (seatId === undefined || seat.seatId === seatId),
  );
  const named = seats.filter(({ holder }) => holder !== null && holder.personId === servesFor);
  return seatOnOffer(named, ground, personId, at) ?? seatOnOffer(seats, ground, personId, at);
}

/** Why she does not serve for the seat that the call is about; null: she may. */
function whyNotServe(meeting: MeetingAhead, roster: MeetingRoster, call: MeetingCall): Refused | null {
  const { calls } = meeting.attendance;
  const serving = calls.find((one) => one.seatId === call.seatId && one.status === 'ACCEPTED');
  if (serving) {
    const { person: by, servesFor } = serving;
    return refuse('attendance.seatTaken', { as: 'SUBSTITUTE' as const, by, servesFor });
  }
  const seat = roster.electorate.seats.find((one) => one.seatId === call.seatId);
  const needed = seat && needsSubstitute(meeting.attendance, seat, meeting.noticeBook.sent.length > 0);
  if (!needed) {
    const by = seat?.holder ?? null;
    const isSilent = by !== null && answerOf(meeting.attendance, by.personId) === null;
    return refuse('attendance.seatTaken', {
      as: 'MEMBER' as const,
      by,
      servesFor: null,
      ...(isSilent ? { isSilent } : {}),
    });
  }
  // Asked by a board that has changed since: she is ersättare for this seat no more.
  const may = mayServe({ ...meeting.attendance, roster }, call);
  return may ? null : refuse('attendance.notAsked', null);
}

/** The question that her offer answers: it is kept as any other, so that the record says what she said yes to. */
export function questionOfSeat(
  meeting: MeetingAhead,
  roster: MeetingRoster,
  { seatId, person }: { readonly seatId: string; readonly person: PersonRef },
  at: Instant,
): MeetingSubstituteAsked {
  const servesFor = roster.electorate.seats.find((seat) => seat.seatId === seatId)?.holder ?? null;
  const passOnAt = callPassesOnAt(at, earliestStart(meeting), roster.substituteAnswerHours);
  return { type: 'MeetingSubstituteAsked', seatId, servesFor, person, passOnAt, at };
}
