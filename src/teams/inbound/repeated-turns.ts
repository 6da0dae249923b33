/** Turns after which the eldest are looked for. */
const SOME = 100;

/**
 * Teams delivers twice: on a slow answer, on a lost one. A second delivery joins the first, and gets its answer.
 * The memory is bounded and this process's own; across a restart or another instance the handlers' command id
 * keeps what is recorded single (the answer is then given again, which is what a lost answer needs).
 */
export function repeatedTurns<T>(limits: { readonly entries: number; readonly age: number }): {
  once(commandId: string, run: () => Promise<T>): Promise<T>;
} {
  let sinceLook = 0;
  const turns = new Map<string, { readonly since: number; readonly outcome: Promise<T> }>();

  /** In one go: what has been forgotten still stands in the way of whoever looks for the eldest, for a while. */
  function forget(now: number): void {
    sinceLook = 0;
    for (const [id, { since }] of turns) {
      if (turns.size <= limits.entries && now - since <= limits.age) return;
      turns.delete(id);
    }
  }

  return {
    once(commandId, run) {
      const known = turns.get(commandId);
      if (known !== undefined) return known.outcome;
      const now = performance.now();
      const outcome = run();
      turns.set(commandId, { since: now, outcome });
      outcome.catch(() => turns.delete(commandId));
      sinceLook += 1;
      if (sinceLook >= SOME) forget(now);
      return outcome;
    },
  };
}
