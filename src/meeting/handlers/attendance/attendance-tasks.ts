import type { Task, TaskSource } from '../../../conversation/index.ts';
import { endOfDay, type LocalDate, localDateOf } from '../../../kernel/index.ts';
import type { Turn } from '../../../teams/contract.ts';
import { callOf } from '../../domain/attendance/call-answered.ts';
import { answerBy } from '../../domain/attendance/rules/reminder-times.ts';
import { answerOf } from '../../domain/attendance/state.ts';
import { itemCallsOf } from '../../domain/recusals/calls-of.ts';
import { ATTEND_BUTTON, ATTENDANCE_SAID, NOTICE_BUTTON, NOTICE_SAID, whenInWords } from '../../text/index.ts';
import { listMeetings } from '../../views.ts';
import { awaitsApproval } from '../notice/approval-words.ts';
import { isAnsweredSince, isCalled, openCalls } from '../notice/open-calls.ts';
import { type AtMeeting, type MeetingPorts, reachMeeting } from '../reach.ts';
import { bookOf } from './attendance.ts';
import { askedAgain } from './item-calls/item-call-words.ts';
import { ownMatters } from './own-matters.ts';

/** Meetings that wait for the person's own answer, or for whether she can serve. */
export function attendanceTasks(ports: MeetingPorts): TaskSource {
  return {
    open: (of, turn) => openCalls(ports, of, turn),
    own: (of, turn) => ownMatters(ports, of, turn),
    answered: (asked, turn) => isAnsweredSince(ports, asked, turn),
    async tasks({ boardId, personId }, turn) {
      const today = localDateOf(turn.at);
      const ahead = (await listMeetings(ports.store, boardId)).filter(
        ({ status, date }) => date >= today && (status === 'PLANNED' || status === 'CALLED'),
      );
      const found = await Promise.all(ahead.map(({ id }) => reachMeeting(ports, turn, id)));
      return found.flatMap((at) => (at === null ? [] : tasksAt(at, turn, personId)));
    },
  };
}

/** What waits for her answer at a meeting: whether she comes or can serve, and whether she can in single ärenden. */
function tasksAt(at: AtMeeting, turn: Turn, personId: string): Task[] {
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const button = { title: ATTEND_BUTTON.show, verb: 'notice.show', data: { meetingId: at.meetingId } };
  const ofItems = itemCallsOf(at.meeting, personId)
    .filter(({ status }) => status === 'ASKED')
    .map((call) => ({
      text: ATTENDANCE_SAID.serveItemTask(call.servesFor.name, call.item, when),
      dueAt: call.passOnAt,
      button: askedAgain(at, call),
    }));
  return [
    ...approvalOf(at, when, localDateOf(turn.at)),
    ...ofItems,
    ...ofWhole(at, personId, when).map((task) => ({ ...task, button })),
  ];
}

/** A kallelse that waits for her to approve it: shown by its button, with what approves it. */
function approvalOf(at: AtMeeting, when: string, today: LocalDate): Task[] {
  if (!awaitsApproval(at)) return [];
  const data = { text: NOTICE_SAID.approveOf(at.meeting.date, today), boardId: at.boardId };
  const button = { title: NOTICE_BUTTON.see, verb: 'conversation.ask', data };
  return [{ text: NOTICE_SAID.approvalTask(when), dueAt: null, button }];
}

function ofWhole(at: AtMeeting, personId: string, when: string): Pick<Task, 'text' | 'dueAt'>[] {
  const book = bookOf(at);
  const call = callOf(book.calls, personId);
  if (call?.status === 'ASKED') {
    return [{ text: ATTENDANCE_SAID.serveTask(call.servesFor?.name ?? null, when), dueAt: call.passOnAt }];
  }
  // One that was only read in may be a draft, and nobody has been asked.
  const isAsked = isCalled(at) && at.meeting.noticeBook.sent.length > 0;
  if (!isAsked || answerOf(book, personId) !== null) return [];
  return [
    { text: ATTENDANCE_SAID.answerTask(when), dueAt: endOfDay(answerBy(at.meeting.date, book.roster)) },
  ];
}
