import { z } from 'zod';
import { addressOf, electorateOf } from '../../board/index.ts';
import { readTimes } from '../../conversation/index.ts';
import {
  addDays,
  endOfDay,
  epochOf,
  HOUR,
  type Instant,
  instantInWords,
  later,
  localDateOf,
  parseLocalDate,
  workingDayOnOrAfter,
} from '../../kernel/index.ts';
import type { Reply, Turn, Verb } from '../../teams/contract.ts';
import { verb } from '../../teams/contract.ts';
import { askCard, datesCard, type PollFields, saidCard, showButton } from '../cards/index.ts';
import type { OpenPollCommand } from '../domain/commands.ts';
import { startOf } from '../domain/opening.ts';
import type { Ballot } from '../domain/poll.ts';
import { mayAsk } from '../domain/rules/who-may.ts';
import { explainPollRefusal, explainTimeFault, names, optionTexts, SAID } from '../text/index.ts';
import { openPoll, pollIdFor } from '../use-cases.ts';
import { keptFromChannel, whyHeld } from './held-from-channel.ts';
import { type AtBoard, audienceOf, type PollPorts, refused, show, withBoard } from './reach.ts';

const boardId = z.string().max(100);
const written = (max: number) => z.string().max(max).default('');

/** What the cards send. Generous: what is too long is told on the card, with the text still there. */
const fieldsInput = z.object({
  boardId,
  opening: z.string().min(1).max(64),
  question: written(10_000),
  choices: written(20_000),
  several: z.enum(['one', 'many']).catch('one'),
  secrecy: z.enum(['named', 'anonymous']).catch('named'),
  times: written(5_000),
  day: written(40),
  audience: z.enum(['BOARD', 'MEMBERS', 'CHANNEL']).catch('BOARD'),
  asked: z.string().max(10).optional(),
});

/** Writing a question and putting it. */
export function askVerbs(ports: PollPorts): Verb[] {
  const form = (name: string, dates: boolean) =>
    verb({
      name: `poll.${name}`,
      input: z.object({ boardId }),
      run: (input, turn) =>
        withBoard(ports, turn, input.boardId, async (at) =>
          formReply(at, turn, blankFields(at, turn, dates), dates),
        ),
    });
  const edit = (name: string, dates: boolean) =>
    verb({
      name: `poll.${name}`,
      input: fieldsInput,
      run: (fields, turn) =>
        withBoard(ports, turn, fields.boardId, async (at) => formReply(at, turn, fields, dates)),
    });
  const put = (name: string, dates: boolean) =>
    verb({
      name: `poll.${name}`,
      input: fieldsInput,
      run: (fields, turn) =>
        withBoard(ports, turn, fields.boardId, (at) => ask(ports, at, turn, fields, dates)),
    });
  return [
    form('form', false),
    form('dates-form', true),
    edit('edit', false),
    edit('edit-dates', true),
    put('open', false),
    put('open-dates', true),
  ];
}

const DAYS_OPEN = 7;

/** A card to write on, for this turn. */
export function blankFields(at: AtBoard, turn: Turn, dates: boolean): PollFields {
  const day = workingDayOnOrAfter(addDays(localDateOf(turn.at), DAYS_OPEN));
  return {
    boardId: at.boardId,
    opening: turn.commandId.slice(0, 16),
    question: dates ? SAID.datesQuestion : '',
    choices: '',
    several: 'one',
    secrecy: 'named',
    times: '',
    // Before the first suggested time, unless a day is said.
    day: dates ? '' : day,
    audience: 'BOARD',
  };
}

/** The card to write on, or why the caller may not ask: said before anything is written. */
export function formReply(
  at: AtBoard,
  turn: Turn,
  fields: PollFields,
  dates: boolean,
  fault: string | null = null,
): Reply {
  if (!mayAsk(at.doer)) return refused({ code: 'poll.mayNotAsk', data: null }, at.boardName, turn, null);
  const channel = audienceOf('CHANNEL', at.board) !== null;
  return show({
    card: dates ? datesCard(fields, at.boardName, fault) : askCard(fields, at.boardName, channel, fault),
  });
}

/** What was filled in as a command, or why it cannot be read. */
export function readFields(
  at: AtBoard,
  turn: Turn,
  fields: PollFields,
  dates: boolean,
): OpenPollCommand | { readonly fault: string } {
  const ballot = dates ? dateBallot(at, turn, fields) : choiceBallot(fields);
  if ('fault' in ballot) return ballot;
  const deadline = deadlineOf(fields.day, ballot, turn.at);
  if (deadline === null) return { fault: SAID.badDay };
  return {
    type: 'OpenPoll',
    by: at.doer,
    at: turn.at,
    question: fields.question,
    ballot,
    audience: audienceOf(fields.audience, at.board),
    deadline,
  };
}

function choiceBallot({ choices, several, secrecy }: PollFields): Ballot {
  return {
    kind: 'CHOICE',
    choices: choices
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean),
    several: several === 'many',
    anonymous: secrecy === 'anonymous',
  };
}

function dateBallot(at: AtBoard, turn: Turn, { times }: PollFields): Ballot | { readonly fault: string } {
  const today = localDateOf(turn.at);
  const read = readTimes(times, today);
  const [fault] = read.faults;
  if (fault) return { fault: explainTimeFault(fault, today) };
  return { kind: 'DATE', times: read.times, seats: electorateOf(at.board).seats };
}

/** The end of the day; for a date poll without one, of the day before the first time. Null: no such day. */
function deadlineOf(day: string, ballot: Ballot, now: Instant): Instant | null {
  const said = day.trim();
  if (said !== '') {
    const date = parseLocalDate(said);
    return date === null ? null : endOfDay(date);
  }
  const [first] = ballot.kind === 'DATE' ? ballot.times.map(({ date }) => date).sort() : [];
  if (ballot.kind === 'CHOICE') return null;
  // Without any time the rule about times speaks, not the one about days.
  if (first === undefined) return now;
  const [earliest] = ballot.times.map(startOf).sort();
  if (first > localDateOf(now)) return endOfDay(addDays(first, -1));
  return beforeToday(earliest ?? now, now);
}

/** For a meeting later today: an hour before it, or half the time that is left. */
function beforeToday(earliest: Instant, now: Instant): Instant {
  const left = epochOf(earliest) - epochOf(now);
  return later(earliest, -Math.max(0, Math.min(HOUR, left / 2)));
}

async function ask(
  ports: PollPorts,
  at: AtBoard,
  turn: Turn,
  fields: PollFields,
  dates: boolean,
): Promise<Reply> {
  const command = readFields(at, turn, fields, dates);
  if ('fault' in command) return formReply(at, turn, fields, dates, command.fault);
  const held = await whyHeld(ports, at.boardId, turn.at, fields);
  if (held !== null) return formReply(at, turn, keptFromChannel(fields), dates, held);
  const id = pollIdFor(at.boardId, at.doer.personId, fields.opening);
  const outcome = await openPoll(ports.store.records, id, command);
  if (outcome.kind === 'refused') {
    const { refusal } = outcome;
    return refusal.code === 'poll.alreadyAsked' || refusal.code === 'poll.mayNotAsk'
      ? refused(refusal, at.boardName, turn, outcome.poll === null ? null : id)
      : formReply(at, turn, fields, dates, explainPollRefusal(refusal, turn.at));
  }
  const { poll } = outcome;
  const { audience } = poll;
  const asked = audience.kind === 'CHANNEL' ? [] : audience.people;
  const out = asked.filter(({ personId }) => addressOf(at.board, personId, ports.onlyTenant) === null);
  const { ballot } = poll;
  const lines = [
    // Freely typed: how they were read.
    ...(ballot.kind === 'DATE' ? [optionTexts(ballot, localDateOf(turn.at)).join(' · ')] : []),
    SAID.sentTo(audience.kind === 'CHANNEL' ? null : asked.length),
    SAID.askedUntil(instantInWords(poll.deadline, localDateOf(turn.at)), audience.kind === 'CHANNEL'),
    ...(out.length > 0 ? [SAID.unreachable(names(out))] : []),
  ];
  return show({ card: saidCard(SAID.asked(poll.question), lines, at.boardName, [showButton(id)]) });
}
