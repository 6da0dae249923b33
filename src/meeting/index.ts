export { calendarMeeting } from './calendar.ts';
export type { MeetingCommand } from './domain/decide.ts';
export type * from './domain/events.ts';
export * from './domain/item-recusals.ts';
export type { MeetingRefusal } from './domain/refusals.ts';
export * from './domain/state.ts';
export { meetingKind, meetingStreamId } from './stream.ts';
export { runOnMeeting, tellMeetingTheTime } from './use-cases.ts';
export * from './views.ts';
