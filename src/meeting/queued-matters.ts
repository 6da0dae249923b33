import type { Store } from '../store/index.ts';
import { itemById } from './domain/agenda/book.ts';
import type { KnownMeeting } from './domain/state.ts';
import { boardOfMeeting } from './stream.ts';
import { listMeetings, loadMeeting } from './views.ts';

/** The item under which a per capsulam stands; the same however often it is put in. */
export const queuedItemId = (circulationId: string) => `per-capsulam-${circulationId.split('/').at(-1)}`;

/**
 * Whether the meeting that took a per capsulam up still has it: not where the meeting was cancelled, or the item taken
 * off an agenda that lies ahead. Then the matter waits for a meeting again.
 */
export async function stillHolds(
  store: Pick<Store, 'streams'>,
  meetingId: string,
  circulation: string,
): Promise<boolean> {
  const boardId = boardOfMeeting(meetingId);
  const listed = boardId === null ? [] : await listMeetings(store, boardId);
  const status = listed.find((one) => one.id === meetingId)?.status;
  if (status === 'CANCELLED') return false;
  if (status !== 'PLANNED' && status !== 'CALLED') return true;
  const state = (await loadMeeting(store, meetingId))?.state;
  return state === undefined || state.status === 'NONE' || holds(state, circulation);
}

const holds = ({ agenda }: KnownMeeting, circulation: string) =>
  itemById(agenda, queuedItemId(circulation)) !== null;
