import type { Logger } from 'pino';

export interface BoardWatch {
  /** Looks once now; for tests. */
  look(): Promise<void>;
  /** Ends after the look under way. */
  stop(): Promise<void>;
}

const TEN_SECONDS = 10_000;

/**
 * Sees that a board has changed, by the command line or another instance, and has whoever it may name recognised;
 * also at start, where it may have changed while nothing ran.
 * @param boards the same value as long as none has changed
 * @param every milliseconds between looks
 */
export function watchBoards(parts: {
  readonly boards: () => Promise<unknown>;
  readonly recognise: (isStopping: () => boolean) => Promise<void>;
  readonly log: Logger;
  readonly every?: number;
}): BoardWatch {
  let seen: unknown;
  let running: Promise<void> | null = null;
  let stopped = false;

  async function once(): Promise<void> {
    const boards = await parts.boards();
    if (boards === seen || stopped) return;
    await parts.recognise(() => stopped);
    // Whoever was recognised has changed the boards too.
    seen = await parts.boards();
  }

  function look(): Promise<void> {
    running ??= once()
      .catch((error: unknown) => parts.log.warn({ err: error }, 'nobody could be recognised'))
      .finally(() => {
        running = null;
      });
    return running;
  }

  const timer = setInterval(() => void look(), parts.every ?? TEN_SECONDS);
  timer.unref();
  return {
    look,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
