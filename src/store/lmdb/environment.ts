import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Database, open, type RootDatabase } from 'lmdb';
import { InvariantError } from '../../kernel/index.ts';
import { CorruptRecord, DataFolderUnusable, StoreUnavailable } from '../port.ts';
import { proveUsable, reasonOf } from './data-folder.ts';

/** The tables of the embedded engine. All values are text. */
export interface Tables {
  /** id -> head as JSON. */
  readonly heads: Database<string, string>;
  /** [id, version] -> event as JSON. */
  readonly events: Database<string, [string, number]>;
  /** [type, id] -> board, and [board, id] -> type: what lists go by. */
  readonly byType: Database<string, [string, string]>;
  readonly byBoard: Database<string, [string, string]>;
  /** [nextDueAt, id]. */
  readonly dueStreams: Database<string, [string, string]>;
  /** id of each stream with pending effects. */
  readonly pending: Database<string, string>;
  /** collection/key -> record as JSON. */
  readonly records: Database<string, string>;
  /** [collection, dueAt, key]. */
  readonly dueRecords: Database<string, [string, string, string]>;
  /** `changes` -> how many writes streams have seen. */
  readonly counters: Database<string, string>;
  /** Every collection that ever held a record. */
  readonly collections: Database<string, string>;
}

export interface Environment {
  readonly tables: Tables;
  /** Runs a read; errors come out as the port's own. */
  read<T>(action: () => T): Promise<T>;
  /**
   * The same, on what lies there in this turn of the event loop, other processes' last writes included. `moment` is
   * the same until anything may lie there otherwise: what was read in it need not be read again.
   */
  readFresh<T>(action: (moment: number) => T): Promise<T>;
  /**
   * Runs a write transaction, alone among all processes; resolves when it is on disk. The action checks before
   * it writes: what it has written is kept even if it throws afterwards.
   */
  write<T>(action: () => T): Promise<T>;
  close(): Promise<void>;
}

/** Opens `folder`/store, creating it. Throws DataFolderUnusable. */
export async function openEnvironment(folder: string): Promise<Environment> {
  const root = await openRoot(folder);
  const table = <K extends string | (string | number)[]>(name: string): Database<string, K> =>
    root.openDB<string, K>({ name, encoding: 'string' });
  const tables: Tables = {
    heads: table('heads'),
    events: table('events'),
    byType: table('by-type'),
    byBoard: table('by-board'),
    dueStreams: table('due-streams'),
    pending: table('pending'),
    records: table('records'),
    dueRecords: table('due-records'),
    counters: table('counters'),
    collections: table('collections'),
  };
  let closed = false;

  const guarded = async <T>(action: () => T | Promise<T>): Promise<T> => {
    if (closed) throw new StoreUnavailable('the store is closed');
    try {
      const done = action();
      // What is read is there at once: to wait for it would cost as much as to read it.
      return done instanceof Promise ? await done : done;
    } catch (cause) {
      if (cause instanceof CorruptRecord || cause instanceof InvariantError) throw cause;
      silenceCommitError(cause);
      throw new StoreUnavailable('the embedded store failed', { cause });
    }
  };

  /** What asks together sees the same: the engine's look costs more than what is then read. */
  let fresh = false;
  let moment = 0;
  const renew = (): void => {
    if (fresh) return;
    fresh = true;
    moment += 1;
    root.resetReadTxn();
    setImmediate(() => {
      fresh = false;
    });
  };

  return {
    tables,
    read: guarded,
    readFresh: (action) =>
      guarded(() => {
        renew();
        return action(moment);
      }),
    write: (action) =>
      guarded(() =>
        root.transaction(action).finally(() => {
          // Whoever has written sees it from now on.
          fresh = false;
        }),
      ),
    close: async () => {
      if (closed) return;
      closed = true;
      await root.close();
    },
  };
}

/**
 * A failed commit carries a second promise with the reason, which is rejected a moment later. Nobody waits for it:
 * unheard, it would end the process.
 */
function silenceCommitError(cause: unknown): void {
  const { commitError } = cause as { commitError?: unknown };
  if (commitError instanceof Promise) commitError.catch(() => {});
}

/** Processes that make the store at the same moment get in each other's way: one of them finds it half made. */
const OPENINGS = 10;
const BETWEEN = 50;

async function openRoot(folder: string): Promise<RootDatabase<string, string>> {
  for (let opening = 1; ; opening += 1) {
    try {
      await proveUsable(folder);
      return openOnce(folder);
    } catch (cause) {
      const unusable = cause instanceof DataFolderUnusable ? cause : null;
      const isHalfMade = unusable
        ? unusable.reason === 'damaged'
        : String(cause).includes('No transaction to renew');
      if (opening === OPENINGS || !isHalfMade) {
        throw unusable ?? new DataFolderUnusable(folder, reasonOf(cause), { cause });
      }
      await setTimeout(BETWEEN);
    }
  }
}

function openOnce(folder: string): RootDatabase<string, string> {
  return open<string, string>({
    path: join(folder, 'store'),
    noSubdir: false,
    maxDbs: 16,
    encoding: 'string',
    // A commit resolves when it is on disk, not before.
    overlappingSync: false,
    // Its batches make a promise that nobody can wait for, which ends the process when a commit fails (full disk).
    eventTurnBatching: false,
  });
}
