import type { PollEvent } from './events.ts';
import {
  type Answer,
  type Answers,
  type Ballot,
  type GivenAnswer,
  type KnownPoll,
  type PollState,
  sizeOf,
} from './poll.ts';
import { automaticReminder } from './rules/reminders.ts';

/** How many of a person's commands are remembered: a redelivery comes within minutes. */
const REMEMBERED = 4;

/** The poll after `event`. */
export function evolve(state: PollState, event: PollEvent): PollState {
  if (event.type === 'PollOpened') {
    const { question, ballot, audience, by, at, deadline } = event;
    return {
      status: 'OPEN',
      question,
      ballot,
      audience,
      askedBy: by,
      openedAt: at,
      deadline,
      answers: noAnswers(ballot),
      reminders: 0,
      lastReminderAt: null,
      planned: null,
      remindAt: audience.kind === 'CHANNEL' ? null : automaticReminder(at, deadline),
    };
  }
  return state.status === 'NONE' ? state : afterOpening(state, event);
}

function afterOpening(
  state: KnownPoll,
  event: Exclude<PollEvent, { readonly type: 'PollOpened' }>,
): KnownPoll {
  switch (event.type) {
    case 'AnswerGiven':
      return { ...state, answers: withAnswer(state.answers, event) };
    case 'PeopleReminded':
      return state.status === 'CLOSED'
        ? state
        : { ...state, reminders: state.reminders + 1, lastReminderAt: event.at, remindAt: null };
    case 'ReminderMoved':
      return state.status === 'OPEN' ? { ...state, remindAt: event.to } : state;
    case 'PollClosed': {
      if (state.status === 'CLOSED') return state;
      const { remindAt: _, ...kept } = state;
      return { ...kept, status: 'CLOSED', closedAt: event.at, cause: event.cause, closedBy: event.by };
    }
    case 'PollTakenAway':
      return { ...state, takenAway: true };
    case 'MeetingMade':
      return { ...state, planned: { meetingId: event.meetingId, time: event.time } };
  }
}

function noAnswers(ballot: Ballot): Answers {
  return ballot.kind === 'CHOICE' && ballot.anonymous
    ? { kind: 'SEALED', answered: [], sums: Array.from({ length: sizeOf(ballot) }, () => 0) }
    : { kind: 'NAMED', given: [] };
}

function withAnswer(
  answers: Answers,
  { person, answer, commandId }: Extract<PollEvent, { readonly type: 'AnswerGiven' }>,
): Answers {
  if (answers.kind === 'SEALED') {
    if (answers.answered.includes(person.personId)) return answers;
    return {
      kind: 'SEALED',
      answered: [...answers.answered, person.personId].sort(),
      sums: answers.sums.map((sum, index) => sum + (isPicked(answer, index) ? 1 : 0)),
    };
  }
  const before = answers.given.find((one) => one.person.personId === person.personId);
  const commandIds = [...(before?.commandIds ?? []), commandId].slice(-REMEMBERED);
  const next: GivenAnswer = { person, answer, commandIds };
  return {
    kind: 'NAMED',
    given: before ? answers.given.map((one) => (one === before ? next : one)) : [...answers.given, next],
  };
}

function isPicked(answer: Answer, index: number): boolean {
  return answer.kind === 'CHOICE' && answer.picked.includes(index);
}
