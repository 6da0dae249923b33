import { warnOfGrowth } from '../growth.ts';
import type { Store } from '../port.ts';
import { databaseName, makeClient, reading } from './connection.ts';
import { openDocuments } from './documents.ts';
import { gridFiles } from './files.ts';
import { mongoRecords } from './records.ts';
import { mongoStreams } from './streams.ts';

export interface MongoOptions {
  /** A connection string; the database it names, else `klubban`, is used. */
  readonly uri: string;
  /** Told when a stream's events first pass 512 kB. */
  readonly onLargeStream?: (id: string, bytes: number) => void;
}

/** MongoDB, any kind of deployment. Makes its indexes at start. Throws StoreUnavailable. */
export async function openMongoStore({ uri, onLargeStream }: MongoOptions): Promise<Store> {
  const { client, documents } = await reading(async () => {
    const made = makeClient(uri);
    try {
      const db = (await made.connect()).db(databaseName(uri));
      return { client: made, documents: await openDocuments(db) };
    } catch (error) {
      await made.close();
      throw error;
    }
  });
  return {
    engine: 'mongo',
    streams: mongoStreams(documents, warnOfGrowth(onLargeStream)),
    records: mongoRecords(documents),
    files: gridFiles(documents.files),
    ping: () =>
      reading(async () => {
        await client.db(databaseName(uri)).command({ ping: 1 });
      }),
    close: () => client.close(),
  };
}
