import { createHash } from 'node:crypto';
import type { Instant } from '../kernel/index.ts';
import { changeRecord, type RecordStore } from '../store/index.ts';
import type { OpenPollCommand, PollCommand } from './domain/commands.ts';
import { pollDecider } from './domain/decide.ts';
import { type KnownPoll, noPoll } from './domain/poll.ts';
import type { PollRefusal } from './domain/refusals.ts';
import { boardOfPoll, type KeptPoll, keptPoll, POLLS, pollId, pollRecord, untoldAfter } from './record.ts';

export type PollOutcome =
  /** Kept now, or nothing to keep: the poll already is what was asked. */
  | { readonly kind: 'done'; readonly poll: KnownPoll; readonly changed: boolean }
  /** `poll`: null where there is none. */
  | { readonly kind: 'refused'; readonly refusal: PollRefusal; readonly poll: KnownPoll | null };

/** The id of what is asked as `opening` (a card's own number): the same twice is the same poll. */
export function pollIdFor(boardId: string, personId: string, opening: string): string {
  const key = createHash('sha256').update(`${boardId}\n${personId}\n${opening}`).digest('hex').slice(0, 8);
  return pollId(boardId, key);
}

/** Puts a question. Asked twice from the same card it is one poll. Throws what the store throws. */
export function openPoll(records: RecordStore, id: string, command: OpenPollCommand): Promise<PollOutcome> {
  return run(records, id, command);
}

/** Runs a command on a poll that exists; `poll.unknown` where there is none. Throws what the store throws. */
export async function runOnPoll(
  records: RecordStore,
  id: string,
  command: Exclude<PollCommand, OpenPollCommand>,
): Promise<PollOutcome> {
  if (boardOfPoll(id) === null) {
    return { kind: 'refused', refusal: { code: 'poll.unknown', data: null }, poll: null };
  }
  return run(records, id, command);
}

/** Tells a poll the time, for the scheduler. Harmless from several instances: the first one writes. */
export async function tellPollTheTime(records: RecordStore, id: string, now: Instant): Promise<void> {
  await run(records, id, { type: 'TimePassed', at: now });
}

function run(records: RecordStore, id: string, command: PollCommand): Promise<PollOutcome> {
  return changeRecord<PollOutcome>(records, POLLS, id, (stored) => {
    const kept = stored === null ? null : keptPoll(stored);
    const decision = pollDecider.decide(kept?.poll ?? noPoll, command);
    if (decision.kind === 'refused') {
      const { refusal } = decision;
      return { write: null, result: { kind: 'refused', refusal, poll: kept?.poll ?? null } };
    }
    const poll = decision.events.reduce(pollDecider.evolve, kept?.poll ?? noPoll);
    if (poll.status === 'NONE') return { write: null, result: unknown };
    if (decision.events.length === 0) return { write: null, result: { kind: 'done', poll, changed: false } };
    const untold = untoldAfter(kept?.untold ?? [], decision.events, poll);
    return { write: pollRecord(poll, untold), result: { kind: 'done', poll, changed: true } };
  });
}

const unknown: PollOutcome = { kind: 'refused', refusal: { code: 'poll.unknown', data: null }, poll: null };

/** Notes that everything untold is in the outbox; `conflict` when the poll has changed since it was read. */
export async function settleTold(
  records: RecordStore,
  { id, version, poll }: KeptPoll,
): Promise<'settled' | 'conflict'> {
  const put = { collection: POLLS, key: id, expectedVersion: version, ...pollRecord(poll, []) };
  return (await records.put(put)) === 'written' ? 'settled' : 'conflict';
}
