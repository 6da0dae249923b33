import { HOUR, type Instant, later, type PersonRef } from '../../../kernel/index.ts';
import type { OpenCase } from '../state.ts';
import { missingVoters } from './settled.ts';

/**
 * Who is reminded: those who can answer and have not, and ersättare who have not said whether they can serve.
 * Nobody who has answered.
 *
 * Rule: issue "Reminders go only to those who haven't answered".
 */
export function toRemind(state: OpenCase): PersonRef[] {
  const asked = state.desks.flatMap((desk) =>
    desk.calls.filter((call) => call.status === 'ASKED').map((call) => call.person),
  );
  return [...missingVoters(state), ...asked];
}

/** The next time for reminders, after those already sent, or null. */
export function nextReminderAt(state: OpenCase): Instant | null {
  const times = state.file.rules.reminderHours
    .map((hours) => later(state.file.deadline, -hours * HOUR))
    .filter((at) => at > state.remindedUpTo)
    .sort();
  return times[0] ?? null;
}
