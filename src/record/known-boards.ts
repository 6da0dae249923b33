import { type BoardDirectory, boardOnDay } from '../board/index.ts';
import type { LocalDate } from '../kernel/index.ts';
import type { KnownBoards } from './import/understand.ts';

/** The boards a document may be about, by their names today, with everybody who ever was in their registers. */
export async function knownBoards(
  directory: BoardDirectory,
  today: LocalDate,
  among?: readonly string[],
): Promise<KnownBoards> {
  const everyone = await directory.all();
  const all = everyone.filter((board) => among === undefined || among.includes(board.id));
  const named = (board: (typeof everyone)[number]) => ({
    boardId: board.id,
    name: boardOnDay(board, today).name,
  });
  return {
    boards: all.map(named),
    others: everyone.filter((board) => !all.includes(board)).map(named),
    register: async (boardId) =>
      (all.find((board) => board.id === boardId)?.people ?? []).map(({ id, name, alsoSpelled }) => ({
        personId: id,
        name,
        alsoSpelled,
      })),
  };
}
