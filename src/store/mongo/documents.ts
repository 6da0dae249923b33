import { type Collection, type Db, GridFSBucket } from 'mongodb';

/** A stream: one document. Events and view are JSON text, which every server gives back to the letter. */
export interface StreamDocument {
  readonly _id: string;
  readonly type: string;
  readonly boardId: string;
  readonly version: number;
  readonly events: readonly string[];
  readonly view: string;
  readonly nextDueAt: string | null;
  readonly effectsUpTo: number;
  readonly effectsPending: boolean;
  /** Length of the events' text. */
  readonly bytes: number;
  /** Milliseconds since 1970 on the writer's machine: what `lastChange` orders by, and nothing else. */
  readonly changedAt: number;
}

export interface RecordDocument {
  /** `collection/key`. */
  readonly _id: string;
  readonly collection: string;
  readonly key: string;
  readonly version: number;
  readonly dueAt: string | null;
  readonly value: string;
  /** Names the write: how a writer knows its own after a lost answer. */
  readonly writeId: string;
}

export interface Documents {
  readonly streams: Collection<StreamDocument>;
  readonly records: Collection<RecordDocument>;
  readonly files: GridFSBucket;
}

/** The collections, with the indexes that lists and schedulers need: single or compound, no arrays in them. */
export async function openDocuments(db: Db): Promise<Documents> {
  const streams = db.collection<StreamDocument>('streams');
  const records = db.collection<RecordDocument>('records');
  await streams.createIndexes([
    { key: { boardId: 1, _id: 1 } },
    { key: { type: 1, _id: 1 } },
    { key: { nextDueAt: 1, _id: 1 } },
    { key: { effectsPending: 1, _id: 1 } },
    { key: { changedAt: -1, _id: 1 } },
  ]);
  await records.createIndexes([{ key: { collection: 1, dueAt: 1, _id: 1 } }]);
  return { streams, records, files: new GridFSBucket(db, { bucketName: 'files' }) };
}
