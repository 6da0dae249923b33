import { localDateOf } from '../kernel/index.ts';
import type { KnownPoll } from './domain/poll.ts';
import { ADVISORY, AVAILABILITY_TEXT, optionTexts } from './text/index.ts';
import { standingOf } from './views.ts';

/** A poll, machine-readable. Of an anonymous one only sums, and those only when they may be shown. */
export interface PollExport {
  readonly schema: 'klubban.poll/1';
  readonly advisory: string;
  readonly id: string;
  readonly boardId: string;
  readonly kind: 'CHOICE' | 'DATE';
  readonly question: string;
  readonly options: readonly string[];
  readonly several: boolean;
  readonly anonymous: boolean;
  readonly audience: 'BOARD' | 'MEMBERS' | 'CHANNEL';
  readonly askedBy: { readonly personId: string; readonly name: string };
  readonly openedAt: string;
  readonly deadline: string;
  readonly status: 'OPEN' | 'CLOSED';
  readonly closedAt: string | null;
  readonly closedBecause: 'DEADLINE' | 'ALL_ANSWERED' | 'BY_HAND' | null;
  readonly asked: number | null;
  readonly answered: number;
  readonly sums: readonly number[] | null;
  readonly times: readonly {
    readonly date: string;
    readonly start: string;
    readonly end: string | null;
    readonly can: number;
    readonly ifNeeded: number;
    readonly cannot: number;
    readonly seats: number;
    readonly allSeats: number;
    readonly quorate: boolean;
  }[];
  readonly best: number | null;
  readonly answers: readonly {
    readonly name: string;
    readonly picked: readonly string[];
    readonly availability: readonly ('CAN' | 'IF_NEEDED' | 'CANNOT')[];
  }[];
  readonly missing: readonly string[];
  readonly meetingId: string | null;
}

/** A poll as it is exported. */
export function pollExport(id: string, boardId: string, poll: KnownPoll): PollExport {
  const { ballot, audience, answers } = poll;
  const standing = standingOf(poll);
  const options = optionTexts(ballot, localDateOf(poll.openedAt));
  const closed = poll.status === 'CLOSED' ? poll : null;
  return {
    schema: 'klubban.poll/1',
    advisory: ADVISORY,
    id,
    boardId,
    kind: ballot.kind,
    question: poll.question,
    options,
    several: ballot.kind === 'CHOICE' && ballot.several,
    anonymous: ballot.kind === 'CHOICE' && ballot.anonymous,
    audience: audience.kind,
    askedBy: poll.askedBy,
    openedAt: poll.openedAt,
    deadline: poll.deadline,
    status: poll.status,
    closedAt: closed?.closedAt ?? null,
    closedBecause: closed?.cause ?? null,
    asked: standing.asked,
    answered: standing.answered,
    sums: standing.sums,
    times: (standing.times?.standings ?? []).map(({ time, can, ifNeeded, cannot, seats, quorate }) => ({
      ...time,
      can,
      ifNeeded,
      cannot,
      seats,
      allSeats: standing.times?.allSeats ?? 0,
      quorate,
    })),
    best: standing.times?.best?.index ?? null,
    answers:
      answers.kind === 'SEALED'
        ? []
        : answers.given.map(({ person, answer }) => ({
            name: person.name,
            picked: answer.kind === 'CHOICE' ? answer.picked.map((index) => options[index] ?? '') : [],
            availability: answer.kind === 'DATE' ? answer.availability : [],
          })),
    missing: (standing.missing ?? []).map(({ name }) => name),
    meetingId: poll.planned?.meetingId ?? null,
  };
}

/** The same for a spreadsheet: semicolons, as Swedish ones read them; what it is stands first. */
export function pollCsv(poll: PollExport): string {
  const rows: (readonly (string | number)[])[] = [
    [poll.advisory],
    ['Fråga', poll.question],
    ['Har svarat', poll.asked === null ? `${poll.answered}` : `${poll.answered} av ${poll.asked}`],
    [],
    ...(poll.kind === 'DATE' ? dateRows(poll) : choiceRows(poll)),
    ...(poll.missing.length > 0 ? [[], ['Har inte svarat'], ...poll.missing.map((name) => [name])] : []),
  ];
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

function choiceRows({ options, sums, answers }: PollExport): (readonly (string | number)[])[] {
  const named = answers.map(({ name, picked }) => [name, ...picked]);
  return [
    ['Svar', 'Antal'],
    ...options.map((option, index) => [option, sums === null ? 'visas senare' : (sums[index] ?? 0)]),
    ...(named.length > 0 ? [[], ['Namn', 'Svar'], ...named] : []),
  ];
}

function dateRows({ options, times, answers }: PollExport): (readonly (string | number)[])[] {
  return [
    ['Tid', 'Kan', 'Kan om det behövs', 'Kan inte', 'Platser', 'Beslutfört'],
    ...times.map((time, index) => [
      options[index] ?? '',
      time.can,
      time.ifNeeded,
      time.cannot,
      `${time.seats} av ${time.allSeats}`,
      time.quorate ? 'ja' : 'nej',
    ]),
    [],
    ['Namn', ...options],
    ...answers.map(({ name, availability }) => [name, ...availability.map((one) => AVAILABILITY_TEXT[one])]),
  ];
}

/** Quoted where needed; a text that a spreadsheet would take for a formula is kept a text. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
