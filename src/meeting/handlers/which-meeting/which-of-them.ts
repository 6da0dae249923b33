import { type ActRequest, type ActResult, isPerhaps } from '../../../conversation/index.ts';
import { dayInWords, localDateOf, parseLocalDate } from '../../../kernel/index.ts';
import type { Turn } from '../../../teams/contract.ts';
import { leavesOpen } from '../../domain/attendance/rules/answer-in-words.ts';
import { ATTENDANCE_SAID, MEETING_SAID, names } from '../../text/index.ts';
import { besideAnswer } from '../attendance/ask-first.ts';
import { boardsOf, type MeetingPorts, said, say } from '../reach.ts';

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
  const button = (day: string, given: (typeof ANSWERS)[number]) => {
    const date = parseLocalDate(day);
    const said = ATTENDANCE_SAID.ofEach[given];
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
