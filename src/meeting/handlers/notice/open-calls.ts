import type { TaskSource } from '../../../conversation/index.ts';
import { type Instant, localDateOf, type PersonRef, peopleOf } from '../../../kernel/index.ts';
import type { Turn } from '../../../teams/contract.ts';
import { isCalledTo } from '../../domain/attendance/rules/called-to.ts';
import { mayRecordForOthers } from '../../domain/attendance/rules/who-may.ts';
import { answerOf } from '../../domain/attendance/state.ts';
import { presidiumOrder } from '../../domain/notice/rules/approval-order.ts';
import { maySendNotice } from '../../domain/notice/rules/who-may.ts';
import { itemCallsOf } from '../../domain/recusals/calls-of.ts';
import type { KnownMeeting } from '../../domain/state.ts';
import { meetingRosterOf } from '../../roster.ts';
import { listMeetings } from '../../views.ts';
import { type AtMeeting, boardsOf, type MeetingPorts, reachMeeting } from '../reach.ts';
import { hashNow } from './approval.ts';
import { approvalOfAnother, awaitsApproval, wasAskedBefore } from './approval-words.ts';

type Open = NonNullable<TaskSource['open']>;

/** Kallelser she has not answered, and questions to serve that wait: the person's own, and for the kansli those whose answer she may record. */
export async function openCalls(
  ports: MeetingPorts,
  { boardId }: Parameters<Open>[0],
  turn: Turn,
): ReturnType<Open> {
  if (turn.place.kind !== 'personal') return [];
  const [board] = await boardsOf(ports, turn, boardId);
  if (!board) return [];
  const { doer } = board;
  const today = localDateOf(turn.at);
  // An ersättare may be asked before the kallelse has gone out.
  const ahead = (await listMeetings(ports.store, boardId)).filter(
    ({ status, date }) => (status === 'CALLED' || status === 'PLANNED') && date >= today,
  );
  const found = await Promise.all(ahead.map(({ id }) => reachMeeting(ports, turn, id)));
  const called = found.filter((at) => at !== null).filter(isCalled);
  const unanswered = called.filter((at) => answerOf(at.meeting.attendance, doer.personId) === null);
  const calls = found.flatMap((at) =>
    (at?.meeting.attendance.calls ?? []).map((call) => ({ ...call, date: at?.meeting.date })),
  );
  const isOpenTo = ({ status, person }: { readonly status: string; readonly person: PersonRef }) =>
    status === 'ASKED' && (person.personId === doer.personId || mayRecordForOthers(doer));
  const toWhom = ({ person: { personId }, at }: { readonly person: PersonRef; readonly at: Instant }) =>
    personId === doer.personId ? { at } : { personId };
  const matters = found.flatMap((at) => at?.meeting.matters ?? []);
  const ofItems = matters.flatMap(({ item, calls: asked }) =>
    asked.filter(isOpenTo).map((call) => ({
      kind: 'call' as const,
      heading: call.person.name,
      options: [],
      item: item.number,
      ...toWhom(call),
    })),
  );
  const questions = calls.filter(isOpenTo).map((call) => ({
    kind: 'call' as const,
    heading: call.person.name,
    options: [],
    ...(call.date === undefined ? {} : { date: call.date }),
    ...toWhom(call),
  }));
  const ofJav = found.flatMap((at) => (at === null ? [] : javAsked(at)));
  const awaiting = found.filter((at) => at !== null && (awaitsApproval(at) || wasAskedBefore(at)));
  const approvals = awaiting.length > 0;
  const ofAnother = approvals ? [] : found.flatMap((at) => (at === null ? [] : approvalOfAnother(at)));
  return [
    ...questions,
    ...ofItems,
    ...ofJav,
    ...(unanswered.length > 0
      ? [
          {
            kind: 'notice' as const,
            heading: '',
            options: [],
            alone: called.length === 1,
            ...lastToldOf(unanswered),
          },
        ]
      : []),
    ...(called.length > 0 && unanswered.length === 0
      ? [{ kind: 'answered' as const, heading: '', options: [] }]
      : []),
    ...(mayRecordForOthers(doer) && found.some((at) => at !== null && isCalledTo(at.meeting))
      ? [{ kind: 'for-others' as const, heading: '', options: [] }]
      : []),
    ...(approvals
      ? [{ kind: 'approval' as const, heading: '', options: [], at: lastAskedOf(awaiting) }]
      : []),
    ...approversNow(found, doer),
    ...ofAnother
      .slice(0, 1)
      .map(({ personId }) => ({ kind: 'approval' as const, heading: '', options: [], personId })),
  ];
}

type Answered = NonNullable<TaskSource['answered']>;

/**
 * Whether an answer about the meeting has been recorded since it was asked, by a press or by the kansli for her, or
 * the meeting has moved from the day that it was asked of: a yes in words is then no answer to it.
 */
export async function isAnsweredSince(
  ports: MeetingPorts,
  { params, at: since }: Parameters<Answered>[0],
  turn: Turn,
): Promise<boolean> {
  const { meetingId, item } = params;
  const found = typeof meetingId === 'string' ? await reachMeeting(ports, turn, meetingId) : null;
  if (found === null) return false;
  const { attendance } = found.meeting;
  const { personId } = found.doer;
  const given = answerOf(attendance, personId);
  const hasSettled = attendance.calls.some(
    ({ person, status, settledAt }) =>
      person.personId === personId &&
      (status === 'ACCEPTED' || status === 'DECLINED') &&
      (settledAt ?? since) > since,
  );
  const ofItem = itemCallsOf(found.meeting, personId).some(
    (one) => one.item === String(item) && one.status !== 'ASKED' && (one.settledAt ?? since) > since,
  );
  const hasMoved = attendance.earlier.some(({ movedAt }) => movedAt > since);
  return hasSettled || ofItem || hasMoved || (given !== null && given.at > since);
}

/** Which of the kallelser, a move or a reminder of it, came last to the one who writes, and when; `at` empty: none from here. */
function lastToldOf(unanswered: readonly AtMeeting[]): { at: Instant | ''; meetingId?: string } {
  const told = unanswered.flatMap(({ meeting: { noticeBook, attendance }, meetingId, doer }) =>
    [
      ...noticeBook.sent.map(({ at }) => at),
      // A move asks anew.
      ...attendance.earlier.map(({ movedAt }) => movedAt),
      ...attendance.reminders.flatMap(({ to, notBefore }) => (to.includes(doer.personId) ? [notBefore] : [])),
    ].map((at) => ({ at, meetingId })),
  );
  return told.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1) ?? { at: '' };
}

/** Questions whether she is jävig in an ärende that lies ahead, by her name in its papers or by another's raising it. */
function javAsked(at: AtMeeting) {
  return javOpen(at).map((one) => ({ kind: 'jav' as const, heading: '', options: [], at: one.at }));
}

/** An ärende of which it is asked whether she is jävig, since when, and whether somebody has raised it. */
export interface JavOpen {
  readonly item: KnownMeeting['matters'][number]['item'];
  readonly at: Instant;
  readonly isRaised: boolean;
}

export function javOpen({ meeting, doer: { personId } }: AtMeeting): JavOpen[] {
  return meeting.matters.flatMap((matter) => {
    const named = matter.asked.find((one) => one.person.personId === personId && !one.cleared)?.at;
    const own = matter.recusals.find(({ person }) => person.personId === personId);
    const raised = own?.status === 'RAISED' ? matter.raisedAt?.[personId] : undefined;
    const at = raised ?? (own === undefined ? named : undefined);
    return at === undefined ? [] : [{ item: matter.item, at, isRaised: raised !== undefined }];
  });
}

/** Those whom the kallelser may wait for that the kansli wants to send and has had put before one of them. */
function approversNow(found: readonly (AtMeeting | null)[], doer: AtMeeting['doer']) {
  if (!maySendNotice(doer)) return [];
  const waiting = found.flatMap((at) =>
    at !== null && at.meeting.noticeBook.askedApproval?.hash === hashNow(at) ? [at] : [],
  );
  const people = waiting.flatMap((at) => presidiumOrder(meetingRosterOf(at.boardThen)));
  return people.map(({ personId }) => ({ kind: 'approver' as const, heading: '', options: [], personId }));
}

/** When one of the kallelser was last put before her to approve. */
function lastAskedOf(awaiting: readonly (AtMeeting | null)[]): Instant | '' {
  const times = awaiting.flatMap((at) => at?.meeting.noticeBook.askedApproval?.at ?? []);
  return times.toSorted().at(-1) ?? '';
}

/** Whether there is a kallelse to her. */
export function isCalled({ meeting, boardThen, doer }: AtMeeting): boolean {
  const called = peopleOf(meetingRosterOf(boardThen).electorate);
  return isCalledTo(meeting) && called.some(({ personId }) => personId === doer.personId);
}
