import type { Turn } from '../../teams/contract.ts';
import { isOverBy } from '../domain/attendance/rules/meeting-time.ts';
import { isAhead } from '../domain/state.ts';
import { meetingsToCome } from '../views.ts';
import { type AtMeeting, type MeetingPorts, reachMeeting } from './reach.ts';

/**
 * The meeting that is asked or answered about: where it is over already today, and was not named by its day, the next
 * one instead; `isMeant` says which may be that.
 */
export async function stillAhead(
  ports: MeetingPorts,
  at: AtMeeting,
  turn: Turn,
  isMeant: (next: AtMeeting) => boolean,
): Promise<AtMeeting> {
  if (!isAhead(at.meeting) || !isOverBy(at.meeting, turn.at)) return at;
  for (const { id, date } of await meetingsToCome(ports.store, at.boardId, turn.at)) {
    const next = date < at.meeting.date ? null : await reachMeeting(ports, turn, id);
    if (next && isMeant(next)) return next;
  }
  return at;
}
