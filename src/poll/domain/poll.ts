import type { Instant, LocalDate, LocalTime, PersonRef, Seat } from '../../kernel/index.ts';

/** A suggested time for a meeting, as Stockholm's clocks show it. */
export interface MeetingTime {
  readonly date: LocalDate;
  /** `HH:mm`. */
  readonly start: LocalTime;
  readonly end: LocalTime | null;
}

/** What can be answered. A poll has no formal weight, whatever it asks (domain page 2, "Snabbfråga"). */
export type Ballot =
  | {
      readonly kind: 'CHOICE';
      readonly choices: readonly string[];
      /** Whether one person may pick more than one. */
      readonly several: boolean;
      /** Whether nothing shall tell who answered what. */
      readonly anonymous: boolean;
    }
  | {
      readonly kind: 'DATE';
      readonly times: readonly MeetingTime[];
      /** The board's seats when it was asked: quorum is counted in seats, not heads. */
      readonly seats: readonly Seat[];
    };

/** Who is asked, as it was when the question was put. Those who are asked are those who see it. */
export type Audience =
  /** Ledamöter and ersättare. */
  | { readonly kind: 'BOARD'; readonly people: readonly PersonRef[] }
  /** Ledamöter alone. */
  | { readonly kind: 'MEMBERS'; readonly people: readonly PersonRef[] }
  /** Everybody in one channel, on the board or not. */
  | {
      readonly kind: 'CHANNEL';
      readonly tenantId: string;
      readonly teamId: string;
      readonly channelId: string;
    };

export const AVAILABILITIES = ['CAN', 'IF_NEEDED', 'CANNOT'] as const;
/** *kan*, *kan om det behövs*, *kan inte*. */
export type Availability = (typeof AVAILABILITIES)[number];

export type Answer =
  /** Places in `choices`, ascending, each once. */
  | { readonly kind: 'CHOICE'; readonly picked: readonly number[] }
  /** One for each of `times`. */
  | { readonly kind: 'DATE'; readonly availability: readonly Availability[] };

/** One person's answer. No time is kept with it. */
export interface GivenAnswer {
  readonly person: PersonRef;
  readonly answer: Answer;
  /** The commands that gave it and those before it, latest last: a redelivered one changes nothing. */
  readonly commandIds: readonly string[];
}

/**
 * What has been answered. `SEALED`, for an anonymous poll: who has answered and the sum of each choice, and nothing
 * that ties the two together (docs/adr/0004). `answered` is sorted, so that it tells nothing of the order.
 */
export type Answers =
  | { readonly kind: 'NAMED'; readonly given: readonly GivenAnswer[] }
  | { readonly kind: 'SEALED'; readonly answered: readonly string[]; readonly sums: readonly number[] };

export const CLOSING_CAUSES = ['DEADLINE', 'ALL_ANSWERED', 'BY_HAND'] as const;
export type ClosingCause = (typeof CLOSING_CAUSES)[number];

interface Kept {
  readonly question: string;
  readonly ballot: Ballot;
  readonly audience: Audience;
  readonly askedBy: PersonRef;
  readonly openedAt: Instant;
  /** The last instant at which an answer counts. */
  readonly deadline: Instant;
  readonly answers: Answers;
  /** How many rounds of reminders have gone out, and when the last one reached people. */
  readonly reminders: number;
  readonly lastReminderAt: Instant | null;
  /** The channel that was asked is shown no more of it. */
  readonly takenAway?: true;
  /** The meeting that a date poll led to. */
  readonly planned: { readonly meetingId: string; readonly time: MeetingTime } | null;
}

export interface OpenPoll extends Kept {
  readonly status: 'OPEN';
  /** When those who have not answered are reminded by themselves; null: not (any more). */
  readonly remindAt: Instant | null;
}

export interface ClosedPoll extends Kept {
  readonly status: 'CLOSED';
  readonly closedAt: Instant;
  readonly cause: ClosingCause;
  /** Who closed it by hand. */
  readonly closedBy: PersonRef | null;
}

export type KnownPoll = OpenPoll | ClosedPoll;
export type PollState = { readonly status: 'NONE' } | KnownPoll;

export const noPoll: PollState = { status: 'NONE' };

/** The ids of those who have answered. */
export function answeredIds({ answers }: Pick<Kept, 'answers'>): readonly string[] {
  return answers.kind === 'SEALED' ? answers.answered : answers.given.map(({ person }) => person.personId);
}

/** How many choices or times there are. */
export function sizeOf(ballot: Ballot): number {
  return ballot.kind === 'CHOICE' ? ballot.choices.length : ballot.times.length;
}

/** Whether who answered what is not shown. */
export function isAnonymous({ ballot }: Pick<Kept, 'ballot'>): boolean {
  return ballot.kind === 'CHOICE' && ballot.anonymous;
}

/** Those asked who have not answered; nobody for a channel, whose people are not known. */
export function missingPeople(poll: Pick<Kept, 'audience' | 'answers'>): readonly PersonRef[] {
  if (poll.audience.kind === 'CHANNEL') return [];
  const answered = new Set(answeredIds(poll));
  return poll.audience.people.filter(({ personId }) => !answered.has(personId));
}
