import { localDateOf } from '../../../kernel/index.ts';
import type { Reply, Turn } from '../../../teams/contract.ts';
import { callOf } from '../../domain/attendance/call-answered.ts';
import { answerOf } from '../../domain/attendance/state.ts';
import { isAhead } from '../../domain/state.ts';
import { ANSWER_WORDS, ATTENDANCE_SAID, whenInWords } from '../../text/index.ts';
import { listMeetings } from '../../views.ts';
import { type AtBoard, type MeetingPorts, reachMeeting, said } from '../reach.ts';

/** "Vilka möten har jag svarat på?" */
export const OF_WHICH =
  /(?<!\p{L})(?:vilka|vilket) möten? (?:(?:har|svarade) jag (?:svarat|tackat)|(?:är|har) jag (?:blivit )?(?:tillfråga|inkalla)(?:d|ts))(?!\p{L})/iu;

const OF_SERVING = /(?<!\p{L})(?:tillfråga|inkalla)(?:d|ts)(?!\p{L})/iu;

/** "Vilka möten är jag tillfrågad till?": those where she is asked to serve, or serves. */
async function ownCalls(ports: MeetingPorts, board: AtBoard, turn: Turn): Promise<Reply> {
  const today = localDateOf(turn.at);
  const lines: string[] = [];
  for (const { id, date } of await listMeetings(ports.store, board.boardId)) {
    const at = date >= today ? await reachMeeting(ports, turn, id) : null;
    const call = at && isAhead(at.meeting) && callOf(at.meeting.attendance.calls, at.doer.personId);
    if (at && call && (call.status === 'ASKED' || call.status === 'ACCEPTED')) {
      const when = whenInWords(at.meeting, today);
      const whose = call.servesFor?.name ?? null;
      lines.push(ATTENDANCE_SAID.ownCall(when, whose, call.status === 'ACCEPTED'));
    }
  }
  return said(board, ATTENDANCE_SAID.askedAt(lines.length), lines);
}

/** What the asker has answered of the meetings to come, one by one. */
export async function ownAnswers(
  ports: MeetingPorts,
  board: AtBoard,
  turn: Turn,
  text: string,
): Promise<Reply> {
  if (OF_SERVING.test(text)) return ownCalls(ports, board, turn);
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
