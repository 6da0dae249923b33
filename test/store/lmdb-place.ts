import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, open } from 'lmdb';
import { openLmdbStore } from '../../src/store/lmdb/index.ts';
import type { StorePlace } from './contract.ts';

type Table = Database<string, string | [string, number]>;

/** A data folder of its own under the system's temporary folder. */
export async function lmdbPlace(): Promise<StorePlace & { readonly dataDir: string }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'klubban-store-'));
  const grown: string[] = [];

  const tamper = async (name: string, change: (table: Table) => Promise<unknown>): Promise<void> => {
    const root = open<string, string>({
      path: join(dataDir, 'store'),
      noSubdir: false,
      maxDbs: 16,
      encoding: 'string',
      overlappingSync: false,
    });
    await change(root.openDB<string, string | [string, number]>({ name, encoding: 'string' }));
    await root.close();
  };

  return {
    dataDir,
    open: () => openLmdbStore({ dataDir, onLargeStream: (id) => grown.push(id) }),
    grown: () => grown,
    breakEvent: (id, version) => tamper('events', (table) => table.put([id, version], '{"torn":')),
    dropLastEvent: (id) =>
      tamper('events', async (table) => {
        const [last] = [...table.getKeys({ start: [id, Number.MAX_VALUE], reverse: true, limit: 1 })];
        if (last !== undefined) await table.remove(last);
      }),
    breakRecord: (collection, key) => tamper('records', (table) => table.put(`${collection}/${key}`, 'x')),
    breakFile: (sha256) => writeFile(join(dataDir, 'files', sha256.slice(0, 2), sha256), 'changed'),
    remove: () => rm(dataDir, { recursive: true, force: true }),
  };
}
