import type { QuestionRequest } from '../../../conversation/index.ts';
import { localDateOf } from '../../../kernel/index.ts';
import { answerCard, type Reply, type Turn } from '../../../teams/contract.ts';
import { isAhead } from '../../domain/state.ts';
import { ATTENDANCE_SAID, LEADING, listed, TOLD, whenInWords } from '../../text/index.ts';
import { meetingsToCome } from '../../views.ts';
import { leaderNow, presidiumOf } from '../messages/boards-of-meeting.ts';
import { type AtMeeting, type MeetingPorts, reachMeeting } from '../reach.ts';

/** "Leder jag något möte?": those ahead that she leads as it is known now, or that she leads none. */
export async function ledByHer(
  ports: MeetingPorts,
  { boardId, params }: QuestionRequest,
  turn: Turn,
): Promise<Reply | null> {
  const ahead = await meetingsToCome(ports.store, boardId, turn.at);
  const meant = params.meetingSaid === true ? ahead.filter(({ id }) => id === params.meetingId) : ahead;
  const found = await Promise.all(meant.map(({ id }) => reachMeeting(ports, turn, id)));
  const all = found.flatMap((at) => (at !== null && isAhead(at.meeting) ? [at] : []));
  const [first] = all;
  if (first === undefined) return null;
  const today = localDateOf(turn.at);
  const when = (at: AtMeeting) => whenInWords(at.meeting, today);
  const hers = all.filter((at) => leaderNow({ onDay: at.boardThen }, at.meeting)?.id === at.doer.personId);
  const isOfPresidium = all.some((at) =>
    presidiumOf({ onDay: at.boardThen }).some(({ id }) => id === at.doer.personId),
  );
  const fact = hers.length === 0 ? LEADING.none : TOLD.youLeadAt(listed(hers.map(when)));
  const lines = hers.length === 0 && isOfPresidium ? [LEADING.toldIfNeeded] : [];
  const source = ATTENDANCE_SAID.source(first.boardName);
  return { messages: [{ text: fact, card: answerCard({ fact, lines, source }) }] };
}
