import type { Logger } from 'pino';
import type { Clock } from '../../kernel/index.ts';
import type { RecordStore } from '../../store/index.ts';
import type { AnswersTogether } from './answers-together.ts';
import type { Courier } from './courier.ts';
import { enqueueEffects, loadItem } from './enqueue.ts';
import { type HeldLane, takeLane } from './held-lane.ts';
import { type KeptItem, type OutboxItem, tenantOfLane } from './item.ts';
import { type KeptLane, type Lane, laneDueAt, loadLane, withoutKey } from './lane.ts';
import type { Limits } from './limits.ts';
import { FRESH_PACE, noted, type PaceState } from './pace.ts';
import type { Outcome, Parcel } from './parcel.ts';
import { type Next, settle, settlement } from './settle.ts';

export interface LaneWorkerParts {
  readonly records: RecordStore;
  readonly courier: Courier;
  readonly limits: Limits;
  readonly answers: AnswersTogether;
  readonly clock: Clock;
  readonly log: Logger;
  /** Names this process among those that share the store. */
  readonly owner: string;
  /** What turns have sent in a conversation, outside the outbox. */
  readonly spoken: (conversationId: string) => PaceState;
  readonly stopping: () => boolean;
}

/** Shorter waits are sat out with the lane in hand; for longer ones it is given back. */
const SAT_OUT = 2_500;

/**
 * Sends what is due in one conversation, in order, one at a time. Gives the moment (milliseconds of the machine's
 * clock) at which the lane wants to be looked at again, or null when it is empty or in other hands. `found` may be
 * out of date: whoever writes a lane that has moved on is told so.
 *
 * Before a request leaves, the lane says which (`sending`); after the answer the item says what came of it. A
 * process that dies between the two leaves an outcome that is unknown, and the next one that takes the lane knows.
 */
export async function workLane(parts: LaneWorkerParts, found: KeptLane): Promise<number | null> {
  let known: KeptLane | null = found;
  for (;;) {
    const kept: KeptLane = known ?? (await loadLane(parts.records, found.id));
    known = null;
    if (kept.lane.owner !== null && kept.lane.leaseUntil > Date.now()) return null;
    if (kept.lane.sending !== null) {
      if (!(await recover(parts, kept, kept.lane.sending.key))) return null;
      continue;
    }
    const due = laneDueAt(kept.lane);
    const key = kept.lane.queue[0] ?? kept.lane.updates[0];
    if (key === undefined || due === null || due > Date.now() || parts.stopping()) return due;
    const done = await workItem(parts, kept, key);
    if (typeof done === 'number' || done === null) return done;
    if (done !== 'again') known = done;
  }
}

/** The one before us died with this message in its hands: nobody knows whether it left. */
async function recover(parts: LaneWorkerParts, kept: KeptLane, key: string): Promise<boolean> {
  const held = await takeLane(parts.records, kept, parts.owner, (lane) => lane);
  if (held === null) return false;
  const tried = await loadItem(parts.records, key);
  const isUpdate = kept.lane.updates.includes(key);
  const outcome: Outcome = isUpdate ? { kind: 'refused', reason: 'unavailable' } : { kind: 'unknown' };
  const next: Next =
    tried === null
      ? { kind: 'leave' }
      : await settle(parts.records, parts.clock, tried, outcome, 0, tellOf(parts));
  parts.log.warn({ lane: kept.id, key }, 'a send was cut off before its outcome was known');
  await held.release((lane) => after(lane, key, next));
  return true;
}

async function workItem(
  parts: LaneWorkerParts,
  kept: KeptLane,
  key: string,
): Promise<'again' | KeptLane | number | null> {
  const tried = await loadItem(parts.records, key);
  if (tried === null || !isDue(tried, parts.clock)) {
    const held = await takeLane(parts.records, kept, parts.owner, (lane) => withoutKey(lane, key));
    await held?.release((lane) => lane);
    return 'again';
  }
  const prepared = await parts.courier.prepare(tried.item);
  if ('outcome' in prepared) {
    const held = await takeLane(parts.records, kept, parts.owner, (lane) => lane);
    if (held === null) return null;
    return conclude(parts, held, tried, prepared.outcome);
  }
  if ('later' in prepared) return giveBack(parts, kept, prepared.later);
  const wait = waitFor(parts, kept.lane, prepared);
  if (wait > SAT_OUT) return giveBack(parts, kept, wait);
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  for (let request = 0; request < prepared.requests; request += 1) {
    await parts.limits.tenants.turn(tenantOfLane(kept.id));
  }
  if (parts.stopping()) return null;
  const held = await takeLane(parts.records, kept, parts.owner, (lane) => leaving(lane, key));
  if (held === null) return 'again';
  return conclude(parts, held, tried, await parts.answers.to(() => leave(parts, kept.id, prepared)));
}

async function leave(parts: LaneWorkerParts, lane: string, parcel: Parcel): Promise<Outcome> {
  for (let request = 0; request < parcel.requests; request += 1) {
    await parts.limits.tenants.leave(tenantOfLane(lane));
  }
  return parcel.transmit();
}

async function giveBack(parts: LaneWorkerParts, kept: KeptLane, wait: number): Promise<number> {
  const at = Date.now() + wait;
  const held = await takeLane(parts.records, kept, parts.owner, (lane) => lane);
  await held?.release((lane) => ({ ...lane, retryAt: at }));
  return at;
}

function isDue(tried: KeptItem, clock: Clock): boolean {
  if (tried.item.state === 'queued') return true;
  if (tried.item.state !== 'waiting' || tried.item.content.kind !== 'effect') return false;
  const { notBefore } = tried.item.content.effect;
  return notBefore === undefined || notBefore <= clock.now();
}

function waitFor(parts: LaneWorkerParts, lane: Lane, parcel: Parcel): number {
  const now = Date.now();
  const spoken = parcel.conversationId === null ? FRESH_PACE : parts.spoken(parcel.conversationId);
  const { nextAllowed } = parts.limits;
  return Math.max(nextAllowed(lane.pace, now), nextAllowed(spoken, now)) - now;
}

function leaving(lane: Lane, key: string): Lane {
  const now = Date.now();
  return {
    ...lane,
    sending: { key },
    pace: noted(lane.pace, now),
    updatedAt: lane.updates.includes(key) ? now : lane.updatedAt,
  };
}

async function conclude(
  parts: LaneWorkerParts,
  held: HeldLane,
  tried: KeptItem,
  outcome: Outcome,
): Promise<KeptLane> {
  const { touched, refusals } = held.lane;
  const concluded = (next: Next) => (lane: Lane) => {
    // Asked for anew since the item was settled: it stays, and is looked at again.
    const anew = lane.touched !== touched && lane.updates.includes(tried.key) && next.kind === 'leave';
    const now = after(lane, tried.key, anew ? { kind: 'retry', after: 0 } : next);
    // What got through ends the row of refusals, also where the card is to be updated once more.
    return outcome.kind === 'delivered' ? { ...now, refusals: 0 } : now;
  };
  report(parts.log, tried, outcome);
  const plain = settlement(tried, outcome, refusals, parts.clock);
  const kept = plain && (await held.releaseAfter(plain.put, concluded(plain.next)));
  if (kept !== null) return kept;
  const next = await settle(parts.records, parts.clock, tried, outcome, refusals, tellOf(parts));
  return held.release(concluded(next));
}

/** Puts what is to be told of a message in trouble into the outbox. */
function tellOf({ records, clock, courier, log }: LaneWorkerParts) {
  return async (item: OutboxItem): Promise<void> => {
    const { state, reason, unknowns } = item;
    if (state !== 'failed' && state !== 'uncertain') return;
    const effects = await courier.followUps(item, { kind: state, reason, unknowns });
    await enqueueEffects(records, clock, effects, log);
  };
}

function after(lane: Lane, key: string, next: Next): Lane {
  const base = { ...lane, sending: null };
  if (next.kind === 'leave') return { ...withoutKey(base, key), retryAt: 0, refusals: 0 };
  return {
    ...base,
    retryAt: Date.now() + next.after,
    refusals: next.after === 0 ? lane.refusals : lane.refusals + 1,
  };
}

function report(log: Logger, tried: KeptItem, outcome: Outcome): void {
  const facts = { key: tried.key, lane: tried.item.lane, outcome: outcome.kind };
  if (outcome.kind === 'failed') log.error({ ...facts, reason: outcome.reason }, 'message failed');
  else if (outcome.kind === 'unknown') log.warn(facts, 'outcome of a send unknown');
  else if (outcome.kind === 'refused') log.info({ ...facts, reason: outcome.reason }, 'message refused');
  else log.debug(facts, 'message settled');
}
