import type { RecordPut, RecordStore } from './port.ts';

/** `putInOrder` where each write stands alone. */
export async function putOneByOne(put: RecordStore['put'], records: readonly RecordPut[]): Promise<number> {
  for (const [before, record] of records.entries()) {
    if ((await put(record)) === 'conflict') return before;
  }
  return records.length;
}
