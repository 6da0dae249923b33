import { createHash } from 'node:crypto';
import { type Clock, epochOf, type Instant, MINUTE } from '../kernel/index.ts';
import type { Route, WebRequest, WebResponse } from './server.ts';

export interface CalendarOwner {
  readonly tenantId: string;
  readonly objectId: string;
}

export const CALENDAR_PATH = '/kalender/';

/** Calendars look every hour or so; a client that asks more often than this has gone astray. */
const READS = 30;
const SPAN = 5 * MINUTE;
const REMEMBERED = 5_000;

const HEADERS = {
  'content-type': 'text/calendar; charset=utf-8',
  'content-disposition': 'inline; filename="klubban.ics"',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
  // Kept by the reader alone, and asked about each time: an address that was taken away stops at once.
  'cache-control': 'private, no-cache',
} as const;

/**
 * `GET /kalender/TOKEN.ics`. Who it is for, and whether she still may, is asked at every read. An address that does
 * not hold and one that never did are answered alike.
 */
export function calendarRoute(parts: {
  readonly clock: Clock;
  /** Whose the token is now; null: nobody's. */
  owner(token: string): Promise<CalendarOwner | null>;
  /** Her calendar; null: she holds no post any more. */
  calendar(owner: CalendarOwner, now: Instant): Promise<string | null>;
}): Route {
  const reads = new Map<string, number[]>();

  /** Seconds until this owner may read again; 0: now. */
  function waitOf({ tenantId, objectId }: CalendarOwner): number {
    const now = epochOf(parts.clock.now());
    const key = `${tenantId}/${objectId}`;
    const recent = (reads.get(key) ?? []).filter((at) => at > now - SPAN && at <= now);
    const [first] = recent;
    if (first !== undefined && recent.length >= READS) return Math.ceil((first + SPAN - now) / 1000);
    reads.delete(key);
    reads.set(key, [...recent, now]);
    const oldest = reads.keys().next().value;
    if (reads.size > REMEMBERED && oldest !== undefined) reads.delete(oldest);
    return 0;
  }

  async function handle({ url, headers }: WebRequest): Promise<WebResponse> {
    const token = /^([^/]+)\.ics$/.exec(url.pathname.slice(CALENDAR_PATH.length))?.[1];
    const owner = token === undefined ? null : await parts.owner(token);
    if (owner === null) return gone();
    const wait = waitOf(owner);
    if (wait > 0) return { status: 429, headers: { 'retry-after': String(wait) } };
    const text = await parts.calendar(owner, parts.clock.now());
    if (text === null) return gone();
    const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
    if (matches(headers['if-none-match'], etag)) return { status: 304, headers: { ...HEADERS, etag } };
    return { status: 200, headers: { ...HEADERS, etag }, bytes: text };
  }

  return { method: 'GET', path: `${CALENDAR_PATH}*`, handle };
}

function matches(header: string | undefined, etag: string): boolean {
  return header?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag) ?? false;
}

function gone(): WebResponse {
  return {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    bytes: 'Den här kalenderadressen gäller inte. Be Klubban om en ny i chatten.',
  };
}
