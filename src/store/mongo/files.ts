import { createHash } from 'node:crypto';
import { finished } from 'node:stream/promises';
import type { GridFSBucket } from 'mongodb';
import { PAGE } from '../keys.ts';
import { CorruptRecord, type FileStore } from '../port.ts';
import { reading } from './connection.ts';

/**
 * Files in GridFS, named by their hash. A file is there when its entry is, which is written after its last
 * chunk; an upload cut short leaves chunks nobody sees, and two uploads of the same bytes are one file.
 */
export function gridFiles(bucket: GridFSBucket): FileStore {
  const entriesOf = (sha256: string) => bucket.find({ filename: sha256 }).limit(10).toArray();

  const contentOf = async (entry: { _id: GridFSFileId }): Promise<Buffer> => {
    const chunks: Buffer[] = [];
    for await (const chunk of bucket.openDownloadStream(entry._id)) chunks.push(chunk);
    return Buffer.concat(chunks);
  };

  /** The bytes of the first whole copy; null when there is no entry; CorruptRecord when none is whole. */
  const wholeCopy = async (sha256: string): Promise<Buffer | null> => {
    const entries = await entriesOf(sha256);
    if (entries.length === 0) return null;
    for (const entry of entries) {
      const bytes = await contentOf(entry).catch((error: unknown) => {
        // A missing or misshapen chunk is damage, not a lost connection.
        if (error instanceof Error && /Chunk|FileNotFound/i.test(`${error.name} ${error.message}`))
          return null;
        throw error;
      });
      if (bytes && hashOf(bytes) === sha256) return bytes;
    }
    throw new CorruptRecord(`file/${sha256}`, 'the bytes differ');
  };

  const holds = async (sha256: string): Promise<boolean> => {
    try {
      return (await wholeCopy(sha256)) !== null;
    } catch (error) {
      if (error instanceof CorruptRecord) return false;
      throw error;
    }
  };

  return {
    put: async (bytes) => {
      const sha256 = hashOf(bytes);
      await reading(async () => {
        if (await holds(sha256)) return;
        const upload = bucket.openUploadStream(sha256);
        upload.end(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
        await finished(upload);
      });
      return { sha256, size: bytes.byteLength };
    },
    get: (sha256) => reading(() => wholeCopy(sha256)),
    has: (sha256) => reading(async () => (await entriesOf(sha256)).length > 0),
    list: ({ after = '', limit = PAGE } = {}) =>
      reading(async () => {
        const found = new Map<string, number>();
        const entries = bucket.find({ filename: { $gt: after } }).sort({ filename: 1 });
        for await (const { filename, length } of entries) {
          if (found.size >= limit && !found.has(filename)) break;
          found.set(filename, length);
        }
        return [...found].map(([sha256, size]) => ({ sha256, size }));
      }),
  };
}

type GridFSFileId = Awaited<ReturnType<ReturnType<GridFSBucket['find']>['toArray']>>[number]['_id'];

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
