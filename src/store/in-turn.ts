const lines = new WeakMap<object, Map<string, Promise<unknown>>>();

/**
 * Runs `work` when what this process began before on the same stream or record has ended: sixteen votes at once on
 * one matter then meet no conflicts among themselves. Other processes are met by the conditional write as always.
 */
export async function inTurn<T>(of: object, id: string, work: () => Promise<T>): Promise<T> {
  const waiting = lines.get(of) ?? new Map<string, Promise<unknown>>();
  lines.set(of, waiting);
  const before = waiting.get(id) ?? Promise.resolve();
  const mine = before.then(work, work);
  waiting.set(id, mine);
  try {
    return await mine;
  } finally {
    if (waiting.get(id) === mine) waiting.delete(id);
  }
}
