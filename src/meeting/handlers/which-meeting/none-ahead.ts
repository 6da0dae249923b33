import { localDateOf } from '../../../kernel/index.ts';
import type { Reply, Turn } from '../../../teams/contract.ts';
import { MEETING_SAID, NOTICE_SAID, whenInWords } from '../../text/index.ts';
import { listMeetings } from '../../views.ts';
import { cancelledLines } from '../cancelled.ts';
import { type MeetingPorts, reachMeeting, said, say } from '../reach.ts';

/** That the board has no meeting to come; and that the last of those that were to come is cancelled, where one is. */
export async function noneAhead(ports: MeetingPorts, boardId: string, turn: Turn): Promise<Reply> {
  const today = localDateOf(turn.at);
  const off = (await listMeetings(ports.store, boardId)).findLast(
    ({ status, date }) => status === 'CANCELLED' && date >= today,
  );
  const at = off ? await reachMeeting(ports, turn, off.id) : null;
  if (at === null) return say(MEETING_SAID.noMeetingAhead);
  const cancelled = NOTICE_SAID.cancelled(whenInWords(at.meeting, today));
  return said(at, MEETING_SAID.noMeetingAhead, [cancelled, ...cancelledLines(at.meeting, turn)]);
}
