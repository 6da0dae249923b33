import type { Instant, Json } from '../kernel/index.ts';
import { inTurn } from './in-turn.ts';
import type { RecordStore, StoredRecord } from './port.ts';
import { TooBusy } from './run-command.ts';

/** What a record becomes (null: it stays as it is), and what is told of it. */
export interface RecordChange<T> {
  readonly write: { readonly value: Json; readonly dueAt: Instant | null } | null;
  readonly result: T;
}

/** More than for streams: a whole channel may answer one poll at once, at several instances. */
const TRIES = 40;

/**
 * Reads a record, decides what it becomes and writes that, in one conditional write; on a conflict again from the
 * start after a random pause. Within a process, changes of one record go in turn. When it resolves, the change is
 * kept. Throws TooBusy when every try met another writer, and whatever the store throws.
 */
export function changeRecord<T>(
  records: RecordStore,
  collection: string,
  key: string,
  change: (stored: StoredRecord | null) => RecordChange<T>,
): Promise<T> {
  return inTurn(records, `${collection}/${key}`, async () => {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      if (attempt > 0) await pause(Math.random() * Math.min(4 * 2 ** attempt, 100));
      const stored = await records.get(collection, key);
      const { write, result } = change(stored);
      if (write === null) return result;
      const put = { collection, key, expectedVersion: stored?.version ?? 0, ...write };
      if ((await records.put(put)) === 'written') return result;
    }
    throw new TooBusy(`${collection}/${key}: ${TRIES} lost races`);
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
