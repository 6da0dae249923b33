import type { Append, StoredStream, StreamHead, StreamStore } from '../../src/store/index.ts';

/** Streams in a Map: for tests of what stands on the store. The engines have their own contract suite. */
export interface MemoryStreams extends StreamStore {
  readonly stored: Map<string, StoredStream>;
  /** How many times a whole stream has been read. */
  loads(): number;
}

export function memoryStreams(): MemoryStreams {
  const stored = new Map<string, StoredStream>();
  let loads = 0;
  const inOrder = () => [...stored.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const headOf = ({ events: _, ...head }: StoredStream): StreamHead => head;
  return {
    stored,
    loads: () => loads,
    async load(id) {
      loads += 1;
      return structuredClone(stored.get(id) ?? null);
    },
    async head(id) {
      const stream = stored.get(id);
      return stream ? headOf(stream) : null;
    },
    async append(append: Append) {
      const present = stored.get(append.id);
      if ((present?.version ?? 0) !== append.expectedVersion) return 'conflict';
      stored.set(
        append.id,
        structuredClone({
          id: append.id,
          type: append.type,
          boardId: append.boardId,
          version: append.expectedVersion + append.events.length,
          view: append.view,
          nextDueAt: append.nextDueAt,
          effectsUpTo: present?.effectsUpTo ?? 0,
          effectsPending: (present?.effectsPending ?? false) || append.hasEffects,
          events: [...(present?.events ?? []), ...append.events],
        }),
      );
      return 'appended';
    },
    async ids({ after = '', limit = 1000 } = {}) {
      return inOrder()
        .map((stream) => stream.id)
        .filter((id) => id > after)
        .slice(0, limit);
    },
    async list({ type, boardId, after = '', limit = 1000 } = {}) {
      return inOrder()
        .filter((stream) => stream.id > after)
        .filter((stream) => type === undefined || stream.type === type)
        .filter((stream) => boardId === undefined || stream.boardId === boardId)
        .slice(0, limit)
        .map(headOf);
    },
    async lastChange() {
      return inOrder()
        .map((stream) => `${stream.id} ${stream.version}`)
        .join();
    },
    async due(now, limit) {
      return inOrder()
        .filter((stream) => stream.nextDueAt !== null && stream.nextDueAt <= now)
        .slice(0, limit)
        .map(headOf);
    },
    async withPendingEffects(limit) {
      return inOrder()
        .filter((stream) => stream.effectsPending)
        .slice(0, limit)
        .map(headOf);
    },
    async settleEffects(id, version) {
      const stream = stored.get(id);
      if (!stream || stream.version !== version) return 'conflict';
      stored.set(id, { ...stream, effectsUpTo: version, effectsPending: false });
      return 'settled';
    },
    async restore(stream) {
      if (stored.has(stream.id)) return 'exists';
      stored.set(stream.id, structuredClone(stream));
      return 'restored';
    },
  };
}
