/**
 * Messages that leave together are answered close after one another. What came of them is written together, since each
 * write to disk costs more than all else about a message: an answer waits for the others under way, but no longer
 * than this (milliseconds). A process that dies meanwhile has about one outcome more that nobody knows.
 */
const PATIENCE = 40;

export interface AnswersTogether {
  /** Gives what `transmit` came to, when the answers that come now have come. */
  to<T>(transmit: () => Promise<T>): Promise<T>;
}

/**
 * Holds what messages that left together came to, until all have come to something; `patience` milliseconds at most.
 */
export function answersTogether(patience: number = PATIENCE): AnswersTogether {
  let underWay = 0;
  let timer: NodeJS.Timeout | undefined;
  let waiting: (() => void)[] = [];

  function go(): void {
    clearTimeout(timer);
    timer = undefined;
    const answered = waiting;
    waiting = [];
    for (const resolve of answered) resolve();
  }

  function others(): Promise<void> {
    return new Promise((resolve) => {
      waiting.push(resolve);
      if (underWay === 0) go();
      else timer ??= setTimeout(go, patience);
    });
  }

  return {
    async to(transmit) {
      underWay += 1;
      try {
        return await transmit();
      } finally {
        underWay -= 1;
        await others();
      }
    },
  };
}
