/**
 * Teams' limits per conversation: 7 requests in 1 s, 8 in 2 s, 60 in 30 s, 1 800 in an hour (Microsoft, "Optimize
 * your bot with rate limiting in Teams"). Times are milliseconds of the machine's own clock.
 */
const WINDOWS = [
  { count: 7, span: 1_000 },
  { count: 8, span: 2_000 },
  { count: 60, span: 30_000 },
] as const;
const HOUR = 3_600_000;
const PER_HOUR = 1_800;
const REMEMBERED = 60;
const BUCKET = 60_000;

/** The latest sends exactly, the hour's by the minute: small enough to be kept with a lane. */
export type PaceState = {
  readonly recent: readonly number[];
  readonly minutes: readonly (readonly [number, number])[];
};

/** The first moment, at or after `now` (milliseconds), at which a conversation takes one more request. */
export type NextAllowed = (pace: PaceState, now: number) => number;

export const FRESH_PACE: PaceState = { recent: [], minutes: [] };

/** The first moment, at or after `now`, at which one more request keeps every limit. */
export function nextAllowed(pace: PaceState, now: number): number {
  let at = now;
  for (const { count, span } of WINDOWS) {
    const nth = pace.recent.at(-count);
    if (nth !== undefined) at = Math.max(at, nth + span + 1);
  }
  const hourly = pace.minutes.filter(([minute]) => minute + BUCKET > now - HOUR);
  const total = hourly.reduce((sum, [, count]) => sum + count, 0);
  const oldest = hourly[0];
  if (total >= PER_HOUR && oldest !== undefined) at = Math.max(at, oldest[0] + BUCKET + HOUR);
  return at;
}

/** The pace after one more request at `now`. */
export function noted(pace: PaceState, now: number): PaceState {
  const minute = Math.floor(now / BUCKET) * BUCKET;
  const kept = pace.minutes.filter(([start]) => start + BUCKET > now - HOUR);
  const last = kept.at(-1);
  const minutes =
    last?.[0] === minute
      ? [...kept.slice(0, -1), [minute, last[1] + 1] as const]
      : [...kept, [minute, 1] as const];
  return { recent: [...pace.recent, now].slice(-REMEMBERED), minutes };
}
