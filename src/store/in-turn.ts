import type { StreamStore } from './port.ts';

const lines = new WeakMap<StreamStore, Map<string, Promise<unknown>>>();

/**
 * Runs `work` when what this process began before on the same stream has ended: sixteen votes at once on one matter
 * then meet no conflicts among themselves. Other processes are met by the conditional write as always.
 */
export async function inTurn<T>(streams: StreamStore, id: string, work: () => Promise<T>): Promise<T> {
  const waiting = lines.get(streams) ?? new Map<string, Promise<unknown>>();
  lines.set(streams, waiting);
  const before = waiting.get(id) ?? Promise.resolve();
  const mine = before.then(work, work);
  waiting.set(id, mine);
  try {
    return await mine;
  } finally {
    if (waiting.get(id) === mine) waiting.delete(id);
  }
}
