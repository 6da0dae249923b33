import { randomUUID } from 'node:crypto';
import { mkdir, open, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DataFolderUnusable } from '../port.ts';

/** Makes `folder`/store where it is missing and tries to write there. Throws DataFolderUnusable. */
export async function proveUsable(folder: string): Promise<void> {
  let ours: boolean;
  const probe = join(folder, 'store', `.probe-${randomUUID()}`);
  try {
    await makeFolder(join(folder, 'store'));
    await writeFile(probe, 'klubban');
    await rm(probe);
    ours = await isDatabase(join(folder, 'store', 'data.mdb'));
  } catch (cause) {
    throw new DataFolderUnusable(folder, reasonOf(cause), { cause });
  }
  if (!ours) throw new DataFolderUnusable(folder, 'damaged');
}

/** Whether the file is missing, empty or begins as LMDB's do: the engine ends the process on anything else. */
async function isDatabase(path: string): Promise<boolean> {
  const handle = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!handle) return true;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0);
    return bytesRead === 0 || buffer.includes(LMDB_MAGIC);
  } finally {
    await handle.close();
  }
}

/** 0xBEEFC0DE as it lies on disk on the machines we run on (little endian). */
const LMDB_MAGIC = Buffer.from('dec0efbe', 'hex');

/** Like mkdir's `recursive`, which never comes back where a parent exists but takes no children (tried in /proc). */
async function makeFolder(path: string): Promise<void> {
  const make = (): Promise<void> => mkdir(path);
  await make().catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && dirname(path) !== path) {
      await makeFolder(dirname(path));
      return make();
    }
    if (error.code !== 'EEXIST' || !(await stat(path)).isDirectory()) throw error;
  });
}

const REASONS: Readonly<Record<string, DataFolderUnusable['reason']>> = {
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  ENOENT: 'not-writable',
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/** What kept us from the folder, from the operating system's or the engine's error. */
export function reasonOf(cause: unknown): DataFolderUnusable['reason'] {
  const { code, message } = cause as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && REASONS[code]) return REASONS[code];
  const text = String(message);
  if (/MDB_INVALID|MDB_VERSION_MISMATCH|MDB_CORRUPTED|not an LMDB file|version mismatch/i.test(text)) {
    return 'damaged';
  }
  if (/permission denied|read-only/i.test(text)) return 'not-writable';
  if (/no space/i.test(text)) return 'full';
  return 'failed';
}
