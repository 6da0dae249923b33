import type { TextIndex } from './text-index.ts';

interface Kept {
  readonly token: string;
  readonly index: Promise<TextIndex>;
}

/** The indexes of the boards asked about lately; the one unused longest goes first. */
export interface BoardIndexes {
  of(boardId: string): Promise<TextIndex>;
}

/**
 * Keeps at most `limit` indexes. `token` tells whether a board's record has moved (equal: it has not); `build`
 * makes an index from the record as it is. Many at once asking for the same index wait for one building of it.
 */
export function keepBoardIndexes(options: {
  readonly limit: number;
  token(boardId: string): Promise<string>;
  build(boardId: string): Promise<TextIndex>;
}): BoardIndexes {
  const kept = new Map<string, Kept>();
  return {
    async of(boardId) {
      const token = await options.token(boardId);
      const current = kept.get(boardId);
      kept.delete(boardId);
      const entry = current?.token === token ? current : { token, index: options.build(boardId) };
      kept.set(boardId, entry);
      entry.index.catch(() => kept.get(boardId) === entry && kept.delete(boardId));
      if (kept.size > options.limit) {
        const [eldest] = kept.keys();
        if (eldest !== undefined) kept.delete(eldest);
      }
      return entry.index;
    },
  };
}
