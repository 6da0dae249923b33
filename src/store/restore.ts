import type { Readable } from 'node:stream';
import { contentManifest } from './backup.ts';
import { type BackupItem, type BackupManifest, BackupUnusable, readBackup } from './backup-file.ts';
import { CorruptRecord, type Store } from './port.ts';
import { beginRestore, endRestore, RESTORE_COLLECTION, restoreUnderWay } from './restore-mark.ts';
import { type DecodeStream, findStreamFault } from './verify.ts';

/** The store is not one that a backup may be put back into; the caller makes the sentence. */
export class RestoreRefused extends Error {
  override readonly name = 'RestoreRefused';
  /** `not-empty`: it holds something; `another-under-way`: a restore of another backup was broken off here. */
  readonly reason: 'not-empty' | 'another-under-way';
  constructor(reason: RestoreRefused['reason']) {
    super(`restore refused: ${reason}`);
    this.reason = reason;
  }
}

/**
 * Puts a backup back into an empty store. `open` gives the backup from its start and is called twice: first
 * everything is read and verified (chains, shapes through `decode`, files, counts) and nothing is written; then
 * it is written, read back and compared. Broken off in the middle, it may be run again with the same backup, and
 * until then `verifyStore` and `backup` tell that the store is not whole.
 *
 * Rejects with BackupUnusable or RestoreRefused (nothing written), CorruptRecord (what was read back differs) or
 * StoreUnavailable.
 */
export async function restore(
  store: Store,
  open: () => Readable,
  decode?: DecodeStream,
): Promise<BackupManifest> {
  const manifest = await verifyBackup(open(), decode);
  await claim(store, manifest.sha256);
  const items = readBackup(open());
  for (;;) {
    const next = await items.next();
    if (next.done) break;
    await putBack(store, next.value);
  }
  const found = await contentManifest(store, decode);
  if (found.sha256 !== manifest.sha256) {
    throw new CorruptRecord('restore', 'the store does not hold what the backup holds');
  }
  await endRestore(store.records);
  return manifest;
}

/** Reads a whole backup and verifies it; writes nothing. Rejects with BackupUnusable. */
export async function verifyBackup(source: Readable, decode?: DecodeStream): Promise<BackupManifest> {
  const items = readBackup(source);
  for (;;) {
    const next = await items.next();
    if (next.done) return next.value;
    if (next.value.kind !== 'stream') continue;
    const { stream } = next.value;
    const fault = findStreamFault(stream, decode);
    if (fault) throw new BackupUnusable('unreadable-stream', `${stream.id}: ${fault.detail}`);
    if (stream.version !== stream.events.length) {
      throw new BackupUnusable('unreadable-stream', `${stream.id}: not as many events as its version`);
    }
  }
}

async function claim(store: Store, contentHash: string): Promise<void> {
  const underWay = await restoreUnderWay(store.records);
  if (underWay === contentHash) return;
  if (underWay !== null) throw new RestoreRefused('another-under-way');
  const [ids, collections, files] = await Promise.all([
    store.streams.ids({ limit: 1 }),
    store.records.collections(),
    store.files.list({ limit: 1 }),
  ]);
  const kept = collections.filter((collection) => collection !== RESTORE_COLLECTION);
  if (ids.length + kept.length + files.length > 0) throw new RestoreRefused('not-empty');
  await beginRestore(store.records, contentHash);
}

/** What is there already was put there by an earlier try; the comparison at the end tells if it differs. */
async function putBack(store: Store, item: BackupItem): Promise<void> {
  switch (item.kind) {
    case 'stream':
      await store.streams.restore(item.stream);
      return;
    case 'record':
      await store.records.restore(item.record);
      return;
    case 'file':
      await store.files.put(item.bytes);
  }
}
