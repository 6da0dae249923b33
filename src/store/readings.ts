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

/** What is remembered of the stream, or null. */
export function readingOf(streams: StreamStore, id: string): Reading | null {
  return readings.get(streams)?.get(id) ?? null;
}

/** Whether what is stored now goes on from the reading: it holds the reading's last event. */
export function goesOn(reading: Reading, stored: StoredStream): boolean {
  if (reading.type !== stored.type || reading.version > stored.version) return false;
  return stored.events.some(({ version, hash }) => version === reading.version && hash === reading.hash);
}

/** Keeps what a stream was read to; the one unused longest is let go. */
export function remember(streams: StreamStore, id: string, reading: Reading): void {
  const known = readings.get(streams) ?? new Map<string, Reading>();
  readings.set(streams, known);
  known.delete(id);
  known.set(id, reading);
  const [oldest] = known.keys();
  if (known.size > MOST && oldest !== undefined) known.delete(oldest);
}
