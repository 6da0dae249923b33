import type { Logger } from 'pino';
import type { Clock, Instant } from './kernel/index.ts';
import {
  CorruptRecord,
  StoreUnavailable,
  type StreamHead,
  type StreamStore,
  TooBusy,
} from './store/index.ts';

/** Tells one stream the time; keyed by the stream's type. Harmless when told twice, or by several instances. */
export type PassTime = (streamId: string, now: Instant) => Promise<void>;

export interface SchedulerParts {
  readonly streams: Pick<StreamStore, 'due'>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly passTime: Readonly<Record<string, PassTime>>;
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
export function startScheduler({ streams, clock, log, passTime, every = 500 }: SchedulerParts): Scheduler {
  const restingUntil = new Map<string, number>();
  let running: Promise<void> | null = null;
  let stopped = false;

  async function tell(head: StreamHead, now: Instant): Promise<void> {
    const pass = passTime[head.type];
    if (!pass || (restingUntil.get(head.id) ?? 0) > Date.now()) return;
    try {
      await pass(head.id, now);
      restingUntil.delete(head.id);
    } catch (error) {
      if (error instanceof TooBusy || error instanceof StoreUnavailable) return;
      restingUntil.set(head.id, Date.now() + REST_AFTER_FAULT);
      const corrupt = error instanceof CorruptRecord;
      log.error(
        { err: error, stream: head.id },
        corrupt ? 'a due stream cannot be read' : 'telling the time failed',
      );
    }
  }

  async function once(): Promise<void> {
    const now = clock.now();
    const due = await streams.due(now, BATCH);
    for (const head of due) {
      if (stopped) return;
      await tell(head, now);
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
