import { epochOf, type Instant, instantFromEpoch } from './instant.ts';

/** Where the time comes from. Nothing but the composition root chooses one. */
export interface Clock {
  now(): Instant;
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => instantFromEpoch(Date.now()) };

/** A clock that showed `start` when the machine's clock showed `startedAt` and has run on since (local mode). */
export function clockStartingAt(start: Instant, startedAt: number = Date.now()): Clock {
  const offset = epochOf(start) - startedAt;
  return { now: () => instantFromEpoch(Date.now() + offset) };
}
