import { z } from 'zod';
import type { Instant, Json, RecordedEvent } from '../kernel/index.ts';
import { CorruptRecord, type StoredRecord, type StreamHead } from './port.ts';

/**
 * How both engines keep values: as JSON text. What was hashed is thereby given back to the letter, whatever an
 * engine thinks of dots, dollar signs, numbers or the order of keys.
 */

const instant = z.string() as unknown as z.ZodType<Instant>;
const count = z.number().int().nonnegative();

/** What is kept beside a stream's events; `bytes` is the length of their JSON text. */
export interface StoredHead extends Omit<StreamHead, 'id'> {
  readonly bytes: number;
}

const headShape = z.object({
  type: z.string(),
  boardId: z.string(),
  version: z.number().int().positive(),
  view: z.unknown() as unknown as z.ZodType<Json>,
  nextDueAt: instant.nullable(),
  effectsUpTo: count,
  effectsPending: z.boolean(),
  bytes: count,
});

const recordShape = z.object({
  version: z.number().int().positive(),
  dueAt: instant.nullable(),
  value: z.unknown() as unknown as z.ZodType<Json>,
});

const eventShape = z.looseObject({
  version: z.number().int().positive(),
  schema: count,
  at: instant,
  actor: z.looseObject({ kind: z.string() }),
  commandId: z.string(),
  event: z.looseObject({ type: z.string() }),
  previousHash: z.string(),
  hash: z.string(),
});

/** Throws CorruptRecord when `text` is not JSON. */
export function parseJson(id: string, text: unknown, what: string): unknown {
  if (typeof text !== 'string') throw new CorruptRecord(id, `${what} is not text`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CorruptRecord(id, `${what} is not JSON`, { cause });
  }
}

function shaped<T>(shape: z.ZodType<T>, id: string, value: unknown, what: string): T {
  const parsed = shape.safeParse(value);
  if (!parsed.success) throw new CorruptRecord(id, `${what} is misshapen`, { cause: parsed.error });
  return parsed.data;
}

/** A head as kept; throws CorruptRecord. */
export function readHead(id: string, value: unknown): StoredHead {
  return shaped(headShape, id, value, 'the head');
}

/** What the port shows of a head. */
export function publicHead(id: string, { bytes: _, ...head }: StoredHead): StreamHead {
  return { id, ...head };
}

/** One event from its text; throws CorruptRecord. The chain is for `findChainFault` to check. */
export function readEvent(id: string, text: unknown, version: number): RecordedEvent {
  const value = parseJson(id, text, `event ${version}`);
  // Checked, then given back as parsed: zod's copy could order the keys otherwise.
  shaped(eventShape, id, value, `event ${version}`);
  return value as RecordedEvent;
}

/** A record as kept, without its name; throws CorruptRecord. */
export function readRecord<V extends Json>(collection: string, key: string, value: unknown): StoredRecord<V> {
  const { version, dueAt, value: kept } = shaped(recordShape, `${collection}/${key}`, value, 'the record');
  return { collection, key, version, dueAt, value: kept as V };
}
