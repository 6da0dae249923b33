import { z } from 'zod';
import {
  accept,
  type Decider,
  type Instant,
  type Json,
  type RecordedEvent,
  type Refusal,
  refuse,
  SYSTEM,
  seal,
} from '../../../src/kernel/index.ts';
import type { Append, StoredStream, StreamKind } from '../../../src/store/index.ts';

/** A tally that only grows: enough of a stream for the store's tests. */
export type Added = { readonly type: 'Added'; readonly amount: number; readonly note?: Json | undefined };
type Add = { readonly kind: 'add'; readonly amount: number };
type Negative = Refusal<'tally.negative', { amount: number }>;

const decider: Decider<number, Add, Added, Negative> = {
  initialState: 0,
  decide: (_state, command) =>
    command.amount < 0
      ? refuse('tally.negative', { amount: command.amount })
      : accept({ type: 'Added', amount: command.amount }),
  evolve: (state, event) => state + event.amount,
};

export const TALLY: StreamKind<number, Add, Added, Negative> = {
  type: 'tally',
  decider,
  schema: 1,
  eventSchema: z.object({ type: z.literal('Added'), amount: z.number(), note: z.json().optional() }),
  view: (state) => ({ sum: state }),
  nextDueAt: () => null,
  hasEffects: () => false,
};

export const AT = '2026-03-02T08:00:00.000Z' as Instant;

let made = 0;
export function uniqueId(prefix = 'tally'): string {
  made += 1;
  return `${prefix}/${process.pid}-${made}`;
}

/** Events behind `last`, one for each amount. */
export function eventsAfter(
  last: RecordedEvent | null,
  amounts: readonly number[],
  note?: Json,
): RecordedEvent<Added>[] {
  return seal(
    last,
    amounts.map((amount) => ({ type: 'Added' as const, amount, ...(note === undefined ? {} : { note }) })),
    { at: AT, actor: SYSTEM, commandId: `command-${Math.random()}` },
    1,
  );
}

/** An append of one event (or more) behind `last`. */
export function appendOf(
  id: string,
  last: RecordedEvent | null,
  changes: Partial<Append> = {},
  amounts: readonly number[] = [1],
): Append {
  return {
    id,
    type: 'tally',
    boardId: 'norrskog',
    expectedVersion: last?.version ?? 0,
    events: eventsAfter(last, amounts),
    view: { sum: 1 },
    nextDueAt: null,
    hasEffects: false,
    ...changes,
  };
}

/** A whole stream, as a backup would give it. */
export function streamOf(id: string, amounts: readonly number[] = [1, 2]): StoredStream {
  const events = eventsAfter(null, amounts);
  return {
    id,
    type: 'tally',
    boardId: 'norrskog',
    version: events.length,
    view: { sum: 3 },
    nextDueAt: AT,
    effectsUpTo: 1,
    effectsPending: true,
    events,
  };
}
