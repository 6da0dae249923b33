import type { ActRequest } from '../../../conversation/index.ts';
import { dayInWords, type LocalDate, localDateOf, parseLocalDate, peopleOf } from '../../../kernel/index.ts';
import type { CardButton, Reply, Turn } from '../../../teams/contract.ts';
import { meetingRosterOf } from '../../roster.ts';
import { ATTEND_BUTTON, ATTENDANCE_SAID, MEETING_SAID, NOTICE_SAID, whenInWords } from '../../text/index.ts';
import { type ListedMeeting, listMeetings, meetingsToCome } from '../../views.ts';
import { cancelledLines } from '../cancelled.ts';
import { type AtMeeting, boardsOf, type MeetingPorts, reachMeeting, said, say } from '../reach.ts';
import { noneAhead } from './none-ahead.ts';

/**
 * An answer with no day in it is one to a kallelse: where none has gone out for the meeting it would fall on, nothing
 * is recorded, and the person is asked which meeting is meant (Klubbans ordning). It is of the one she has answered in
 * advance. Null: it may be taken.
 */
export async function unlessCalled(
  ports: MeetingPorts,
  { params, boardId, personId }: ActRequest,
  turn: Turn,
  buttonsFor: (at: AtMeeting) => readonly CardButton[],
): Promise<Reply | null> {
  const isForOther = params.personId !== undefined && params.personId !== personId;
  if (params.meetingSaid === true || (isForOther && params.meetingId !== undefined)) return null;
  const today = localDateOf(turn.at);
  const ahead = await meetingsToCome(ports.store, boardId, turn.at);
  // What is over today is told to be that, where nothing comes after it.
  if (ahead.length === 0 && params.meetingId !== undefined) return null;
  const meant = params.meetingId === undefined ? ahead[0] : ahead.find(({ id }) => id === params.meetingId);
  if (meant?.status === 'CALLED') return null;
  const off = isForOther ? null : await calledOffSince(ports, boardId, turn);
  if (off !== null && ahead.every(({ status }) => status !== 'CALLED')) return toldOff(off, ahead[0], turn);
  const called = ahead.find(({ status }) => status === 'CALLED');
  const before = called || isForOther ? null : await answeredAhead(ports, ahead, turn);
  if (before !== null && before.meetingId === meant?.id) return null;
  if (before !== null) {
    const fact = MEETING_SAID.answeredAhead(whenInWords(before.meeting, today));
    return said(before, fact, [MEETING_SAID.ofThatOne], buttonsFor(before));
  }
  const at = await reachMeeting(ports, turn, (called ?? meant ?? ahead[0])?.id ?? '');
  // Who is not called to it is offered no answer: the rest of the way tells why.
  if (at !== null && !isForOther && !isCalledThen(at)) return null;
  if (at !== null) {
    const when = whenInWords(at.meeting, today);
    const fact = called ? MEETING_SAID.meantCalled(when) : MEETING_SAID.noneCalled(at.boardName);
    const line = called ? MEETING_SAID.isCalled : MEETING_SAID.answerAhead(when);
    const buttons = buttonsFor(at).filter(
      (button) => called !== undefined || !('verb' in button && button.verb === 'notice.show'),
    );
    return said(at, fact, [line], buttons);
  }
  const planned = params.meetingDate === undefined ? null : parseLocalDate(params.meetingDate);
  if (planned === null) return noneAhead(ports, boardId, turn);
  return askedOfDay(ports, boardId, turn, planned);
}

/** The one meeting to come that she has answered of herself before any kallelse; null: none, or several. */
async function answeredAhead(
  ports: MeetingPorts,
  ahead: readonly ListedMeeting[],
  turn: Turn,
): Promise<AtMeeting | null> {
  const found = await Promise.all(ahead.map(({ id }) => reachMeeting(ports, turn, id)));
  const [only, ...more] = found.flatMap((at) =>
    at?.meeting.attendance.answers.some(({ person }) => person.personId === at.doer.personId) ? [at] : [],
  );
  return more.length > 0 ? null : (only ?? null);
}

/** The meeting to come that had called her and is called off, the last of those; null: none. */
async function calledOffSince(ports: MeetingPorts, boardId: string, turn: Turn): Promise<AtMeeting | null> {
  const today = localDateOf(turn.at);
  const off = (await listMeetings(ports.store, boardId)).filter(
    ({ status, date }) => status === 'CANCELLED' && date >= today,
  );
  const found = await Promise.all(off.map(({ id }) => reachMeeting(ports, turn, id)));
  const hers = found.filter((at) => at !== null && at.meeting.noticeBook.sent.length > 0 && isCalledThen(at));
  return hers.at(-1) ?? null;
}

/** That the meeting which had called her is called off, before what comes next: a button would be taken to be of it. */
function toldOff(at: AtMeeting, next: ListedMeeting | undefined, turn: Turn): Reply {
  const today = localDateOf(turn.at);
  const fact = NOTICE_SAID.cancelled(whenInWords(at.meeting, today));
  const lines = [...cancelledLines(at.meeting, turn), ATTENDANCE_SAID.nothingNew];
  const more = next === undefined ? [] : [MEETING_SAID.nextUncalled(dayInWords(next.date, today))];
  return said(at, fact, [...lines, ...more]);
}

function isCalledThen({ boardThen, doer }: AtMeeting): boolean {
  return peopleOf(meetingRosterOf(boardThen).electorate).some(({ personId }) => personId === doer.personId);
}

/** The next day of the plan: she says with a press that it is meant. */
async function askedOfDay(ports: MeetingPorts, boardId: string, turn: Turn, date: LocalDate): Promise<Reply> {
  const day = dayInWords(date, localDateOf(turn.at));
  const [at] = await boardsOf(ports, turn, boardId);
  if (!at) return say(MEETING_SAID.sayTheDay(day));
  const answers = [
    [ATTEND_BUTTON.accept, 'jag kommer'],
    [ATTEND_BUTTON.decline, 'jag har förhinder'],
  ] as const;
  const buttons = answers.map(([title, words]) => ({
    title,
    verb: 'conversation.ask',
    data: { text: `${words} den ${date}`, boardId },
  }));
  return said(
    at,
    MEETING_SAID.meantDay(day),
    [MEETING_SAID.noneCalled(at.boardName), MEETING_SAID.substituteAsked],
    buttons,
  );
}
