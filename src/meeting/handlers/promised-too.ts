import { localDateOf } from '../../kernel/index.ts';
import type { Turn } from '../../teams/contract.ts';
import { callOf } from '../domain/attendance/answering.ts';
import { answerOf } from '../domain/attendance/state.ts';
import { isAhead, type KnownMeeting } from '../domain/state.ts';
import { OWN_ANSWER, whenInWords } from '../text/index.ts';
import { listMeetings } from '../views.ts';
import { type AtMeeting, boardsOf, type MeetingPorts, reachMeeting } from './reach.ts';

/**
 * What she is told who has just said that she comes, and has promised another of her boards the same hours: both
 * answers stand, and she is the one to change either.
 */
export async function promisedToo(
  ports: MeetingPorts,
  at: Pick<AtMeeting, 'boardId'>,
  turn: Turn,
  meeting: KnownMeeting,
): Promise<string[]> {
  const others = (await boardsOf(ports, turn, null)).filter(({ boardId }) => boardId !== at.boardId);
  const found: string[] = [];
  for (const { boardId, boardName } of others) {
    for (const { id, date } of await listMeetings(ports.store, boardId)) {
      const other = date === meeting.date ? await reachMeeting(ports, turn, id) : null;
      if (other === null || !isAhead(other.meeting) || !isComing(other)) continue;
      const when = whenInWords(other.meeting, localDateOf(turn.at));
      if (isAtOnce(meeting, other.meeting)) found.push(OWN_ANSWER.promisedToo(boardName, when));
    }
  }
  return found.length === 0 ? [] : [...found, OWN_ANSWER.promisedTooNote];
}

function isComing({ meeting: { attendance }, doer: { personId } }: AtMeeting): boolean {
  const answer = answerOf(attendance, personId)?.answer;
  return (
    answer === 'COMING' || answer === 'REMOTE' || callOf(attendance.calls, personId)?.status === 'ACCEPTED'
  );
}

/** Whether they share an hour of their day; what is not known may be any. */
function isAtOnce(one: KnownMeeting, other: KnownMeeting): boolean {
  const [from, to] = [one, other].map(({ start, end }) => ({ start: start ?? '00:00', end: end ?? '24:00' }));
  return from !== undefined && to !== undefined && from.start < to.end && to.start < from.end;
}
