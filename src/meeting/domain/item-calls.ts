import {
  accept,
  callPassesOnAt,
  type Decision,
  type Instant,
  type PersonRef,
  peopleOf,
  refOf,
  refuse,
  seatHeldBy,
  substituteOrder,
} from '../../kernel/index.ts';
import { earliestStart, isOverBy, mayStillAsk, overAt, timeAsked } from './attendance/rules/meeting-time.ts';
import { mayRecordForOthers } from './attendance/rules/who-may.ts';
import { answerOf } from './attendance/state.ts';
import {
  type AnswerItemCall,
  evolveItemRecusals,
  type ItemCall,
  type ItemRecusalEvent,
  type ItemRecusals,
  isOutOf,
  itemMatter,
} from './item-recusals.ts';
import { occupantOf, seatsLeft } from './item-seats.ts';
import type { MeetingRefusal } from './refusals.ts';
import type { KnownMeeting } from './state.ts';
import type { Clockwork } from './table.ts';

type Outcome = Decision<ItemRecusalEvent, MeetingRefusal>;

/** The seat that an ersättare serves for throughout the meeting, or null. */
export function seatServedBy({ attendance }: KnownMeeting, personId: string): string | null {
  const call = attendance.calls.find((one) => one.person.personId === personId && one.status === 'ACCEPTED');
  return call?.seatId ?? null;
}

/** Serves for another seat already, has said that she cannot come, or has left the board. */
function isAway(meeting: KnownMeeting, personId: string): boolean {
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
  const free = order.filter(
    ({ personId }) =>
      !isOutOf(matter, personId) && !isEngaged(matter, personId) && !isAway(meeting, personId),
  );
  const [person, ...next] = free;
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

function isEngaged(matter: ItemRecusals, personId: string): boolean {
  return matter.calls.some(
    (call) =>
      call.person.personId === personId &&
      (call.status === 'ASKED' || call.status === 'ACCEPTED' || call.status === 'DECLINED'),
  );
}

/**
 * An ersättare says whether she can serve in the ärende, or the kansli for her; the first to say yes keeps the seat, and
 * who has said no may say yes as long as nobody has it (domain page 10, "Ersättare"; marked by domain page 5, RSVP).
 */
export function answerItemCall(meeting: KnownMeeting, command: AnswerItemCall): Outcome {
  const matter = itemMatter(meeting.matters, command.item);
  const { by, at, accepts, personId = command.by.personId } = command;
  const isOwn = personId === by.personId;
  if (!isOwn && !mayRecordForOthers(by)) return refuse('attendance.onlyOffice', null);
  const calls = matter?.calls.filter((call) => call.person.personId === personId) ?? [];
  const call = calls.find((one) => one.status === 'ASKED' || one.status === 'ACCEPTED') ?? calls.at(-1);
  if (!matter || !call) return refuse('meeting.notCalledIn', { item: command.item });
  const repeated = call.status === 'ACCEPTED' ? accepts : call.status === 'DECLINED' && !accepts;
  if (repeated) return accept();
  if (accepts && isOverBy(meeting, at)) return refuse('meeting.alreadyHeld', { date: meeting.date });
  const { date, start, end } = meeting;
  if (command.asked !== undefined && command.asked !== timeAsked(meeting)) {
    return refuse('attendance.movedSince', { to: { date, start, end } });
  }
  const other = accepts ? servesElsewhere(meeting, call) : null;
  if (other !== null)
    return refuse('meeting.servesAlready', { item: command.item, servesFor: other.servesFor });
  if (call.status === 'TAKEN' || call.status === 'RELEASED') {
    if (!accepts) return accept();
    const by = servingFor(meeting, matter, call);
    const { item } = command;
    return by === null && call.status === 'RELEASED'
      ? refuse('meeting.callOver', { item })
      : refuse('meeting.seatTaken', { item, by });
  }
  if (call.status === 'DECLINED' && !isFree(meeting, matter, call)) {
    return refuse('meeting.notCalledIn', { item: command.item });
  }
  const { item } = matter;
  const { seatId, person } = call;
  const answered: ItemRecusalEvent = {
    type: 'ItemSubstituteAnswered',
    item,
    seatId,
    person,
    accepted: accepts,
    ...(isOwn ? {} : { viaOffice: refOf(by) }),
    at,
  };
  if (accepts) return accept(answered);
  const [after] = evolveItemRecusals([matter], answered);
  return accept(answered, ...nextCall(meeting, after ?? matter, call, at));
}

/** Whether she could be asked for the seat anew: nobody serves there, and neither jäv nor förhinder keeps her away. */
function isFree(meeting: KnownMeeting, matter: ItemRecusals, { seatId, person }: ItemCall): boolean {
  const isServed = matter.calls.some((one) => one.seatId === seatId && one.status === 'ACCEPTED');
  return !isServed && !isOutOf(matter, person.personId) && !isAway(meeting, person.personId);
}

/** The other seat that she serves for throughout the meeting: nobody votes for two (domain page 10, "Ersättare"). */
function servesElsewhere({ attendance }: KnownMeeting, { seatId, person }: ItemCall) {
  return (
    attendance.calls.find(
      (one) => one.person.personId === person.personId && one.status === 'ACCEPTED' && one.seatId !== seatId,
    ) ?? null
  );
}

/**
 * What an act on attendance, or a move, brings to the questions to serve in one ärende, as the meeting is after it.
 * They give way to somebody who serves for another seat throughout the meeting by now, who has förhinder, or who is no
 * longer on the board, and where the seat is served or asked about for the whole meeting. The next in order is asked,
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
      now = more.reduce((before, event) => evolveItemRecusals([before], event)[0] ?? before, now);
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
  return [...last.values()].flatMap((call) => {
    const isOpen = matter.calls.some(
      ({ seatId, status }) => seatId === call.seatId && (status === 'ASKED' || status === 'ACCEPTED'),
    );
    const isNeeded = !isOpen && isOutOf(matter, call.servesFor.personId) && isSeated(meeting, call);
    return isNeeded ? nextCall(meeting, matter, call, at) : [];
  });
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
  return isAbsent ? { type: 'ItemSubstituteAnswered', item, seatId, person, accepted: false, at } : null;
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

function isLeft(meeting: KnownMeeting, matter: ItemRecusals, seatId: string): boolean {
  return seatsLeft(meeting, matter).some((seat) => seat.seatId === seatId);
}

/** Who serves for the seat, in the ärende or throughout the meeting. */
function servingFor({ attendance }: KnownMeeting, matter: ItemRecusals, call: ItemCall): PersonRef | null {
  const isServing = (one: { readonly seatId: string; readonly status: string }) =>
    one.seatId === call.seatId && one.status === 'ACCEPTED';
  return (matter.calls.find(isServing) ?? attendance.calls.find(isServing))?.person ?? null;
}

/** Calls that silence passes on at `now`; when the meeting is over nobody is asked any more. */
function callsPassedOn(meeting: KnownMeeting, now: Instant): ItemRecusalEvent[] {
  if (isOverBy(meeting, now)) return callsEnded(meeting, now);
  return meeting.matters.flatMap((matter) =>
    openSeats(matter).flatMap((last) => (last.passOnAt <= now ? nextCall(meeting, matter, last, now) : [])),
  );
}

/** Questions that nobody has answered are none when the meeting is over: as for the whole meeting. */
function callsEnded(meeting: KnownMeeting, at: Instant): ItemRecusalEvent[] {
  return meeting.matters.flatMap(({ item, calls }) =>
    calls
      .filter(({ status }) => status === 'ASKED')
      .map(({ seatId, person }) => ({ type: 'ItemSubstituteReleased', item, seatId, person, at })),
  );
}

/** When the meeting wants to be told the time for a call: the earliest that can be passed on, or ends; or null. */
function nextPassOn(meeting: KnownMeeting): Instant | null {
  const isAsked = meeting.matters.some(({ calls }) => calls.some(({ status }) => status === 'ASKED'));
  if (!isAsked) return null;
  const times = meeting.matters.flatMap((matter) =>
    openSeats(matter)
      .filter((last) => isLeft(meeting, matter, last.seatId))
      .filter((last) =>
        orderFor(meeting, last).some(
          ({ personId }) =>
            !isOutOf(matter, personId) && !isEngaged(matter, personId) && !isAway(meeting, personId),
        ),
      )
      .map((last) => last.passOnAt),
  );
  return [...times, overAt(meeting)].sort()[0] ?? null;
}

/** The latest call of each seat that nobody serves for and whose ledamot is out. */
function openSeats(matter: ItemRecusals): ItemCall[] {
  const bySeat = new Map<string, ItemCall>();
  for (const call of matter.calls) if (call.status === 'ASKED') bySeat.set(call.seatId, call);
  return [...bySeat.values()].filter(
    (call) => !matter.calls.some((one) => one.seatId === call.seatId && one.status === 'ACCEPTED'),
  );
}

export const ITEM_CLOCKWORK: Clockwork = { dueAt: nextPassOn, pass: callsPassedOn };
