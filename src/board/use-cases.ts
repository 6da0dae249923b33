import type { EventMeta, Instant, LocalDate } from '../kernel/index.ts';
import { type CommandOutcome, loadStream, runCommand, type StreamStore } from '../store/index.ts';
import type { DescribedBoard } from './description/index.ts';
import type { BoardCommand } from './domain/commands.ts';
import { boardDecider } from './domain/decide.ts';
import { type Ending, endingsOf } from './domain/endings.ts';
import type { BoardEvent } from './domain/events.ts';
import { evolve } from './domain/evolve.ts';
import type { BoardRefusal } from './domain/refusals.ts';
import type { BoardState, KnownBoard } from './domain/state.ts';
import { boardStream, boardStreamId } from './stream.ts';

export type BoardOutcome = CommandOutcome<BoardState, BoardEvent, BoardRefusal>;

/** What applying a description would record, and what would end by it. */
export interface Preview {
  readonly boardId: string;
  /** No description of the board has been applied before. */
  readonly isNew: boolean;
  /** The first day it speaks of; null for a new board: as far back as anybody knows. */
  readonly from: LocalDate | null;
  readonly events: readonly BoardEvent[];
  readonly endings: readonly Ending[];
  /** The board before and after: for names in what is told. */
  readonly before: BoardState;
  readonly after: BoardState;
}

/** The board, all days at once, or null. Throws what the store throws. */
export async function loadBoard(streams: StreamStore, boardId: string): Promise<KnownBoard | null> {
  const loaded = await loadStream(streams, boardStream, boardStreamId(boardId));
  return loaded?.state.status === 'KNOWN' ? loaded.state : null;
}

/** Whose accounts have become known since `afterVersion`, and when last; null: nobody's. */
export async function linkedSince(
  streams: StreamStore,
  streamId: string,
  afterVersion: number,
): Promise<{ readonly boardId: string; readonly people: ReadonlySet<string>; readonly at: Instant } | null> {
  const loaded = await loadStream(streams, boardStream, streamId);
  if (loaded?.state.status !== 'KNOWN') return null;
  const fresh = loaded.events.filter(
    ({ version, event }) => version > afterVersion && event.type === 'PersonLinked',
  );
  const last = fresh.at(-1);
  const people = new Set(fresh.flatMap(({ event }) => ('personId' in event ? event.personId : [])));
  return last ? { boardId: loaded.state.id, people, at: last.at } : null;
}

/** What `applyDescription` would do today, without doing it. */
export async function previewDescription(
  streams: StreamStore,
  { description, asOf }: DescribedBoard,
  today: LocalDate,
): Promise<Preview> {
  const before: BoardState = (await loadBoard(streams, description.id)) ?? { status: 'UNKNOWN' };
  const command = { type: 'ApplyDescription', description, asOf, today } as const;
  const decision = boardDecider.decide(before, command);
  const events = decision.kind === 'accepted' ? decision.events : [];
  const after = events.reduce(evolve, before);
  const isNew = before.status === 'UNKNOWN';
  return {
    boardId: description.id,
    isNew,
    from: isNew ? null : (asOf ?? today),
    events,
    endings: endingsOf(before, after, asOf ?? today),
    before,
    after,
  };
}

/** Makes the board what the description says, from the day it holds; nothing is recorded where it is so already. */
export function applyDescription(
  streams: StreamStore,
  { description, asOf }: DescribedBoard,
  today: LocalDate,
  meta: EventMeta,
): Promise<BoardOutcome> {
  return run(streams, description.id, { type: 'ApplyDescription', description, asOf, today }, meta);
}

/** Records that a verified identity is this person's. */
export function linkPerson(
  streams: StreamStore,
  boardId: string,
  link: Omit<Extract<BoardCommand, { type: 'LinkPerson' }>, 'type'>,
  meta: EventMeta,
): Promise<BoardOutcome> {
  return run(streams, boardId, { type: 'LinkPerson', ...link }, meta);
}

function run(
  streams: StreamStore,
  boardId: string,
  command: BoardCommand,
  meta: EventMeta,
): Promise<BoardOutcome> {
  return runCommand(streams, boardStream, { id: boardStreamId(boardId), boardId }, command, meta);
}
