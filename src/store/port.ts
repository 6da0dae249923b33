import type { DomainEvent, Instant, Json, RecordedEvent } from '../kernel/index.ts';

/**
 * The store's port. Two engines stand behind it, `mongo/` and `lmdb/`; one contract suite (test/store) runs on
 * both. Every write is one conditional write on one document: no transactions across documents, no upserts of
 * streams, no change streams (docs/adr/0002 and 0003). What a write has resolved for is durable.
 */
export interface Store {
  readonly engine: 'lmdb' | 'mongo';
  readonly streams: StreamStore;
  readonly records: RecordStore;
  readonly files: FileStore;
  /** Resolves when the engine answers; rejects with StoreUnavailable. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** One stream without its events: what lists and schedulers need. */
export interface StreamHead {
  /** `type/…`, unique in the store, e.g. `board/norrskog`. */
  readonly id: string;
  /** The capability's name for its kind of stream: `board`, `meeting`, `circulation` … */
  readonly type: string;
  readonly boardId: string;
  /** The number of events. */
  readonly version: number;
  /** What lists show without replaying the stream; replaced with every append, never the truth itself. */
  readonly view: Json;
  /** When the stream wants to be told the time, or null. */
  readonly nextDueAt: Instant | null;
  /** Events up to and including this version have had their effects put into the outbox. */
  readonly effectsUpTo: number;
  /** Whether events after `effectsUpTo` may have effects. */
  readonly effectsPending: boolean;
}

export interface StoredStream<E extends DomainEvent = DomainEvent> extends StreamHead {
  readonly events: readonly RecordedEvent<E>[];
}

export interface Append {
  readonly id: string;
  readonly type: string;
  readonly boardId: string;
  /** The version the events were decided on; 0 inserts a new stream. */
  readonly expectedVersion: number;
  /** At least one; numbered from `expectedVersion + 1` and chained. */
  readonly events: readonly RecordedEvent[];
  readonly view: Json;
  readonly nextDueAt: Instant | null;
  readonly hasEffects: boolean;
}

export interface StreamStore {
  /**
   * The whole stream. Whoever already has its first `after` events may say so: an engine may then leave those out
   * (or give them all the same).
   */
  load(id: string, known?: { readonly after: number }): Promise<StoredStream | null>;
  /** Head only: cheap, for caches that ask whether a stream has moved. */
  head(id: string): Promise<StreamHead | null>;
  /** `conflict` when the stream is no longer at `expectedVersion`; then nothing was written. */
  append(append: Append): Promise<'appended' | 'conflict'>;
  /** Ids alone, ascending, from after `after`: also names streams that cannot be read (verify, backup). */
  ids(query?: { after?: string; limit?: number }): Promise<string[]>;
  /** Heads in ascending id order, from after `after`; at most `limit` (default 1000). */
  list(query?: StreamQuery): Promise<StreamHead[]>;
  /**
   * A token that is equal as long as no stream of the store was written, by whichever process. One cheap look
   * (no walk): caches ask it at every question, and see at once what the command line changed.
   */
  lastChange(): Promise<string>;
  /** Streams whose `nextDueAt` is at or before `now`, earliest first. */
  due(now: Instant, limit: number): Promise<StreamHead[]>;
  /** Streams with `effectsPending`. */
  withPendingEffects(limit: number): Promise<StreamHead[]>;
  /** Notes that effects up to `version` are in the outbox; `conflict` when the stream has moved on since. */
  settleEffects(id: string, version: number): Promise<'settled' | 'conflict'>;
  /**
   * Puts back a stream from a backup as it was, events and hashes untouched. Only where no stream of that id
   * exists: `exists` otherwise.
   */
  restore(stream: StoredStream): Promise<'restored' | 'exists'>;
}

export interface StreamQuery {
  readonly type?: string;
  readonly boardId?: string;
  readonly after?: string;
  readonly limit?: number;
}

/**
 * What is not event-sourced: conversation references, card activity ids, outbox items, import drafts, polls.
 * A record is one JSON value under (collection, key) with a version for compare-and-set.
 */
export interface StoredRecord<V extends Json = Json> {
  readonly collection: string;
  readonly key: string;
  /** 1 at the first put. */
  readonly version: number;
  readonly dueAt: Instant | null;
  readonly value: V;
}

export interface RecordPut {
  readonly collection: string;
  readonly key: string;
  /** 0: does not exist yet. */
  readonly expectedVersion: number;
  readonly value: Json;
  readonly dueAt?: Instant | null;
}

export interface RecordStore {
  get<V extends Json = Json>(collection: string, key: string): Promise<StoredRecord<V> | null>;
  /** Writes when the record is at `expectedVersion`. */
  put(record: RecordPut): Promise<'written' | 'conflict'>;
  /**
   * Puts one after the other up to the first that meets a conflict; gives how many are written. Whoever dies
   * meanwhile leaves the first few of them, and never one without those before it: no more may be built on it, also
   * where the engine writes all of them at once.
   */
  putInOrder(records: readonly RecordPut[]): Promise<number>;
  remove(collection: string, key: string, expectedVersion: number): Promise<'removed' | 'conflict'>;
  /** Records of a collection in ascending key order, whose key starts with `prefix`, after `after`. */
  list<V extends Json = Json>(
    collection: string,
    query?: { prefix?: string; after?: string; limit?: number },
  ): Promise<StoredRecord<V>[]>;
  /** Records of a collection whose `dueAt` is at or before `now`, earliest first. */
  due<V extends Json = Json>(collection: string, now: Instant, limit: number): Promise<StoredRecord<V>[]>;
  /** Puts back a record from a backup with its version. Only where none of that key exists: `exists` otherwise. */
  restore(record: StoredRecord): Promise<'restored' | 'exists'>;
  /** The names of all collections that hold records, ascending (for verify and backups). */
  collections(): Promise<string[]>;
}

/** Bytes kept under their SHA-256 (hex). The same bytes twice are one file. */
export interface FileStore {
  put(bytes: Uint8Array): Promise<{ sha256: string; size: number }>;
  get(sha256: string): Promise<Uint8Array | null>;
  has(sha256: string): Promise<boolean>;
  list(query?: { after?: string; limit?: number }): Promise<{ sha256: string; size: number }[]>;
}

/** The store could not be reached or did not answer in time; the outcome of a write is then unknown. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** The folder of the embedded engine cannot be used; the caller makes the sentence. */
export class DataFolderUnusable extends Error {
  override readonly name = 'DataFolderUnusable';
  readonly folder: string;
  /** `not-writable`: missing rights or a read-only disk; `not-a-folder`: a file is in the way; `full`: no room;
   * `damaged`: the files there are not a store of ours; `failed`: anything else, see `cause`. */
  readonly reason: 'not-writable' | 'not-a-folder' | 'full' | 'damaged' | 'failed';
  constructor(folder: string, reason: DataFolderUnusable['reason'], options?: ErrorOptions) {
    super(`${folder}: ${reason}`, options);
    this.folder = folder;
    this.reason = reason;
  }
}

/** What lies in the store is not what was written there: told, never skipped. */
export class CorruptRecord extends Error {
  override readonly name = 'CorruptRecord';
  readonly id: string;
  constructor(id: string, message: string, options?: ErrorOptions) {
    super(`${id}: ${message}`, options);
    this.id = id;
  }
}
