import type { ActRequest } from '../../../conversation/index.ts';
import type { Turn } from '../../../teams/contract.ts';
import { meetingsAhead } from '../plan/create-meeting.ts';
import { type AtBoard, type AtMeeting, type MeetingPorts, reachMeeting } from '../reach.ts';

/** The meeting that was named, else the board's next. */
export async function meetingMeant(
  ports: MeetingPorts,
  board: AtBoard,
  turn: Turn,
  { params }: ActRequest,
): Promise<AtMeeting | null> {
  const id = params.meetingId ?? (await meetingsAhead(ports, board, turn))[0]?.id;
  return id === undefined ? null : reachMeeting(ports, turn, id);
}
