import { HOUR, type Instant, later, type PersonRef } from '../../../kernel/index.ts';
import type { Desk, OpenCase } from '../state.ts';
import { voterOf } from './voter.ts';

/**
 * Who is reminded: those who can answer and have not, and ersättare who have not said whether they can serve.
 * Nobody who has answered.
 *
 * Rule: issue "Reminders go only to those who haven't answered".
 *
 * @param time of a reminder that comes by itself: an ersättare who was called after it is not reminded of it
 */
export function toRemind(state: OpenCase, time: Instant | null = null): PersonRef[] {
  const calledBefore = (at: Instant) => time === null || at < time;
  const missing = state.desks.flatMap((desk) => {
    const voter = desk.answer === null ? voterOf(state, desk) : null;
    return voter !== null && calledBefore(calledAt(desk, voter) ?? state.file.openedAt) ? [voter] : [];
  });
  const asked = state.desks.flatMap((desk) =>
    desk.calls.filter((call) => call.status === 'ASKED' && calledBefore(call.at)).map((call) => call.person),
  );
  return [...missing, ...asked];
}

function calledAt(desk: Desk, person: PersonRef): Instant | null {
  return (
    desk.calls.find((call) => call.person.personId === person.personId && call.status === 'ACCEPTED')?.at ??
    null
  );
}

/** Times for reminders that have not been sent and for which there is somebody to remind, earliest first. */
function timesLeft(state: OpenCase): Instant[] {
  return state.file.rules.reminderHours
    .map((hours) => later(state.file.deadline, -hours * HOUR))
    .filter((at) => at > state.remindedUpTo && toRemind(state, at).length > 0)
    .sort();
}

/** The next time for reminders, or null. */
export function nextReminderAt(state: OpenCase): Instant | null {
  return timesLeft(state)[0] ?? null;
}

/** Who is reminded at `now`: of the latest time that has come, once for all that came while the bot was away. */
export function dueReminder(state: OpenCase, now: Instant): PersonRef[] {
  const latest = timesLeft(state).findLast((at) => at <= now);
  return latest === undefined ? [] : toRemind(state, latest);
}
