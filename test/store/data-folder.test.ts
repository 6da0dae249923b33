import { chmod, mkdir, mkdtemp, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLmdbStore } from '../../src/store/lmdb/index.ts';

describe('a data folder that cannot be used is named with its reason', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'klubban-folder-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is made when missing, parents included', async () => {
    const store = await openLmdbStore({ dataDir: join(folder, 'a', 'b') });
    await store.ping();
    await store.close();
  });

  it('has a file in its way', async () => {
    await writeFile(join(folder, 'file'), '');
    for (const dataDir of [join(folder, 'file'), join(folder, 'file', 'below')]) {
      await expect(openLmdbStore({ dataDir })).rejects.toMatchObject({
        name: 'DataFolderUnusable',
        folder: dataDir,
        reason: 'not-a-folder',
      });
    }
  });

  it('may not be written', async () => {
    // Root may write anywhere but where the kernel itself says no.
    const root = process.getuid?.() === 0;
    const dataDir = root ? '/proc/klubban' : join(folder, 'closed', 'data');
    await mkdir(join(folder, 'closed'));
    await chmod(join(folder, 'closed'), 0o500);
    await expect(openLmdbStore({ dataDir })).rejects.toMatchObject({ reason: 'not-writable' });
  });

  it('holds something else under the name of the store', async () => {
    await mkdir(join(folder, 'store'));
    await writeFile(join(folder, 'store', 'data.mdb'), 'not a database at all '.repeat(1000));
    await expect(openLmdbStore({ dataDir: folder })).rejects.toMatchObject({ reason: 'damaged' });
  });

  it('holds a store that was cut short: said, instead of the engine ending the process', async () => {
    const store = await openLmdbStore({ dataDir: folder });
    for (let at = 0; at < 20; at += 1)
      await store.records.put({
        collection: 'letters',
        key: `k${at}`,
        expectedVersion: 0,
        value: 'x'.repeat(2_000),
      });
    await store.close();
    const path = join(folder, 'store', 'data.mdb');
    const { size } = await stat(path);
    await (await openLmdbStore({ dataDir: folder })).close();
    for (const length of [size - 1, Math.floor(size / 2), 4_096, 100]) {
      await truncate(path, length);
      await expect(openLmdbStore({ dataDir: folder }), `${length} bytes`).rejects.toMatchObject({
        reason: 'damaged',
      });
    }
  });
});
