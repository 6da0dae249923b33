import type { RecordStore } from './port.ts';

/** The collection whose one record says that a restore is under way; it never goes into a backup. */
export const RESTORE_COLLECTION = 'restore';
const KEY = 'under-way';

/** Whether a restore into this store was begun and not finished: what lies there is not whole. */
export async function isRestoreUnfinished(records: RecordStore): Promise<boolean> {
  return (await records.get(RESTORE_COLLECTION, KEY)) !== null;
}

/** Notes that the backup with this content hash is being put back. */
export async function beginRestore(records: RecordStore, contentHash: string): Promise<void> {
  await records.put({ collection: RESTORE_COLLECTION, key: KEY, expectedVersion: 0, value: contentHash });
}

/** The content hash of the backup that was being put back, or null. */
export async function restoreUnderWay(records: RecordStore): Promise<string | null> {
  const mark = await records.get<string>(RESTORE_COLLECTION, KEY);
  return mark?.value ?? null;
}

/** Marks that the restore has come to its end. */
export async function endRestore(records: RecordStore): Promise<void> {
  await records.remove(RESTORE_COLLECTION, KEY, 1);
}
