import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { type Clock, instantFromEpoch } from '../../kernel/index.ts';
import type { Store, StoredRecord } from '../../store/index.ts';
import type { EffectSource, RecordEffectSource } from '../contract.ts';
import { answersTogether } from './answers-together.ts';
import type { Courier } from './courier.ts';
import { enqueueEffects, enqueueReply, releaseWaiting } from './enqueue.ts';
import type { DeferredReply } from './item.ts';
import { changeLane, keptLane, LANES, loadLane } from './lane.ts';
import { type Limits, teamsLimits } from './limits.ts';
import { FRESH_PACE, noted, type PaceState } from './pace.ts';
import { workLane } from './work-lane.ts';

export interface OutboxParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Logger;
  readonly courier: Courier;
  readonly sources: readonly EffectSource[];
  readonly recordSources?: readonly RecordEffectSource[];
  /** What may be sent when; Teams' own limits where none are given. */
  readonly limits?: Limits;
}

export interface Outbox {
  /** Begins to look for work: at once, after each `nudge`, and at least once a second. */
  start(): Promise<void>;
  /** Something was recorded here: look in a moment, once for all that comes together. */
  nudge(): void;
  /** Keeps an answer to a turn that did not go out. */
  defer(reply: {
    readonly key: string;
    readonly lane: string;
    readonly unknowns: number;
    readonly content: DeferredReply;
  }): Promise<void>;
  /** She is reached otherwise than before: what Teams would not take at the old address is tried at once. */
  readdressed(person: { readonly tenantId: string; readonly objectId: string }): Promise<void>;
  /** A turn has sent something itself: it counts against the same limits. */
  spoke(tenantId: string, conversationId: string): void;
  /** Resolves when nothing is under way and nothing is due now. */
  idle(): Promise<void>;
  /** Starts no new sends and lets those under way end. */
  stop(): Promise<void>;
}

const EVERY = 1_000;
/** A whole board that presses at once is looked at once; nobody notices so short a wait. */
const TOGETHER = 10;
/** Lanes that are due within this time get a look of their own. */
const SOON = 30_000;
const PARALLEL = 32;
/** With so few lanes left at work it is time to look for more: once, not with each that ends. */
const FEW = PARALLEL / 4;
const BATCH = 200;
const REMEMBERED = 2_000;
/** A lane that could not be worked (the store is away, a record cannot be read) is left alone for this long. */
const REST_AFTER_FAULT = 1_000;

/** Sends what events call for: derived from streams, kept in the store, paced, retried, proved per message. */
export function createOutbox(parts: OutboxParts): Outbox {
  const { store, clock, log } = parts;
  const { records, streams } = store;
  const alone = store.engine === 'lmdb';
  const limits = parts.limits ?? teamsLimits(alone ? null : records);
  const { tenants } = limits;
  const spoken = new Map<string, PaceState>();
  const active = new Map<string, Promise<void>>();
  const resting = new Map<string, number>();
  const owner = randomUUID();
  let started = false;
  let stopping = false;
  let polling: NodeJS.Timeout | undefined;
  const timers = new Set<NodeJS.Timeout>();
  let round: Promise<void> | null = null;
  let again = false;

  const worker = {
    records,
    courier: parts.courier,
    limits,
    answers: answersTogether(),
    clock,
    log,
    owner,
    spoken: (conversationId: string) => spoken.get(conversationId) ?? FRESH_PACE,
    stopping: () => stopping,
  };

  async function derive(): Promise<void> {
    for (const head of await streams.withPendingEffects(BATCH)) {
      try {
        const own = parts.sources.filter((source) => source.streamType === head.type);
        const effects = (
          await Promise.all(own.map((source) => source.effects(head.id, head.effectsUpTo)))
        ).flat();
        await enqueueEffects(records, clock, effects, log);
        if ((await streams.settleEffects(head.id, head.version)) === 'conflict') again = true;
      } catch (error) {
        log.error({ err: error, streamId: head.id }, 'effects could not be derived');
      }
    }
  }

  async function deriveFromRecords(source: RecordEffectSource): Promise<void> {
    for (const { key } of await records.due(source.collection, clock.now(), BATCH)) {
      try {
        const told = await source.untold(key);
        if (told === null) continue;
        await enqueueEffects(records, clock, told.effects, log);
        if ((await told.settle()) === 'conflict') again = true;
      } catch (error) {
        log.error({ err: error, key }, 'effects could not be derived');
      }
    }
  }

  async function startLanes(): Promise<void> {
    if (active.size >= PARALLEL) return;
    // Those at work and those that rest may be due as well.
    const most = PARALLEL * (alone ? 1 : 2) + resting.size;
    const due = await records.due(LANES, instantFromEpoch(Date.now()), most);
    // Instances that share the store begin at different ends.
    if (!alone) due.sort(() => Math.random() - 0.5);
    for (const record of due) {
      const { key } = record;
      if (active.size >= PARALLEL || stopping) return;
      if (!active.has(key) && (resting.get(key) ?? 0) <= Date.now()) active.set(key, work(record));
    }
  }

  async function work(record: StoredRecord): Promise<void> {
    const lane = record.key;
    resting.delete(lane);
    try {
      const next = await workLane(worker, keptLane(record));
      const wait = next === null ? null : next - Date.now();
      if (wait !== null && wait < SOON) nudgeIn(wait);
    } catch (error) {
      log.error({ err: error, lane }, 'lane not worked');
      resting.set(lane, Date.now() + REST_AFTER_FAULT);
    } finally {
      active.delete(lane);
      if (active.size === FEW || active.size === 0) nudge();
    }
  }

  async function look(): Promise<void> {
    do {
      again = false;
      try {
        await derive();
        for (const source of parts.recordSources ?? []) await deriveFromRecords(source);
        await releaseWaiting(records, clock, BATCH);
        await startLanes();
      } catch (error) {
        log.error({ err: error }, 'outbox round failed');
      }
    } while (again && !stopping);
  }

  function nudge(): void {
    if (!started || stopping) return;
    again = true;
    round ??= look().finally(() => {
      round = null;
    });
  }

  let awaited = false;
  function soon(): void {
    if (awaited) return;
    awaited = true;
    const timer = setTimeout(() => {
      awaited = false;
      timers.delete(timer);
      nudge();
    }, TOGETHER);
    timers.add(timer);
  }

  function nudgeIn(milliseconds: number): void {
    if (stopping) return;
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        nudge();
      },
      Math.max(milliseconds, 1),
    );
    timer.unref();
    timers.add(timer);
  }

  /** Where one process alone sends, whoever held a lane before it is dead: its leases need not run out. */
  async function takeOver(): Promise<void> {
    if (!alone) return;
    for (let after = ''; ; ) {
      const batch = await records.list(LANES, { after, limit: BATCH });
      for (const record of batch) {
        const { id, lane } = keptLane(record);
        if (lane.owner === null) continue;
        await changeLane(records, id, (one) => ({ ...one, owner: null, leaseUntil: 0 }));
      }
      const last = batch.at(-1);
      if (last === undefined) return;
      after = last.key;
    }
  }

  return {
    async start() {
      await takeOver();
      started = true;
      polling = setInterval(nudge, EVERY);
      polling.unref();
      nudge();
    },
    nudge: soon,
    async defer(reply) {
      await enqueueReply(records, clock, reply);
      nudge();
    },
    async readdressed({ tenantId, objectId }) {
      const { id, lane } = await loadLane(records, `person/${tenantId}/${objectId}`);
      if (lane.refusals > 0) await changeLane(records, id, (one) => ({ ...one, retryAt: 0, refusals: 0 }));
      nudge();
    },
    spoke(tenantId, conversationId) {
      const pace = noted(spoken.get(conversationId) ?? FRESH_PACE, Date.now());
      spoken.delete(conversationId);
      spoken.set(conversationId, pace);
      tenants.note(tenantId);
      const oldest = spoken.keys().next().value;
      if (spoken.size > REMEMBERED && oldest !== undefined) spoken.delete(oldest);
    },
    async idle() {
      for (;;) {
        nudge();
        await round;
        if (active.size === 0 && !again) {
          const due = await records.due(LANES, instantFromEpoch(Date.now()), 1);
          if (due.length === 0) return;
        }
        await Promise.all(active.values());
        // Lanes that rest are due and not worked: others must get their turn meanwhile.
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    },
    async stop() {
      stopping = true;
      clearInterval(polling);
      for (const timer of timers) clearTimeout(timer);
      await round;
      await Promise.all(active.values());
    },
  };
}
