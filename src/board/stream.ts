import type { Json } from '../kernel/index.ts';
import type { StreamKind } from '../store/index.ts';
import type { BoardCommand } from './domain/commands.ts';
import { boardDecider } from './domain/decide.ts';
import type { BoardEvent } from './domain/events.ts';
import type { BoardRefusal } from './domain/refusals.ts';
import type { BoardState } from './domain/state.ts';
import { boardEventSchema } from './event-schema.ts';

/** One stream a board, `board/ID`. */
export const boardStream: StreamKind<BoardState, BoardCommand, BoardEvent, BoardRefusal> = {
  type: 'board',
  decider: boardDecider,
  schema: 2,
  eventSchema: boardEventSchema,
  upcasters: { 1: fromShape1 },
  view: (state) => ({
    name: state.status === 'KNOWN' ? (state.name.at(-1)?.value ?? state.id) : null,
  }),
  nextDueAt: () => null,
  // Somebody can be reached: what waits for her goes to her.
  hasEffects: (events) => events.some(({ type }) => type === 'PersonLinked'),
};

/** Shape 1 did not record from which day the first description held. */
function fromShape1(event: Json): Json {
  const fields = event as Readonly<Record<string, Json>>;
  return fields.type === 'BoardFounded' ? { ...fields, describedFrom: null } : event;
}

/** The id of a board's stream. */
export function boardStreamId(boardId: string): string {
  return `${boardStream.type}/${boardId}`;
}
