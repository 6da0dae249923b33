import type { Logger } from 'pino';
import type { Clock, Instant } from './kernel/index.ts';
import {
  CorruptRecord,
  type RecordStore,
  StoreUnavailable,
  type StreamStore,
  TooBusy,
} from './store/index.ts';

/** Tells one stream, or record, the time; keyed by the stream's type, or the record's collection. Harmless when told twice, or by several instances. */
export type PassTime = (streamId: string, now: Instant) => Promise<void>;

export interface SchedulerParts {
  readonly streams: Pick<StreamStore, 'due'>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly passTime: Readonly<Record<string, PassTime>>;
  /** What is not event-sourced and waits for its time, by collection. */
  readonly records?: {
    readonly store: Pick<RecordStore, 'due'>;
    readonly passTime: Readonly<Record<string, PassTime>>;
  };
  /** Milliseconds between looks; at least once a second (architecture 3). */
  readonly every?: number;
}

export interface Scheduler {
  /** Looks once now and tells every due stream; for tests and for a clock that was moved. */
  look(): Promise<void>;
  /** Ends after the look under way. */
  stop(): Promise<void>;
}

/** At most so many streams a look; the rest come in the next one. */
const BATCH = 200;
/** A stream that could not be told is left alone for a while, so that it does not fill every look. */
const REST_AFTER_FAULT = 60_000;

/**
 * Finds the streams that are due and tells them the time. There is no job table: what is due lies on the streams
 * themselves, so nothing is lost at a restart and several instances do no harm. Only the bot runs it.
 */
export function startScheduler({
  streams,
  clock,
  log,
  passTime,
  records,
  every = 500,
}: SchedulerParts): Scheduler {
  const restingUntil = new Map<string, number>();
  let running: Promise<void> | null = null;
  let stopped = false;

  async function tell(id: string, pass: PassTime | undefined, now: Instant): Promise<void> {
    if (!pass || (restingUntil.get(id) ?? 0) > Date.now()) return;
    try {
      await pass(id, now);
      restingUntil.delete(id);
    } catch (error) {
      if (error instanceof TooBusy || error instanceof StoreUnavailable) return;
      restingUntil.set(id, Date.now() + REST_AFTER_FAULT);
      const corrupt = error instanceof CorruptRecord;
      log.error(
        { err: error, stream: id },
        corrupt ? 'a due stream cannot be read' : 'telling the time failed',
      );
    }
  }

  async function once(): Promise<void> {
    const now = clock.now();
    const due = await streams.due(now, BATCH);
    for (const head of due) {
      if (stopped) return;
      await tell(head.id, passTime[head.type], now);
    }
    for (const [collection, pass] of Object.entries(records?.passTime ?? {})) {
      for (const { key } of (await records?.store.due(collection, now, BATCH)) ?? []) {
        if (stopped) return;
        await tell(key, pass, now);
      }
    }
  }

  function look(): Promise<void> {
    running ??= once()
      .catch((error: unknown) => {
        log.warn({ err: error }, 'looking for due streams failed');
      })
      .finally(() => {
        running = null;
      });
    return running;
  }

  const timer = setInterval(() => void look(), every);
  return {
    look,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
