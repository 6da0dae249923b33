import type { StreamStore } from '../store/index.ts';
import type { StillHolds } from './queue.ts';
import { listCirculations, loadCase } from './views.ts';

/** What is written of a per capsulam that is the board's alone. */
export interface KeptCase {
  readonly heading: string;
  readonly background: string;
  readonly proposals: readonly string[];
}

/**
 * The board's per capsulam that are the board's alone and stand on no meeting's agenda: whether they are out for answers
 * or have ended.
 *
 * Rule: domain page 6 (what is internal is not shown in the channel); Klubbans ordning.
 */
export async function keptFromChannel(
  streams: StreamStore,
  boardId: string,
  stillHolds: StillHolds,
): Promise<KeptCase[]> {
  const kept = await Promise.all(
    (await listCirculations(streams, boardId)).map(async ({ id, takenUpBy }) => {
      const state = (await loadCase(streams, id))?.state;
      if (state?.file.internal !== true) return [];
      if (takenUpBy !== null && (await stillHolds(takenUpBy, id))) return [];
      const { heading, background, clauses: proposals } = state.file.version.matter;
      return [{ heading, background, proposals }];
    }),
  );
  return kept.flat();
}
