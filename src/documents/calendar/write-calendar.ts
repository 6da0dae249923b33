import { TZDate } from '@date-fns/tz';
import {
  type ICalAlarmData,
  ICalAlarmType,
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  type ICalEventData,
  ICalEventStatus,
} from 'ical-generator';
import {
  addDays,
  epochOf,
  HOUR,
  instantAt,
  type LocalDate,
  type LocalTime,
  ZONE,
} from '../../kernel/index.ts';
import { type CalendarAddress, type CalendarMeeting, calendarUid } from './calendar-meeting.ts';
import { STOCKHOLM_VTIMEZONE } from './time-zone.ts';

/** A calendar file, fit to be attached to a card or a letter. */
export interface CalendarFile {
  readonly name: string;
  /** With the method, which a letter needs for the invitation to be shown as one. */
  readonly contentType: string;
  readonly method: 'PUBLISH' | 'REQUEST' | 'CANCEL';
  readonly text: string;
  /** `text` in UTF-8. */
  readonly bytes: Uint8Array;
}

/** Whoever the file is for is named in it only where somebody can be told of her answer. */
export interface CalendarFileOptions {
  /** For a letter: the one who is called. With an organiser too, the file is an invitation (REQUEST). */
  readonly attendee?: CalendarAddress;
}

export interface CalendarFeed {
  readonly name: string;
  readonly meetings: readonly CalendarMeeting[];
}

const PRODUCT = { company: 'Klubban', product: 'Klubban', language: 'SV' };
/** Klubbans ordning: a meeting whose end nobody has said takes up two hours of the calendar, and the note says so. */
const ASSUMED_LENGTH = 2 * HOUR;
/** Klubbans ordning: a reminder the day before and an hour before. In seconds. */
const ALARMS = [24 * 3600, 3600];
/** How often a calendar that subscribes should look. In seconds. */
const FEED_TTL = 3600;

/**
 * One meeting as a file that Outlook and others take: PUBLISH for a card, REQUEST for a letter to an attendee, and
 * CANCEL once the meeting is cancelled. Same meeting, same UID; a later state has a higher SEQUENCE.
 */
export function calendarFile(meeting: CalendarMeeting, options: CalendarFileOptions = {}): CalendarFile {
  const attendee = addressed(meeting.organiser) === null ? null : addressed(options.attendee ?? null);
  const method = meeting.cancelled ? 'CANCEL' : attendee === null ? 'PUBLISH' : 'REQUEST';
  const calendar = newCalendar(ICalCalendarMethod[method]);
  calendar.createEvent(eventOf(meeting, attendee, options.attendee !== undefined));
  const text = ended(calendar);
  return {
    name: `sammantrade-${meeting.date}.ics`,
    contentType: `text/calendar; charset=utf-8; method=${method}`,
    method,
    text,
    bytes: Buffer.from(text, 'utf8'),
  };
}

/** Several meetings as a calendar to subscribe to: what time, where, which board, and nothing more. */
export function calendarFeed(feed: CalendarFeed): string {
  const calendar = newCalendar(ICalCalendarMethod.PUBLISH);
  calendar.name(oneLine(feed.name)).ttl(FEED_TTL);
  for (const meeting of feed.meetings) calendar.createEvent(eventOf(meeting, null));
  return ended(calendar);
}

function newCalendar(method: ICalCalendarMethod): ICalCalendar {
  const calendar = new ICalCalendar({ prodId: PRODUCT, method, scale: 'GREGORIAN' });
  // Each event names the zone: were it the calendar's own, stamps would be written in the host's time.
  calendar.timezone({ name: null, generator: () => STOCKHOLM_VTIMEZONE });
  return calendar;
}

function eventOf(
  meeting: CalendarMeeting,
  attendee: CalendarAddress | null,
  isByLetter = false,
): ICalEventData {
  const { cancelled } = meeting;
  const place = oneLine(meeting.place ?? '');
  const organiser = addressed(meeting.organiser);
  const changed = new Date(epochOf(meeting.changedAt));
  return {
    id: calendarUid(meeting.meetingId),
    sequence: meeting.sequence,
    stamp: changed,
    lastModified: changed,
    ...timesOf(meeting),
    summary: summaryOf(meeting),
    description: descriptionOf(meeting, isByLetter),
    ...(place === '' ? {} : { location: { title: place } }),
    ...(meeting.distanceLink === null ? {} : { url: oneLine(meeting.distanceLink) }),
    ...(organiser === null ? {} : { organizer: organiser }),
    ...(attendee === null ? {} : { attendees: [attendeeOf(attendee)] }),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    busystatus: cancelled ? ICalEventBusyStatus.FREE : ICalEventBusyStatus.BUSY,
    alarms: cancelled || meeting.start === null ? [] : ALARMS.map((seconds) => alarmOf(meeting, seconds)),
  };
}

/** She answers Klubban or the kansli, not by her calendar: no RSVP is asked for. */
function attendeeOf({ name, email }: CalendarAddress) {
  return {
    name,
    email,
    role: ICalAttendeeRole.REQ,
    status: ICalAttendeeStatus.NEEDSACTION,
    rsvp: false,
  };
}

function alarmOf(meeting: CalendarMeeting, before: number): ICalAlarmData {
  return { type: ICalAlarmType.display, trigger: before, description: summaryOf(meeting) };
}

function timesOf({
  date,
  start,
  end,
}: CalendarMeeting): Pick<ICalEventData, 'start'> & Partial<ICalEventData> {
  if (start === null) return { start: dayOf(date), end: dayOf(addDays(date, 1)), allDay: true };
  const from = momentOf(date, start);
  const to =
    end !== null && end > start ? momentOf(date, end) : new TZDate(from.getTime() + ASSUMED_LENGTH, ZONE);
  return { start: from, end: to, timezone: ZONE };
}

function momentOf(date: LocalDate, time: LocalTime): TZDate {
  return new TZDate(epochOf(instantAt(date, time)), ZONE);
}

/** Without a zone the library reads days in UTC. */
function dayOf(date: LocalDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

function summaryOf({ title, boardName, cancelled }: CalendarMeeting): string {
  return oneLine(`${cancelled ? 'Inställt: ' : ''}${oneLine(title ?? '') || 'Sammanträde'}, ${boardName}`);
}

function descriptionOf(
  { cancelled, start, end, distanceLink }: CalendarMeeting,
  isByLetter: boolean,
): string {
  if (cancelled) return 'Sammanträdet är inställt.';
  const lines = [
    ...(start === null ? ['Tiden är inte bestämd.'] : []),
    ...(start !== null && (end === null || end <= start) ? ['Sluttiden är inte bestämd.'] : []),
    ...(distanceLink === null ? [] : [`Delta på distans: ${distanceLink}`]),
    isByLetter
      ? 'Dagordning och handlingar följer med brevet. Svara på brevet om du kommer.'
      : 'Dagordning och handlingar får du av Klubban i Teams. Där svarar du också om du kommer.',
  ];
  return lines.join('\n');
}

/** Every line ends, the last one too (RFC 5545, 3.1). */
function ended(calendar: ICalCalendar): string {
  return `${calendar.toString().trimEnd()}\r\n`;
}

/** What is no address would break the line that it stands on: better without. */
function addressed(address: CalendarAddress | null): CalendarAddress | null {
  if (address === null || !/^[^\s"<>,;:\\]+@[^\s"<>,;:\\]+$/.test(address.email)) return null;
  return { name: parameter(address.name) || address.email, email: address.email };
}

/** A parameter's value knows no escape for the quotation mark (RFC 5545, 3.2). */
function parameter(text: string): string {
  return oneLine(text).replaceAll('"', "'");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
