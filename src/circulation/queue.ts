import type { PersonRef } from '../kernel/index.ts';
import type { StreamStore } from '../store/index.ts';
import type { ClosedCase } from './domain/state.ts';
import { type MinutesText, QUEUED_HEADING, queuedText } from './text/index.ts';
import { awaitingMeeting, type ListedCirculation, loadCase } from './views.ts';

/**
 * `REPORT`: a decision per capsulam is reported (anmäls). `CONFIRM`: positions were gathered, and the meeting
 * decides. `HANDLE`: it was not decided, and the meeting takes it up as a matter of its own.
 */
export type QueuedKind = 'REPORT' | 'CONFIRM' | 'HANDLE';

/** What a board's next agenda should hold because of a per capsulam that has ended (domain page 2 and 10). */
export interface QueuedItem extends ListedCirculation {
  readonly kind: QueuedKind;
  /** The item's heading in the agenda. */
  readonly itemHeading: string;
  /** Förslag till beslut, clause by clause. */
  readonly proposals: readonly string[];
  readonly attachments: readonly { readonly name: string; readonly sha256: string }[];
  /** The paragraph for the meeting's protokoll, in the exact wording, its § left open. */
  readonly text: MinutesText;
  /** Those who are out of the matter because of jäv: it follows them to the meeting. */
  readonly recused: readonly PersonRef[];
}

/**
 * The queue of a board: every per capsulam that has ended and that no meeting has taken up yet, the earliest ended
 * first. Whoever puts one on an agenda says so with `takeUp`.
 */
export async function queuedItems(streams: StreamStore, boardId: string): Promise<QueuedItem[]> {
  const waiting = await awaitingMeeting(streams, boardId);
  const items = await Promise.all(
    waiting.map(async (listed) => {
      const loaded = await loadCase(streams, listed.id);
      if (loaded === null || loaded.state.status === 'OPEN') return [];
      return queuedItem(listed, loaded.state);
    }),
  );
  return items.flat();
}

/** The item of one case; none where it was cancelled. */
export function queuedItem(listed: ListedCirculation, state: ClosedCase): QueuedItem[] {
  const kind = kindOf(state);
  const text = queuedText(state);
  if (kind === null || text === null) return [];
  const { heading, clauses, attachments } = state.file.version.matter;
  return [
    {
      ...listed,
      kind,
      itemHeading: QUEUED_HEADING[kind](heading),
      proposals: kind === 'REPORT' ? [QUEUED_HEADING.proposal] : clauses,
      attachments: attachments.map(({ name, sha256 }) => ({ name, sha256 })),
      text,
      recused: state.recusals.filter((recusal) => recusal.inEffect).map((recusal) => recusal.person),
    },
  ];
}

function kindOf(state: ClosedCase): QueuedKind | null {
  switch (state.status) {
    case 'DECIDED':
      return 'REPORT';
    case 'POSITIONS_GATHERED':
      return 'CONFIRM';
    case 'REFERRED':
    case 'LAPSED':
      return 'HANDLE';
    case 'CANCELLED':
      return null;
  }
}
