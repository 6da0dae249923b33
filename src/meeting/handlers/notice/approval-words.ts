import {
  type ActRequest,
  type ActResult,
  approvesBeside,
  approvesNotice,
  takesBackApproval,
  takesBackNotice,
  wishesOfNotice,
} from '../../../conversation/index.ts';
import { localDateOf, type PersonRef } from '../../../kernel/index.ts';
import type { CardButton, Reply, Turn } from '../../../teams/contract.ts';
import { mayApproveNotice, maySendNotice, needsApproval } from '../../domain/notice/rules/who-may.ts';
import { meetingRosterOf } from '../../roster.ts';
import { explainMeetingRefusal, NOTICE_BUTTON, NOTICE_SAID, whenInWords } from '../../text/index.ts';
import { listMeetings } from '../../views.ts';
import { type AtMeeting, boardsOf, type MeetingPorts, reachMeeting, refused, said } from '../reach.ts';
import { approvalCard, asItIs, hashNow, MOST_SAID } from './approval.ts';
import { passOnOffered } from './pass-on.ts';

/** Whether a request waits that this person may answer, of the kallelse as it is. */
export function awaitsApproval(at: AtMeeting): boolean {
  const { meeting, boardThen, doer } = at;
  if (meeting.noticeBook.askedApproval?.hash !== hashNow(at) || maySendNotice(doer)) return false;
  return mayApproveNotice(meeting, meetingRosterOf(boardThen), doer);
}

/** Whether she was asked of a kallelse that has changed since, and has not been asked anew: nothing is approved. */
export function wasAskedBefore(at: AtMeeting): boolean {
  const { meeting, boardThen, doer } = at;
  const { askedApproval, sent } = meeting.noticeBook;
  if (askedApproval === null || maySendNotice(doer)) return false;
  const roster = meetingRosterOf(boardThen);
  const now = hashNow(at);
  const isHers = (askedApproval.to?.personId ?? roster.electorate.chair) === doer.personId;
  return isHers && askedApproval.hash !== now && sent.at(-1)?.hash !== now;
}

/** Whom a request waits for, where it is another of the presidium's to answer: the one who asks may think that it is hers. */
export function approvalOfAnother(at: AtMeeting): readonly PersonRef[] {
  const { meeting, doer } = at;
  const asked = meeting.noticeBook.askedApproval;
  const isOfPresidium = doer.roles.includes('CHAIR') || doer.roles.includes('VICE_CHAIR');
  if (!isOfPresidium || asked === null || asked.to === null || asked.hash !== hashNow(at)) return [];
  return awaitsApproval(at) ? [] : [asked.to];
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
  const said = wishesOfNotice(request.text) ? request.text : '';
  const card = waiting
    ? approvalCard(waiting, turn.at, { ...passOnOffered(waiting, request.text), said })
    : null;
  if (waiting && card !== null) {
    // A bare yes to the card approves nothing: it is shown again, with what does.
    const params = { meetingId: waiting.meetingId, meetingDate: waiting.meeting.date, meetingSaid: true };
    const asks = { yes: 'notice.send', no: 'notice.send', params } as const;
    return { reply: { messages: [{ card }] }, outcome: 'confirm', asks };
  }
  const regretted = regrettedReply(meetings, request.text, turn);
  if (regretted !== null) return { reply: regretted, outcome: 'confirm' };
  const others = meetings.find((one) => approvalOfAnother(one).length > 0);
  if (others) return { reply: waitsForAnother(others, turn), outcome: 'refuse' };
  const [at] = meetings;
  if (!approvesNotice(request.text) || !at) return null;
  return { reply: whyNothing(at, turn), outcome: 'refuse' };
}

/**
 * What is said of a kallelse that has changed since she was asked of it, or that she has approved and that has not gone out:
 * with the button by which it goes back to the kansli, with what she would have otherwise. Null: there is none.
 */
function regrettedReply(meetings: readonly AtMeeting[], text: string, turn: Turn): Reply | null {
  const wishes = wishesOfNotice(text);
  const takesBack = takesBackApproval(text) || takesBackNotice(text);
  const sendsBack = (at: AtMeeting): CardButton[] => [
    {
      title: NOTICE_BUTTON.sendBack,
      verb: 'notice.return-form',
      data: { meetingId: at.meetingId, ...(wishes ? { said: text.slice(0, MOST_SAID) } : {}) },
    },
  ];
  const given = meetings.find(
    ({ meeting: { noticeBook }, doer }) => noticeBook.approval?.by.personId === doer.personId,
  );
  if (given !== undefined && (takesBack || wishes)) {
    const when = whenInWords(given.meeting, localDateOf(turn.at));
    return said(given, NOTICE_SAID.approvalDone(when), [NOTICE_SAID.approvalUndone], sendsBack(given));
  }
  const stale = meetings.find(wasAskedBefore);
  if (stale === undefined) return null;
  const lines = [NOTICE_SAID.askedAgain, ...(wishes || takesBack ? [NOTICE_SAID.maySendBack] : [])];
  return said(stale, NOTICE_SAID.changedUnasked, lines, sendsBack(stale));
}

/** The card of a kallelse that waits for her, where she approves it in the same words as something else is done; else nothing. */
export async function approvalBeside(
  ports: MeetingPorts,
  request: ActRequest,
  turn: Turn,
): Promise<Reply['messages']> {
  if (turn.place.kind !== 'personal' || !approvesBeside(request.text)) return [];
  const meetings = await meetingsMeant(ports, { ...request, params: {} }, turn);
  const waiting = meetings.find(awaitsApproval);
  const card = waiting ? approvalCard(waiting, turn.at) : null;
  return card === null ? [] : [{ card }];
}

/** The nearest meeting whose kallelse is before whoever approves it, or has come back from her; null: none is. */
export async function meetingBeforeApprover(
  ports: MeetingPorts,
  request: Pick<ActRequest, 'params' | 'boardId'>,
  turn: Turn,
): Promise<AtMeeting | null> {
  const meetings = await meetingsMeant(ports, request, turn);
  const isBefore = ({ meeting: { noticeBook } }: AtMeeting) =>
    noticeBook.askedApproval !== null || noticeBook.returnedBy !== null;
  return meetings.find(isBefore) ?? null;
}

/** The meeting that was named, else those to come, the nearest first. */
async function meetingsMeant(
  ports: MeetingPorts,
  { params, boardId }: Pick<ActRequest, 'params' | 'boardId'>,
  turn: Turn,
) {
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

function waitsForAnother(at: AtMeeting, turn: Turn): Reply {
  const today = localDateOf(turn.at);
  const asked = at.meeting.noticeBook.askedApproval;
  const fact = NOTICE_SAID.approvalOfAnother(asked?.to?.name ?? null, whenInWords(at.meeting, today));
  const rule = explainMeetingRefusal({ code: 'notice.onlyChair', data: null }, today);
  const waits = asked && NOTICE_SAID.waitsForApproval(asked.to?.name ?? null, asked.at, today);
  return said(at, fact, [...(waits ? [waits] : []), rule]);
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
