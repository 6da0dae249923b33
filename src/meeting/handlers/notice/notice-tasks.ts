import type { Task, TaskSource } from '../../../conversation/index.ts';
import { addDays, endOfDay, localDateOf } from '../../../kernel/index.ts';
import type { Turn } from '../../../teams/contract.ts';
import { isCalledTo } from '../../domain/attendance/rules/called-to.ts';
import { hasBegun } from '../../domain/attendance/rules/meeting-time.ts';
import { dayBefore } from '../../domain/rules/preparation-days.ts';
import { mayPrepare } from '../../domain/rules/who-prepares.ts';
import { NOTICE_BUTTON, REMAINS, whenInWords } from '../../text/index.ts';
import { meetingsAhead } from '../plan/create-meeting.ts';
import { type AtMeeting, boardsOf, type MeetingPorts, reachMeeting } from '../reach.ts';

/** How long ahead of the day it is to be done it is among what waits, in days. */
const AHEAD = 14;

/** A kallelse that is to go out, and the day by which what belongs to it is to be in, among what waits for the kansli. */
export function noticeTasks(ports: MeetingPorts): TaskSource {
  return {
    async tasks({ boardId }, turn) {
      const [board] = await boardsOf(ports, turn, boardId);
      if (!board || !mayPrepare(board.doer)) return [];
      const until = addDays(localDateOf(turn.at), AHEAD);
      const { noticeDays, materialStopDays } = board.board.rules;
      const first = Math.max(noticeDays.value, materialStopDays.value);
      const near = (await meetingsAhead(ports, board, turn)).filter(
        ({ date }) => dayBefore(date, first) <= until,
      );
      const found = await Promise.all(near.map(({ id }) => reachMeeting(ports, turn, id)));
      return found.flatMap((at) => (at === null ? [] : tasksAt(at, turn)));
    },
  };
}

function tasksAt(at: AtMeeting, turn: Turn): Task[] {
  const { meeting, boardThen } = at;
  if (meeting.noticeBook.sent.length > 0 || hasBegun(meeting, turn.at)) return [];
  const today = localDateOf(turn.at);
  const when = whenInWords(meeting, today);
  const { noticeDays, materialStopDays } = boardThen.rules;
  const stopOn = dayBefore(meeting.date, materialStopDays.value);
  const stop = { text: REMAINS.stopTask(when), dueAt: endOfDay(stopOn) };
  const send = {
    text: isCalledTo(meeting) ? REMAINS.readInTask(when) : REMAINS.sendTask(when),
    dueAt: endOfDay(dayBefore(meeting.date, noticeDays.value)),
    button: { title: NOTICE_BUTTON.preview, verb: 'notice.preview', data: { meetingId: at.meetingId } },
  };
  return [...(stopOn < today ? [] : [stop]), send];
}
