import type { Clock, Instant } from '../../kernel/index.ts';
import type { RecordStore } from '../../store/index.ts';
import type { Recipient } from '../contract.ts';
import { loadItem } from './enqueue.ts';
import {
  ITEMS,
  type ItemState,
  itemJson,
  type KeptItem,
  keptItem,
  type Reason,
  TROUBLED,
  type UnreachableReason,
} from './item.ts';
import { changeLane, loadLane, withKey } from './lane.ts';
import { goesByMail } from './mail-parcels.ts';
import { requeued } from './settle.ts';

/** The proof of one message: what was sent to whom, when, how often, and what became of it. */
export interface Delivery {
  readonly key: string;
  readonly streamId: string;
  readonly boardId: string;
  /** The effect's kind: which message it is. */
  readonly kind: string;
  readonly recipient: Recipient;
  /** `sending`: a request has left and its answer is awaited. */
  readonly state: ItemState | 'sending';
  readonly queuedAt: Instant;
  readonly tries: number;
  /** How many sends ended without an answer: as many copies may have arrived beside the one that is known. */
  readonly unknowns: number;
  readonly lastTriedAt: Instant | null;
  readonly nextTryAt: Instant | null;
  readonly deliveredAt: Instant | null;
  readonly activityId: string | null;
  readonly reason: Reason | null;
  /** How it goes or went; `mail`: delivered means that the mail server took it over. */
  readonly by: 'teams' | 'mail';
  /** Why Teams could not reach the person; null where it was not tried or could. */
  readonly unreachable: UnreachableReason | null;
}

const PAGE = 500;

/** Every message that a stream has called for, in order of key. */
export async function deliveries(records: RecordStore, streamId: string): Promise<Delivery[]> {
  const found: Delivery[] = [];
  for (let after = ''; ; ) {
    const page = await records.list(ITEMS, { prefix: `${streamId}/`, after, limit: PAGE });
    for (const record of page) {
      const delivery = await deliveryOf(records, keptItem(record));
      if (delivery?.streamId === streamId) found.push(delivery);
    }
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return found;
    after = last.key;
  }
}

/** One message, or null when there is none of that key. */
export async function delivery(records: RecordStore, key: string): Promise<Delivery | null> {
  const kept = await loadItem(records, key);
  return kept === null ? null : deliveryOf(records, kept);
}

/** What needs somebody: failed messages, and posts whose outcome is unknown; of one board or of all. */
export async function troubledDeliveries(records: RecordStore, boardId?: string): Promise<Delivery[]> {
  const found: Delivery[] = [];
  for (let after = ''; ; ) {
    const page = await records.list(TROUBLED, { after, limit: PAGE });
    for (const { key } of page) {
      const one = await delivery(records, key);
      const troubled = one?.state === 'failed' || one?.state === 'uncertain';
      if (one !== null && troubled && (boardId === undefined || one.boardId === boardId)) found.push(one);
    }
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return found;
    after = last.key;
  }
}

/**
 * Somebody's choice about a failed or uncertain message: send it (marked as sent again where it may have arrived),
 * or take it as arrived. `not-troubled` when there is nothing to choose.
 */
export async function resolveDelivery(
  records: RecordStore,
  clock: Clock,
  key: string,
  choice: 'send-again' | 'take-as-arrived',
): Promise<'done' | 'not-troubled'> {
  for (;;) {
    const kept = await loadItem(records, key);
    if (kept === null || (kept.item.state !== 'failed' && kept.item.state !== 'uncertain'))
      return 'not-troubled';
    const item =
      choice === 'send-again'
        ? requeued(kept.item, clock)
        : ({ ...kept.item, state: 'delivered', deliveredAt: clock.now() } as const);
    // First the lane: an item that says it is queued is never without a place in one.
    if (choice === 'send-again') await placeIn(records, kept);
    const written = await records.put({
      collection: ITEMS,
      key,
      expectedVersion: kept.version,
      value: itemJson(item),
    });
    if (written === 'conflict') continue;
    if (choice === 'send-again') await placeIn(records, kept);
    const flag = await records.get(TROUBLED, key);
    if (flag !== null) await records.remove(TROUBLED, key, flag.version);
    return 'done';
  }
}

async function placeIn(records: RecordStore, { key, item }: KeptItem): Promise<void> {
  await changeLane(records, item.lane, (lane) => withKey(lane, key, 'queue'));
}

async function deliveryOf(records: RecordStore, { key, item }: KeptItem): Promise<Delivery | null> {
  if (item.content.kind !== 'effect') return null;
  const { effect } = item.content;
  const sending = item.state === 'queued' && (await loadLane(records, item.lane)).lane.sending?.key === key;
  const { queuedAt, tries, unknowns, lastTriedAt, nextTryAt, deliveredAt, activityId, reason } = item;
  return {
    key,
    streamId: effect.streamId,
    boardId: effect.boardId,
    kind: effect.kind,
    recipient: effect.recipient,
    state: sending ? 'sending' : item.state,
    queuedAt,
    tries,
    unknowns,
    lastTriedAt,
    nextTryAt,
    deliveredAt,
    activityId,
    reason,
    by: goesByMail(item) ? 'mail' : 'teams',
    unreachable: item.byMailSince ?? null,
  };
}
