import type { RecordedEvent } from '../kernel/index.ts';
import type { StoredStream, StreamStore } from './port.ts';

/** A stream as this process last read or wrote it: verified, decoded and replayed up to `version`. */
export interface Reading {
  readonly type: string;
  readonly version: number;
  readonly hash: string;
  readonly state: unknown;
  readonly events: readonly RecordedEvent[];
}

/** How many streams are remembered for each store: the open matters of many boards. */
const MOST = 200;

const readings = new WeakMap<StreamStore, Map<string, Reading>>();

/** What is remembered of the stream, if what is stored now goes on from it; null otherwise. */
export function readingOf(streams: StreamStore, stored: StoredStream): Reading | null {
  const reading = readings.get(streams)?.get(stored.id) ?? null;
  if (reading === null || reading.type !== stored.type || reading.version > stored.version) return null;
  return stored.events[reading.version - 1]?.hash === reading.hash ? reading : null;
}

export function remember(streams: StreamStore, id: string, reading: Reading): void {
  const known = readings.get(streams) ?? new Map<string, Reading>();
  readings.set(streams, known);
  known.delete(id);
  known.set(id, reading);
  const [oldest] = known.keys();
  if (known.size > MOST && oldest !== undefined) known.delete(oldest);
}
