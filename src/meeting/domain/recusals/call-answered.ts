import { accept, type Decision, type Instant, type PersonRef, refOf, refuse } from '../../../kernel/index.ts';
import { isOverBy, timeAsked } from '../attendance/rules/meeting-time.ts';
import { mayRecordForOthers } from '../attendance/rules/who-may.ts';
import type { MeetingRefusal } from '../refusals.ts';
import type { KnownMeeting } from '../state.ts';
import { after, isAway, nextCall, oneByOne, servesElsewhere } from './calls.ts';
import type { AnswerItemCall } from './commands.ts';
import type { ItemRecusalEvent } from './events.ts';
import { type ItemCall, type ItemRecusals, isOutOf, itemMatter } from './state.ts';

type Outcome = Decision<ItemRecusalEvent, MeetingRefusal>;

/**
 * An ersättare says whether she can serve in the ärende, or the kansli for her; the first to say yes keeps the seat, and
 * who has said no may say yes as long as nobody has it (domain page 10, "Ersättare"; marked by domain page 5, RSVP).
 */
export function answerItemCall(meeting: KnownMeeting, command: AnswerItemCall): Outcome {
  const matter = itemMatter(meeting.matters, command.item);
  const { by, at, accepts, personId = command.by.personId, servesFor } = command;
  const isOwn = personId === by.personId;
  if (!isOwn && !mayRecordForOthers(by)) return refuse('attendance.onlyOffice', null);
  const own = matter?.calls.filter((call) => call.person.personId === personId) ?? [];
  const named = own.filter((call) => call.servesFor.personId === servesFor);
  const calls = named.length > 0 ? named : own;
  const call = calls.find((one) => one.status === 'ASKED' || one.status === 'ACCEPTED') ?? calls.at(-1);
  if (!matter || !call) return refuse('meeting.notCalledIn', { item: command.item });
  const repeated = call.status === 'ACCEPTED' ? accepts : call.status === 'DECLINED' && !accepts;
  if (repeated) return accept();
  if (accepts && isOverBy(meeting, at)) return refuse('meeting.alreadyHeld', { date: meeting.date });
  const { date, start, end } = meeting;
  if (command.asked !== undefined && command.asked !== timeAsked(meeting)) {
    return refuse('attendance.movedSince', { to: { date, start, end } });
  }
  const other = accepts ? (servesElsewhere(meeting, call) ?? servedBeside(own, call)) : null;
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
  const now = after(matter, [answered]);
  if (!accepts) return accept(answered, ...nextCall(meeting, now, call, at));
  return accept(answered, ...otherSeatsPassedOn(meeting, now, call, at));
}

/** Another seat that she serves for in the same ärende. */
function servedBeside(own: readonly ItemCall[], { seatId }: ItemCall): ItemCall | null {
  return own.find((one) => one.status === 'ACCEPTED' && one.seatId !== seatId) ?? null;
}

/** She serves for one seat: what she was asked of others in the ärende goes to the next in order. */
function otherSeatsPassedOn(meeting: KnownMeeting, matter: ItemRecusals, taken: ItemCall, at: Instant) {
  const { person } = taken;
  const others = matter.calls.filter(
    (one) => one.status === 'ASKED' && one.person.personId === person.personId && one.seatId !== taken.seatId,
  );
  return oneByOne(matter, others, (now, call) => {
    const { item } = matter;
    const released: ItemRecusalEvent = {
      type: 'ItemSubstituteReleased',
      item,
      seatId: call.seatId,
      person,
      at,
    };
    return [released, ...nextCall(meeting, after(now, [released]), call, at)];
  });
}

/** Whether she could be asked for the seat anew: nobody serves there, and neither jäv nor förhinder keeps her away. */
function isFree(meeting: KnownMeeting, matter: ItemRecusals, { seatId, person }: ItemCall): boolean {
  const isServed = matter.calls.some((one) => one.seatId === seatId && one.status === 'ACCEPTED');
  return !isServed && !isOutOf(matter, person.personId) && !isAway(meeting, person.personId);
}

/** Who serves for the seat, in the ärende or throughout the meeting. */
function servingFor({ attendance }: KnownMeeting, matter: ItemRecusals, call: ItemCall): PersonRef | null {
  const isServing = (one: { readonly seatId: string; readonly status: string }) =>
    one.seatId === call.seatId && one.status === 'ACCEPTED';
  return (matter.calls.find(isServing) ?? attendance.calls.find(isServing))?.person ?? null;
}
