import type { PersonRef } from '../kernel/index.ts';
import type { StreamStore } from '../store/index.ts';
import type { Matter } from './domain/matter.ts';
import type { ClosedCase } from './domain/state.ts';
import { type MinutesText, QUEUED_HEADING, queuedText } from './text/index.ts';
import { closedCases, type ListedCirculation, loadCase } from './views.ts';

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
  /** What the item says before anything is decided: the paragraphs of `text`, and the matter's own background. */
  readonly background: string;
  readonly attachments: Matter['attachments'];
  /** The paragraph for the meeting's protokoll, in the exact wording, its § left open. */
  readonly text: MinutesText;
  /** Those who are out of the matter because of jäv: it follows them to the meeting. */
  readonly recused: readonly PersonRef[];
  /** It was the board's alone, and is so on the agenda. */
  readonly internal: boolean;
}

/** Whether the meeting that took a case up still has it on its agenda. */
export type StillHolds = (meetingId: string, circulationId: string) => Promise<boolean>;

/**
 * The queue of a board: every per capsulam that has ended and that stands on no meeting's agenda, the earliest ended
 * first. Whoever puts one on an agenda says so with `takeUpAtMeeting`; where that meeting is cancelled or the item
 * taken off, it waits again.
 */
export async function queuedItems(
  streams: StreamStore,
  boardId: string,
  stillHolds: StillHolds,
): Promise<QueuedItem[]> {
  const ended = await closedCases(streams, boardId);
  const items = await Promise.all(
    ended.map(async (listed) => {
      if (listed.takenUpBy !== null && (await stillHolds(listed.takenUpBy, listed.id))) return [];
      const loaded = await loadCase(streams, listed.id);
      if (loaded === null || loaded.state.status === 'OPEN') return [];
      return queuedItem(listed, loaded.state);
    }),
  );
  return items.flat();
}

/** The item of one case; none where it was cancelled. */
function queuedItem(listed: ListedCirculation, state: ClosedCase): QueuedItem[] {
  const kind = kindOf(state);
  const text = queuedText(state);
  if (kind === null || text === null) return [];
  const { heading, background, clauses, attachments } = state.file.version.matter;
  return [
    {
      ...listed,
      kind,
      itemHeading: QUEUED_HEADING[kind](heading),
      proposals: kind === 'REPORT' ? [QUEUED_HEADING.proposal] : clauses,
      background: [...text.paragraphs, ...(kind === 'REPORT' ? [] : [background])]
        .filter(Boolean)
        .join('\n\n'),
      attachments,
      text,
      internal: state.file.internal,
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
