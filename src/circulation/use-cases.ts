import { createHash } from 'node:crypto';
import type { EventMeta, Instant } from '../kernel/index.ts';
import { SYSTEM } from '../kernel/index.ts';
import { type CommandOutcome, runCommand, type StreamStore } from '../store/index.ts';
import type { CirculationCommand, OpenCirculation } from './domain/commands.ts';
import type { Doer } from './domain/electorate.ts';
import type { CirculationEvent } from './domain/events.ts';
import type { CirculationRefusal } from './domain/refusals.ts';
import type { CirculationState } from './domain/state.ts';
import { boardOfCirculation, circulationKind, circulationStreamId } from './stream.ts';

export type CirculationOutcome = CommandOutcome<CirculationState, CirculationEvent, CirculationRefusal> & {
  readonly circulationId: string;
};

/** The id of what is opened as `opening`: the same twice is the same circulation. */
export function circulationIdFor(boardId: string, opening: string): string {
  return circulationStreamId(boardId, keyOf(`${boardId}\n${opening}`));
}

/**
 * Opens a circulation, named after `opening` (a preview's hash, a command's id): a redelivered or doubled opening
 * opens nothing new. Throws what the store throws.
 */
export async function openCirculation(
  streams: StreamStore,
  boardId: string,
  opening: string,
  command: OpenCirculation,
  meta: EventMeta,
): Promise<CirculationOutcome> {
  return runOn(streams, { circulationId: circulationIdFor(boardId, opening), boardId }, command, meta);
}

/** Runs a command on a circulation that exists; `circulation.unknown` where there is none. */
export async function runOnCirculation(
  streams: StreamStore,
  circulationId: string,
  command: Exclude<CirculationCommand, OpenCirculation>,
  meta: EventMeta,
): Promise<CirculationOutcome> {
  const boardId = boardOfCirculation(circulationId) ?? '';
  return runOn(streams, { circulationId, boardId }, command, meta);
}

/**
 * A meeting's agenda holds the case now: it leaves the queue. Another meeting may take it up later (bordlagd); the
 * last one stands. Only by those who handle the case.
 */
export function takeUpAtMeeting(
  streams: StreamStore,
  circulationId: string,
  { meetingId, item }: { readonly meetingId: string; readonly item: string },
  { by, ...meta }: EventMeta & { readonly by: Doer },
): Promise<CirculationOutcome> {
  const command = { type: 'TakeUpAtMeeting', by, at: meta.at, meetingId, item } as const;
  return runOnCirculation(streams, circulationId, command, meta);
}

/** Tells a circulation the time, for the scheduler. Harmless from several instances: the first one writes. */
export async function tellCirculationTheTime(
  streams: StreamStore,
  circulationId: string,
  now: Instant,
): Promise<void> {
  const meta = { at: now, actor: SYSTEM, commandId: `time/${circulationId}/${now}` };
  await runOnCirculation(streams, circulationId, { type: 'TimePassed', at: now }, meta);
}

async function runOn(
  streams: StreamStore,
  { circulationId, boardId }: { readonly circulationId: string; readonly boardId: string },
  command: CirculationCommand,
  meta: EventMeta,
): Promise<CirculationOutcome> {
  const target = { id: circulationId, boardId };
  return { ...(await runCommand(streams, circulationKind, target, command, meta)), circulationId };
}

/** Eight hex digits: short enough to be said, told apart within a board. */
function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
