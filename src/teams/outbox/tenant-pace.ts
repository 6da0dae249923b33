import type { RecordStore } from '../../store/index.ts';

/**
 * Teams' limit per app and tenant is published as 30–50 requests a second. Slots are handed out evenly, one in 42
 * milliseconds; the rest is room for answers to turns and for requests that overtake each other on their way.
 */
const SLOT = 42;
/**
 * Neighbouring slots are used at once, so that what is written of their messages is written together. Five groups
 * leave in a second, and the sixth 50 milliseconds after it: none is split by the limit below.
 */
const TOGETHER = 5;
/** However a second is cut, no more than this leave in it. */
const PER_SECOND = 26;
const BLOCK = 2 * TOGETHER;
const COLLECTION = 'outbox-pace';

export interface TenantPace {
  /** Resolves when one more request has its slot. */
  turn(tenantId: string): Promise<void>;
  /** Resolves at once unless requests have bunched since they got their slots; then when this one may leave. */
  leave(tenantId: string): Promise<void>;
  /** A request that could not wait has left (a reply in a turn): the next one waits the longer. */
  note(tenantId: string): void;
}

/**
 * `records`: the instances that share a store share the limit, by reserving blocks of slots there. Null where one
 * process alone sends (the embedded engine).
 */
export function tenantPace(
  records: RecordStore | null,
  now: () => number = Date.now,
  sleep: (milliseconds: number) => Promise<void> = pause,
): TenantPace {
  const next = new Map<string, number>();
  const reserved = new Map<string, number[]>();
  const queue = new Map<string, Promise<void>>();
  const departed = new Map<string, number[]>();
  const groups = new Map<string, { readonly start: number; readonly size: number }>();

  async function slot(tenantId: string): Promise<number> {
    const own = Math.max(now(), next.get(tenantId) ?? 0);
    if (records === null) return own;
    const slots = (reserved.get(tenantId) ?? []).filter((at) => at > now() - SLOT);
    if (slots.length === 0) slots.push(...(await reserve(records, tenantId)));
    const first = slots.shift() ?? own;
    reserved.set(tenantId, slots);
    return Math.max(own, first);
  }

  async function reserve(store: RecordStore, tenantId: string): Promise<number[]> {
    for (;;) {
      const kept = await store.get<number>(COLLECTION, tenantId);
      const at = now();
      // A clock that was far ahead on another machine must not stop this one.
      const from = kept === null || kept.value > at + 600_000 ? at : Math.max(at, kept.value);
      const written = await store.put({
        collection: COLLECTION,
        key: tenantId,
        expectedVersion: kept?.version ?? 0,
        value: from + BLOCK * SLOT,
      });
      if (written === 'written') return Array.from({ length: BLOCK }, (_, index) => from + index * SLOT);
      await sleep(Math.random() * 20);
    }
  }

  /** When the group of a slot leaves: with its first slot. */
  function groupStart(tenantId: string, at: number): number {
    const group = groups.get(tenantId);
    const joins = group !== undefined && group.size < TOGETHER && at - group.start < TOGETHER * SLOT;
    const { start, size } = joins ? group : { start: at, size: 0 };
    groups.set(tenantId, { start, size: size + 1 });
    return start;
  }

  async function take(tenantId: string): Promise<void> {
    const at = await slot(tenantId);
    next.set(tenantId, at + SLOT);
    const start = groupStart(tenantId, at);
    for (let left = start - now(); left > 0; left = start - now()) await sleep(left);
    next.set(tenantId, Math.max(next.get(tenantId) ?? 0, now() + SLOT));
  }

  return {
    turn(tenantId) {
      const before = queue.get(tenantId) ?? Promise.resolve();
      const mine = before.then(() => take(tenantId));
      queue.set(
        tenantId,
        mine.catch(() => undefined),
      );
      return mine;
    },
    async leave(tenantId) {
      const departures = departed.get(tenantId) ?? [];
      departed.set(tenantId, departures);
      const before = departures.at(-PER_SECOND) ?? Number.NEGATIVE_INFINITY;
      const at = Math.max(now(), before + 1_000, departures.at(-1) ?? 0);
      departures.push(at);
      if (departures.length > 2 * PER_SECOND) departures.splice(0, PER_SECOND);
      if (at > now()) await sleep(at - now());
    },
    note(tenantId) {
      departed.set(tenantId, [...(departed.get(tenantId) ?? []), now()].slice(-PER_SECOND));
      next.set(tenantId, Math.max(now(), next.get(tenantId) ?? 0) + SLOT);
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(1, milliseconds)));
}
