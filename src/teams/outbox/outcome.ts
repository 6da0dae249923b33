import type { SendFailure } from '../outbound/send-failed.ts';
import type { Outcome } from './parcel.ts';

const RETRIED = new Set([408, 412, 425, 429]);

/** What Teams' refusal means (Microsoft, "Send proactive messages", "Optimize your bot with rate limiting"). */
export function outcomeOf(failure: SendFailure): Outcome {
  if (failure.kind === 'unknown') return { kind: 'unknown' };
  if (failure.kind === 'not-sent') return { kind: 'refused', reason: 'unavailable' };
  const { status, code = '', retryAfter } = failure;
  if (RETRIED.has(status) || status >= 500) {
    const reason = status === 429 ? 'throttled' : 'unavailable';
    return { kind: 'refused', reason, ...(retryAfter === undefined ? {} : { retryAfter }) };
  }
  if (status === 401) return { kind: 'refused', reason: 'credentials' };
  if (status === 403) return { kind: 'failed', reason: /block/i.test(code) ? 'blocked' : 'not-installed' };
  if (status === 404) return { kind: 'failed', reason: 'not-found' };
  return { kind: 'failed', reason: 'rejected' };
}

/** An update replaces what is there: sending it again after a lost answer does no harm. */
export function updateOutcome(failure: SendFailure): Outcome {
  if (failure.kind === 'unknown') return { kind: 'refused', reason: 'unavailable' };
  if (failure.kind === 'refused' && failure.status === 404) return { kind: 'dropped' };
  return outcomeOf(failure);
}
