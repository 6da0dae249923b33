import { daysWritten } from '../../../documents/index.ts';

interface Named {
  readonly boardId: string;
  readonly boardName: string;
}

/** The lines of a plan that are of one board, without its name. */
export interface OfBoard {
  readonly boardId: string;
  readonly boardName: string;
  readonly text: string;
}

/** Words that many boards bear. */
const COMMON = /(?<!\p{L})(?:(?:kommunal|samordnings)?förbundet?|styrelsen?|nämnden?|finsam)(?!\p{L})/giu;

/**
 * A plan that was typed for several boards: what is of each, by the name that stands on a line or alone above some. What is
 * of none is of the board `own`, for which it was written. Null: no other board is named beside a day.
 */
export function planByBoard(text: string, own: Named, boards: readonly Named[]): readonly OfBoard[] | null {
  const all = [own, ...boards.filter(({ boardId }) => boardId !== own.boardId)].flatMap((board) => {
    const telling = board.boardName.replace(COMMON, ' ').replace(/\s+/gu, ' ').trim();
    return telling.length < 3 ? [] : [{ board, name: nameOf(telling) }];
  });
  const lines = new Map<string, string[]>(all.map(({ board }) => [board.boardId, []]));
  let current = own.boardId;
  for (const line of text.split('\n')) {
    // After a day it is why, or what else is told of that day.
    const named = all.filter(({ name }) => name.test(line.replace(/\d.*$/u, '')));
    const [one] = named;
    // A line that names several leads to what stands under it, and is of none of them.
    if (one === undefined || named.length > 1) {
      lines.get(current)?.push(line);
      continue;
    }
    const rest = line.replace(one.name, ' ').replace(COMMON, ' ').trim();
    if (daysWritten(rest).length === 0) current = one.board.boardId;
    lines.get(one.board.boardId)?.push(rest.replace(/^[\s:,–-]+|[\s:,–-]+$/gu, ''));
  }
  const parts = all.map(({ board }) => ({
    boardId: board.boardId,
    boardName: board.boardName,
    text: (lines.get(board.boardId) ?? []).filter((line) => line.trim() !== '').join('\n'),
  }));
  const others = parts.filter(
    ({ boardId, text: of }) => boardId !== own.boardId && daysWritten(of).length > 0,
  );
  return others.length === 0 ? null : [...parts.filter(({ boardId }) => boardId === own.boardId), ...others];
}

/** The same plan under the names of its boards, so that each of them reads its own. */
export function planOfAll(parts: readonly OfBoard[]): string {
  return parts.map(({ boardName, text }) => `${boardName}\n${text}`).join('\n');
}

/** "Lillån", "Lillåns styrelse". */
function nameOf(telling: string): RegExp {
  const escaped = telling.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(String.raw`(?<!\p{L})(?:för\s+)?${escaped}s?(?!\p{L})`, 'iu');
}
