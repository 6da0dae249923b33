import { type BoardDirectory, type Identity, type Membership, mayPerson } from '../board/index.ts';
import { type CalendarMeeting, calendarFeed } from '../documents/index.ts';
import { addDays, type Instant, localDateOf } from '../kernel/index.ts';
import { calendarMeeting, listMeetings, loadMeeting } from '../meeting/index.ts';
import type { Store } from '../store/index.ts';
import { CALENDAR } from './text.ts';

/** How far back a calendar to subscribe to reaches, in days. */
const BACK = 180;

/**
 * The meetings of every board on which this person holds a post now that lets her read the kallelse, or her own
 * ärenden of it: when, where and of which board, and nothing else. Null for somebody who is on none (any more).
 */
export async function feedOf(
  { store, directory }: { readonly store: Pick<Store, 'streams'>; readonly directory: BoardDirectory },
  person: Identity,
  now: Instant,
): Promise<string | null> {
  const today = localDateOf(now);
  const boards = (await directory.memberships(person, today)).filter(mayKnowWhen);
  if (boards.length === 0) return null;
  const meetings: CalendarMeeting[] = [];
  for (const { boardId } of boards) {
    const board = await directory.board(boardId);
    if (board === null) continue;
    const listed = (await listMeetings(store, boardId)).filter(({ date }) => date >= addDays(today, -BACK));
    for (const { id } of listed) {
      const meeting = await loadMeeting(store, id);
      const told = meeting && calendarMeeting(meeting, board);
      // The link to join stays in Teams: who reads along in a calendar elsewhere is not known here.
      if (told) meetings.push({ ...told, distanceLink: null, organiser: null });
    }
  }
  return calendarFeed({ name: CALENDAR.feedName(boards.map(({ boardName }) => boardName)), meetings });
}

/** Whoever reads the kallelse, or as adjungerad her own ärenden of it, knows when and where the board meets. */
export function mayKnowWhen({ offices }: Membership): boolean {
  return mayPerson('READ_NOTICE', offices, { ownItem: true }).kind === 'ALLOWED';
}

/** Whether she reads the whole kallelse, and so has the link to join. */
export function mayReadNotice({ offices }: Membership): boolean {
  return mayPerson('READ_NOTICE', offices).kind === 'ALLOWED';
}
