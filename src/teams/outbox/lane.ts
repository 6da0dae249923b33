import { z } from 'zod';
import { instantFromEpoch } from '../../kernel/index.ts';
import { CorruptRecord, type RecordPut, type RecordStore, type StoredRecord } from '../../store/index.ts';
import { FRESH_PACE, type PaceState } from './pace.ts';

/** One record per conversation: what is to be sent there and in which order, who sends it, how fast. */
export const LANES = 'outbox-lanes';

/** Times are milliseconds of the machine's own clock, not of the product's (which can be set in local mode). */
export type Lane = {
  /** Keys of messages, in order. */
  readonly queue: readonly string[];
  /** Keys of card updates: in any order, after the messages. */
  readonly updates: readonly string[];
  /** What has left or is about to; if its owner dies, the outcome is unknown. */
  readonly sending: { readonly key: string } | null;
  readonly owner: string | null;
  readonly leaseUntil: number;
  readonly retryAt: number;
  readonly refusals: number;
  readonly updatedAt: number;
  readonly pace: PaceState;
  /** Raised by each enqueuing: whoever is taking the lane's work out notices. */
  readonly touched: number;
};

const EMPTY: Lane = {
  queue: [],
  updates: [],
  sending: null,
  owner: null,
  leaseUntil: 0,
  retryAt: 0,
  refusals: 0,
  updatedAt: 0,
  pace: FRESH_PACE,
  touched: 0,
};

const shape = z.object({
  queue: z.array(z.string()),
  updates: z.array(z.string()),
  sending: z.object({ key: z.string() }).nullable(),
  owner: z.string().nullable(),
  leaseUntil: z.number(),
  retryAt: z.number(),
  refusals: z.number(),
  updatedAt: z.number(),
  touched: z.number(),
  pace: z.object({
    recent: z.array(z.number()),
    minutes: z.array(z.tuple([z.number(), z.number()])),
  }),
});

export interface KeptLane {
  readonly id: string;
  readonly version: number;
  readonly lane: Lane;
}

/** A card in a conversation is updated at most this often (milliseconds). */
const UPDATE_INTERVAL = 2_000;

/** Reads a record of LANES. Throws CorruptRecord. */
export function keptLane(record: StoredRecord): KeptLane {
  const parsed = shape.safeParse(record.value);
  if (!parsed.success) {
    throw new CorruptRecord(`${LANES}/${record.key}`, 'not a lane', { cause: parsed.error });
  }
  return { id: record.key, version: record.version, lane: parsed.data };
}

/** A lane as it is stored; one that is not there yet is empty. */
export async function loadLane(records: RecordStore, id: string): Promise<KeptLane> {
  const record = await records.get(LANES, id);
  return record === null ? { id, version: 0, lane: EMPTY } : keptLane(record);
}

/** When the lane wants to be looked at; null when it has nothing to do. */
export function laneDueAt(lane: Lane): number | null {
  if (lane.owner !== null) return lane.leaseUntil;
  if (lane.sending !== null) return 0;
  if (lane.queue.length > 0) return lane.retryAt;
  if (lane.updates.length > 0) return Math.max(lane.retryAt, lane.updatedAt + UPDATE_INTERVAL);
  return null;
}

/** The write that makes of a lane what it now should be. */
export function lanePut(kept: KeptLane, lane: Lane): RecordPut {
  const due = laneDueAt(lane);
  return {
    collection: LANES,
    key: kept.id,
    expectedVersion: kept.version,
    value: lane,
    dueAt: due === null ? null : instantFromEpoch(due),
  };
}

/** Writes the lane as it now should be; null when somebody else wrote it first. */
export async function writeLane(records: RecordStore, kept: KeptLane, lane: Lane): Promise<KeptLane | null> {
  const outcome = await records.put(lanePut(kept, lane));
  return outcome === 'written' ? { id: kept.id, version: kept.version + 1, lane } : null;
}

/** Changes a lane, whoever else writes it meanwhile. */
export async function changeLane(
  records: RecordStore,
  id: string,
  change: (lane: Lane) => Lane,
): Promise<KeptLane> {
  for (;;) {
    const kept = await loadLane(records, id);
    const written = await writeLane(records, kept, change(kept.lane));
    if (written !== null) return written;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 10));
  }
}

/** Puts a key into its lane; again does no harm. */
export function withKey(lane: Lane, key: string, list: 'queue' | 'updates'): Lane {
  const keys = lane[list].includes(key) ? lane[list] : [...lane[list], key];
  return { ...lane, [list]: keys, touched: lane.touched + 1 };
}

/** The lane without that message. */
export function withoutKey(lane: Lane, key: string): Lane {
  return {
    ...lane,
    queue: lane.queue.filter((one) => one !== key),
    updates: lane.updates.filter((one) => one !== key),
  };
}
