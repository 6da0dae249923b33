import { epochOf, HOUR, type Instant, later } from '../../../kernel/index.ts';

const SHORT_OF_TIME = 24 * HOUR;
const HOURS_WHEN_SHORT = 2;

/**
 * When the next ersättare is asked if the one asked at `at` is silent: after the board's hours, but after 2 when
 * less than 24 remain until the deadline.
 *
 * Rule: domain page 10, "Ersättare" (setting `substituteAnswerHours`).
 */
export function passOnTime(at: Instant, deadline: Instant, substituteAnswerHours: number): Instant {
  const remaining = epochOf(deadline) - epochOf(at);
  const hours =
    remaining < SHORT_OF_TIME ? Math.min(HOURS_WHEN_SHORT, substituteAnswerHours) : substituteAnswerHours;
  return later(at, hours * HOUR);
}
