import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import type { Instant, Json, RecordedEvent } from '../kernel/index.ts';
import type { StoredRecord, StoredStream } from './port.ts';

/**
 * A backup is one gzip file of lines, each one JSON value:
 *
 *     {"klubban":"backup","format":1,"at":"2026-…Z","engine":"lmdb"}
 *     {"stream":{"id":…,"events":[…]}}         every stream, ascending by id
 *     {"record":{"collection":…,"key":…}}      every record, by collection and key
 *     {"file":{"sha256":…,"size":…}}           every file, by hash, each followed by its bytes:
 *     {"bytes":"base64…"}
 *     {"end":{"streams":…,"events":…,"records":…,"files":…,"sha256":…}}
 *
 * `sha256` is over all lines between the first and the last, line ends included: two stores with the same
 * content have the same one, whatever their engine.
 */
export const BACKUP_FORMAT = 1;

/** What a backup holds; also what it is recognised by. */
export interface BackupManifest {
  readonly streams: number;
  readonly events: number;
  readonly records: number;
  readonly files: number;
  readonly sha256: string;
}

export type BackupItem =
  | { readonly kind: 'stream'; readonly stream: StoredStream }
  | { readonly kind: 'record'; readonly record: StoredRecord }
  | { readonly kind: 'file'; readonly sha256: string; readonly bytes: Uint8Array };

/** A backup that cannot be used; the caller makes the sentence. Nothing of it has been written. */
export class BackupUnusable extends Error {
  override readonly name = 'BackupUnusable';
  readonly reason: 'not-a-backup' | 'newer-format' | 'truncated' | 'damaged' | 'unreadable-stream';
  constructor(reason: BackupUnusable['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

const instant = z.string() as unknown as z.ZodType<Instant>;
const json = z.unknown() as unknown as z.ZodType<Json>;
const count = z.number().int().nonnegative();

const header = z.object({
  klubban: z.literal('backup'),
  format: count,
  at: instant,
  engine: z.enum(['lmdb', 'mongo']),
});
const line = z.union([
  z.strictObject({
    stream: z.strictObject({
      id: z.string(),
      type: z.string(),
      boardId: z.string(),
      version: count,
      view: json,
      nextDueAt: instant.nullable(),
      effectsUpTo: count,
      effectsPending: z.boolean(),
      events: z.array(z.unknown() as unknown as z.ZodType<RecordedEvent>),
    }),
  }),
  z.strictObject({
    record: z.strictObject({
      collection: z.string(),
      key: z.string(),
      version: count,
      dueAt: instant.nullable(),
      value: json,
    }),
  }),
  z.strictObject({ file: z.strictObject({ sha256: z.string(), size: count }) }),
  z.strictObject({ bytes: z.string() }),
  z.strictObject({
    end: z.strictObject({
      streams: count,
      events: count,
      records: count,
      files: count,
      sha256: z.string(),
    }),
  }),
]);
type Line = z.infer<typeof line>;

/**
 * Reads a backup item by item and gives its manifest at the end, having compared counts and hashes with what was
 * read. Throws BackupUnusable.
 */
export async function* readBackup(source: Readable): AsyncGenerator<BackupItem, BackupManifest> {
  const content = createHash('sha256');
  const counts = { streams: 0, events: 0, records: 0, files: 0 };
  let begun = false;
  let file: { sha256: string; size: number; chunks: Buffer[]; length: number } | null = null;
  let manifest: BackupManifest | null = null;

  for await (const raw of linesOf(source)) {
    if (manifest) throw new BackupUnusable('damaged', 'something follows the end');
    if (!begun) {
      readHeader(raw);
      begun = true;
      continue;
    }
    const read = readLine(raw);
    if ('end' in read) {
      manifest = read.end;
      continue;
    }
    content.update(raw).update('\n');
    if ('bytes' in read) {
      if (!file) throw new BackupUnusable('damaged', 'bytes that belong to no file');
      const chunk = Buffer.from(read.bytes, 'base64');
      file.chunks.push(chunk);
      file.length += chunk.length;
    } else if (file) {
      throw new BackupUnusable('damaged', `file ${file.sha256} is cut short`);
    } else if ('stream' in read) {
      counts.streams += 1;
      counts.events += read.stream.events.length;
      yield { kind: 'stream', stream: read.stream };
    } else if ('record' in read) {
      counts.records += 1;
      yield { kind: 'record', record: read.record };
    } else {
      file = { ...read.file, chunks: [], length: 0 };
    }
    if (file && file.length >= file.size) {
      const bytes = Buffer.concat(file.chunks);
      if (createHash('sha256').update(bytes).digest('hex') !== file.sha256) {
        throw new BackupUnusable('damaged', `file ${file.sha256} has other bytes`);
      }
      counts.files += 1;
      yield { kind: 'file', sha256: file.sha256, bytes };
      file = null;
    }
  }
  if (!begun) throw new BackupUnusable('truncated', 'the file is empty');
  if (!manifest) throw new BackupUnusable('truncated', 'the end is missing');
  const found: BackupManifest = { ...counts, sha256: content.digest('hex') };
  if (JSON.stringify(sorted(found)) !== JSON.stringify(sorted(manifest))) {
    throw new BackupUnusable('damaged', 'the content is not what the end says');
  }
  return found;
}

function sorted(manifest: BackupManifest): unknown {
  return Object.entries(manifest).sort(([a], [b]) => a.localeCompare(b, 'en'));
}

function readHeader(raw: Buffer): void {
  const read = header.safeParse(parsed(raw));
  if (!read.success) throw new BackupUnusable('not-a-backup', 'the first line is not a backup’s');
  if (read.data.format > BACKUP_FORMAT) {
    throw new BackupUnusable('newer-format', `format ${read.data.format} is newer than ${BACKUP_FORMAT}`);
  }
}

function readLine(raw: Buffer): Line {
  const value = parsed(raw);
  const read = line.safeParse(value);
  if (!read.success) throw new BackupUnusable('damaged', 'a line is misshapen', { cause: read.error });
  return read.data;
}

function parsed(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The unzipped lines. Only \n ends one: JSON text may hold every other kind of line break. */
async function* linesOf(source: Readable): AsyncGenerator<Buffer> {
  const unzipped = source.pipe(createGunzip());
  source.once('error', (error) => unzipped.destroy(error));
  let rest: Buffer[] = [];
  let started = false;
  try {
    for await (const chunk of unzipped as AsyncIterable<Buffer>) {
      started = true;
      let from = 0;
      for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
        yield Buffer.concat([...rest, chunk.subarray(from, end)]);
        rest = [];
        from = end + 1;
      }
      if (from < chunk.length) rest.push(chunk.subarray(from));
    }
  } catch (cause) {
    throw asUnusable(cause, started);
  }
  if (rest.length > 0) throw new BackupUnusable('truncated', 'the last line is cut off');
}

function asUnusable(cause: unknown, started: boolean): unknown {
  const code = (cause as { code?: unknown }).code;
  if (code === 'Z_BUF_ERROR') return new BackupUnusable('truncated', 'the file is cut off', { cause });
  if (typeof code !== 'string' || !code.startsWith('Z_')) return cause;
  return started
    ? new BackupUnusable('damaged', 'the file cannot be unzipped', { cause })
    : new BackupUnusable('not-a-backup', 'the file is not gzip', { cause });
}
