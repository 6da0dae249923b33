import type { Json } from '../kernel/index.ts';
import type { RecordStore } from '../store/index.ts';
import type { Memory } from './knowledge.ts';

/** The collection the conversations' contexts lie in. */
export const CONVERSATIONS = 'conversation';

/**
 * The store's records as the conversation's memory. Two turns of one conversation at once: the later write is
 * dropped, since what a conversation is about has no weight.
 */
export function memoryIn(records: Pick<RecordStore, 'get' | 'put'>): Memory {
  return {
    async recall(key) {
      return (await records.get(CONVERSATIONS, key))?.value;
    },
    async remember(key, value, forgetAt) {
      const expectedVersion = (await records.get(CONVERSATIONS, key))?.version ?? 0;
      await records.put({
        collection: CONVERSATIONS,
        key,
        expectedVersion,
        value: value as { readonly [key: string]: Json },
        dueAt: forgetAt,
      });
    },
  };
}
