import type { ComingMembership } from '../../../board/index.ts';
import { localDateOf } from '../../../kernel/index.ts';
import type { Reply, Turn } from '../../../teams/contract.ts';
import { isOverBy } from '../../domain/attendance/rules/meeting-time.ts';
import { BEFORE_OFFICE } from '../../text/index.ts';
import { listMeetings } from '../../views.ts';
import { showCalled } from '../attendance/called.ts';
import { type MeetingPorts, reachMeeting, said } from '../reach.ts';

/** More than anybody is called to before she takes office. */
const MOST = 4;

/**
 * Whoever writes before she takes office: when that is, and the kallelse to each meeting she is called to, where she
 * reads and answers. Null for whoever will hold no post.
 */
export async function beforeOfficeReply(ports: MeetingPorts, turn: Turn): Promise<Reply | null> {
  const coming = await ports.coming(turn);
  const replies = await Promise.all(coming.map((one) => onBoard(ports, turn, one)));
  return replies.length === 0 ? null : { messages: replies.flatMap(({ messages }) => messages) };
}

async function onBoard(ports: MeetingPorts, turn: Turn, coming: ComingMembership): Promise<Reply> {
  const { boardId, boardName, from } = coming;
  const after = (await listMeetings(ports.store, boardId)).filter(({ date }) => date >= from).slice(0, MOST);
  const found = await Promise.all(after.map(({ id }) => reachMeeting(ports, turn, id)));
  const called = found.filter((at) => at !== null && !isOverBy(at.meeting, turn.at));
  const fact = BEFORE_OFFICE.begins(boardName, from, localDateOf(turn.at));
  const line = called.length === 0 ? BEFORE_OFFICE.notCalled : BEFORE_OFFICE.called(called.length);
  const cards = called.flatMap((at) => (at === null ? [] : showCalled(at, turn).messages));
  return { messages: [...said({ boardName }, fact, [line]).messages, ...cards] };
}
