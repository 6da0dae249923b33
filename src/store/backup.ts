import { createHash } from 'node:crypto';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Instant } from '../kernel/index.ts';
import { BACKUP_FORMAT, type BackupManifest } from './backup-file.ts';
import { filesNamedIn } from './named-files.ts';
import { CorruptRecord, type Store } from './port.ts';
import { isRestoreUnfinished, RESTORE_COLLECTION } from './restore-mark.ts';
import { type DecodeStream, findStreamFault } from './verify.ts';
import { everyFile, everyRecord, everyStreamId } from './walk.ts';

/** Bytes of a file on one line: a multiple of three, so that base64 needs no padding between lines. */
const CHUNK = 192 * 1024;

export interface BackupOptions {
  /** When the backup is made, for its first line. */
  readonly at: Instant;
  /** Also reads every event into today's shape. */
  readonly decode?: DecodeStream;
}

/**
 * Writes the whole store to `target` (see backup-file.ts), verifying each stream and file on the way, also while
 * the bot runs: streams first, then records, then files, so that nothing a stream has settled or refers to is
 * missing. Rejects with CorruptRecord at the first fault (a file that an event names and that is not there is one)
 * and destroys `target`: write aside and rename.
 */
export async function backup(
  store: Store,
  target: Writable,
  { at, decode }: BackupOptions,
): Promise<BackupManifest> {
  if (await isRestoreUnfinished(store.records)) {
    throw new CorruptRecord('restore', 'a restore into this store was broken off');
  }
  let manifest: BackupManifest | null = null;
  async function* lines(): AsyncGenerator<string> {
    yield line({ klubban: 'backup', format: BACKUP_FORMAT, at, engine: store.engine });
    const content = hashed(itemLines(store, decode, 'whole'));
    for (;;) {
      const next = await content.next();
      if (next.done) {
        manifest = next.value;
        break;
      }
      yield next.value;
    }
    yield line({ end: manifest });
  }
  await pipeline(Readable.from(lines()), createGzip(), target);
  if (!manifest) throw new CorruptRecord('backup', 'ended before its end');
  return manifest;
}

/** What a backup of this store would say at its end, without writing one. Rejects with CorruptRecord at the first fault. */
export async function contentManifest(store: Store, decode?: DecodeStream): Promise<BackupManifest> {
  const content = hashed(itemLines(store, decode));
  for (;;) {
    const next = await content.next();
    if (next.done) return next.value;
  }
}

type Counts = Omit<BackupManifest, 'sha256'>;

/** Passes the lines on and hashes them. */
async function* hashed(lines: AsyncGenerator<string, Counts>): AsyncGenerator<string, BackupManifest> {
  const hash = createHash('sha256');
  for (;;) {
    const next = await lines.next();
    if (next.done) return { ...next.value, sha256: hash.digest('hex') };
    hash.update(next.value);
    yield next.value;
  }
}

/** The lines of everything in the store, then their counts. */
async function* itemLines(
  store: Store,
  decode?: DecodeStream,
  asked: 'whole' | 'as-is' = 'as-is',
): AsyncGenerator<string, Counts> {
  const counts = { streams: 0, events: 0, records: 0, files: 0 };
  const missing = new Set<string>();
  for await (const id of everyStreamId(store)) {
    const stream = await store.streams.load(id);
    if (!stream) continue;
    const fault = findStreamFault(stream, decode);
    if (fault) throw new CorruptRecord(id, fault.detail);
    counts.streams += 1;
    counts.events += stream.events.length;
    for (const sha256 of filesNamedIn(stream)) missing.add(sha256);
    const { type, boardId, version, view, nextDueAt, effectsUpTo, effectsPending, events } = stream;
    yield line({
      stream: { id, type, boardId, version, view, nextDueAt, effectsUpTo, effectsPending, events },
    });
  }
  for (const collection of await store.records.collections()) {
    if (collection === RESTORE_COLLECTION) continue;
    for await (const { key, version, dueAt, value } of everyRecord(store.records, collection)) {
      counts.records += 1;
      yield line({ record: { collection, key, version, dueAt, value } });
    }
  }
  for await (const { sha256 } of everyFile(store.files)) {
    const bytes = await store.files.get(sha256);
    if (!bytes) throw new CorruptRecord(`file/${sha256}`, 'listed, but not there');
    counts.files += 1;
    missing.delete(sha256);
    yield line({ file: { sha256, size: bytes.byteLength } });
    for (let from = 0; from < bytes.byteLength; from += CHUNK) {
      yield line({ bytes: Buffer.from(bytes.subarray(from, from + CHUNK)).toString('base64') });
    }
  }
  const [lost] = missing;
  if (asked === 'whole' && lost !== undefined)
    throw new CorruptRecord(`file/${lost}`, 'named by an event, but not there');
  return counts;
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
