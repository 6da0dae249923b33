import type { FileStore, RecordStore, Store, StoredRecord } from './port.ts';

/** The page a walk asks for; small enough to be held, whatever lies in it. */
const WALK_PAGE = 500;

/** Every stream's id, ascending. */
export async function* everyStreamId(store: Store): AsyncGenerator<string> {
  for (let after: string | undefined; ; ) {
    const page = await store.streams.ids({ ...(after === undefined ? {} : { after }), limit: WALK_PAGE });
    yield* page;
    after = page.at(-1);
    if (after === undefined) return;
  }
}

/** Every record of a collection, ascending by key. */
export async function* everyRecord(records: RecordStore, collection: string): AsyncGenerator<StoredRecord> {
  for (let after: string | undefined; ; ) {
    const page = await records.list(collection, {
      ...(after === undefined ? {} : { after }),
      limit: WALK_PAGE,
    });
    yield* page;
    after = page.at(-1)?.key;
    if (after === undefined) return;
  }
}

/** Every file's hash and size, ascending by hash. */
export async function* everyFile(files: FileStore): AsyncGenerator<{ sha256: string; size: number }> {
  for (let after: string | undefined; ; ) {
    const page = await files.list({ ...(after === undefined ? {} : { after }), limit: WALK_PAGE });
    yield* page;
    after = page.at(-1)?.sha256;
    if (after === undefined) return;
  }
}
