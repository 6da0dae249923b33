export { CALENDAR_PATH, type CalendarOwner, calendarRoute } from './calendar.ts';
export * from './links.ts';
export * from './server.ts';
