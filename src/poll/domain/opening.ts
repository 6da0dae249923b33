import { accept, type Decision, type Instant, instantAt, refOf, refuse } from '../../kernel/index.ts';
import type { OpenPollCommand } from './commands.ts';
import type { PollEvent } from './events.ts';
import type { Ballot, KnownPoll, MeetingTime } from './poll.ts';
import type { PollRefusal } from './refusals.ts';
import { sortKey } from './rules/best-time.ts';
import { isTooFar, LONGEST_DAYS } from './rules/deadline.ts';
import { FEWEST_CHOICES, faultOfChoices, faultOfQuestion, MOST_CHOICES, oneLine } from './rules/question.ts';
import { mayAsk } from './rules/who-may.ts';

type Outcome = Decision<PollEvent, PollRefusal>;

/** Puts the question to those asked, with everything that holds for it from then on. */
export function open(command: OpenPollCommand): Outcome {
  const { by, at, audience, deadline } = command;
  if (!mayAsk(by)) return refuse('poll.mayNotAsk', null);
  const question = oneLine(command.question);
  const ballot = tidied(command.ballot);
  const fault = faultOfQuestion(question) ?? faultOfBallot(ballot, at);
  if (fault) return fault;
  if (audience === null) return refuse('poll.noChannel', null);
  if (audience.kind !== 'CHANNEL' && audience.people.length === 0) return refuse('poll.nobodyToAsk', null);
  if (deadline <= at) return refuse('poll.deadlineNotAhead', null);
  if (isTooFar(at, deadline)) return refuse('poll.deadlineTooFar', { days: LONGEST_DAYS });
  if (ballot.kind === 'DATE' && ballot.times.some((time) => startOf(time) <= deadline)) {
    return refuse('poll.deadlineAfterTimes', null);
  }
  return accept({ type: 'PollOpened', question, ballot, audience, by: refOf(by), at, deadline });
}

/** Asking again what was asked already: nothing when it is the same, else a refusal. */
export function openAgain(state: KnownPoll, command: OpenPollCommand): Outcome {
  const same = state.question === oneLine(command.question) && state.askedBy.personId === command.by.personId;
  return same ? accept() : refuse('poll.alreadyAsked', { question: state.question });
}

function tidied(ballot: Ballot): Ballot {
  if (ballot.kind === 'CHOICE') return { ...ballot, choices: ballot.choices.map(oneLine) };
  return { ...ballot, times: [...ballot.times].sort((a, b) => sortKey(a).localeCompare(sortKey(b))) };
}

function faultOfBallot(ballot: Ballot, at: Instant) {
  if (ballot.kind === 'CHOICE') return faultOfChoices(ballot.choices);
  const { times, seats } = ballot;
  if (seats.length === 0) return refuse('poll.nobodyToAsk', null);
  if (times.length < FEWEST_CHOICES) return refuse('poll.tooFewChoices', { dates: true });
  if (times.length > MOST_CHOICES) {
    return refuse('poll.tooManyChoices', { given: times.length, most: MOST_CHOICES, dates: true });
  }
  if (new Set(times.map(sortKey)).size < times.length) return refuse('poll.sameTimes', null);
  const passed = times.findIndex((time) => startOf(time) <= at);
  return passed < 0 ? null : refuse('poll.timePassed', { number: passed + 1 });
}

/** When a suggested time begins. */
export function startOf({ date, start }: MeetingTime): Instant {
  return instantAt(date, start);
}
