import type { ActParams } from '../../action-handlers.ts';
import { unknownToRemind } from '../../understand/coming/reminded.ts';
import { tellsAfterColon } from '../../understand/meetings/reschedules.ts';
import type { Asking } from '../asking.ts';
import { personMeant } from '../people.ts';
import { withoutBoards } from './boards-said.ts';
import { asLongAsBefore, changeSaid } from './change-said.ts';
import { withoutDenied } from './denied-parts.ts';
import { meetingToMove } from './meeting-to-move.ts';
import type { ParamReader } from './param-reader.ts';
import { wholePlaceSaid } from './place-said.ts';
import { planned, withoutWeekdays } from './plan-words.ts';
import { hoursOfDay, wrongWeekday } from './when-said.ts';
import { type DaySaid, daysSaid, notInCalendar, placeSaid, reasonSaid } from './words-said.ts';

function placeOf(asking: Asking): ActParams {
  const place = placeSaid(withoutBoards(asking));
  return place ? { place: place.replace(/\s+/gu, ' ').replace(/[\s,]+$/u, '') } : {};
}

function because(asking: Asking): ActParams {
  const reason = reasonSaid(asking);
  return reason === null ? {} : { reason };
}

function wrongDay(asking: Asking, day: DaySaid | undefined): ActParams {
  const none = notInCalendar(asking);
  const weekday = day === undefined ? null : wrongWeekday(asking, day);
  return {
    ...(none === null ? {} : { notInCalendar: none }),
    ...(weekday === null ? {} : { otherWeekday: weekday }),
  };
}

/** "nytt möte 14 januari kl 13-16 i Stadshuset" */
function newMeeting(asking: Asking): ActParams {
  const [day, ...more] = withoutWeekdays(asking, daysSaid(asking));
  const isAlso = !/(?<!\p{L})(?:senast|eller|före|innan|till|svar\p{L}*)(?!\p{L})/iu.test(
    asking.understanding.message.text,
  );
  const place = wholePlaceSaid(asking);
  return {
    ...(day ? { date: day.date } : {}),
    ...hoursOfDay(asking, day),
    ...(place ? { place } : {}),
    ...(isAlso && more.length > 0 ? { alsoOn: more.map(({ date }) => date) } : {}),
    ...wrongDay(asking, day),
  };
}

/** "flytta mötet 11 december till 18 december kl 9", "byt lokal på junimötet till Granen". */
function moved(written: Asking): ActParams {
  const asking = withoutDenied(written);
  const { meeting, noMeetingOn, several, to, later } = meetingToMove(asking);
  const { text } = asking.understanding.message;
  const change = changeSaid(withoutBoards(asking), meeting?.state ?? null);
  return {
    ...(meeting ? { meetingId: meeting.id, meetingDate: meeting.state.date } : {}),
    ...(noMeetingOn === null ? {} : { noMeetingOn }),
    ...(several.length > 0 ? { mayBeOn: several.map(({ state }) => state.date) } : {}),
    ...(to ? { date: to.date } : {}),
    ...(later ? { laterToo: later.state.date } : {}),
    ...asLongAsBefore(
      { ...change, ...(isOnlyEnd(change) ? {} : hoursOfDay(asking, to)) },
      meeting?.state ?? null,
    ),
    ...placeOf(asking),
    ...(tellsAfterColon(text) ? {} : because(asking)),
    ...wrongDay(asking, to),
  };
}

/** "Slutar kl 11": the hour that is said is the end's, and not when it begins. */
function isOnlyEnd({ start, end, date }: ReturnType<typeof changeSaid>): boolean {
  return end !== undefined && start === undefined && date === undefined;
}

/** "Påminn Karim och Lars": everybody named after the first, and who is named that nobody knows. */
function othersToRemind(asking: Asking): ActParams {
  const named = asking.understanding.entities.persons.length > 0 ? personMeant(asking) : [];
  const others = named.slice(1).map(({ id, name }) => ({ personId: id, name }));
  const { message, entities } = asking.understanding;
  const unknown = unknownToRemind(message, entities);
  return {
    ...(others.length > 0 ? { others } : {}),
    ...(unknown.length > 0 ? { unknown: unknown.join(', ') } : {}),
  };
}

/** Meetings made, moved and called off, and what is sent about them. */
export const MEETING_ACTS = {
  'meeting.create': newMeeting,
  'meeting.move': moved,
  'meeting.cancel': because,
  'plan.add': planned,
  'meeting.remind': othersToRemind,
} satisfies Readonly<Record<string, ParamReader>>;
