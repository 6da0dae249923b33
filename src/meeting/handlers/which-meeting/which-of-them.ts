import { type ActRequest, type ActResult, isPerhaps } from '../../../conversation/index.ts';
import { dayInWords, localDateOf, parseLocalDate } from '../../../kernel/index.ts';
import type { Turn } from '../../../teams/contract.ts';
import { callOf } from '../../domain/attendance/call-answered.ts';
import { leavesOpen } from '../../domain/attendance/rules/answer-in-words.ts';
import { ATTENDANCE_SAID, MEETING_SAID, names } from '../../text/index.ts';
import { findMeetingOn } from '../../views.ts';
import { besideAnswer } from '../attendance/ask-first.ts';
import { boardsOf, type MeetingPorts, reachMeeting, said, say } from '../reach.ts';

const WORDS: Partial<Readonly<Record<ActRequest['action'], keyof typeof ATTENDANCE_SAID.ofEach>>> = {
  'rsvp.accept': 'COMING',
  'rsvp.decline': 'ABSENT',
  'rsvp.remote': 'REMOTE',
  'substitute.accept': 'COMING',
  'substitute.decline': 'ABSENT',
};

const ANSWERS = ['COMING', 'ABSENT', 'REMOTE'] as const;
const OPPOSITE = { COMING: 'ABSENT', ABSENT: 'COMING', REMOTE: 'ABSENT' } as const;

/** "Förhinder hela våren": every meeting that may be meant, each with a button of its own; nothing is recorded. */
export async function whichOfThem(
  ports: MeetingPorts,
  { action, boardId, params, text }: ActRequest,
  turn: Turn,
  days: readonly string[],
): Promise<ActResult> {
  const [at] = await boardsOf(ports, turn, boardId);
  const answer = WORDS[action];
  if (!at || answer === undefined) return { reply: say(MEETING_SAID.notMine), outcome: 'refuse' };
  const today = localDateOf(turn.at);
  const { person, personId, others = [] } = params;
  const whose = person === undefined ? null : names([{ personId: personId ?? '', name: person }, ...others]);
  const toServe = whose === null ? await daysAskedToServe(ports, boardId, turn, days) : [];
  const button = (day: string, given: (typeof ANSWERS)[number]) => {
    const date = parseLocalDate(day);
    // Who is asked to serve then answers that, and no kallelse.
    const ofServing = toServe.includes(day) && given !== 'REMOTE';
    const said = ofServing ? ATTENDANCE_SAID.serveOfEach[given] : ATTENDANCE_SAID.ofEach[given];
    const words = said.words(whose, day);
    const what = date && said.title(dayInWords(date, today));
    const title = what && (whose === null ? what : `${whose}: ${what}`);
    return title ? [{ title, verb: 'conversation.ask', data: { text: words, boardId } }] : [];
  };
  // "Kanske", of several: of each either may be meant.
  const saysEither = isPerhaps({ text }) || leavesOpen(text, answer);
  const isOpen = saysEither && (params.butNotOn ?? []).length === 0;
  const buttons = days.flatMap((day) =>
    isOpen || params.openOn?.includes(day)
      ? [...button(day, 'COMING'), ...button(day, 'ABSENT')]
      : button(day, params.butNotOn?.includes(day) ? OPPOSITE[answer] : answer),
  );
  const beside = besideAnswer(text, answer, undefined);
  const reply = said(at, ATTENDANCE_SAID.whichOfThem, [ATTENDANCE_SAID.oneAtATime, ...beside], buttons);
  return { reply, outcome: 'clarify' };
}

/** The days on which the one who writes is asked to serve, and has not answered. */
async function daysAskedToServe(
  ports: MeetingPorts,
  boardId: string,
  turn: Turn,
  days: readonly string[],
): Promise<string[]> {
  const asked: string[] = [];
  for (const day of days) {
    const date = parseLocalDate(day);
    const found = date && (await findMeetingOn(ports.store, boardId, date));
    const at = found ? await reachMeeting(ports, turn, found.id) : null;
    const call = at && callOf(at.meeting.attendance.calls, at.doer.personId);
    if (call?.status === 'ASKED') asked.push(day);
  }
  return asked;
}
