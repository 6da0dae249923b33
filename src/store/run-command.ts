import type { z } from 'zod';
import {
  type Decider,
  type DomainEvent,
  type EventMeta,
  findChainFault,
  GENESIS,
  type Instant,
  InvariantError,
  type Json,
  type RecordedEvent,
  type Refusal,
  replay,
  seal,
} from '../kernel/index.ts';
import { inTurn } from './in-turn.ts';
import { CorruptRecord, type StoredStream, type StreamStore } from './port.ts';
import { goesOn, type Reading, readingOf, remember } from './readings.ts';

/** A capability's kind of stream: its rules, its stored shapes and what lists need of it. */
export interface StreamKind<S, C, E extends DomainEvent, R extends Refusal> {
  readonly type: string;
  readonly decider: Decider<S, C, E, R>;
  /** The number of the shape that is written today. */
  readonly schema: number;
  /** Brings an event of an older shape one step nearer; keyed by the shape it takes. */
  readonly upcasters?: Readonly<Record<number, (event: Json) => Json>>;
  /** Today's shape. */
  readonly eventSchema: z.ZodType<E>;
  view(state: S): Json;
  nextDueAt(state: S): Instant | null;
  /** Whether any of these new events may call for a message to somebody. */
  hasEffects(events: readonly E[]): boolean;
}

export interface LoadedStream<S, E extends DomainEvent> {
  readonly id: string;
  readonly version: number;
  readonly state: S;
  readonly events: readonly RecordedEvent<E>[];
}

export type CommandOutcome<S, E, R extends Refusal> =
  /** Recorded now, or nothing to record (`events` empty: the state already is what was asked). */
  | { readonly kind: 'done'; readonly state: S; readonly events: readonly E[]; readonly version: number }
  /** This very command was recorded before; `events` are those it led to then. */
  | { readonly kind: 'repeated'; readonly state: S; readonly events: readonly E[]; readonly version: number }
  | { readonly kind: 'refused'; readonly refusal: R; readonly state: S };

/** All tries met a concurrent writer. */
export class TooBusy extends Error {
  override readonly name = 'TooBusy';
}

const TRIES = 12;

/** Reads one stored event into today's shape. Throws CorruptRecord where it cannot: never skipped. */
export function decodeEvent<S, C, E extends DomainEvent, R extends Refusal>(
  kind: StreamKind<S, C, E, R>,
  streamId: string,
  recorded: RecordedEvent,
): E {
  let event: Json = recorded.event as unknown as Json;
  for (let schema = recorded.schema; schema < kind.schema; schema += 1) {
    const upcast = kind.upcasters?.[schema];
    if (!upcast)
      throw new CorruptRecord(streamId, `no upcaster from shape ${schema} (event ${recorded.version})`);
    event = upcast(event);
  }
  const parsed = kind.eventSchema.safeParse(event);
  if (!parsed.success || recorded.schema > kind.schema) {
    throw new CorruptRecord(streamId, `event ${recorded.version} cannot be read`, {
      cause: parsed.success ? undefined : parsed.error,
    });
  }
  return parsed.data;
}

/** Decodes and replays a stored stream. Throws CorruptRecord on a broken chain or an unreadable event. */
export function readStream<S, C, E extends DomainEvent, R extends Refusal>(
  kind: StreamKind<S, C, E, R>,
  stored: StoredStream,
): LoadedStream<S, E> {
  if (stored.type !== kind.type) {
    throw new InvariantError(`${stored.id} is a ${stored.type} stream, not ${kind.type}`);
  }
  const fault = findChainFault(stored.events);
  if (fault) throw new CorruptRecord(stored.id, `${fault.reason} at event ${fault.version}`);
  const events = stored.events.map((recorded) => ({
    ...recorded,
    event: decodeEvent(kind, stored.id, recorded),
  }));
  const state = replay(
    kind.decider,
    events.map((recorded) => recorded.event),
  );
  return { id: stored.id, version: stored.version, state, events };
}

/** Loads and replays a stream, or null when there is none. */
export async function loadStream<S, C, E extends DomainEvent, R extends Refusal>(
  streams: StreamStore,
  kind: StreamKind<S, C, E, R>,
  id: string,
): Promise<LoadedStream<S, E> | null> {
  const stored = await streams.load(id);
  return stored === null ? null : readStream(kind, stored);
}

/**
 * As `loadStream`, for what is read often in a process that also writes it: what was verified before is not verified
 * again. Reports and `klubban verify` use `loadStream`.
 */
export async function loadLatest<S, C, E extends DomainEvent, R extends Refusal>(
  streams: StreamStore,
  kind: StreamKind<S, C, E, R>,
  id: string,
): Promise<LoadedStream<S, E> | null> {
  const reading = readingOf(streams, id);
  // From the reading's own last event on: where that is another than was read, all is read again.
  const fresh = reading === null ? null : await streams.load(id, { after: Math.max(reading.version - 1, 0) });
  if (reading !== null && fresh !== null && goesOn(reading, fresh)) {
    return remembered(streams, kind, readFrom(kind, fresh, reading));
  }
  const stored = await streams.load(id);
  return stored === null ? null : remembered(streams, kind, readStream(kind, stored));
}

function readFrom<S, C, E extends DomainEvent, R extends Refusal>(
  kind: StreamKind<S, C, E, R>,
  stored: StoredStream,
  reading: Reading,
): LoadedStream<S, E> {
  const fresh = stored.events.filter((recorded) => recorded.version > reading.version);
  const fault = findChainFault(fresh, reading);
  if (fault) throw new CorruptRecord(stored.id, `${fault.reason} at event ${fault.version}`);
  const decoded = fresh.map((recorded) => ({ ...recorded, event: decodeEvent(kind, stored.id, recorded) }));
  return {
    id: stored.id,
    version: stored.version,
    state: decoded.reduce((state, { event }) => kind.decider.evolve(state, event), reading.state as S),
    events: [...(reading.events as readonly RecordedEvent<E>[]), ...decoded],
  };
}

function remembered<S, C, E extends DomainEvent, R extends Refusal>(
  streams: StreamStore,
  kind: StreamKind<S, C, E, R>,
  loaded: LoadedStream<S, E>,
): LoadedStream<S, E> {
  const { id, version, state, events } = loaded;
  const { hash } = events.at(-1) ?? { hash: GENESIS };
  remember(streams, id, { type: kind.type, version, hash, state, events });
  return loaded;
}

/**
 * Load, decide, append; on a conflict, again from the start after a random pause. A redelivered command (same
 * `commandId`) changes nothing. Within a process, commands on one stream go in turn. Throws TooBusy after twelve
 * lost races, and whatever the store throws.
 */
export function runCommand<S, C, E extends DomainEvent, R extends Refusal>(
  streams: StreamStore,
  kind: StreamKind<S, C, E, R>,
  target: { readonly id: string; readonly boardId: string },
  command: C,
  meta: EventMeta,
): Promise<CommandOutcome<S, E, R>> {
  return inTurn(streams, target.id, () => decideAndAppend(streams, kind, target, command, meta));
}

async function decideAndAppend<S, C, E extends DomainEvent, R extends Refusal>(
  streams: StreamStore,
  kind: StreamKind<S, C, E, R>,
  target: { readonly id: string; readonly boardId: string },
  command: C,
  meta: EventMeta,
): Promise<CommandOutcome<S, E, R>> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (attempt > 0) await pause(Math.random() * Math.min(4 * 2 ** attempt, 200));
    const loaded = await loadLatest(streams, kind, target.id);
    const state = loaded?.state ?? kind.decider.initialState;
    const version = loaded?.version ?? 0;

    const earlier = (loaded?.events ?? []).filter((recorded) => recorded.commandId === meta.commandId);
    if (earlier.length > 0) {
      return { kind: 'repeated', state, version, events: earlier.map((recorded) => recorded.event) };
    }

    const decision = kind.decider.decide(state, command);
    if (decision.kind === 'refused') return { kind: 'refused', refusal: decision.refusal, state };
    if (decision.events.length === 0) return { kind: 'done', state, events: [], version };

    const next = decision.events.reduce((s, event) => kind.decider.evolve(s, event), state);
    const sealed = seal(loaded?.events.at(-1) ?? null, decision.events, meta, kind.schema);
    const outcome = await streams.append({
      id: target.id,
      type: kind.type,
      boardId: target.boardId,
      expectedVersion: version,
      events: sealed,
      view: kind.view(next),
      nextDueAt: kind.nextDueAt(next),
      hasEffects: kind.hasEffects(decision.events),
    });
    if (outcome === 'appended') {
      const events = [...(loaded?.events ?? []), ...sealed];
      remembered(streams, kind, { id: target.id, version: version + sealed.length, state: next, events });
      return { kind: 'done', state: next, events: decision.events, version: version + sealed.length };
    }
  }
  throw new TooBusy(`${target.id}: ${TRIES} lost races`);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
