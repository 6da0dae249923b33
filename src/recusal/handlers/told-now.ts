import { boardOnDay, personOn } from '../../board/index.ts';
import { type Instant, localDateOf } from '../../kernel/index.ts';
import { isItemRecusalEvent, loadMeeting } from '../../meeting/index.ts';
import type { Effect } from '../../teams/contract.ts';
import { asNumberedNow } from './item-now.ts';
import type { RecusalPorts } from './reach.ts';

/** Whom an effect tells of which event. */
export interface Told {
  readonly personId: string;
  readonly version: number;
}

/** The event that an effect tells somebody of, with the meeting and the board as they are now; null: one is gone. */
export async function toldNow(
  ports: Pick<RecusalPorts, 'store' | 'directory'>,
  { streamId, boardId, data }: Effect,
  now: Instant,
) {
  const [loaded, known] = await Promise.all([
    loadMeeting(ports.store, streamId),
    ports.directory.board(boardId),
  ]);
  if (loaded === null || loaded.state.status === 'NONE' || known === null) return null;
  const { personId, version } = data as unknown as Told;
  const meeting = loaded.state;
  const recorded = loaded.events.find((one) => one.version === version);
  const event =
    recorded && isItemRecusalEvent(recorded.event) ? asNumberedNow(loaded, recorded) : recorded?.event;
  const boards = { today: boardOnDay(known, localDateOf(now)), onDay: boardOnDay(known, meeting.date) };
  const person = personOn(boards.today, personId) ?? personOn(boards.onDay, personId);
  return !event || person === null ? null : { event, meeting, boards, person };
}
