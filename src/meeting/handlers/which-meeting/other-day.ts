import type { ActRequest } from '../../../conversation/index.ts';
import { dayInWords, type LocalDate, localDateOf, parseLocalDate } from '../../../kernel/index.ts';
import type { CardButton, Reply, Turn } from '../../../teams/contract.ts';
import { ITEM_FORM, MEETING_SAID, NOTICE_SAID, whenAndWhere } from '../../text/index.ts';
import { listMeetings } from '../../views.ts';
import { cancelledLines } from '../cancelled.ts';
import { cancelledReply } from '../notice/proof.ts';
import {
  type AtBoard,
  type AtMeeting,
  type MeetingPorts,
  reachMeeting,
  refused,
  said,
  say,
} from '../reach.ts';

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
  notes: readonly string[] = [],
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
  const cancelled = day === null ? null : await cancelledOn(ports, board.boardId, turn, day);
  const words = day === null ? noMeetingOn : dayInWords(day, today);
  if (moved) {
    const fact = MEETING_SAID.movedFrom(words, whenAndWhere(moved.meeting, today));
    return said(moved, fact, notes, buttonsFor(moved));
  }
  const [next] = ahead;
  const fact = cancelled === null ? MEETING_SAID.noneThen(words) : NOTICE_SAID.cancelled(words);
  const lines = cancelled === null ? notes : [...cancelledLines(cancelled.meeting, turn), ...notes];
  if (!next) return cancelled === null ? say([fact, ...notes].join(' ')) : said(cancelled, fact, lines);
  const line = MEETING_SAID.nextIs(whenAndWhere(next.meeting, today));
  // Below what is told of a cancelled meeting a button would be taken to be of that.
  return said(next, fact, [...lines, line], cancelled === null ? buttonsFor(next) : []);
}

async function cancelledOn(
  ports: MeetingPorts,
  boardId: string,
  turn: Turn,
  day: LocalDate,
): Promise<AtMeeting | null> {
  const all = await listMeetings(ports.store, boardId);
  const found = all.findLast((one) => one.date === day && one.status === 'CANCELLED');
  return found ? reachMeeting(ports, turn, found.id) : null;
}

/** That the meeting is cancelled, or has been held: nothing of it is prepared any more. Null: it is ahead. */
export function notAheadAnyMore(at: AtMeeting, turn: Turn): Reply | null {
  const { status, date } = at.meeting;
  if (status === 'CANCELLED') return cancelledReply(at, turn);
  return status === 'CLOSED' ? refused({ code: 'meeting.alreadyHeld', data: { date } }, at, turn) : null;
}

/** That no meeting is on the day that was named, and which one the form is of; null: none was, or there is one. */
export function insteadOf(
  { meeting }: AtMeeting,
  turn: Turn,
  { params: { noMeetingOn } }: ActRequest,
): string | null {
  if (noMeetingOn === undefined) return null;
  const today = localDateOf(turn.at);
  const day = parseLocalDate(noMeetingOn);
  const words = day === null ? noMeetingOn : dayInWords(day, today);
  return `${MEETING_SAID.noneThen(words)} ${ITEM_FORM.instead(meeting.date, today)}`;
}
