export { CALENDAR_PATH, calendarRoute } from './calendar.ts';
export * from './links.ts';
export * from './server.ts';
