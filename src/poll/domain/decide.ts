import {
  accept,
  type Decider,
  type Decision,
  type Instant,
  later,
  MINUTE,
  refOf,
  refuse,
  unreachable,
} from '../../kernel/index.ts';
import type { GiveAnswer, Handling, PollCommand } from './commands.ts';
import type { PollEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { open, openAgain } from './opening.ts';
import {
  type Answer,
  AVAILABILITIES,
  type Ballot,
  type KnownPoll,
  type MeetingTime,
  missingPeople,
  noPoll,
  type OpenPoll,
  type PollState,
} from './poll.ts';
import type { PollRefusal } from './refusals.ts';
import { sortKey } from './rules/best-time.ts';
import { arrivedInTime, closingTime } from './rules/deadline.ts';
import { mayRemindAt, nextReminderTime } from './rules/reminders.ts';
import { isAsked, mayHandle, mayPlan } from './rules/who-may.ts';

type Outcome = Decision<PollEvent, PollRefusal>;

/** One snabbfråga or date poll, from question to result. Pure and total; it has no formal weight. */
export const pollDecider: Decider<PollState, PollCommand, PollEvent, PollRefusal> = {
  initialState: noPoll,
  decide,
  evolve,
};

function decide(state: PollState, command: PollCommand): Outcome {
  if (state.status === 'NONE') {
    if (command.type === 'OpenPoll') return open(command);
    return command.type === 'TimePassed' ? accept() : refuse('poll.unknown', null);
  }
  switch (command.type) {
    case 'OpenPoll':
      return openAgain(state, command);
    case 'GiveAnswer':
      return giveAnswer(state, command);
    case 'Remind':
      return state.status === 'OPEN'
        ? remind(state, command)
        : refuse('poll.closed', { at: state.closedAt, reminding: true });
    case 'ClosePoll':
      return close(state, command);
    case 'TakeAway':
      return takeAway(state, command);
    case 'NoteMeeting':
      return noteMeeting(state, command);
    case 'TimePassed':
      return state.status === 'OPEN' ? accept(...timeEvents(state, command.at)) : accept();
    default:
      return unreachable(command);
  }
}

function giveAnswer(state: KnownPoll, command: GiveAnswer): Outcome {
  const { by, place, at, answer, commandId } = command;
  if (!isAsked(state.audience, by.personId, place)) {
    return refuse('poll.notAsked', { inChannel: state.audience.kind === 'CHANNEL' });
  }
  if (state.answers.kind === 'SEALED') {
    if (state.answers.answered.includes(by.personId)) return refuse('poll.alreadyAnswered', null);
  } else {
    const before = state.answers.given.find(({ person }) => person.personId === by.personId);
    // A redelivered answer, also one that has been changed since, and the same answer once more.
    if (before?.commandIds.includes(commandId) || sameAnswer(before?.answer, answer)) return accept();
  }
  if (state.status === 'CLOSED') return refuse('poll.closed', { at: state.closedAt, reminding: false });
  if (!arrivedInTime(at, state.deadline)) {
    return refuse('poll.closed', { at: state.deadline, reminding: false });
  }
  const fault = faultOfAnswer(state.ballot, answer);
  if (fault) return fault;
  const event: PollEvent = { type: 'AnswerGiven', person: refOf(by), answer, commandId };
  return accept(event, ...closedByAll(evolve(state, event), at));
}

/** When all who are asked have answered, it is closed. */
function closedByAll(after: PollState, at: Instant): PollEvent[] {
  if (after.status !== 'OPEN' || after.audience.kind === 'CHANNEL') return [];
  if (missingPeople(after).length > 0) return [];
  return [{ type: 'PollClosed', cause: 'ALL_ANSWERED', by: null, at }];
}

function sameAnswer(a: Answer | undefined, b: Answer): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b);
}

function faultOfAnswer(ballot: Ballot, answer: Answer) {
  if (ballot.kind === 'DATE') {
    const whole =
      answer.kind === 'DATE' &&
      answer.availability.length === ballot.times.length &&
      answer.availability.every((one) => AVAILABILITIES.includes(one));
    return whole ? null : refuse('poll.answerUnclear', { dates: true });
  }
  if (answer.kind !== 'CHOICE') return refuse('poll.answerUnclear', { dates: false });
  const { picked } = answer;
  if (picked.length === 0) return refuse('poll.noChoice', null);
  const known = picked.every((index) => ballot.choices[index] !== undefined);
  if (!known || new Set(picked).size < picked.length) return refuse('poll.answerUnclear', { dates: false });
  return picked.length > 1 && !ballot.several ? refuse('poll.oneChoiceOnly', null) : null;
}

/** Those who have not answered are reminded, in the daytime; once, however often it is asked for in one go. */
function remind(state: OpenPoll, { by, at }: Handling): Outcome {
  if (!mayHandle(state, by)) return refuse('poll.mayNotHandle', null);
  if (!arrivedInTime(at, state.deadline)) {
    return refuse('poll.closed', { at: state.deadline, reminding: true });
  }
  const to = missingPeople(state);
  if (to.length === 0) return refuse('poll.nobodyToRemind', { channel: state.audience.kind === 'CHANNEL' });
  if (state.lastReminderAt !== null && at < later(state.lastReminderAt, PAUSE)) {
    return refuse('poll.justReminded', null);
  }
  const reaches = nextReminderTime(at);
  if (reaches >= state.deadline) return refuse('poll.tooLateToRemind', { deadline: state.deadline });
  return accept({ type: 'PeopleReminded', to, at: reaches });
}

/** So long after a reminder nobody is reminded again by hand. Klubbans ordning. */
const PAUSE = 60 * MINUTE;

function close(state: KnownPoll, { by, at }: Handling): Outcome {
  if (!mayHandle(state, by)) return refuse('poll.mayNotHandle', null);
  if (state.status === 'CLOSED') return accept();
  return accept({ type: 'PollClosed', cause: 'BY_HAND', by: refOf(by), at });
}

/**
 * The channel is shown no more of it, and nobody can answer it any more.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
function takeAway(state: KnownPoll, { by, at }: Handling): Outcome {
  if (!mayHandle(state, by)) return refuse('poll.mayNotHandle', null);
  if (state.takenAway === true || state.audience.kind !== 'CHANNEL') return accept();
  const closed = { type: 'PollClosed', cause: 'BY_HAND', by: refOf(by), at } as const;
  return state.status === 'CLOSED'
    ? accept({ type: 'PollTakenAway' })
    : accept<PollEvent>({ type: 'PollTakenAway' }, closed);
}

/** One of the suggested times is in the meeting plan now; the poll has done its work. */
function noteMeeting(
  state: KnownPoll,
  { by, at, meetingId, time }: Handling & { readonly meetingId: string; readonly time: MeetingTime },
): Outcome {
  const { ballot, planned } = state;
  if (!mayPlan(by)) return refuse('poll.mayNotPlan', null);
  if (ballot.kind !== 'DATE' || !ballot.times.some((one) => sortKey(one) === sortKey(time))) {
    return refuse('poll.notDates', null);
  }
  if (planned?.meetingId === meetingId && sortKey(planned.time) === sortKey(time)) return accept();
  const made = { type: 'MeetingMade', meetingId, time } as const;
  const closed = { type: 'PollClosed', cause: 'BY_HAND', by: refOf(by), at } as const;
  return state.status === 'CLOSED' ? accept(made) : accept<PollEvent>(made, closed);
}

function timeEvents(state: OpenPoll, at: Instant): PollEvent[] {
  if (at >= closingTime(state.deadline)) {
    // Nobody could answer after it, however late the clock came by.
    return [{ type: 'PollClosed', cause: 'DEADLINE', by: null, at: state.deadline }];
  }
  if (state.remindAt === null || at < state.remindAt) return [];
  const to = missingPeople(state);
  const reaches = nextReminderTime(at);
  if (to.length === 0 || reaches >= state.deadline) return [{ type: 'ReminderMoved', to: null }];
  if (!mayRemindAt(at)) return [{ type: 'ReminderMoved', to: reaches }];
  return [{ type: 'PeopleReminded', to, at }];
}

/** When the poll wants to be told the time, or null. */
export function nextDueAt(state: PollState): Instant | null {
  if (state.status !== 'OPEN') return null;
  const closing = closingTime(state.deadline);
  return state.remindAt !== null && state.remindAt < closing ? state.remindAt : closing;
}
