import { localDateOf } from '../../kernel/index.ts';
import type { Reply, Turn } from '../../teams/contract.ts';
import { answerOf } from '../domain/attendance/state.ts';
import { isAhead } from '../domain/state.ts';
import { ANSWER_WORDS, ATTENDANCE_SAID, whenInWords } from '../text/index.ts';
import { listMeetings } from '../views.ts';
import { type AtBoard, type MeetingPorts, reachMeeting, said } from './reach.ts';

/** "Vilka möten har jag svarat på?" */
export const OF_WHICH = /(?<!\p{L})(?:vilka|vilket) möten? (?:har|svarade) jag (?:svarat|tackat)(?!\p{L})/iu;

/** What the asker has answered of the meetings to come, one by one. */
export async function ownAnswers(ports: MeetingPorts, board: AtBoard, turn: Turn): Promise<Reply> {
  const today = localDateOf(turn.at);
  const lines: string[] = [];
  for (const { id, date } of await listMeetings(ports.store, board.boardId)) {
    const at = date >= today ? await reachMeeting(ports, turn, id) : null;
    const given = at && isAhead(at.meeting) && answerOf(at.meeting.attendance, at.doer.personId);
    if (at && given)
      lines.push(ATTENDANCE_SAID.ownOf(whenInWords(at.meeting, today), ANSWER_WORDS[given.answer]));
  }
  return said(
    board,
    lines.length === 0 ? ATTENDANCE_SAID.noneAnswered : ATTENDANCE_SAID.haveAnswered(lines.length),
    lines,
  );
}
