import { z } from 'zod';
import { type Instant, instantFromEpoch, type Json, type PersonRef } from '../kernel/index.ts';
import { CorruptRecord, type StoredRecord } from '../store/index.ts';
import { nextDueAt } from './domain/decide.ts';
import type { PollEvent } from './domain/events.ts';
import { AVAILABILITIES, CLOSING_CAUSES, type KnownPoll, sizeOf } from './domain/poll.ts';

/** Polls are records, one each, and no streams (docs/adr/0009). */
export const POLLS = 'polls';

/** What has happened and is not in the outbox yet. */
export type Untold =
  | { readonly kind: 'OPENED' | 'CHANGED' | 'CLOSED' }
  | {
      readonly kind: 'REMINDED';
      readonly round: number;
      readonly to: readonly PersonRef[];
      readonly at: Instant;
    };

export interface KeptPoll {
  readonly id: string;
  readonly boardId: string;
  readonly version: number;
  readonly poll: KnownPoll;
  readonly untold: readonly Untold[];
}

const person = z.object({ personId: z.string(), name: z.string() });
const instant = z.string() as unknown as z.ZodType<Instant>;
const time = z.object({ date: z.string(), start: z.string(), end: z.string().nullable() });
const people = z.array(person);

const ballot = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('CHOICE'),
    choices: z.array(z.string()),
    several: z.boolean(),
    anonymous: z.boolean(),
  }),
  z.object({
    kind: z.literal('DATE'),
    times: z.array(time),
    seats: z.array(
      z.object({
        seatId: z.string(),
        organisation: z.string(),
        holder: person.nullable(),
        substitutes: people,
      }),
    ),
  }),
]);

const answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('CHOICE'), picked: z.array(z.int().nonnegative()) }),
  z.object({ kind: z.literal('DATE'), availability: z.array(z.enum(AVAILABILITIES)) }),
]);

const kept = {
  question: z.string(),
  ballot,
  audience: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('BOARD'), people }),
    z.object({ kind: z.literal('MEMBERS'), people }),
    z.object({
      kind: z.literal('CHANNEL'),
      tenantId: z.string(),
      teamId: z.string(),
      channelId: z.string(),
    }),
  ]),
  askedBy: person,
  openedAt: instant,
  deadline: instant,
  answers: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('NAMED'),
      given: z.array(z.object({ person, answer, commandIds: z.array(z.string()) })),
    }),
    z.object({
      kind: z.literal('SEALED'),
      answered: z.array(z.string()),
      sums: z.array(z.int().nonnegative()),
    }),
  ]),
  reminders: z.int().nonnegative(),
  lastReminderAt: instant.nullable(),
  takenAway: z.literal(true).optional(),
  planned: z.object({ meetingId: z.string(), time }).nullable(),
};

const shape = z.object({
  schema: z.literal(1),
  poll: z.discriminatedUnion('status', [
    z.object({ status: z.literal('OPEN'), ...kept, remindAt: instant.nullable() }),
    z.object({
      status: z.literal('CLOSED'),
      ...kept,
      closedAt: instant,
      cause: z.enum(CLOSING_CAUSES),
      closedBy: person.nullable(),
    }),
  ]),
  untold: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.enum(['OPENED', 'CHANGED', 'CLOSED']) }),
      z.object({ kind: z.literal('REMINDED'), round: z.int(), to: people, at: instant }),
    ]),
  ),
});

/** Reads a record of POLLS. Throws CorruptRecord: what cannot be read is never skipped. */
export function keptPoll({ key, version, value }: StoredRecord): KeptPoll {
  const parsed = shape.safeParse(value);
  const boardId = boardOfPoll(key);
  if (!parsed.success || boardId === null) {
    throw new CorruptRecord(`${POLLS}/${key}`, 'not a poll', { cause: parsed.error });
  }
  const { poll, untold } = parsed.data as unknown as Pick<KeptPoll, 'poll' | 'untold'>;
  const { answers } = poll;
  if (answers.kind === 'SEALED' && answers.sums.length !== sizeOf(poll.ballot)) {
    throw new CorruptRecord(`${POLLS}/${key}`, 'sums do not belong to the choices');
  }
  return { id: key, boardId, version, poll, untold };
}

/** Always due, and tells no time: an answer leaves none behind. */
const AT_ONCE = instantFromEpoch(0);

/** What is written. With something untold it is due at once, else when time next changes it. */
export function pollRecord(
  poll: KnownPoll,
  untold: readonly Untold[],
): { readonly value: Json; readonly dueAt: Instant | null } {
  const value = JSON.parse(JSON.stringify({ schema: 1, poll, untold })) as Json;
  return { value, dueAt: untold.length > 0 ? AT_ONCE : nextDueAt(poll) };
}

/** What there is to tell after these events, beside what was untold before; the poll is as it is after them. */
export function untoldAfter(
  before: readonly Untold[],
  events: readonly PollEvent[],
  poll: KnownPoll,
): Untold[] {
  const fresh = events.flatMap((event) => untoldOf(event, poll.reminders));
  return [...before, ...fresh].filter(
    (one, index, all) => one.kind === 'REMINDED' || all.findIndex(({ kind }) => kind === one.kind) === index,
  );
}

function untoldOf(event: PollEvent, round: number): Untold[] {
  switch (event.type) {
    case 'PollOpened':
      return [{ kind: 'OPENED' }];
    case 'AnswerGiven':
    case 'MeetingMade':
    case 'PollTakenAway':
      return [{ kind: 'CHANGED' }];
    case 'PeopleReminded':
      return [{ kind: 'REMINDED', round, to: event.to, at: event.at }];
    case 'PollClosed':
      return [{ kind: 'CHANGED' }, { kind: 'CLOSED' }];
    case 'ReminderMoved':
      return [];
  }
}

/** `poll/BOARD/KEY`. */
export function pollId(boardId: string, key: string): string {
  return `poll/${boardId}/${key}`;
}

/** The board that a poll's id names, or null when it is no such id. */
export function boardOfPoll(id: string): string | null {
  return /^poll\/([^/]+)\/[^/]+$/.exec(id)?.[1] ?? null;
}
