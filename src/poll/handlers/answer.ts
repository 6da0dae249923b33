import { z } from 'zod';
import { boardOnDay } from '../../board/index.ts';
import { type Instant, localDateOf } from '../../kernel/index.ts';
import { type Reply, type Turn, type Verb, verb } from '../../teams/contract.ts';
import { goneCard, listCard, type PollForReader, pollCard, receiptCard, type Told } from '../cards/index.ts';
import {
  type Answer,
  AVAILABILITIES,
  type Availability,
  isAnonymous,
  type KnownPoll,
} from '../domain/poll.ts';
import { MOST_CHOICES } from '../domain/rules/question.ts';
import { isAsked, maySee } from '../domain/rules/who-may.ts';
import { boardOfPoll } from '../record.ts';
import { answerText, explainPollRefusal, SAID } from '../text/index.ts';
import { type PollOutcome, runOnPoll } from '../use-cases.ts';
import { listPolls, loadPoll, ownAnswer } from '../views.ts';
import {
  type AtBoard,
  accountOf,
  boardsOf,
  channelOf,
  type PollPorts,
  say,
  show,
  showPoll,
  viewFor,
  withBoard,
  withPoll,
} from './reach.ts';

export const pollIdField = z.string().max(200);
export const pollInput = z.object({ pollId: pollIdField });

/** What an answer's card sends: the choice, or one field for each time. */
const answerInput = z.looseObject({ pollId: pollIdField, choice: z.coerce.string().max(100).optional() });
type AnswerInput = z.output<typeof answerInput>;

/** Seeing polls and answering them. */
export function answerVerbs(ports: PollPorts): Verb[] {
  return [
    verb({
      name: 'poll.answer',
      input: answerInput,
      run: (input, turn) =>
        turn.place.kind === 'channel' ? answerInChannel(ports, turn, input) : answer(ports, turn, input),
    }),
    verb({
      name: 'poll.show',
      input: pollInput,
      run: (input, turn) =>
        turn.place.kind === 'channel'
          ? showInChannel(ports, turn, input.pollId)
          : withPoll(ports, turn, input.pollId, async (at) => showPoll(at, turn)),
    }),
    verb({
      name: 'poll.list',
      input: z.object({
        boardId: z.string().max(100),
        page: z.coerce.number().int().min(0).max(1000).default(0),
      }),
      run: (input, turn) =>
        withBoard(ports, turn, input.boardId, (at) => listReply(ports, at, turn, input.page)),
    }),
  ];
}

/** The board's polls that the caller may see, the latest first. */
export async function listReply(ports: PollPorts, at: AtBoard, turn: Turn, page: number): Promise<Reply> {
  const polls = (await listPolls(ports.store.records, at.boardId)).filter(({ poll }) =>
    maySee(poll, at.doer),
  );
  return show({ card: listCard(at.boardId, at.boardName, polls, page, turn.at) });
}

/** The act that comes most often: the poll is read once, when the answer is counted. */
async function answer(ports: PollPorts, turn: Turn, input: AnswerInput): Promise<Reply> {
  const boardId = boardOfPoll(input.pollId);
  const [at] = boardId === null || turn.place.kind !== 'personal' ? [] : await boardsOf(ports, turn, boardId);
  if (!at) return say(turn.place.kind === 'personal' ? SAID.notMine : SAID.viaChannel);
  const outcome = await runOnPoll(ports.store.records, input.pollId, {
    type: 'GiveAnswer',
    by: at.doer,
    place: null,
    answer: answerOf(input),
    commandId: turn.commandId,
    at: turn.at,
  });
  const { poll } = outcome;
  if (poll === null || !maySee(poll, at.doer)) return say(SAID.notMine);
  return answered(outcome, poll, viewFor(at, input.pollId, poll, turn), input);
}

/**
 * The receipt alone where the answer was counted: the card itself is kept true by the outbox, for everybody. Else the
 * whole card: the result where this was the last answer, or what was filled in with why it was not taken.
 */
function answered(outcome: PollOutcome, poll: KnownPoll, view: PollForReader, input: AnswerInput): Reply {
  const told = toldOf(outcome, poll, view, input);
  if (outcome.kind === 'refused' || poll.status === 'CLOSED') return show({ card: pollCard(view, told) });
  return show({ card: receiptCard(view, told.fact) });
}

/** In a channel whoever is there answers, by her account; what comes back tells no more than the channel sees. */
async function answerInChannel(ports: PollPorts, turn: Turn, input: AnswerInput): Promise<Reply> {
  const there = await reachInChannel(ports, turn, input.pollId);
  if (there === null) return say(SAID.notMine);
  const { by, place, view } = there;
  const outcome = await runOnPoll(ports.store.records, input.pollId, {
    type: 'GiveAnswer',
    by,
    place,
    answer: answerOf(input),
    commandId: turn.commandId,
    at: turn.at,
  });
  const poll = outcome.poll ?? view.poll;
  if (poll.takenAway === true) return show({ card: goneCard(view.boardName) });
  return answered(outcome, poll, { ...view, poll, own: ownAnswer(poll, by.personId) }, input);
}

/** The poll of this very channel, as somebody there meets it; null for any other. */
async function reachInChannel(ports: PollPorts, turn: Turn, pollId: string) {
  const kept = await loadPoll(ports.store.records, pollId);
  const place = channelOf(turn);
  const by = accountOf(turn);
  if (kept === null || place === null || kept.poll.audience.kind !== 'CHANNEL') return null;
  const { poll } = kept;
  const known = isAsked(poll.audience, by.personId, place) ? await ports.directory.board(kept.boardId) : null;
  if (known === null) return null;
  const view: PollForReader = {
    id: pollId,
    boardName: boardOnDay(known, localDateOf(turn.at)).name,
    poll,
    own: ownAnswer(poll, by.personId),
    asked: true,
    handles: false,
    plans: false,
    now: turn.at,
  };
  return { by, place, view };
}

async function showInChannel(ports: PollPorts, turn: Turn, pollId: string): Promise<Reply> {
  const there = await reachInChannel(ports, turn, pollId);
  if (there === null) return say(SAID.notMine);
  const { view } = there;
  return show({ card: view.poll.takenAway === true ? goneCard(view.boardName) : pollCard(view) });
}

/** What a card sent, as an answer; what it lacks or has too much of is for the rules to refuse. */
function answerOf(input: AnswerInput): Answer {
  if (input.choice !== undefined) {
    const picked = input.choice
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean)
      .map((one) => (/^\d{1,3}$/.test(one) ? Number(one) : -1));
    return { kind: 'CHOICE', picked: picked.sort((a, b) => a - b) };
  }
  const given = Array.from({ length: MOST_CHOICES }, (_, index) => input[`t${index}`]);
  const availability = given.flatMap((one) => AVAILABILITIES.find((known) => known === one) ?? []);
  return availability.length > 0 || given.some((one) => one !== undefined)
    ? { kind: 'DATE', availability: withinOrder(given, availability) }
    : { kind: 'CHOICE', picked: [] };
}

/** Only an unbroken row from the first time on is an answer. */
function withinOrder(given: readonly unknown[], known: readonly Availability[]): readonly Availability[] {
  const filled = given.slice(0, known.length);
  return filled.every((one, index) => one === known[index]) ? known : [];
}

/** The receipt, or why the answer was not taken: with what was filled in still there. */
function toldOf(outcome: PollOutcome, poll: KnownPoll, { now }: PollForReader, input: AnswerInput): Told {
  if (outcome.kind === 'refused') {
    return { fact: explainPollRefusal(outcome.refusal, now), filled: filledOf(input) };
  }
  // In an anonymous poll never what was answered.
  if (isAnonymous(poll)) return { fact: SAID.counted };
  return { fact: SAID.received(answerText(answerOf(input), poll.ballot, localDateOf(now))) };
}

function filledOf(input: AnswerInput): Record<string, string> {
  const { pollId: _, ...fields } = input;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) =>
      typeof value === 'string' && value.length <= 100 ? [[key, value]] : [],
    ),
  );
}

/** Everything open that the caller is asked in her own chat, on the board. */
export async function openForMe(ports: PollPorts, at: AtBoard) {
  const polls = await listPolls(ports.store.records, at.boardId);
  return polls.filter(({ poll }) => poll.status === 'OPEN' && isAsked(poll.audience, at.doer.personId, null));
}

/** The open polls that the caller has answered, each with its card. When she did is not kept (docs/adr/0009). */
export async function ownAnswers(
  ports: PollPorts,
  turn: Turn,
): Promise<{ readonly at: Instant; readonly isTimed: false; readonly reply: Reply }[]> {
  const found: { readonly at: Instant; readonly isTimed: false; readonly reply: Reply }[] = [];
  for (const at of await boardsOf(ports, turn, null)) {
    for (const kept of await openForMe(ports, at)) {
      if (ownAnswer(kept.poll, at.doer.personId) === null) continue;
      const { messages } = showPoll({ ...at, kept }, turn);
      const text = SAID.answeredBefore(kept.poll.question);
      found.push({ at: kept.poll.openedAt, isTimed: false, reply: { messages: [{ text }, ...messages] } });
    }
  }
  return found;
}
