import { parseLocalDate } from './local-date.ts';

declare const instantBrand: unique symbol;

/** A moment in time: ISO 8601 in UTC with milliseconds, `2026-11-22T15:04:05.000Z`. Sorts as text. */
export type Instant = string & { readonly [instantBrand]: 'Instant' };

/** The instant `milliseconds` after 1970-01-01T00:00Z. Throws RangeError outside what a Date can hold. */
export function instantFromEpoch(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString() as Instant;
}

/** Milliseconds since 1970-01-01T00:00Z. */
export function epochOf(instant: Instant): number {
  return Date.parse(instant);
}

const ISO_WITH_ZONE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** Reads an ISO text that names its zone (`Z` or an offset); null when it is anything else. */
export function parseInstant(text: string): Instant | null {
  if (!ISO_WITH_ZONE.test(text)) return null;
  const milliseconds = Date.parse(text);
  // Date.parse takes 30 February for 2 March.
  return Number.isNaN(milliseconds) || parseLocalDate(text.slice(0, 10)) === null
    ? null
    : instantFromEpoch(milliseconds);
}

/** The instant `milliseconds` later (earlier when negative). Elapsed time only: days are calendar arithmetic. */
export function later(instant: Instant, milliseconds: number): Instant {
  return instantFromEpoch(epochOf(instant) + milliseconds);
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
