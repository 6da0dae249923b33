import { addDays, type Instant, later, localDateOf, SECOND } from '../../../kernel/index.ts';

/** A poll that is open for longer than this has been forgotten. Klubbans ordning. */
export const LONGEST_DAYS = 180;

/** An answer counts when the server received it at or before the deadline (as domain page 10, item 6). */
export function arrivedInTime(at: Instant, deadline: Instant): boolean {
  return at <= deadline;
}

/** When it is closed: a moment after the deadline, so that what arrived in time is in (domain page 10, item 6). */
export function closingTime(deadline: Instant): Instant {
  return later(deadline, 5 * SECOND);
}

/** Whether it would be open for longer than a poll may be. */
export function isTooFar(at: Instant, deadline: Instant): boolean {
  return localDateOf(deadline) > addDays(localDateOf(at), LONGEST_DAYS);
}
