import type { ComingMembership } from '../../../board/index.ts';
import { type LocalDate, localDateOf } from '../../../kernel/index.ts';
import type { Reply, Turn } from '../../../teams/contract.ts';
import { callOf } from '../../domain/attendance/call-answered.ts';
import { isOverBy } from '../../domain/attendance/rules/meeting-time.ts';
import { answerOf } from '../../domain/attendance/state.ts';
import { latestNotice } from '../../domain/notice/state.ts';
import { itemCallsOf } from '../../domain/recusals/calls-of.ts';
import { BEFORE_OFFICE } from '../../text/index.ts';
import { listMeetings } from '../../views.ts';
import { showCalled } from '../attendance/called.ts';
import { itemCallInWords } from '../attendance/item-calls/item-call-words.ts';
import { type AtMeeting, type MeetingPorts, reachMeeting, run, said } from '../reach.ts';

/** More than anybody is called to before she takes office. */
const MOST = 4;

/**
 * Whoever writes before she takes office: when that is, and the kallelse to each meeting she is called to, where she
 * reads and answers. Null for whoever will hold no post.
 */
export async function beforeOfficeReply(ports: MeetingPorts, turn: Turn): Promise<Reply | null> {
  const coming = await ports.coming(turn);
  const replies = await Promise.all(
    coming.map(async (one) => shownTo(ports, turn, one, await calledOn(ports, turn, one))),
  );
  return replies.length === 0 ? null : { messages: replies.flatMap(({ messages }) => messages) };
}

/** A board of which she is nothing yet, and that calls her to meetings after her first day. */
export interface CallingBoard {
  readonly boardName: string;
  readonly days: readonly LocalDate[];
  /** Whether any of them has no answer of hers. */
  readonly waits: boolean;
  /** When her office begins, and each kallelse, where she reads and answers. */
  reply(): Promise<Reply>;
  /** The questions to serve, in a meeting or an ärende of it, that wait for her answer; null: none does. */
  questions(): Reply | null;
}

/** Those boards that call the caller before she takes office, whatever else she is on others; mostly none. */
export async function callingBeforeOffice(ports: MeetingPorts, turn: Turn): Promise<CallingBoard[]> {
  const boards = await Promise.all(
    (await ports.coming(turn)).map(async (one) => ({ one, called: await calledOn(ports, turn, one) })),
  );
  return boards
    .filter(({ called }) => called.length > 0)
    .map(({ one, called }) => ({
      boardName: one.boardName,
      days: called.map(({ meeting }) => meeting.date),
      waits: called.some(({ meeting, doer }) => answerOf(meeting.attendance, doer.personId) === null),
      reply: () => shownTo(ports, turn, one, called),
      questions: () => questionsTo(called, turn),
    }));
}

/** Each question to serve that she has not answered, on a card of its own. */
function questionsTo(called: readonly AtMeeting[], turn: Turn): Reply | null {
  const messages = called.flatMap((at) => {
    const { personId } = at.doer;
    const whole = callOf(at.meeting.attendance.calls, personId)?.status === 'ASKED';
    const items = itemCallsOf(at.meeting, personId).filter(({ status }) => status === 'ASKED');
    return [
      ...(whole ? showCalled(at, turn).messages : []),
      ...items.flatMap(({ item }) => itemCallInWords(at, turn, true, item).reply.messages),
    ];
  });
  return messages.length === 0 ? null : { messages };
}

/** What she is called to. A kallelse that went out before she was on the board she has read here then; one to her comes by itself. */
async function shownTo(
  ports: MeetingPorts,
  turn: Turn,
  coming: ComingMembership,
  called: readonly AtMeeting[],
): Promise<Reply> {
  for (const at of called.filter((one) => !wasSent(one))) {
    await run(ports, at, turn, { type: 'OpenNotice', by: at.doer, at: turn.at });
  }
  return replyOf(coming, called, turn);
}

/** The meetings after her first day that she is called to and are not over. */
async function calledOn(
  ports: MeetingPorts,
  turn: Turn,
  { boardId, from }: ComingMembership,
): Promise<AtMeeting[]> {
  const after = (await listMeetings(ports.store, boardId)).filter(({ date }) => date >= from).slice(0, MOST);
  const found = await Promise.all(after.map(({ id }) => reachMeeting(ports, turn, id)));
  return found.flatMap((at) => (at === null || isOverBy(at.meeting, turn.at) || !hasCalled(at) ? [] : [at]));
}

/** A meeting that was cancelled before anybody was called to it calls nobody, and is no news to her. */
function hasCalled({ meeting: { status, noticeBook } }: AtMeeting): boolean {
  return status !== 'CANCELLED' || noticeBook.sent.length > 0;
}

function wasSent({ meeting, doer }: AtMeeting): boolean {
  const { recipients = [] } = latestNotice(meeting.noticeBook) ?? {};
  return recipients.some(({ person }) => person.personId === doer.personId);
}

function replyOf({ boardName, from }: ComingMembership, called: readonly AtMeeting[], turn: Turn): Reply {
  const fact = BEFORE_OFFICE.begins(boardName, from, localDateOf(turn.at));
  const line = called.length === 0 ? BEFORE_OFFICE.notCalled : BEFORE_OFFICE.called(called.length);
  const cards = called.flatMap((at) => showCalled(at, turn).messages);
  return { messages: [...said({ boardName }, fact, [line]).messages, ...cards] };
}
