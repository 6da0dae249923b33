import { type Instant, later, SECOND } from '../../../kernel/index.ts';

/** How long after the deadline the closing waits, so that what arrived in time is in. */
const CLOSING_DELAY = 5 * SECOND;

/**
 * Whether something that the server received at `at` came in time: at or before the deadline instant.
 *
 * Rule: domain page 10, item 6.
 */
export function arrivedInTime(at: Instant, deadline: Instant): boolean {
  return at <= deadline;
}

/** When the case is closed if nothing closed it before: 5 s after the deadline (domain page 10, item 6). */
export function closingTime(deadline: Instant): Instant {
  return later(deadline, CLOSING_DELAY);
}
