import { z } from 'zod';
import type { Json } from '../../kernel/index.ts';
import type { RecordStore } from '../../store/index.ts';

/** Files that are to be underlag, as they are kept meanwhile. */
export const attachmentsSchema = z
  .array(z.object({ name: z.string(), sha256: z.string(), size: z.number(), contentType: z.string() }))
  .readonly();

/** Whom each paper names as signatories, by the paper's hash. */
export const signatoriesSchema = z
  .array(z.object({ sha256: z.string(), names: z.array(z.string()).readonly() }))
  .readonly();

/** What somebody is writing on a board's behalf: one of its kind per person and board, not event-sourced. */
export interface BeingWritten<Value> {
  load(records: RecordStore, boardId: string, personId: string): Promise<Value | null>;
  /** Tried again when another device was quicker; `change` gets null where nothing is being written. */
  change(
    records: RecordStore,
    boardId: string,
    personId: string,
    change: (before: Value | null) => Value,
  ): Promise<Value>;
  drop(records: RecordStore, boardId: string, personId: string): Promise<void>;
}

/** What is being written, in a collection of its own; what can no longer be read is nothing. */
export function beingWritten<Value>(collection: string, schema: z.ZodType<Value>): BeingWritten<Value> {
  const keyOf = (boardId: string, personId: string) => `${boardId}/${personId}`;
  const read = (value: unknown): Value | null => schema.safeParse(value).data ?? null;
  return {
    async load(records, boardId, personId) {
      const record = await records.get(collection, keyOf(boardId, personId));
      return record === null ? null : read(record.value);
    },
    async change(records, boardId, personId, change) {
      const key = keyOf(boardId, personId);
      for (;;) {
        const record = await records.get(collection, key);
        const next = change(record === null ? null : read(record.value));
        const value = JSON.parse(JSON.stringify(next)) as Json;
        const expectedVersion = record?.version ?? 0;
        const written = await records.put({ collection, key, expectedVersion, value });
        if (written === 'written') return next;
      }
    },
    async drop(records, boardId, personId) {
      const key = keyOf(boardId, personId);
      const record = await records.get(collection, key);
      if (record !== null) await records.remove(collection, key, record.version);
    },
  };
}
