import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { documentSchema, type ReadDocument } from '../documents/index.ts';
import { InvariantError } from '../kernel/index.ts';
import { CorruptRecord, type FileStore } from '../store/index.ts';

/** The reading as bytes: canonical JSON, so that the same reading has the same hash. */
export function readingBytes(reading: ReadDocument): Uint8Array {
  const text = canonicalize(reading);
  if (text === undefined) throw new InvariantError('a reading without a JSON form');
  return new TextEncoder().encode(text);
}

/** SHA-256 (hex) of the reading, as the file store will name it. */
export function readingHash(reading: ReadDocument): string {
  return createHash('sha256').update(readingBytes(reading)).digest('hex');
}

/** Reads back what an import confirmed. Throws CorruptRecord when it is gone or is no reading. */
export async function loadReading(files: FileStore, sha256: string): Promise<ReadDocument> {
  const bytes = await files.get(sha256);
  if (bytes === null) throw new CorruptRecord(`file/${sha256}`, 'a confirmed reading is missing');
  const parsed = documentSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
  if (!parsed.success) {
    throw new CorruptRecord(`file/${sha256}`, 'a confirmed reading cannot be read', { cause: parsed.error });
  }
  return parsed.data;
}
