import { callPassesOnAt, type Instant, unreachable } from '../../kernel/index.ts';
import type { CirculationEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { arrivedInTime, closingTime } from './rules/deadline.ts';
import { isCallRunning, nextSubstitute } from './rules/next-substitute.ts';
import { type Moment, outcomeAt } from './rules/outcome.ts';
import { dueReminder, nextReminderAt } from './rules/reminders.ts';
import { isAllSettled, missingVoters } from './rules/settled.ts';
import { tallyOf } from './rules/tally.ts';
import { seatOf, voterOf } from './rules/voter.ts';
import { type CirculationState, isRecused, type OpenCase } from './state.ts';

type Cause = 'ANSWER' | 'OTHER';

/**
 * What an act brings with it: ersättare released and called, and the closing where it settles the case. Given the
 * events of the act, gives them with those that follow from them.
 */
export function withFollowUps(
  state: CirculationState,
  events: readonly CirculationEvent[],
  at: Instant,
  cause: Cause,
): CirculationEvent[] {
  const all = [...events];
  let current = events.reduce(evolve, state);
  const record = (next: CirculationEvent | null): boolean => {
    if (next === null) return false;
    all.push(next);
    current = evolve(current, next);
    return true;
  };
  while (current.status === 'OPEN' && record(release(current, at) ?? call(current, at)));
  if (current.status === 'OPEN' && isAllSettled(current)) record(closing(current, 'SETTLED', at, cause));
  return all;
}

/** What the passing of time brings: a closing, or reminders and calls passed on. */
export function timeEvents(state: OpenCase, now: Instant): CirculationEvent[] {
  if (now >= closingTime(state.file.deadline)) {
    const end = closing(state, 'DEADLINE', now, 'OTHER');
    return end === null ? [] : [end];
  }
  const to = arrivedInTime(now, state.file.deadline) ? dueReminder(state, now) : [];
  const reminders: CirculationEvent[] =
    to.length > 0 ? [{ type: 'RemindersSent', by: null, to, at: now }] : [];
  return withFollowUps(state, reminders, now, 'OTHER');
}

/** When the case wants to be told the time: closing, next reminder, next passing on of a call. */
export function nextDueAt(state: CirculationState): Instant | null {
  if (state.status !== 'OPEN') return null;
  const times = [closingTime(state.file.deadline)];
  const reminder = nextReminderAt(state);
  if (reminder !== null) times.push(reminder);
  for (const desk of state.desks) {
    if (voterOf(state, desk) !== null || nextSubstitute(state, desk) === null) continue;
    const running = desk.calls.filter((one) => one.status === 'ASKED').map((one) => one.passOnAt);
    const last = running.sort().at(-1);
    if (last !== undefined) times.push(last);
  }
  return times.sort()[0] ?? null;
}

/** An ersättare who has not answered gives way to the ledamot who is back (domain page 10, "Ersättare"). */
function release(state: OpenCase, at: Instant): CirculationEvent | null {
  for (const desk of state.desks) {
    const { holder } = seatOf(state, desk);
    if (holder === null || isRecused(state, holder.personId)) continue;
    const waiting = desk.calls.find(
      (one) =>
        one.status === 'ASKED' ||
        (one.status === 'ACCEPTED' && desk.answer?.person.personId !== one.person.personId),
    );
    if (waiting) return { type: 'SubstituteReleased', seatId: desk.seatId, person: waiting.person, at };
  }
  return null;
}

/** The next ersättare for a seat that nobody serves for, unless one is still being waited for. */
function call(state: OpenCase, at: Instant): CirculationEvent | null {
  const { deadline, rules } = state.file;
  if (!arrivedInTime(at, deadline)) return null;
  for (const desk of state.desks) {
    if (voterOf(state, desk) !== null || isCallRunning(desk, at)) continue;
    const person = nextSubstitute(state, desk);
    if (person === null) continue;
    const passOnAt = callPassesOnAt(at, deadline, rules.substituteAnswerHours);
    return { type: 'SubstituteCalled', seatId: desk.seatId, person, passOnAt, at };
  }
  return null;
}

/** The event that ends the case at `moment`, the question to the one who settles ties, or null: nothing new. */
function closing(state: OpenCase, moment: Moment, at: Instant, cause: Cause): CirculationEvent | null {
  const outcome = outcomeAt(state, moment);
  const end = { tally: tallyOf(state), missing: missingVoters(state), at };
  switch (outcome.kind) {
    case 'DECIDED': {
      const { outcome: result, castingVote } = outcome;
      const closedByAnswer = cause === 'ANSWER';
      return { type: 'CirculationDecided', outcome: result, castingVote, closedByAnswer, ...end };
    }
    case 'POSITIONS_GATHERED':
      return { type: 'PositionsGathered', ...end };
    case 'REFERRED': {
      const { reason, demandedBy } = outcome;
      return { type: 'CirculationReferred', reason, demandedBy, ...end };
    }
    case 'LAPSED':
      return { type: 'CirculationLapsed', ...end };
    case 'AWAITS_CASTING_VOTE': {
      const asked = state.castingVoteAsked?.personId === outcome.person.personId;
      return asked ? null : { type: 'CastingVoteAsked', person: outcome.person, at };
    }
    default:
      return unreachable(outcome);
  }
}

/** A demand for a meeting ends the case at once, whoever else has answered (domain page 10, item 1). */
export function demandedEnd(state: OpenCase, at: Instant): CirculationEvent[] {
  const end = closing(state, 'SETTLED', at, 'ANSWER');
  return end === null ? [] : [end];
}
