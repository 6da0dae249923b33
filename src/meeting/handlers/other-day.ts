import type { ActRequest } from '../../conversation/index.ts';
import { dayInWords, localDateOf, parseLocalDate } from '../../kernel/index.ts';
import type { CardButton, Reply, Turn } from '../../teams/contract.ts';
import { MEETING_SAID, whenAndWhere } from '../text/index.ts';
import { listMeetings } from '../views.ts';
import { type AtBoard, type AtMeeting, type MeetingPorts, reachMeeting, said, say } from './reach.ts';

/**
 * What is told where a day was named on which there is no meeting: that the one of that day has moved, else that there
 * is none, and which comes next with a way to mean that one. Nothing is done to another meeting than the one named.
 */
export async function noMeetingThen(
  ports: MeetingPorts,
  board: Pick<AtBoard, 'boardId'>,
  turn: Turn,
  { noMeetingOn }: ActRequest['params'],
  buttonsFor: (at: AtMeeting) => readonly CardButton[],
): Promise<Reply | null> {
  if (noMeetingOn === undefined) return null;
  const today = localDateOf(turn.at);
  const day = parseLocalDate(noMeetingOn);
  const ahead: AtMeeting[] = [];
  for (const { id, date, status } of await listMeetings(ports.store, board.boardId)) {
    const at = date >= today && status !== 'CANCELLED' ? await reachMeeting(ports, turn, id) : null;
    if (at !== null) ahead.push(at);
  }
  const moved = ahead.find(({ meeting }) => meeting.attendance.earlier.some((one) => one.date === day));
  const words = day === null ? noMeetingOn : dayInWords(day, today);
  if (moved) {
    const fact = MEETING_SAID.movedFrom(words, whenAndWhere(moved.meeting, today));
    return said(moved, fact, [], buttonsFor(moved));
  }
  const [next] = ahead;
  if (!next) return say(MEETING_SAID.noneThen(words));
  const line = MEETING_SAID.nextIs(whenAndWhere(next.meeting, today));
  return said(next, MEETING_SAID.noneThen(words), [line], buttonsFor(next));
}
