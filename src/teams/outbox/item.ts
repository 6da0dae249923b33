import { z } from 'zod';
import type { Instant, Json } from '../../kernel/index.ts';
import { CorruptRecord, type StoredRecord } from '../../store/index.ts';
import type { Effect, Recipient } from '../contract.ts';
import type { WireMessage } from '../outbound/wire-message.ts';

/** One record per message, keyed by the effect's key: deriving an effect twice meets the same record. */
export const ITEMS = 'outbox';
/** Keys of failed items and of posts whose outcome is unknown, so that listing them walks nothing else. */
export const TROUBLED = 'outbox-troubled';

/**
 * - `waiting`: not before its time
 * - `queued`: to be sent, perhaps again; `tries` and `nextTryAt` tell how it goes
 * - `delivered`: Teams took it and named it (`activityId`)
 * - `uncertain`: sent, outcome unknown; a post to a channel waits here for the kansli's choice
 * - `failed`: Teams will not take it; `reason` tells why
 * - `dropped`: no longer needed when its turn came
 */
export type ItemState = 'waiting' | 'queued' | 'delivered' | 'uncertain' | 'failed' | 'dropped';

/**
 * Why a message failed, or why it is tried again.
 * - `blocked`: the person has blocked the bot; `not-installed`: the app is not installed, and may not be
 * - `not-found`: no such person, team or channel in this tenant
 * - `throttled`, `unavailable`, `credentials`: refused for now
 * - `no-service`: nobody in the tenant has spoken with the bot yet, so there is no address to send to
 * - `no-mail`: she has no Teams and no mail is set up; `mail-busy`, `mail-unavailable`, `mail-credentials`: the mail
 *   server did not take it for now; `address-refused`: it knows no such address; `mail-rejected`: it takes no such letter
 * - `rejected`: Teams does not take this message; `render`: it could not be made; `gave-up`: tried for three days
 * - `unknown-outcome`: the connection was lost after the request left, or the process ended before the answer
 */
export type Reason =
  | 'blocked'
  | 'not-installed'
  | 'not-found'
  | 'throttled'
  | 'unavailable'
  | 'credentials'
  | 'no-service'
  | 'rejected'
  | 'render'
  | 'gave-up'
  | 'no-mail'
  | 'mail-busy'
  | 'mail-unavailable'
  | 'mail-credentials'
  | 'address-refused'
  | 'mail-rejected'
  | 'unknown-outcome';

/** An answer to a turn that could not be sent at once. */
export interface DeferredReply {
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly botId: string;
  /** An answer that comes after this is of no use. */
  readonly expiresAt: Instant;
  readonly message: WireMessage;
}

export interface OutboxItem {
  readonly content:
    | { readonly kind: 'effect'; readonly effect: Effect }
    | { readonly kind: 'reply'; readonly reply: DeferredReply };
  readonly lane: string;
  readonly state: ItemState;
  /** Raised when a card update is asked for anew: it replaces itself. */
  readonly generation: number;
  readonly queuedAt: Instant;
  readonly tries: number;
  /** How many sends ended without an answer; the next one is marked as sent again. */
  readonly unknowns: number;
  readonly lastTriedAt: Instant | null;
  readonly nextTryAt: Instant | null;
  readonly deliveredAt: Instant | null;
  readonly conversationId: string | null;
  readonly activityId: string | null;
  readonly reason: Reason | null;
  /** Teams cannot reach the person, and why: the message goes by letter instead. */
  readonly byMailSince?: UnreachableReason;
}

/** Why Teams will never take a message to a person: what a letter can mend. */
export type UnreachableReason = Extract<Reason, 'blocked' | 'not-installed' | 'not-found'>;

const shape = z.object({
  content: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('effect'), effect: z.looseObject({ key: z.string(), streamId: z.string() }) }),
    z.object({ kind: z.literal('reply'), reply: z.looseObject({ conversationId: z.string() }) }),
  ]),
  lane: z.string(),
  state: z.enum(['waiting', 'queued', 'delivered', 'uncertain', 'failed', 'dropped']),
  generation: z.number(),
  tries: z.number(),
  unknowns: z.number(),
});

export interface KeptItem {
  readonly key: string;
  readonly version: number;
  readonly item: OutboxItem;
}

/** Reads a record of ITEMS. Throws CorruptRecord. */
export function keptItem(record: StoredRecord): KeptItem {
  const parsed = shape.safeParse(record.value);
  if (!parsed.success) {
    throw new CorruptRecord(`${ITEMS}/${record.key}`, 'not an outbox item', { cause: parsed.error });
  }
  return {
    key: record.key,
    version: record.version,
    item: record.value as unknown as OutboxItem,
  };
}

/** A message of the outbox as it is stored. */
export function itemJson(item: OutboxItem): Json {
  return item as unknown as Json;
}

/** The lanes of letters: no tenant's, and of no use to Teams' limits. */
const MAIL = 'mail';

/** Order is kept within a lane: one person's chat, one channel, one group chat, one address. */
export function laneOf(recipient: Exclude<Recipient, { kind: 'card' | 'thread' }>): string {
  if (recipient.kind === 'mail') return `${MAIL}/smtp/${recipient.mail.email.toLowerCase()}`;
  const tenant = recipient.tenantId.toLowerCase();
  return recipient.kind === 'person'
    ? `person/${tenant}/${recipient.objectId}`
    : `channel/${tenant}/${recipient.teamId}/${recipient.channelId}`;
}

/** The tenant whose limit a lane's messages count against. */
export function tenantOfLane(lane: string): string {
  return lane.split('/')[1] ?? '';
}
