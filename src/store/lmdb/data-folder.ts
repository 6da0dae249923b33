import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rm, stat, writeFile } from 'node:fs/promises';
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

/**
 * Whether the file is missing, empty, or a database of LMDB's with all of its pages: on anything else the engine ends
 * the process.
 */
async function isDatabase(path: string): Promise<boolean> {
  const handle = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!handle) return true;
  try {
    const { size } = await handle.stat();
    if (size === 0) return true;
    const first = await metaAt(handle, 0);
    if (first === null) return false;
    const second = await metaAt(handle, first.pageSize);
    const newest = second !== null && second.transaction > first.transaction ? second : first;
    return BigInt(size) >= (newest.lastPage + 1n) * BigInt(first.pageSize);
  } finally {
    await handle.close();
  }
}

/** 0xBEEFC0DE as it lies on disk on the machines we run on (little endian). */
const LMDB_MAGIC = Buffer.from('dec0efbe', 'hex');
/** Bytes after the magic number: the size of a page, the last page in use and the transaction that wrote this. */
const META = { pageSize: 24, lastPage: 120, transaction: 128, end: 136 } as const;
const PAGE_HEADER = 64;

interface Meta {
  readonly pageSize: number;
  readonly lastPage: bigint;
  readonly transaction: bigint;
}

/** The meta page at `from`, or null where there is none. */
async function metaAt(handle: FileHandle, from: number): Promise<Meta | null> {
  const length = PAGE_HEADER + META.end;
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, from);
  const at = buffer.indexOf(LMDB_MAGIC);
  if (at < 0 || at > PAGE_HEADER || bytesRead < at + META.end) return null;
  return {
    pageSize: buffer.readUInt32LE(at + META.pageSize),
    lastPage: buffer.readBigUInt64LE(at + META.lastPage),
    transaction: buffer.readBigUInt64LE(at + META.transaction),
  };
}

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
