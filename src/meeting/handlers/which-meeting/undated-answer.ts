import type { ActRequest } from '../../../conversation/index.ts';
import { dayInWords, type LocalDate, localDateOf, parseLocalDate, peopleOf } from '../../../kernel/index.ts';
import type { CardButton, Reply, Turn } from '../../../teams/contract.ts';
import { meetingRosterOf } from '../../roster.ts';
import { ATTEND_BUTTON, MEETING_SAID, whenInWords } from '../../text/index.ts';
import { meetingsToCome } from '../../views.ts';
import { boardsOf, type MeetingPorts, reachMeeting, said, say } from '../reach.ts';
import { noneAhead } from './none-ahead.ts';

/**
 * An answer with no day in it is one to a kallelse: where none has gone out for the meeting it would fall on, nothing
 * is recorded, and the person is asked which meeting is meant (Klubbans ordning). Null: it may be taken.
 */
export async function unlessCalled(
  ports: MeetingPorts,
  { params, boardId, personId }: ActRequest,
  turn: Turn,
  buttonsFor: (at: NonNullable<Awaited<ReturnType<typeof reachMeeting>>>) => readonly CardButton[],
): Promise<Reply | null> {
  const isForOther = params.personId !== undefined && params.personId !== personId;
  if (params.meetingSaid === true || (isForOther && params.meetingId !== undefined)) return null;
  const today = localDateOf(turn.at);
  const ahead = await meetingsToCome(ports.store, boardId, turn.at);
  // What is over today is told to be that, where nothing comes after it.
  if (ahead.length === 0 && params.meetingId !== undefined) return null;
  const meant = params.meetingId === undefined ? ahead[0] : ahead.find(({ id }) => id === params.meetingId);
  if (meant?.status === 'CALLED') return null;
  const called = ahead.find(({ status }) => status === 'CALLED');
  const at = await reachMeeting(ports, turn, (called ?? meant ?? ahead[0])?.id ?? '');
  // Who is not called to it is offered no answer: the rest of the way tells why.
  if (at !== null && !isForOther && !isCalledThen(at)) return null;
  if (at !== null) {
    const when = whenInWords(at.meeting, today);
    const fact = called ? MEETING_SAID.meantCalled(when) : MEETING_SAID.noneCalled;
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

function isCalledThen({ boardThen, doer }: NonNullable<Awaited<ReturnType<typeof reachMeeting>>>): boolean {
  return peopleOf(meetingRosterOf(boardThen).electorate).some(({ personId }) => personId === doer.personId);
}

/** The next day of the plan: she says with a press that it is meant. */
async function askedOfDay(ports: MeetingPorts, boardId: string, turn: Turn, date: LocalDate): Promise<Reply> {
  const day = dayInWords(date, localDateOf(turn.at));
  const [at] = await boardsOf(ports, turn, boardId);
  if (!at) return say(`${MEETING_SAID.noneCalled} ${MEETING_SAID.sayTheDay(day)}`);
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
    [MEETING_SAID.noneCalled, MEETING_SAID.substituteAsked],
    buttons,
  );
}
