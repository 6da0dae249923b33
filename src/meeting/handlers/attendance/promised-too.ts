import { boardOnDay, type Person } from '../../../board/index.ts';
import { type LocalDate, localDateOf } from '../../../kernel/index.ts';
import type { Turn } from '../../../teams/contract.ts';
import { callOf } from '../../domain/attendance/call-answered.ts';
import { answerOf } from '../../domain/attendance/state.ts';
import { isAhead, type KnownMeeting } from '../../domain/state.ts';
import { OWN_ANSWER, whenInWords } from '../../text/index.ts';
import { listMeetings, loadMeeting } from '../../views.ts';
import { isSamePerson, peopleOfBoard } from '../plan/day-warnings.ts';
import { type AtMeeting, boardsOf, type MeetingPorts, reachMeeting } from '../reach.ts';

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

/**
 * The same for her card as it is redrawn, when nobody is writing, and for the question whether she can serve: the boards
 * that she is on by account or address.
 */
export async function promisedElsewhere(
  { store, directory }: Pick<MeetingPorts, 'store' | 'directory'>,
  boardId: string,
  meeting: KnownMeeting,
  person: Person,
  today: LocalDate,
): Promise<string[]> {
  const isAsked = callOf(meeting.attendance.calls, person.id)?.status === 'ASKED';
  if (!isAsked && !isComingAs(meeting, person.id)) return [];
  const say = isAsked ? OWN_ANSWER.promisedBefore : OWN_ANSWER.promisedToo;
  const found: string[] = [];
  for (const board of await directory.all()) {
    const onDay = board.id === boardId ? null : boardOnDay(board, meeting.date);
    const there = onDay && peopleOfBoard(onDay).find((one) => isSamePerson(one, person));
    if (!onDay || !there) continue;
    for (const { id, date } of await listMeetings(store, board.id)) {
      const other = date === meeting.date ? (await loadMeeting(store, id))?.state : undefined;
      if (!other || other.status === 'NONE' || !isAhead(other) || !isComingAs(other, there.id)) continue;
      if (isAtOnce(meeting, other)) found.push(say(onDay.name, whenInWords(other, today)));
    }
  }
  return found.length === 0 || isAsked ? found : [...found, OWN_ANSWER.promisedTooNote];
}

function isComing({ meeting, doer: { personId } }: AtMeeting): boolean {
  return isComingAs(meeting, personId);
}

function isComingAs({ attendance }: KnownMeeting, personId: string): boolean {
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
