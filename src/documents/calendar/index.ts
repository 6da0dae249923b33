/** Calendars as files: a small value of a meeting in, iCalendar text (RFC 5545, RFC 5546) out. */
export { type CalendarMeeting, calendarUid } from './calendar-meeting.ts';
export { calendarFeed, calendarFile } from './write-calendar.ts';
