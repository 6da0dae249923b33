import type { ActParams } from '../../action-handlers.ts';
import type { MeetingOnRecord } from '../../knowledge.ts';
import { fits, isDay } from '../../understand/dates.ts';
import { unknownToRemind } from '../../understand/reminded.ts';
import type { Asking } from '../asking.ts';
import { personMeant } from '../people.ts';
import { upcoming } from '../which-meeting.ts';
import { withoutBoards } from './boards-said.ts';
import { asLongAsBefore, changeSaid } from './change-said.ts';
import type { ParamReader } from './param-reader.ts';
import { wholePlaceSaid } from './place-said.ts';
import { planned, withoutWeekdays } from './plan-words.ts';
import { hoursOfDay, wrongWeekday } from './when-said.ts';
import { type DaySaid, daysSaid, notInCalendar, placeSaid, reasonSaid } from './words-said.ts';

function placeOf(asking: Asking): ActParams {
  const place = placeSaid(withoutBoards(asking));
  return place ? { place } : {};
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
  const [day] = withoutWeekdays(asking, daysSaid(asking));
  const place = wholePlaceSaid(asking);
  return {
    ...(day ? { date: day.date } : {}),
    ...hoursOfDay(asking, day),
    ...(place ? { place } : {}),
    ...wrongDay(asking, day),
  };
}

/** "Länken till mötet 11 december är https://…": the day is the meeting's, and it stays. */
const TELLS_LINK = /(?<!\p{L})\p{L}*länk(?:en)?(?!\p{L})[^?]*https:\/\//iu;

/**
 * "flytta mötet 11 december till 18 december kl 9": of two days the last is the new one; of one it is the new one
 * where it stands after "till" or no meeting ever was on it, and else the meeting to move. A day to move from on which
 * there is no meeting moves none: not the next one instead.
 */
function moved(asking: Asking): ActParams {
  const days = daysSaid(asking);
  const last = days.at(-1);
  const before = days.length > 1 ? days[0] : undefined;
  const ofLast = last && meetingOnDaySaid(asking, last);
  const isNew =
    last !== undefined &&
    !TELLS_LINK.test(asking.understanding.message.text) &&
    (days.length > 1 || standsAfterTo(asking, last.words[0]) || ofLast === undefined);
  const from = before && meetingOnDaySaid(asking, before);
  const said = before === undefined && !isNew ? ofLast : from;
  const meeting = said ?? (before === undefined ? upcoming(asking)[0] : undefined);
  return {
    ...(meeting ? { meetingId: meeting.id, meetingDate: meeting.state.date } : {}),
    ...(before && !meeting ? { noMeetingOn: before.date } : {}),
    ...(isNew && last ? { date: last.date } : {}),
    ...asLongAsBefore(
      {
        ...changeSaid(withoutBoards(asking), meeting?.state ?? null),
        ...hoursOfDay(asking, isNew ? last : undefined),
      },
      meeting?.state ?? null,
    ),
    ...placeOf(asking),
    ...because(asking),
    ...wrongDay(asking, isNew ? last : undefined),
  };
}

/** The meeting of a day as it was said, whatever has become of it: one to come first, then the latest that has been. */
function meetingOnDaySaid(asking: Asking, { date, words }: DaySaid): MeetingOnRecord | undefined {
  const mention = asking.understanding.entities.dates.find((one) => one.words[0] === words[0]);
  const then = asking.board.meetings.filter(
    ({ state }) =>
      state.date === date || (mention !== undefined && isDay(mention) && fits(mention, state.date)),
  );
  const ahead = then.filter(({ state }) => state.date >= asking.today);
  const isLive = ({ state }: MeetingOnRecord) => state.status !== 'CANCELLED';
  return ahead.find(isLive) ?? ahead[0] ?? then.findLast(isLive);
}

function standsAfterTo({ understanding: { message } }: Asking, at: number): boolean {
  return [1, 2, 3].some((back) => message.words[at - back]?.folded === 'till');
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
