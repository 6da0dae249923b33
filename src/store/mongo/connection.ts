import { MongoClient, MongoError, MongoNetworkError, MongoServerSelectionError } from 'mongodb';
import { InvariantError } from '../../kernel/index.ts';
import { CorruptRecord, StoreUnavailable } from '../port.ts';

const DUPLICATE_KEY = 11000;
const WRITE_CONFLICT = 112;
const THROTTLED = 16500;

/** Server states in which a write may or may not have been done: stepping down, shutting down, interrupted. */
const UNKNOWN_OUTCOME = new Set([6, 7, 64, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436]);

const TRIES = 8;

/** Opens the driver's client. No retrying of its own: the same code path on every kind of server (ADR 3). */
export function makeClient(uri: string): MongoClient {
  return new MongoClient(uri, {
    appName: 'klubban',
    retryWrites: false,
    retryReads: false,
    readPreference: 'primary',
    writeConcern: { w: 'majority' },
    serverSelectionTimeoutMS: 5_000,
    connectTimeoutMS: 5_000,
    socketTimeoutMS: 20_000,
    ignoreUndefined: true,
  });
}

/** The database named in the connection string, else `klubban`. */
export function databaseName(uri: string): string {
  const name = /^mongodb(?:\+srv)?:\/\/[^/]+\/([^?]+)/.exec(uri)?.[1];
  return name === undefined ? 'klubban' : decodeURIComponent(name);
}

/** Whether the database says that there is one with that key already. */
export function isDuplicateKey(error: unknown): boolean {
  return error instanceof MongoError && error.code === DUPLICATE_KEY;
}

/** Refused for now, and certainly not done: to be tried again after a pause. */
function isRefusedForNow(error: unknown): boolean {
  return error instanceof MongoError && (error.code === WRITE_CONFLICT || error.code === THROTTLED);
}

/** Whether the server may have done what was asked although no answer came. */
function isOutcomeUnknown(error: unknown): boolean {
  if (error instanceof MongoServerSelectionError || error instanceof MongoNetworkError) return true;
  if (!(error instanceof MongoError)) return false;
  if (typeof error.code === 'number' && UNKNOWN_OUTCOME.has(error.code)) return true;
  return /MongoNotConnected|MongoTopologyClosed|MongoPoolCleared|MongoExpiredSession/.test(error.name);
}

/** The pause that Cosmos asks for when it throttles, else a growing one with jitter, in milliseconds. */
function pauseBefore(attempt: number, error: unknown): number {
  const asked = /RetryAfterMs=(\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  const own = Math.min(20 * 2 ** attempt, 1_000) * (0.5 + Math.random());
  return Math.max(Number(asked ?? 0), own);
}

/** Runs a read, again while the server refuses for now. Throws StoreUnavailable or CorruptRecord. */
export async function reading<T>(action: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await action();
    } catch (error) {
      if (attempt >= TRIES || !(isRefusedForNow(error) || isOutcomeUnknown(error))) throw translated(error);
      if (error instanceof MongoServerSelectionError || closedByUs(error)) throw translated(error);
      await pause(pauseBefore(attempt, error));
    }
  }
}

/**
 * Runs a conditional write until its outcome is known. `attempt` makes the write and says what the server
 * answered; after an answer that never came, `lookBack` says whether the write is there after all (`done`), has
 * become impossible (`lost`), or is neither (`open`: the write is made again, harmless since it is conditional).
 * Throws StoreUnavailable when the outcome stays unknown.
 */
export async function writing<T extends string>(
  attempt: () => Promise<T>,
  outcomes: { readonly done: T; readonly lost: T },
  lookBack: () => Promise<'done' | 'lost' | 'open'>,
): Promise<T> {
  let uncertain = false;
  for (let tries = 1; ; tries += 1) {
    try {
      const outcome = await attempt();
      // A conflict after an unknown outcome may be with ourselves.
      if (!uncertain || outcome === outcomes.done) return outcome;
      return (await reading(lookBack)) === 'done' ? outcomes.done : outcomes.lost;
    } catch (error) {
      const unknown = isOutcomeUnknown(error);
      if (tries >= TRIES || closedByUs(error) || !(unknown || isRefusedForNow(error)))
        throw translated(error);
      uncertain ||= unknown;
      await pause(pauseBefore(tries, error));
      if (!unknown) continue;
    }
    const found = await reading(lookBack);
    if (found !== 'open') return outcomes[found];
  }
}

function closedByUs(error: unknown): boolean {
  return (
    error instanceof MongoError && /MongoTopologyClosed|MongoClientClosed|MongoNotConnected/.test(error.name)
  );
}

function translated(error: unknown): unknown {
  if (
    error instanceof CorruptRecord ||
    error instanceof InvariantError ||
    error instanceof StoreUnavailable
  ) {
    return error;
  }
  return new StoreUnavailable('MongoDB did not carry it out', { cause: error });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
