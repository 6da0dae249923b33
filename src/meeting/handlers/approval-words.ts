import { type ActRequest, type ActResult, approvesNotice } from '../../conversation/index.ts';
import { localDateOf } from '../../kernel/index.ts';
import type { Reply, Turn } from '../../teams/contract.ts';
import { mayApproveNotice, maySendNotice, needsApproval } from '../domain/notice/rules/who-may.ts';
import { meetingRosterOf } from '../roster.ts';
import { NOTICE_SAID } from '../text/index.ts';
import { listMeetings } from '../views.ts';
import { approvalCard, asItIs, hashNow } from './approval.ts';
import { type AtMeeting, boardsOf, type MeetingPorts, reachMeeting, refused, said } from './reach.ts';

/** Whether a request waits that this person may answer, of the kallelse as it is. */
export function awaitsApproval(at: AtMeeting): boolean {
  const { meeting, boardThen, doer } = at;
  if (meeting.noticeBook.askedApproval?.hash !== hashNow(at) || maySendNotice(doer)) return false;
  return mayApproveNotice(meeting, meetingRosterOf(boardThen), doer);
}

/**
 * "Godkänn kallelsen", "skicka tillbaka kallelsen", or "godkänner" while one waits: the card with the buttons, or why
 * there is nothing to approve. Null: something else is said, or by the kansli that sends it.
 */
export async function approvalInWords(
  ports: MeetingPorts,
  request: ActRequest,
  turn: Turn,
): Promise<ActResult | null> {
  if (turn.place.kind !== 'personal') return null;
  const [board] = await boardsOf(ports, turn, request.boardId);
  if (!board || maySendNotice(board.doer)) return null;
  const meetings = await meetingsMeant(ports, request, turn);
  const waiting = meetings.find(awaitsApproval);
  const card = waiting ? approvalCard(waiting, turn.at) : null;
  if (card !== null) return { reply: { messages: [{ card }] }, outcome: 'confirm' };
  const [at] = meetings;
  if (!approvesNotice(request.text) || !at) return null;
  return { reply: whyNothing(at, turn), outcome: 'refuse' };
}

/** The meeting that was named, else those to come, the nearest first. */
async function meetingsMeant(ports: MeetingPorts, { params, boardId }: ActRequest, turn: Turn) {
  const { meetingSaid, meetingId } = params;
  const today = localDateOf(turn.at);
  const ahead = (await listMeetings(ports.store, boardId)).filter(
    ({ status, date }) => (status === 'CALLED' || status === 'PLANNED') && date >= today,
  );
  const isMeant = (id: string) => meetingSaid !== true || meetingId === undefined || id === meetingId;
  const ids = ahead.flatMap(({ id }) => (isMeant(id) ? [id] : []));
  const found = await Promise.all(ids.map((id) => reachMeeting(ports, turn, id)));
  return found.flatMap((at) => at ?? []).sort((a, b) => (a.meeting.date < b.meeting.date ? -1 : 1));
}

function whyNothing(at: AtMeeting, turn: Turn): Reply {
  const roster = meetingRosterOf(at.boardThen);
  if (!needsApproval(roster)) return refused({ code: 'notice.noApprovalNeeded', data: null }, at, turn);
  if (!mayApproveNotice(at.meeting, roster, at.doer)) {
    return refused({ code: 'notice.onlyChair', data: null }, at, turn);
  }
  const asked = at.meeting.noticeBook.askedApproval;
  return asked !== null && asked.hash !== hashNow(at)
    ? said(at, NOTICE_SAID.changedUnasked, [NOTICE_SAID.askedAgain])
    : asItIs(at, turn);
}
