import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { lmdbPlace } from './lmdb-place.ts';

const SCRIPT = fileURLToPath(new URL('full-disk-process.ts', import.meta.url));

it('refuses when there is no more room, lives on, and has lost nothing it acknowledged', async () => {
  const place = await lmdbPlace();
  // The shell's limit on the size of a file (in blocks of 512 or 1024 bytes) stands in for a full disk.
  const { stdout } = await promisify(execFile)('sh', [
    '-c',
    'ulimit -f 2000; exec "$0" --import tsx "$1" "$2"',
    process.execPath,
    SCRIPT,
    place.dataDir,
  ]);
  const { acknowledged, readable } = JSON.parse(stdout) as { acknowledged: string[]; readable: number };
  expect(acknowledged.length).toBeGreaterThan(100);
  expect(readable).toBe(acknowledged.length);
  const store = await place.open();
  expect([...(await store.streams.ids())].sort()).toEqual([...acknowledged].sort());
  expect(await store.streams.load(acknowledged.at(-1) ?? '')).toMatchObject({ version: 1 });
  await store.close();
  await place.remove();
});
