import { type Instant, localDateOf } from '../../kernel/index.ts';
import type { CardContent, FormButton } from '../../teams/contract.ts';
import { type Answer, AVAILABILITIES, isAnonymous, type KnownPoll, type OpenPoll } from '../domain/poll.ts';
import type { TimeStanding } from '../domain/rules/best-time.ts';
import {
  ADVISORY,
  AVAILABILITY_TEXT,
  answeredText,
  answerText,
  BUTTON,
  endedText,
  KIND_TEXT,
  LABEL,
  optionTexts,
  resultLine,
  SAID,
  sourceText,
  timeText,
  until,
  whenText,
  whoLines,
} from '../text/index.ts';
import { type Standing, standingOf } from '../views.ts';

/** A poll as one person meets it, or a channel. */
export interface PollForReader {
  readonly id: string;
  readonly boardName: string;
  readonly poll: KnownPoll;
  /** Her own answer; null in what a whole channel reads. */
  readonly own: Answer | 'SEALED' | null;
  /** Whether she may answer. */
  readonly asked: boolean;
  readonly handles: boolean;
  /** Whether she may put a meeting into the plan. */
  readonly plans: boolean;
  readonly now: Instant;
}

/** What is told above the poll: a receipt, or why an answer was not taken, with what was filled in. */
export interface Told {
  readonly fact: string;
  readonly filled?: Readonly<Record<string, string>>;
}

/** The card of a poll: what is asked, one's own answer, how it stands, and what one can do. */
export function pollCard(view: PollForReader, told: Told | null = null): CardContent {
  const { poll, now, boardName } = view;
  const standing = standingOf(poll);
  const answering = view.asked && poll.status === 'OPEN' && view.own !== 'SEALED' ? poll : null;
  const lines = linesOf(view, told);
  const buttons = buttonsOf(view, answering, standing);
  return {
    template: 'poll',
    data: {
      labels: { showMore: LABEL.showMore, moreButtons: LABEL.more },
      fallback: [ADVISORY, poll.question, ...lines, resultLine(poll, standing, localDateOf(now))].join(' '),
      context: contextOf(poll, now),
      advisory: ADVISORY,
      fact: poll.question,
      lines: texts(lines),
      fields: answering === null ? [] : fieldsOf(answering, view.own, told?.filled ?? {}, now),
      rows: rowsOf(poll, standing, now),
      after: texts(afterOf(poll, standing, now)),
      more: texts(whoLines(poll, standing, localDateOf(now))),
      source: sourceText(poll, boardName, now),
      buttons: buttons.slice(0, SHOWN),
      moreButtons: buttons.slice(SHOWN),
    },
  };
}

const SHOWN = 2;
const texts = (all: readonly string[]) => all.map((text) => ({ text }));

function contextOf(poll: KnownPoll, now: Instant): string {
  const kind = isAnonymous(poll) ? SAID.anonymousShort : KIND_TEXT[poll.ballot.kind];
  return `${kind} · ${poll.status === 'OPEN' ? until(poll.deadline, now) : endedText(poll, now)}`;
}

function linesOf(view: PollForReader, told: Told | null): string[] {
  const { poll, own, now } = view;
  const open = poll.status === 'OPEN';
  const mine =
    own === null || told !== null
      ? []
      : own === 'SEALED'
        ? [SAID.mineSealed]
        : [SAID.mine(answerText(own, poll.ballot, localDateOf(now)))];
  const change =
    open && own !== null && own !== 'SEALED' ? [SAID.changeUntil(whenText(poll.deadline, now))] : [];
  const before = open && isAnonymous(poll) && view.asked && own === null ? [SAID.anonymousBefore] : [];
  return [...(told === null ? [] : [told.fact]), ...mine, ...change, ...before];
}

function fieldsOf(
  poll: OpenPoll,
  own: PollForReader['own'],
  filled: Readonly<Record<string, string>>,
  now: Instant,
) {
  const { ballot } = poll;
  const options = optionTexts(ballot, localDateOf(now));
  if (ballot.kind === 'CHOICE') {
    const picked = own !== null && own !== 'SEALED' && own.kind === 'CHOICE' ? own.picked.join(',') : '';
    return [
      {
        id: 'choice',
        label: ballot.several ? LABEL.choiceMany : LABEL.choice,
        style: 'expanded',
        many: ballot.several,
        value: filled.choice ?? picked,
        error: LABEL.choiceMissing,
        choices: options.map((title, index) => ({ title, value: String(index) })),
      },
    ];
  }
  const given = own !== null && own !== 'SEALED' && own.kind === 'DATE' ? own.availability : [];
  return options.map((label, index) => ({
    id: `t${index}`,
    label,
    style: 'compact',
    many: false,
    value: filled[`t${index}`] ?? given[index] ?? '',
    error: LABEL.timeMissing,
    choices: AVAILABILITIES.map((one) => ({ title: AVAILABILITY_TEXT[one], value: one })),
  }));
}

/** How long a bar is, in characters. */
const BAR = 10;

function barOf(part: number, whole: number): string {
  const filled = whole === 0 ? 0 : Math.round((part / whole) * BAR);
  // Something is never shown as nothing.
  const shown = part > 0 ? Math.max(filled, 1) : 0;
  return '█'.repeat(shown) + '░'.repeat(BAR - shown);
}

function rowsOf(poll: KnownPoll, standing: Standing, now: Instant) {
  const { sums, times, answered } = standing;
  const options = optionTexts(poll.ballot, localDateOf(now));
  if (sums !== null) {
    const most = Math.max(...sums);
    return options.map((label, index) => {
      const sum = sums[index] ?? 0;
      const share = answered === 0 ? 0 : Math.round((sum / answered) * 100);
      const leads = sum > 0 && sum === most;
      return rowOf(label, barOf(sum, answered), `${sum} (${share}\u00A0%)`, leads);
    });
  }
  return (times?.standings ?? []).map((one) => {
    const best = times?.best?.index === one.index;
    const label = `${options[one.index] ?? ''}${best ? ' – bäst' : ''}`;
    return rowOf(label, barOf(one.seats, times?.allSeats ?? 0), timeValue(one, times?.allSeats ?? 0), best);
  });
}

function rowOf(label: string, bar: string, value: string, leads: boolean) {
  return {
    label,
    bar,
    value,
    color: leads ? 'good' : 'accent',
    weight: leads ? 'bolder' : 'default',
  };
}

/** How many can at a time, how many seats that is, and whether the board would be quorate. */
export function timeValue(one: TimeStanding, allSeats: number): string {
  const quorum = one.quorate
    ? 'beslutfört'
    : one.quorateIfNeeded
      ? 'beslutfört om de som kan om det behövs kommer'
      : 'inte beslutfört';
  return `${one.can} kan, ${one.ifNeeded} om det behövs, ${one.cannot} kan inte · ${one.seats} av ${allSeats} platser, ${quorum}`;
}

function afterOf(poll: KnownPoll, standing: Standing, now: Instant): string[] {
  const planned = poll.planned === null ? [] : [SAID.planned(timeText(poll.planned.time, localDateOf(now)))];
  const later = standing.sums === null && standing.times === null ? [SAID.sumsLater] : [];
  return [answeredText(standing.answered, standing.asked), ...later, ...planned];
}

function buttonsOf(view: PollForReader, answering: OpenPoll | null, standing: Standing) {
  const { id, poll, own, now, handles, plans } = view;
  const data = { pollId: id };
  const act = (title: string, verb: string): FormButton => ({
    title,
    verb: `poll.${verb}`,
    data,
    withoutInputs: true,
  });
  const best = standing.times?.best ?? null;
  const planning: FormButton[] =
    plans && best !== null && poll.planned === null
      ? [
          {
            title: BUTTON.plan(timeText(best.time, localDateOf(now))),
            verb: 'poll.plan',
            data: { ...data, time: best.index },
            withoutInputs: true,
          },
          act(BUTTON.otherTime, 'plan-form'),
        ]
      : [];
  const open = poll.status === 'OPEN';
  const all: FormButton[] = [
    ...(answering === null
      ? []
      : [
          {
            title: own === null ? BUTTON.answer : BUTTON.change,
            verb: 'poll.answer',
            style: 'positive' as const,
            data,
          },
        ]),
    ...planning,
    ...(handles && open && poll.audience.kind !== 'CHANNEL' ? [act(BUTTON.remind, 'remind')] : []),
    ...(handles && open ? [act(BUTTON.close, 'close-form')] : []),
    ...(handles && poll.audience.kind === 'CHANNEL' && poll.takenAway !== true
      ? [act(BUTTON.takeAway, 'take-away')]
      : []),
    ...(handles && poll.ballot.kind === 'CHOICE' && plans
      ? [act(BUTTON.toCirculation, 'to-circulation')]
      : []),
    ...(handles ? [act(BUTTON.csv, 'export-csv'), act(BUTTON.json, 'export-json')] : []),
  ];
  return all.map((button) => ({
    title: button.title,
    verb: button.verb,
    style: button.style ?? 'default',
    data: button.data ?? {},
    inputs: button.withoutInputs ? 'none' : 'auto',
  }));
}
