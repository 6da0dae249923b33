import type { Instant, Json } from '../../kernel/index.ts';
import type { StoredRecord } from '../port.ts';
import { parseJson, readRecord } from '../stored-shapes.ts';

/** A record as the embedded engine keeps it: what conditional writes ask for stands first. */
export function recordText({ version, dueAt, value }: StoredRecord): string {
  return JSON.stringify({ version, dueAt, value });
}

const BEGINNING = /^\{"version":([1-9]\d{0,14}),"dueAt":(?:null|"([^"\\]*)"),"value":/;

/** Version and due time, without reading the value where the text begins as `recordText` does. Throws CorruptRecord. */
export function recordMark(
  collection: string,
  key: string,
  text: string,
): Pick<StoredRecord, 'version' | 'dueAt'> {
  const [, version, dueAt] = BEGINNING.exec(text) ?? [];
  if (version === undefined) return recordIn(collection, key, text);
  return { version: Number(version), dueAt: (dueAt ?? null) as Instant | null };
}

/** The whole record. Throws CorruptRecord. */
export function recordIn<V extends Json>(collection: string, key: string, text: unknown): StoredRecord<V> {
  return readRecord<V>(collection, key, parseJson(`${collection}/${key}`, text, 'the record'));
}
