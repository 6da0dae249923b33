import {
  callPassesOnAt,
  type Instant,
  noHoldsFor,
  type PersonRef,
  peopleOf,
  seatHeldBy,
  substituteOrder,
} from '../../../kernel/index.ts';
import { isBackFrom } from '../attendance/rules/calling-ground.ts';
import { earliestStart, isOverBy, mayStillAsk } from '../attendance/rules/meeting-time.ts';
import { answerOf } from '../attendance/state.ts';
import type { KnownMeeting } from '../state.ts';
import type { ItemRecusalEvent } from './events.ts';
import { evolveItemRecusals } from './evolve.ts';
import { occupantOf, seatsLeft } from './seats.ts';
import { type ItemCall, type ItemRecusals, isOutOf } from './state.ts';

/** The seat that an ersättare serves for throughout the meeting, or null. */
export function seatServedBy({ attendance }: KnownMeeting, personId: string): string | null {
  const call = attendance.calls.find((one) => one.person.personId === personId && one.status === 'ACCEPTED');
  return call?.seatId ?? null;
}

/** Serves for another seat already, has said that she cannot come, or has left the board. */
export function isAway(meeting: KnownMeeting, personId: string): boolean {
  return (
    seatServedBy(meeting, personId) !== null ||
    answerOf(meeting.attendance, personId)?.answer === 'ABSENT' ||
    hasLeft(meeting, personId)
  );
}

/** By the board as it was noted last; where none has been noted, nobody has. */
function hasLeft({ attendance: { roster } }: KnownMeeting, personId: string): boolean {
  return roster !== null && !peopleOf(roster.electorate).some((one) => one.personId === personId);
}

/** Whether the one who is out of the ärende sits on the seat still: as its ledamot, or serving for her. */
function isSeated(meeting: KnownMeeting, { seatId, servesFor }: ItemCall): boolean {
  const { roster } = meeting.attendance;
  const holder = roster?.electorate.seats.find((seat) => seat.seatId === seatId)?.holder ?? null;
  return (
    roster === null ||
    holder?.personId === servesFor.personId ||
    seatServedBy(meeting, servesFor.personId) === seatId
  );
}

/** Whether somebody serves for the seat in the ärende, or has been asked and may still answer. */
export function isCovered(matter: ItemRecusals, seatId: string, at: Instant): boolean {
  return matter.calls.some(
    (call) =>
      call.seatId === seatId &&
      (call.status === 'ACCEPTED' || (call.status === 'ASKED' && at < call.passOnAt)),
  );
}

/** The next in order after a call that came to nothing, unless the seat is covered. */
export function nextCall(
  meeting: KnownMeeting,
  matter: ItemRecusals,
  after: ItemCall,
  at: Instant,
): ItemRecusalEvent[] {
  if (isCovered(matter, after.seatId, at)) return [];
  return ask(meeting, matter, after, orderFor(meeting, after), at);
}

/**
 * Who can be asked for the seat, in order: by the board as it is known now, so that somebody who was held by another seat
 * when the first was asked has her turn when she is free; where no board has been noted, those who were left then.
 *
 * Rule: FinsamL (2003:1210) 12 § st. 3; domain page 10, "Ersättare".
 */
function orderFor(
  { attendance: { roster } }: KnownMeeting,
  { seatId, next }: ItemCall,
): readonly PersonRef[] {
  if (roster === null) return next;
  const { electorate, sameMemberOnly } = roster;
  return substituteOrder(electorate.seats, seatId, sameMemberOnly).filter(
    ({ personId }) => seatHeldBy(electorate, personId) === null,
  );
}

/** The question to the first in `order` who is free to serve; nothing where nobody is, or the time to ask is over. */
export function ask(
  meeting: KnownMeeting,
  matter: ItemRecusals,
  call: Pick<ItemCall, 'seatId' | 'servesFor' | 'answerHours'>,
  order: readonly PersonRef[],
  at: Instant,
): ItemRecusalEvent[] {
  const [person, ...next] = order.filter(isAskable(meeting, matter, call.seatId));
  const { roster } = meeting.attendance;
  if (roster !== null && !isLeft(meeting, matter, call.seatId)) return [];
  if (!person || !mayStillAsk(meeting, at) || isOverBy(meeting, at)) return [];
  const { seatId, servesFor, answerHours } = call;
  const passOnAt = callPassesOnAt(at, earliestStart(meeting), answerHours);
  return [
    {
      type: 'ItemSubstituteAsked',
      item: matter.item,
      seatId,
      servesFor,
      person,
      next,
      passOnAt,
      answerHours,
      at,
    },
  ];
}

/** Those who can still be asked for the seat in the ärende after the call, in order. */
export function leftToAskIn(meeting: KnownMeeting, matter: ItemRecusals, call: ItemCall): PersonRef[] {
  return orderFor(meeting, call).filter(isAskable(meeting, matter, call.seatId));
}

/** Whether somebody is free to be asked for the seat in the ärende, and has not said no to more than that. */
function isAskable(meeting: KnownMeeting, matter: ItemRecusals, seatId: string) {
  return ({ personId }: PersonRef): boolean =>
    !isOutOf(matter, personId) &&
    !isEngaged(matter, personId) &&
    !isAway(meeting, personId) &&
    !saysNoAllDay(meeting, personId, seatId);
}

/**
 * Whether she has said no to serve throughout the meeting on this seat, or on one that is as near to her: that day she is
 * not asked for an ärende there either.
 *
 * Rule: domain page 10, "Ersättare" (a no holds for every seat that is no nearer).
 */
function saysNoAllDay({ attendance }: KnownMeeting, personId: string, seatId: string): boolean {
  const { calls, roster } = attendance;
  return (
    roster !== null &&
    calls.some((call) => call.person.personId === personId && noHoldsFor(roster.electorate, call, seatId))
  );
}

/**
 * Whether she has said so since she was asked about the ärende, or answered there: her no is of that day, also where she
 * had said yes to the ärende, unless she has taken it back.
 *
 * Rule: Klubbans ordning, where domain page 10, "Ersättare", says nothing: a no to the whole day on a seat ends what was
 * asked there, and on seats no nearer to her.
 */
function saysNoSince({ attendance: book }: KnownMeeting, { person, seatId, at, settledAt = at }: ItemCall) {
  const { calls, roster } = book;
  return (
    roster !== null &&
    calls.some(
      (call) =>
        call.person.personId === person.personId &&
        call.settledAt !== null &&
        call.settledAt >= settledAt &&
        !isBackFrom(book, call) &&
        noHoldsFor(roster.electorate, call, seatId),
    )
  );
}

function isEngaged(matter: ItemRecusals, personId: string): boolean {
  return matter.calls.some(
    (call) =>
      call.person.personId === personId &&
      (call.status === 'ASKED' || call.status === 'ACCEPTED' || call.status === 'DECLINED'),
  );
}

/** The other seat that she serves for throughout the meeting: nobody votes for two (domain page 10, "Ersättare"). */
export function servesElsewhere({ attendance }: KnownMeeting, { seatId, person }: ItemCall) {
  return (
    attendance.calls.find(
      (one) => one.person.personId === person.personId && one.status === 'ACCEPTED' && one.seatId !== seatId,
    ) ?? null
  );
}

/**
 * What an act on attendance, or a move, brings to the questions to serve in one ärende, as the meeting is after it.
 * They give way to somebody who serves for another seat throughout the meeting by now, who has förhinder or has said no
 * to the whole day, or who is no longer on the board, and where the seat is served or asked about for the whole meeting. The next in order is asked,
 * also for a seat that jäv leaves empty now and did not before (domain page 10, "Ersättare": never somebody who already
 * serves); nobody is, where the one who is out of the ärende does not sit on the seat any more.
 */
export function itemCallsAfter(meeting: KnownMeeting, at: Instant): ItemRecusalEvent[] {
  if (isOverBy(meeting, at)) return [];
  return meeting.matters.flatMap((matter) => {
    const events: ItemRecusalEvent[] = [];
    let now = matter;
    const note = (more: readonly ItemRecusalEvent[]) => {
      events.push(...more);
      now = after(now, more);
    };
    for (const call of matter.calls) {
      const given = givesWay(meeting, matter, call, at);
      if (given === null) continue;
      note([given]);
      note(nextCall(meeting, now, call, at));
    }
    for (const left of seatsLeft(meeting, now)) {
      if (!isCovered(now, left.seatId, at)) note(ask(meeting, now, left, left.order, at));
    }
    return [...events, ...askedAtLast(meeting, now, at)];
  });
}

/** Seats of jäviga for which all who were free have been asked, and somebody else is free by now. */
function askedAtLast(meeting: KnownMeeting, matter: ItemRecusals, at: Instant): ItemRecusalEvent[] {
  const last = new Map(matter.calls.map((call) => [call.seatId, call]));
  return oneByOne(matter, [...last.values()], (now, call) => {
    const isOpen = now.calls.some(
      ({ seatId, status }) => seatId === call.seatId && (status === 'ASKED' || status === 'ACCEPTED'),
    );
    const isNeeded = !isOpen && isOutOf(now, call.servesFor.personId) && isSeated(meeting, call);
    return isNeeded ? nextCall(meeting, now, call, at) : [];
  });
}

/**
 * What follows for each call in turn, in the ärende as those before have left it: nobody is asked for two seats at once
 * (domain page 10, "Ersättare": never somebody who already serves).
 */
export function oneByOne(
  matter: ItemRecusals,
  calls: readonly ItemCall[],
  next: (now: ItemRecusals, call: ItemCall) => readonly ItemRecusalEvent[],
): ItemRecusalEvent[] {
  const events: ItemRecusalEvent[] = [];
  let now = matter;
  for (const call of calls) {
    const more = next(now, call);
    events.push(...more);
    now = after(now, more);
  }
  return events;
}

/** The ärende as the events leave it. */
export function after(matter: ItemRecusals, events: readonly ItemRecusalEvent[]): ItemRecusals {
  return events.reduce((before, event) => evolveItemRecusals([before], event)[0] ?? before, matter);
}

function givesWay(
  meeting: KnownMeeting,
  matter: ItemRecusals,
  call: ItemCall,
  at: Instant,
): ItemRecusalEvent | null {
  if (call.status !== 'ASKED' && call.status !== 'ACCEPTED') return null;
  const { item } = matter;
  const { seatId, person } = call;
  const isGone = hasLeft(meeting, person.personId) || isNeedless(meeting, matter, call);
  if (isGone || servesElsewhere(meeting, call) !== null) {
    return { type: 'ItemSubstituteReleased', item, seatId, person, at };
  }
  const isAbsent = answerOf(meeting.attendance, person.personId)?.answer === 'ABSENT';
  return isAbsent || saysNoSince(meeting, call)
    ? { type: 'ItemSubstituteAnswered', item, seatId, person, accepted: false, at }
    : null;
}

/**
 * Whether nobody is needed there any more: the seat is not left empty in the ärende by jäv. Who has said yes keeps it,
 * though another has said yes since to serve for the seat throughout, unless its ledamot takes part.
 */
function isNeedless(meeting: KnownMeeting, matter: ItemRecusals, call: ItemCall): boolean {
  const { seatId, status } = call;
  if (isLeft(meeting, matter, seatId)) return false;
  if (status === 'ASKED' || !isSeated(meeting, call)) return true;
  const seat = meeting.attendance.roster?.electorate.seats.find((one) => one.seatId === seatId);
  const occupant = seat ? occupantOf(meeting.attendance, seat) : null;
  return occupant !== null && occupant.personId === seat?.holder?.personId;
}

/** Whether jäv leaves the seat empty in the ärende. */
export function isLeft(meeting: KnownMeeting, matter: ItemRecusals, seatId: string): boolean {
  return seatsLeft(meeting, matter).some((seat) => seat.seatId === seatId);
}
