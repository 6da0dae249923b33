import { type Clock, epochOf, HOUR, type Instant, later } from '../../kernel/index.ts';
import type { RecordPut, RecordStore } from '../../store/index.ts';
import { loadItem } from './enqueue.ts';
import { ITEMS, itemJson, type KeptItem, type OutboxItem, TROUBLED } from './item.ts';
import type { Outcome } from './parcel.ts';

/** A message is tried for three days, and a message that cannot be rendered ten times. */
const PATIENCE = 72 * HOUR;
const RENDER_TRIES = 10;
/** After so many sends without an answer, a person's message waits for the kansli as well. */
const UNKNOWN_TRIES = 5;
const LONGEST_WAIT = 10 * 60_000;

/** What becomes of a lane after a try. */
export type Next =
  /** The item is done with and leaves its lane. */
  | { readonly kind: 'leave' }
  /** To be tried again after this many milliseconds. */
  | { readonly kind: 'retry'; readonly after: number };

/**
 * What a try comes to when nobody has changed the item meanwhile: its write, and what becomes of the lane. Null where
 * more is to be done than that, which `settle` does.
 */
export function settlement(
  tried: KeptItem,
  outcome: Outcome,
  refusals: number,
  clock: Clock,
): { readonly put: RecordPut; readonly next: Next } | null {
  if (tried.item.state !== 'queued' && tried.item.state !== 'waiting') return null;
  const { item, next } = settled(tried.item, outcome, refusals, clock);
  if (isTroubled(item) || isForgotten(item)) return null;
  return { put: itemPut(tried, item), next };
}

/**
 * Writes what a try came to into the item. An update that was asked for anew while it was sent stays queued.
 * Whoever settles an item first has settled it. `tell` lets those know who have to choose what becomes of it.
 */
export async function settle(
  records: RecordStore,
  clock: Clock,
  tried: KeptItem,
  outcome: Outcome,
  refusals: number,
  tell: (item: OutboxItem) => Promise<void>,
): Promise<Next> {
  for (let kept: KeptItem | null = tried; kept !== null; kept = await loadItem(records, tried.key)) {
    const anew = kept.item.generation !== tried.item.generation;
    if (kept.item.state !== 'queued' && kept.item.state !== 'waiting') return { kind: 'leave' };
    const { item, next } = settled(kept.item, outcome, refusals, clock);
    // A refusal holds for what was asked for meanwhile as well: Teams said when it will listen again.
    if (anew) return outcome.kind === 'refused' && next.kind === 'retry' ? next : { kind: 'retry', after: 0 };
    if (isTroubled(item)) {
      // Before the item says so: a crash in between tells it again, under the same keys.
      await tell(item);
      await flag(records, kept.key);
    }
    if (await written(records, kept, item)) return next;
  }
  return { kind: 'leave' };
}

async function written(records: RecordStore, kept: KeptItem, item: OutboxItem): Promise<boolean> {
  const outcome = isForgotten(item)
    ? await records.remove(ITEMS, kept.key, kept.version)
    : await records.put(itemPut(kept, item));
  return outcome !== 'conflict';
}

function itemPut(kept: KeptItem, item: OutboxItem): RecordPut {
  const dueAt = item.state === 'waiting' ? notBeforeOf(item) : null;
  return { collection: ITEMS, key: kept.key, expectedVersion: kept.version, value: itemJson(item), dueAt };
}

function notBeforeOf({ content }: OutboxItem): Instant | null {
  return content.kind === 'effect' ? (content.effect.notBefore ?? null) : null;
}

/** The same message, not before `until`; an answer to a turn has no such time. */
function postponed(item: OutboxItem, until: Instant): OutboxItem {
  const { content } = item;
  if (content.kind !== 'effect') return item;
  const effect = { ...content.effect, notBefore: until };
  return { ...item, state: 'waiting', content: { kind: 'effect', effect }, nextTryAt: until };
}

function isTroubled({ state }: OutboxItem): boolean {
  return state === 'failed' || state === 'uncertain';
}

/** Answers to turns are no proof of anything: what is done with them is forgotten. */
function isForgotten({ content, state }: OutboxItem): boolean {
  return content.kind === 'reply' && state !== 'queued';
}

async function flag(records: RecordStore, key: string): Promise<void> {
  await records.put({ collection: TROUBLED, key, expectedVersion: 0, value: true });
}

function settled(
  item: OutboxItem,
  outcome: Outcome,
  refusals: number,
  clock: Clock,
): { item: OutboxItem; next: Next } {
  const now = clock.now();
  const tried = {
    ...item,
    state: 'queued',
    tries: item.tries + 1,
    lastTriedAt: now,
    nextTryAt: null,
  } as const;
  const leave = { kind: 'leave' } as const;
  switch (outcome.kind) {
    case 'delivered': {
      const { conversationId, activityId } = outcome;
      return {
        item: { ...tried, state: 'delivered', deliveredAt: now, conversationId, activityId, reason: null },
        next: leave,
      };
    }
    case 'dropped':
      return { item: { ...item, state: 'dropped' }, next: leave };
    case 'postponed':
      return { item: postponed(item, outcome.until), next: leave };
    case 'failed':
      return { item: { ...tried, state: 'failed', reason: outcome.reason }, next: leave };
    case 'by-mail':
      return waiting({ ...tried, reason: outcome.because, byMailSince: outcome.because }, 0, now);
    case 'unknown': {
      const unknowns = item.unknowns + 1;
      const uncertain = { ...tried, unknowns, reason: 'unknown-outcome' } as const;
      if (!isPersonal(item) || unknowns >= UNKNOWN_TRIES) {
        return { item: { ...uncertain, state: 'uncertain' }, next: leave };
      }
      return waiting(uncertain, backoff(unknowns), now);
    }
    case 'refused': {
      const since = Math.max(epochOf(item.queuedAt), epochOf(notBeforeOf(item) ?? item.queuedAt));
      const hopeless =
        epochOf(now) - since > PATIENCE || (outcome.reason === 'render' && tried.tries >= RENDER_TRIES);
      if (hopeless) {
        const reason = outcome.reason === 'render' ? 'render' : 'gave-up';
        return { item: { ...tried, state: 'failed', reason }, next: leave };
      }
      const after = Math.max(outcome.retryAfter ?? backoff(refusals + 1), 0);
      return waiting({ ...tried, reason: outcome.reason }, after, now);
    }
  }
}

function waiting(
  item: OutboxItem,
  after: number,
  now: OutboxItem['queuedAt'],
): { item: OutboxItem; next: Next } {
  return { item: { ...item, nextTryAt: later(now, after) }, next: { kind: 'retry', after } };
}

/** One second, doubled with every refusal up to ten minutes, a fifth of it by chance. */
function backoff(refusals: number): number {
  const base = Math.min(1_000 * 2 ** Math.min(refusals - 1, 12), LONGEST_WAIT);
  return Math.round(base * (0.9 + Math.random() * 0.2));
}

/** A personal notice may be sent once more; a post that others see may not, without somebody's choice. */
function isPersonal(item: OutboxItem): boolean {
  return item.lane.startsWith('person/') || item.lane.startsWith('mail/');
}

/** The kansli's or the operator's wish: the item is sent (again), marked where it may have arrived. */
export function requeued(item: OutboxItem, clock: Clock): OutboxItem {
  return { ...item, state: 'queued', queuedAt: clock.now(), nextTryAt: null, reason: null };
}
