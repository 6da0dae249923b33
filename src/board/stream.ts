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
  schema: 1,
  eventSchema: boardEventSchema,
  view: (state) => ({
    name: state.status === 'KNOWN' ? (state.name.at(-1)?.value ?? state.id) : null,
  }),
  nextDueAt: () => null,
  hasEffects: () => false,
};

export function boardStreamId(boardId: string): string {
  return `${boardStream.type}/${boardId}`;
}
