import { type ChainFault, findChainFault } from '../kernel/index.ts';
import { filesNamedIn } from './named-files.ts';
import { CorruptRecord, type Store, type StoredStream } from './port.ts';
import { isRestoreUnfinished } from './restore-mark.ts';
import { everyFile, everyRecord, everyStreamId } from './walk.ts';

/** Reads every event of a stream into today's shape; throws CorruptRecord where it cannot. */
export type DecodeStream = (stream: StoredStream) => void;

export interface StoreFault {
  /** A stream's id, `collection/key` of a record, or `file/` and its hash. */
  readonly id: string;
  /** The event at which the chain breaks, where it is the chain. */
  readonly version: number | null;
  readonly reason: ChainFault['reason'] | 'unreadable' | 'missing' | 'restore-unfinished';
  /** English, for the log and the operator. */
  readonly detail: string;
}

export interface StoreReport {
  /** Every stream that holds, with the hash its chain ends in. */
  readonly streams: readonly {
    readonly id: string;
    readonly type: string;
    readonly version: number;
    readonly lastHash: string;
  }[];
  readonly events: number;
  readonly records: number;
  readonly files: number;
  /** Empty when everything in the store is what was written there. */
  readonly faults: readonly StoreFault[];
}

/** What holds a stream back from being trusted, or null: its chain first, then (with `decode`) its shapes. */
export function findStreamFault(stream: StoredStream, decode?: DecodeStream): StoreFault | null {
  const broken = findChainFault(stream.events);
  if (broken) return { id: stream.id, ...broken, detail: `${broken.reason} at event ${broken.version}` };
  try {
    decode?.(stream);
    return null;
  } catch (error) {
    return unreadable(stream.id, error);
  }
}

/**
 * Walks every stream (chain, and shapes through `decode`), every record and every file, and tells of files that
 * events name and that are not there. Goes on after a fault.
 * Rejects with StoreUnavailable only.
 */
export async function verifyStore(store: Store, decode?: DecodeStream): Promise<StoreReport> {
  const faults: StoreFault[] = [];
  const streams: StoreReport['streams'][number][] = [];
  const named = new Set<string>();
  let events = 0;
  if (await isRestoreUnfinished(store.records)) {
    faults.push({
      id: 'restore',
      version: null,
      reason: 'restore-unfinished',
      detail: 'a restore was broken off',
    });
  }
  for await (const id of everyStreamId(store)) {
    try {
      const stream = await store.streams.load(id);
      const fault = stream && findStreamFault(stream, decode);
      if (fault) faults.push(fault);
      if (!stream || fault) continue;
      events += stream.events.length;
      for (const sha256 of filesNamedIn(stream)) named.add(sha256);
      const { type, version } = stream;
      streams.push({ id, type, version, lastHash: stream.events.at(-1)?.hash ?? '' });
    } catch (error) {
      faults.push(unreadable(id, error));
    }
  }
  const records = await countRecords(store, faults);
  const files = await countFiles(store, named, faults);
  return { streams, events, records, files, faults };
}

/** A collection is left at its first unreadable record: what follows it cannot be listed. */
async function countRecords(store: Store, faults: StoreFault[]): Promise<number> {
  let count = 0;
  for (const collection of await store.records.collections()) {
    try {
      for await (const _ of everyRecord(store.records, collection)) count += 1;
    } catch (error) {
      faults.push(unreadable(collection, error));
    }
  }
  return count;
}

async function countFiles(store: Store, named: ReadonlySet<string>, faults: StoreFault[]): Promise<number> {
  let count = 0;
  const missing = new Set(named);
  for await (const { sha256 } of everyFile(store.files)) {
    missing.delete(sha256);
    try {
      await store.files.get(sha256);
      count += 1;
    } catch (error) {
      faults.push(unreadable(`file/${sha256}`, error));
    }
  }
  for (const sha256 of missing) {
    const detail = 'an event names it, and it is not there';
    faults.push({ id: `file/${sha256}`, version: null, reason: 'missing', detail });
  }
  return count;
}

function unreadable(id: string, error: unknown): StoreFault {
  if (!(error instanceof CorruptRecord)) throw error;
  return { id: error.id || id, version: null, reason: 'unreadable', detail: error.message };
}
