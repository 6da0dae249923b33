import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HOUR } from '../../kernel/index.ts';
import { PAGE } from '../keys.ts';
import { CorruptRecord, type FileStore, StoreUnavailable } from '../port.ts';

const SHA256 = /^[0-9a-f]{64}$/;

/** Files as files: `folder`/ab/abcdef…, written aside, synced and renamed into place. */
export async function folderFiles(folder: string): Promise<FileStore> {
  const unfinished = join(folder, 'unfinished');
  await mkdir(unfinished, { recursive: true });
  await removeLeftovers(unfinished);
  const folderOf = (sha256: string): string => join(folder, sha256.slice(0, 2));
  const pathOf = (sha256: string): string => join(folderOf(sha256), sha256);

  const store: FileStore = {
    put: (bytes) =>
      guarded(async () => {
        const sha256 = hashOf(bytes);
        if (!(await holds(pathOf(sha256), sha256))) {
          const aside = join(unfinished, randomUUID());
          await writeDurably(aside, bytes);
          await mkdir(folderOf(sha256), { recursive: true });
          await rename(aside, pathOf(sha256));
          await syncFolder(folderOf(sha256));
          await syncFolder(folder);
        }
        return { sha256, size: bytes.byteLength };
      }),
    get: (sha256) =>
      guarded(async () => {
        const bytes = SHA256.test(sha256) ? await readOrNull(pathOf(sha256)) : null;
        if (bytes && hashOf(bytes) !== sha256) throw new CorruptRecord(`file/${sha256}`, 'the bytes differ');
        return bytes;
      }),
    has: (sha256) => guarded(async () => SHA256.test(sha256) && (await sizeOrNull(pathOf(sha256))) !== null),
    list: (query = {}) =>
      guarded(async () => {
        const names = await namesAfter(folder, query.after ?? '', query.limit ?? PAGE);
        return Promise.all(
          names.map(async (sha256) => ({ sha256, size: (await sizeOrNull(pathOf(sha256))) ?? 0 })),
        );
      }),
  };
  return store;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function guarded<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    if (cause instanceof CorruptRecord) throw cause;
    throw new StoreUnavailable('the folder of files failed', { cause });
  }
}

async function holds(path: string, sha256: string): Promise<boolean> {
  const bytes = await readOrNull(path);
  return bytes !== null && hashOf(bytes) === sha256;
}

async function readOrNull(path: string): Promise<Uint8Array | null> {
  return readFile(path).catch(nullWhenMissing);
}

async function sizeOrNull(path: string): Promise<number | null> {
  return stat(path).then((found) => found.size, nullWhenMissing);
}

function nullWhenMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a rename last. Windows cannot open folders; its file system keeps renames by itself. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function namesAfter(folder: string, after: string, limit: number): Promise<string[]> {
  const names: string[] = [];
  const shelves = (await readdir(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name)).sort();
  for (const shelf of shelves) {
    if (names.length >= limit) break;
    if (shelf < after.slice(0, 2)) continue;
    const files = (await readdir(join(folder, shelf))).filter((name) => SHA256.test(name) && name > after);
    names.push(...files.sort());
  }
  return names.slice(0, limit);
}

/** What a killed process left half written. An hour's grace, since another process may be writing now. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const found = await stat(path).catch(nullWhenMissing);
    if (found && Date.now() - found.mtimeMs > HOUR) await rm(path, { force: true });
  }
}
