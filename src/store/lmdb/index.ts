import { join } from 'node:path';
import { warnOfGrowth } from '../growth.ts';
import { DataFolderUnusable, type Store } from '../port.ts';
import { openEnvironment } from './environment.ts';
import { folderFiles } from './files.ts';
import { lmdbRecords } from './records.ts';
import { lmdbStreams } from './streams.ts';

export interface LmdbOptions {
  /** Holds `store/` (the database) and `files/`. Created when missing. */
  readonly dataDir: string;
  /** Told when a stream's events first pass 512 kB. */
  readonly onLargeStream?: (id: string, bytes: number) => void;
}

/**
 * The embedded engine. Several processes on one machine may have the folder open: appends are serialised between
 * them, and each sees the other's writes in its next turn of the event loop. Throws DataFolderUnusable.
 */
export async function openLmdbStore({ dataDir, onLargeStream }: LmdbOptions): Promise<Store> {
  const env = await openEnvironment(dataDir);
  const files = await folderFiles(join(dataDir, 'files')).catch(async (cause) => {
    await env.close();
    throw new DataFolderUnusable(dataDir, 'not-writable', { cause });
  });
  return {
    engine: 'lmdb',
    streams: lmdbStreams(env, warnOfGrowth(onLargeStream)),
    records: lmdbRecords(env),
    files,
    ping: async () => {
      await env.read(() => env.tables.heads.getKeysCount({ limit: 1 }));
    },
    close: () => env.close(),
  };
}
