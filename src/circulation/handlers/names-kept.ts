import { electorateOf } from '../../board/index.ts';
import { localDateOf } from '../../kernel/index.ts';
import { namesKeptOnBoard, stillHolds, type WhereKept } from '../../meeting/index.ts';
import type { Turn } from '../../teams/contract.ts';
import { peopleOf } from '../domain/electorate.ts';
import { keptFromChannel } from '../kept-from-channel.ts';
import type { AtBoard, CirculationPorts } from './reach.ts';

/**
 * Tells what a text of a per capsulam that the channel is shown names that is kept from it, anywhere on the board; null:
 * nothing.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export async function namesKept(
  { store }: CirculationPorts,
  at: AtBoard,
  turn: Turn,
): Promise<(text: string) => WhereKept | null> {
  return namesKeptOnBoard(store, {
    boardId: at.boardId,
    people: peopleOf(electorateOf(at.board)).map(({ name }) => name),
    cases: await keptFromChannel(store.streams, at.boardId, (meetingId, id) =>
      stillHolds(store, meetingId, id),
    ),
    here: null,
    day: localDateOf(turn.at),
  });
}
