import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Actor } from './actor.ts';
import type { DomainEvent } from './decider.ts';
import { InvariantError } from './refusal.ts';
import type { Instant } from './time/index.ts';

/** What every event of one append shares. */
export interface EventMeta {
  /** Server's clock at arrival. Order is `version`, never this (domain page 10, "Order and time"). */
  readonly at: Instant;
  readonly actor: Actor;
  /** The same for a redelivered command. */
  readonly commandId: string;
}

/** An event as it lies in the store: `hash` covers everything else, the predecessor's hash included. */
export interface RecordedEvent<E extends DomainEvent = DomainEvent> extends EventMeta {
  /** 1 for the first event of the stream. */
  readonly version: number;
  /** Which released shape `event` has; upcasters bring it to the present one. */
  readonly schema: number;
  readonly event: E;
  readonly previousHash: string;
  readonly hash: string;
}

/** Stands before the first event. */
export const GENESIS = '0'.repeat(64);

/** SHA-256 (hex) over the canonical JSON (RFC 8785) of `value`. */
export function canonicalHash(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new InvariantError('a value without a JSON form cannot be hashed');
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Numbers and chains new events behind `last` (null for a new stream). */
export function seal<E extends DomainEvent>(
  last: Pick<RecordedEvent, 'version' | 'hash'> | null,
  events: readonly E[],
  meta: EventMeta,
  schema: number,
): RecordedEvent<E>[] {
  const sealed: RecordedEvent<E>[] = [];
  let previous = last ?? { version: 0, hash: GENESIS };
  for (const event of events) {
    // A round trip through JSON: what is hashed is what any engine will give back.
    const body = JSON.parse(
      JSON.stringify({ version: previous.version + 1, schema, ...meta, event, previousHash: previous.hash }),
    ) as Omit<RecordedEvent<E>, 'hash'>;
    const recorded = { ...body, hash: canonicalHash(body) };
    sealed.push(recorded);
    previous = recorded;
  }
  return sealed;
}

export type ChainFault = {
  readonly version: number;
  readonly reason: 'hash-differs' | 'predecessor-differs' | 'version-gap';
};

/**
 * The first place where the chain does not hold, or null when it holds throughout.
 * @param after what stands before the first of `events`, already known to hold; the beginning by default
 */
export function findChainFault(
  events: readonly RecordedEvent[],
  after: Pick<RecordedEvent, 'version' | 'hash'> = { version: 0, hash: GENESIS },
): ChainFault | null {
  let previousHash = after.hash;
  let expected = after.version + 1;
  for (const recorded of events) {
    const { hash, ...body } = recorded;
    if (recorded.version !== expected) return { version: expected, reason: 'version-gap' };
    if (recorded.previousHash !== previousHash) return { version: expected, reason: 'predecessor-differs' };
    if (canonicalHash(body) !== hash) return { version: expected, reason: 'hash-differs' };
    previousHash = hash;
    expected += 1;
  }
  return null;
}
