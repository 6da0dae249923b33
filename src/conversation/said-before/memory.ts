import type { Json } from '../../kernel/index.ts';
import type { RecordStore } from '../../store/index.ts';
import type { Memory } from '../knowledge.ts';

/** The collection the conversations' contexts lie in. */
export const CONVERSATIONS = 'conversation';

/** Contexts on their way to the store at once; beyond that the oldest is forgotten. */
const MOST_UNDER_WAY = 5_000;
const PAUSE_MS = 200;

/**
 * The store's records as the conversation's memory. What a conversation is about has no weight: it is written after
 * the answer has gone, the latest only, and what a crash or a lost race costs is a question asked again.
 */
export function memoryIn(
  records: Pick<RecordStore, 'get' | 'put'>,
): Memory & { /** Resolves when all that was remembered is written. */ settled(): Promise<void> } {
  const latest = new Map<
    string,
    { readonly value: object; readonly forgetAt: Parameters<Memory['remember']>[2] }
  >();
  const writing = new Map<string, Promise<void>>();
  const hurried = new Set<() => void>();

  async function write(key: string): Promise<void> {
    await pause();
    for (let next = latest.get(key); next !== undefined; next = latest.get(key)) {
      const expectedVersion = (await records.get(CONVERSATIONS, key))?.version ?? 0;
      await records.put({
        collection: CONVERSATIONS,
        key,
        expectedVersion,
        value: next.value as { readonly [key: string]: Json },
        dueAt: next.forgetAt(),
      });
      if (latest.get(key) === next) latest.delete(key);
    }
  }

  /** A conversation's next turns may change it again at once; `settled` waits for nobody. */
  function pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(go, PAUSE_MS);
      function go(): void {
        clearTimeout(timer);
        hurried.delete(go);
        resolve();
      }
      hurried.add(go);
    });
  }

  return {
    async recall(key) {
      const pending = latest.get(key);
      return pending?.value ?? (await records.get(CONVERSATIONS, key))?.value;
    },
    async remember(key, value, forgetAt) {
      if (latest.size >= MOST_UNDER_WAY) {
        const [eldest] = latest.keys();
        if (eldest !== undefined) latest.delete(eldest);
      }
      latest.set(key, { value, forgetAt });
      if (writing.has(key)) return;
      const done = write(key)
        .catch(() => void latest.delete(key))
        .finally(() => writing.delete(key));
      writing.set(key, done);
    },
    async settled() {
      while (writing.size > 0) {
        for (const go of [...hurried]) go();
        await Promise.all(writing.values());
      }
    },
  };
}
