import { type BoardDirectory, boardOnDay } from '../board/index.ts';
import type { LocalDate } from '../kernel/index.ts';
import type { KnownBoards } from './import/understand.ts';

/** The boards a document may be about, by their names today, with everybody who ever was in their registers. */
export async function knownBoards(
  directory: BoardDirectory,
  today: LocalDate,
  among?: readonly string[],
): Promise<KnownBoards> {
  const all = (await directory.all()).filter((board) => among === undefined || among.includes(board.id));
  return {
    boards: all.map((board) => ({ boardId: board.id, name: boardOnDay(board, today).name })),
    register: async (boardId) =>
      (all.find((board) => board.id === boardId)?.people ?? []).map(({ id, name, alsoSpelled }) => ({
        personId: id,
        name,
        alsoSpelled,
      })),
  };
}
