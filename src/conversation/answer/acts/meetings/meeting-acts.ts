import { namesOtherDays } from '../../../../documents/index.ts';
import { addDays, type LocalDate, monthOf } from '../../../../kernel/index.ts';
import type { ActParams } from '../../../action-handlers.ts';
import {
  reasonAhead,
  reasonAsClause,
  reasonBehind,
  reasonGiven,
  reasonOfDay,
} from '../../../understand/agenda/reason-told.ts';
import { roomTaken } from '../../../understand/agenda/room-taken.ts';
import { unknownToRemind } from '../../../understand/coming/asked/reminded.ts';
import { type DateMention, fits } from '../../../understand/dates/dates.ts';
import { mondayOf, nextInWeek } from '../../../understand/dates/weeks.ts';
import { otherRecipient } from '../../../understand/meetings/other-recipient.ts';
import { tellsAfterColon } from '../../../understand/meetings/reschedules.ts';
import type { Asking } from '../../asking.ts';
import { upcoming } from '../../meetings/which-meeting.ts';
import { personMeant } from '../../people.ts';
import { withoutBoards } from '../boards-said.ts';
import { withoutDenied } from '../denied-parts.ts';
import type { ParamReader } from '../param-reader.ts';
import { reasonSaid } from '../words-said.ts';
import { asLongAsBefore, changeSaid, endBy, startAndEndSaid } from './change-said.ts';
import { type DaySaid, hangsOnOther } from './day-beside.ts';
import { daysSaid, notInCalendar } from './days-said.ts';
import { withoutItsPlace } from './meeting-at-place.ts';
import { meetingToMove, standsAfterTo } from './meeting-to-move.ts';
import { joinedWithout, meetingsToCancel } from './meetings-to-cancel.ts';
import { placeSaid, wholeAfar, whyAfterPlace } from './new-place-said.ts';
import { placeBesideHours, wholePlaceSaid } from './place-said.ts';
import { meetingDays, planned, withoutWeekdays } from './plan-words.ts';
import { tellsFromOther } from './relative-day.ts';
import { hoursOfDay, wrongWeekday } from './when-said.ts';

function placeOf(asking: Asking): ActParams {
  const text = withoutItsPlace(asking, withoutBoards(asking));
  const place = placeSaid(text) ?? placeBesideHours(text) ?? wholeAfar(text);
  return place ? { place: place.replace(/\s+/gu, ' ').replace(/[\s,]+$/u, '') } : {};
}

/** Why; `isTold`: what stands after a colon is what is new, and no reason. */
function because(asking: Asking, isTold = false): ActParams {
  const { text } = asking.understanding.message;
  const told = isTold ? (reasonGiven(text) ?? reasonAsClause(withoutBoards(asking))) : reasonSaid(asking);
  const said = withoutBoards(asking);
  const reason = told ?? reasonOfDay(text) ?? roomTaken(said) ?? reasonAhead(said) ?? whyAfterPlace(said);
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

/** "Boka möte v 7": which week, where no day of it is said. */
function weekOnly(asking: Asking, isMeant: (mention: DateMention) => boolean): ActParams {
  const week = asking.understanding.entities.dates.find(
    (one) => one.kind === 'days' && addDays(one.from, 6) === one.to && isMeant(one),
  );
  if (week?.kind !== 'days') return {};
  const monday = week.week ? nextInWeek({ ...week.week, weekday: 1 }, mondayOf(asking.today)) : week.from;
  return monday === null ? {} : { inWeek: monday };
}

/** "Vi skjuter upp Norrskog, tar det i april": the month, where no day of it is said and the meeting is in another. */
function monthOnly(asking: Asking, from: LocalDate | undefined): ActParams {
  if (from === undefined) return {};
  const months = asking.understanding.entities.dates.flatMap((one) =>
    one.kind === 'parts' && one.day === null && one.month !== null && !saysWhy(asking, one)
      ? [one.month]
      : [],
  );
  const [inMonth, more] = months.filter((month) => month !== monthOf(from));
  return inMonth === undefined || more !== undefined ? {} : { inMonth };
}

/** "… vi kan ju inte i april heller": of no month to move to. */
function saysWhy({ understanding: { message } }: Asking, { words: [first] }: DateMention): boolean {
  const before = message.text.slice(0, message.words[first]?.start ?? 0);
  return /(?<!\p{L})(?:inte|ej|aldrig)(?!\p{L})[^.,;]*$/iu.test(before);
}

/** The days that are said, and whether another is told from what is no day here: "tisdagen efter sportlovet". */
function apart({ understanding: { message } }: Asking, days: readonly DaySaid[]) {
  const told = days.filter((day) => !hangsOnOther(message, day));
  return { told, hangs: told.length < days.length };
}

/** "nytt möte 14 januari kl 13-16 i Stadshuset" */
function newMeeting(asking: Asking): ActParams {
  const { text } = asking.understanding.message;
  // "Fredagen samma vecka" as what? Nothing says.
  const isUnclear = tellsFromOther(text);
  const all = withoutWeekdays(asking, daysSaid(asking));
  const { days: meant } = meetingDays(asking, all);
  // "Nytt möte 20 maj kl 13 eventuellt": the one day that is said is looked over in the form.
  const days = meant.length === 0 && all.length === 1 && !namesOtherDays(text) ? all : meant;
  const { told, hangs } = apart(asking, days);
  const [day, ...more] = isUnclear ? [] : told;
  const isAlso = !/(?<!\p{L})(?:senast|eller|före|innan|till|svar\p{L}*)(?!\p{L})/iu.test(text);
  const place = wholePlaceSaid(asking);
  return {
    ...(day ? { date: day.date } : {}),
    ...hoursOfDay(asking, day, more[0]),
    ...startAndEndSaid(text),
    ...endBy(text, { ...hoursOfDay(asking, day, more[0]), ...startAndEndSaid(text) }),
    ...(place ? { place } : {}),
    ...(isAlso && more.length > 0 ? { alsoOn: more.map(({ date }) => date) } : {}),
    ...(isUnclear ? { weekUnclear: true } : {}),
    ...(hangs && day === undefined ? { dayUnclear: true } : {}),
    ...(day === undefined && !isUnclear ? weekOnly(asking, () => true) : {}),
    ...wrongDay(asking, day),
  };
}

/** "flytta mötet 11 december till 18 december kl 9", "byt lokal på junimötet till Granen". */
function moved(written: Asking): ActParams {
  const asking = withoutDenied(written);
  const { meeting, noMeetingOn, several, to, later } = meetingToMove(asking);
  const { text } = asking.understanding.message;
  const hangs = to !== undefined && apart(asking, [to]).hangs;
  const change = changeSaid(withoutBoards(asking), meeting?.state ?? null);
  return {
    ...(meeting ? { meetingId: meeting.id, meetingDate: meeting.state.date } : {}),
    ...(noMeetingOn === null ? {} : { noMeetingOn }),
    ...(several.length > 0 ? { mayBeOn: several.map(({ state }) => state.date) } : {}),
    ...(to && !hangs ? { date: to.date } : {}),
    ...(hangs ? { dayUnclear: true } : {}),
    ...(later ? { laterToo: later.state.date } : {}),
    ...asLongAsBefore(
      { ...change, ...(saysHours(change) ? {} : hoursOfDay(asking, to)) },
      // All day it ends when it did, unless that is said.
      ALL_DAY.test(text) ? null : (meeting?.state ?? null),
    ),
    ...placeOf(asking),
    ...because(written, tellsAfterColon(text)),
    ...(to === undefined ? weekOnly(asking, ({ words: [first] }) => standsAfterTo(asking, first)) : {}),
    ...(to === undefined ? monthOnly(written, meeting?.state.date) : {}),
    ...wrongDay(asking, to),
  };
}

const ALL_DAY = /(?<!\p{L})(?:heldag|hela\s+dagen)(?!\p{L})/iu;

/** "Slutar kl 11", "börja 12.30, sluta 14.45": each hour is told by its own word, and no other is when it begins. */
function saysHours({ end, date }: ReturnType<typeof changeSaid>): boolean {
  return end !== undefined && date === undefined;
}

/** "Ställ in mötet", or several: one of them is that one, and none the one that is named. */
function cancelled(asking: Asking): ActParams {
  const days = meetingsToCancel(asking) ?? [];
  const [only, ...more] = days;
  const meeting = upcoming(asking).find(({ state }) => state.date === only);
  const behind = reasonBehind(withoutBoards(asking));
  const why = { ...(behind === null ? {} : { reason: behind }), ...because(asking) };
  if (more.length > 0) return { ...why, mayBeOn: days };
  const open = meeting === undefined ? openToCancel(asking) : null;
  if (open !== null) return { ...why, ...open };
  const none = meeting === undefined ? [] : joinedWithout(asking);
  return {
    ...why,
    ...(meeting ? { meetingId: meeting.id, meetingDate: meeting.state.date } : {}),
    ...(none.length > 0 ? { alsoSaid: none } : {}),
  };
}

/** "Ställ in mötet, tar det i maj", where the next is in May: which is meant is asked; null: it is another, or no other is named. */
function openToCancel(asking: Asking): ActParams | null {
  const { notOf = [], understanding } = asking;
  if (notOf.length === 0 || understanding.entities.dates.length > 0 || asking.subject?.meetingId != null)
    return null;
  const ahead = upcoming(asking).map(({ state }) => state.date);
  const isNamed = (date: LocalDate | undefined) =>
    date !== undefined && notOf.some((mention) => fits(mention, date));
  return ahead.length > 1 && isNamed(ahead[0]) ? { mayBeOn: ahead } : null;
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

/** "Skicka kallelsen till revisorn": who is named and is nobody on record. */
function sentToOther({ understanding: { message, entities } }: Asking): ActParams {
  const unknown = otherRecipient(message, entities);
  return unknown === null ? {} : { unknown };
}

/** Meetings made, moved and called off, and what is sent about them. */
export const MEETING_ACTS = {
  'meeting.create': newMeeting,
  'meeting.move': moved,
  'meeting.cancel': cancelled,
  'plan.add': planned,
  'meeting.remind': othersToRemind,
  'notice.send': sentToOther,
} satisfies Readonly<Record<string, ParamReader>>;
