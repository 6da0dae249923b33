import { type Instant, instantInWords, localDateOf } from '../../kernel/index.ts';
import { answerCard, type CardButton, type CardContent, choiceCard, formCard } from '../../teams/contract.ts';
import { type Audience, type Ballot, isAnonymous, type KnownPoll } from '../domain/poll.ts';
import type { TimeStanding } from '../domain/rules/best-time.ts';
import {
  ADVISORY,
  AUDIENCE_TEXT,
  answeredText,
  BUTTON,
  capital,
  LABEL,
  logLine,
  optionTexts,
  SAID,
  timeText,
  until,
} from '../text/index.ts';
import { standingOf } from '../views.ts';
import { type PollForReader, timeValue } from './poll.ts';

/** What is filled in to ask, as it was typed. */
export interface PollFields {
  readonly boardId: string;
  /** The card's own number: pressed twice, it asks once. */
  readonly opening: string;
  readonly question: string;
  /** One a line. */
  readonly choices: string;
  readonly several: 'one' | 'many';
  readonly secrecy: 'named' | 'anonymous';
  /** For a date poll: freely typed. */
  readonly times: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly audience: Audience['kind'];
  /** Not empty: it has been asked whether everybody in the channel is to see it. */
  readonly asked?: string | undefined;
}

/** The card on which a question is written. `fault` is told first: why it could not be asked. */
export function askCard(
  fields: PollFields,
  boardName: string,
  channel: boolean,
  fault: string | null,
): CardContent {
  return formCard({
    context: `${boardName} · ${ADVISORY}`,
    fact: SAID.formFact,
    lines: [fault ?? SAID.formLine],
    fields: [
      questionField(fields.question),
      {
        kind: 'text',
        id: 'choices',
        label: LABEL.choices,
        placeholder: LABEL.choicesHint,
        value: fields.choices,
        multiline: true,
        maxLength: 4000,
        required: LABEL.choicesMissing,
      },
      {
        kind: 'choice',
        id: 'several',
        label: LABEL.several,
        value: fields.several,
        choices: [
          { title: LABEL.one, value: 'one' },
          { title: LABEL.many, value: 'many' },
        ],
      },
      {
        kind: 'choice',
        id: 'secrecy',
        label: LABEL.secrecy,
        value: fields.secrecy,
        choices: [
          { title: LABEL.named, value: 'named' },
          { title: LABEL.anonymous, value: 'anonymous' },
        ],
      },
      ...whoAndWhen(fields, channel),
    ],
    source: boardName,
    buttons: [askButton(fields, 'poll.open')],
  });
}

/** The card on which times for a meeting are suggested. */
export function datesCard(fields: PollFields, boardName: string, fault: string | null): CardContent {
  return formCard({
    context: `${boardName} · ${ADVISORY}`,
    fact: SAID.datesFact,
    lines: [fault ?? SAID.datesLine],
    fields: [
      questionField(fields.question),
      {
        kind: 'text',
        id: 'times',
        label: LABEL.times,
        placeholder: LABEL.timesHint,
        value: fields.times,
        multiline: true,
        maxLength: 1000,
        required: LABEL.timesMissing,
      },
      ...whoAndWhen(fields, false),
    ],
    source: boardName,
    buttons: [askButton(fields, 'poll.open-dates')],
  });
}

function questionField(question: string) {
  return {
    kind: 'text' as const,
    id: 'question',
    label: LABEL.question,
    placeholder: LABEL.questionHint,
    value: question,
    maxLength: 1000,
    required: LABEL.questionMissing,
  };
}

function whoAndWhen(fields: PollFields, channel: boolean) {
  const kinds: readonly Audience['kind'][] = channel ? ['BOARD', 'MEMBERS', 'CHANNEL'] : ['BOARD', 'MEMBERS'];
  return [
    {
      kind: 'choice' as const,
      id: 'audience',
      label: LABEL.audience,
      value: fields.audience,
      choices: kinds.map((kind) => ({ title: AUDIENCE_TEXT[kind], value: kind })),
    },
    { kind: 'date' as const, id: 'day', label: LABEL.day, value: fields.day, required: LABEL.dayMissing },
  ];
}

function askButton({ boardId, opening, asked }: PollFields, verb: string) {
  const data = { boardId, opening, ...(asked === undefined ? {} : { asked }) };
  return { title: BUTTON.ask, verb, style: 'positive' as const, data };
}

/** What asked-for words would put to whom: one press asks it, another opens it for changes. */
export function confirmCard(
  fields: PollFields,
  ballot: Ballot,
  deadline: Instant,
  asked: number | null,
  boardName: string,
  now: Instant,
): CardContent {
  const dates = ballot.kind === 'DATE';
  const { asked: known, ...typed } = fields;
  const data = { ...typed, ...(known === undefined ? {} : { asked: known }) };
  const anonymous = ballot.kind === 'CHOICE' && ballot.anonymous ? [SAID.anonymousShort] : [];
  return answerCard({
    context: ADVISORY,
    fact: SAID.confirmFact(fields.question),
    lines: [
      optionTexts(ballot, localDateOf(now)).join(' · '),
      [...anonymous, capital(until(deadline, now))].join(' · '),
      SAID.sentTo(asked),
    ],
    source: boardName,
    buttons: [
      { title: BUTTON.ask, verb: dates ? 'poll.open-dates' : 'poll.open', style: 'positive', data },
      { title: BUTTON.edit, verb: dates ? 'poll.edit-dates' : 'poll.edit', data },
    ],
  });
}

/** A plain answer about a poll, with the way to it. Says that nothing of it is a decision. */
export function saidCard(
  fact: string,
  lines: readonly string[],
  boardName: string,
  buttons: readonly CardButton[] = [],
): CardContent {
  return answerCard({ context: ADVISORY, fact, lines, source: boardName, buttons });
}

/** In the channel, in the place of a question that was not for everybody there. */
export function goneCard(boardName: string): CardContent {
  return answerCard({ fact: SAID.gone, lines: [SAID.goneLine], source: boardName });
}

/** What, when, which board, how to change it and until when. */
export function receiptCard({ id, poll, boardName, now }: PollForReader, fact: string): CardContent {
  const today = localDateOf(now);
  const change = isAnonymous(poll) ? [] : [SAID.changeUntil(instantInWords(poll.deadline, today))];
  const title = isAnonymous(poll) || poll.audience.kind === 'CHANNEL' ? BUTTON.show : BUTTON.change;
  return answerCard({
    context: `${poll.question} · ${ADVISORY}`,
    fact,
    lines: [`${capital(instantInWords(now, today))}, ${boardName}.`, ...change],
    source: boardName,
    buttons: [{ title, verb: 'poll.show', data: { pollId: id } }],
  });
}

/** The button to a poll. */
export function showButton(pollId: string): CardButton {
  return { title: BUTTON.show, verb: 'poll.show', data: { pollId } };
}

/** Asked once more before it is closed by hand: nobody can answer after that. */
export function closeCard(pollId: string, poll: KnownPoll, boardName: string): CardContent {
  const { answered, asked } = standingOf(poll);
  return saidCard(SAID.closeFact(poll.question), [answeredText(answered, asked), SAID.closeLine], boardName, [
    { title: BUTTON.closeNow, verb: 'poll.close', style: 'destructive', data: { pollId } },
    { title: BUTTON.back, verb: 'poll.show', data: { pollId } },
  ]);
}

export interface ListedPoll {
  readonly id: string;
  readonly poll: KnownPoll;
}

const PAGE = 8;

/** A board's polls, the latest first: a line each, and a way to each. */
export function listCard(
  boardId: string,
  boardName: string,
  polls: readonly ListedPoll[],
  page: number,
  now: Instant,
): CardContent {
  const open = polls.filter(({ poll }) => poll.status === 'OPEN').length;
  const shown = polls.slice(page * PAGE, (page + 1) * PAGE);
  const older = polls.length > (page + 1) * PAGE;
  if (polls.length === 0) {
    return saidCard(SAID.none, [], boardName, [
      { title: BUTTON.newPoll, verb: 'poll.form', data: { boardId } },
      { title: BUTTON.newDates, verb: 'poll.dates-form', data: { boardId } },
    ]);
  }
  return choiceCard({
    question: `${SAID.listFact(open)} ${ADVISORY}.`,
    lines: shown.map(({ poll }) => logLine(poll, standingOf(poll), now)),
    choices: [
      ...shown.map(({ id, poll }) => ({
        title: poll.question,
        verb: 'poll.show',
        data: { pollId: id },
      })),
      ...(older ? [{ title: 'Äldre', verb: 'poll.list', data: { boardId, page: page + 1 } }] : []),
      { title: BUTTON.newPoll, verb: 'poll.form', data: { boardId } },
    ],
  });
}

/** Every time the meeting can be laid in on. */
export function timesCard(
  pollId: string,
  standings: readonly TimeStanding[],
  allSeats: number,
  now: Instant,
): CardContent {
  const today = localDateOf(now);
  return choiceCard({
    question: SAID.whichTime,
    lines: standings.map((one) => `${capital(timeText(one.time, today))}: ${timeValue(one, allSeats)}.`),
    choices: [
      ...standings.map(({ time, index }) => ({
        title: capital(timeText(time, today)),
        verb: 'poll.plan',
        data: { pollId, time: index },
      })),
      showButton(pollId),
    ],
  });
}
