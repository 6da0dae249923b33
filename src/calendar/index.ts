/** The door of `calendar/`: private addresses to subscribe to, and what they show. */
export { calendarAddresses } from './addresses.ts';
export { feedOf } from './feed.ts';
