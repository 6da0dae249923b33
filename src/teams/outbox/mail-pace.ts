/** Hands out moments of leaving, so that letters that wait take up no worker meanwhile. */
export interface MailPace {
  /** Milliseconds until this letter may leave, 0: now. Until then the letter keeps its place. */
  waitFor(key: string): number;
}

/** The pace of letters that leave `interval` milliseconds apart. */
export function mailPace(interval: number, now: () => number = Date.now): MailPace {
  const places = new Map<string, number>();
  let next = 0;
  return {
    waitFor(key) {
      const at = places.get(key) ?? Math.max(now(), next);
      if (!places.has(key)) next = at + interval;
      if (at > now()) places.set(key, at);
      else places.delete(key);
      return Math.max(at - now(), 0);
    },
  };
}
