import type { Logger } from 'pino';
import { type Clock, InvariantError } from '../../kernel/index.ts';
import type { RecordStore } from '../../store/index.ts';
import type { Effect } from '../contract.ts';
import {
  type DeferredReply,
  ITEMS,
  itemJson,
  type KeptItem,
  keptItem,
  laneOf,
  type OutboxItem,
} from './item.ts';
import { changeLane, withKey } from './lane.ts';

/** A message of the outbox by its key; null: there is none. */
export async function loadItem(records: RecordStore, key: string): Promise<KeptItem | null> {
  const record = await records.get(ITEMS, key);
  return record === null ? null : keptItem(record);
}

/**
 * Puts effects into the outbox, in order within each conversation. Twice does no harm, and a crash between any two
 * writes neither: the effects are derived again, meet their items and find their places in the lanes.
 */
export async function enqueueEffects(
  records: RecordStore,
  clock: Clock,
  effects: readonly Effect[],
  log: Logger,
): Promise<void> {
  const lanes = new Map<string, Effect[]>();
  for (const effect of effects) {
    if (!effect.key.startsWith(`${effect.streamId}/`)) {
      throw new InvariantError(`the effect key ${effect.key} does not begin with its stream`);
    }
    const lane = await laneFor(records, effect.recipient);
    if (lane === null) continue;
    lanes.set(lane, [...(lanes.get(lane) ?? []), effect]);
  }
  const groups = [...lanes];
  while (groups.length > 0) {
    await Promise.all(
      groups.splice(0, TOGETHER).map(([lane, group]) => enqueueInLane(records, clock, lane, group)),
    );
  }
  // After the cards they change.
  for (const effect of effects) {
    if (effect.recipient.kind === 'card') {
      await enqueueUpdate(records, clock, effect, effect.recipient.sentAs, log);
    }
  }
}

/** A reply in a thread goes the way of the post it stands under; null for updates, and where nothing was posted. */
async function laneFor(records: RecordStore, recipient: Effect['recipient']): Promise<string | null> {
  if (recipient.kind === 'card') return null;
  if (recipient.kind !== 'thread') return laneOf(recipient);
  return (await loadItem(records, recipient.sentAs))?.item.lane ?? null;
}

const TOGETHER = 100;

async function enqueueInLane(
  records: RecordStore,
  clock: Clock,
  lane: string,
  effects: readonly Effect[],
): Promise<void> {
  const now = clock.now();
  const keys: string[] = [];
  for (const effect of effects) {
    const waits = effect.notBefore !== undefined && effect.notBefore > now;
    const item = { ...freshItem(effect, lane, clock), state: waits ? 'waiting' : 'queued' } as const;
    const put = await records.put({
      collection: ITEMS,
      key: effect.key,
      expectedVersion: 0,
      value: itemJson(item),
      dueAt: waits ? (effect.notBefore ?? null) : null,
    });
    const state = put === 'written' ? item.state : (await loadItem(records, effect.key))?.item.state;
    if (state === 'queued') keys.push(effect.key);
  }
  if (keys.length === 0) return;
  await changeLane(records, lane, (one) => keys.reduce((next, key) => withKey(next, key, 'queue'), one));
}

/** An update of a card that was sent replaces the update that still waits: it is rendered when it is sent. */
async function enqueueUpdate(
  records: RecordStore,
  clock: Clock,
  effect: Effect,
  sentAs: string,
  log: Logger,
): Promise<void> {
  const original = await loadItem(records, sentAs);
  if (original === null) {
    log.warn({ key: effect.key, sentAs }, 'an update of a card that was never sent');
    return;
  }
  const lane = original.item.lane;
  for (;;) {
    const kept = await loadItem(records, effect.key);
    const item: OutboxItem = {
      ...freshItem(effect, lane, clock),
      generation: (kept?.item.generation ?? 0) + 1,
    };
    const outcome = await records.put({
      collection: ITEMS,
      key: effect.key,
      expectedVersion: kept?.version ?? 0,
      value: itemJson(item),
    });
    if (outcome === 'written') break;
  }
  await changeLane(records, lane, (one) => withKey(one, effect.key, 'updates'));
}

/** Keeps an answer to a turn that did not go out; `key` is the turn's own. */
export async function enqueueReply(
  records: RecordStore,
  clock: Clock,
  reply: {
    readonly key: string;
    readonly lane: string;
    readonly unknowns: number;
    readonly content: DeferredReply;
  },
): Promise<void> {
  const item: OutboxItem = {
    ...blankItem(reply.lane, clock),
    content: { kind: 'reply', reply: reply.content },
    tries: 1,
    unknowns: reply.unknowns,
  };
  await records.put({ collection: ITEMS, key: reply.key, expectedVersion: 0, value: itemJson(item) });
  await changeLane(records, reply.lane, (lane) => withKey(lane, reply.key, 'queue'));
}

/** Items whose time has come go into their lanes: first the lane, then the item, so that a crash loses none. */
export async function releaseWaiting(records: RecordStore, clock: Clock, limit: number): Promise<number> {
  const due = await records.due(ITEMS, clock.now(), limit);
  for (const record of due) {
    const { key, version, item } = keptItem(record);
    if (item.state === 'waiting') {
      await changeLane(records, item.lane, (lane) => withKey(lane, key, 'queue'));
    }
    await records.put({
      collection: ITEMS,
      key,
      expectedVersion: version,
      value: itemJson(item.state === 'waiting' ? { ...item, state: 'queued' } : item),
    });
  }
  return due.length;
}

function freshItem(effect: Effect, lane: string, clock: Clock): OutboxItem {
  return { ...blankItem(lane, clock), content: { kind: 'effect', effect } };
}

function blankItem(lane: string, clock: Clock): Omit<OutboxItem, 'content'> {
  return {
    lane,
    state: 'queued',
    generation: 1,
    queuedAt: clock.now(),
    tries: 0,
    unknowns: 0,
    lastTriedAt: null,
    nextTryAt: null,
    deliveredAt: null,
    conversationId: null,
    activityId: null,
    reason: null,
  };
}
