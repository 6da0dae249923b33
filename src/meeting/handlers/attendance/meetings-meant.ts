import type { QuestionRequest } from '../../../conversation/index.ts';
import { localDateOf } from '../../../kernel/index.ts';
import type { Turn } from '../../../teams/contract.ts';
import { isAhead } from '../../domain/state.ts';
import { readsWholeAgenda } from '../../reader.ts';
import { listMeetings } from '../../views.ts';
import { type AtMeeting, type MeetingPorts, reachMeeting } from '../reach.ts';

/**
 * The meetings ahead that a question may be of, in order of day: the one that is named, else all from today (Stockholm);
 * of them those whose whole agenda the asker reads.
 */
export async function* meetingsMeant(
  ports: MeetingPorts,
  { params, boardId }: Pick<QuestionRequest, 'params' | 'boardId'>,
  turn: Turn,
): AsyncGenerator<AtMeeting> {
  const today = localDateOf(turn.at);
  for (const { id, date } of await listMeetings(ports.store, boardId)) {
    if (params.meetingSaid === true ? id !== params.meetingId : date < today) continue;
    const at = await reachMeeting(ports, turn, id);
    if (at !== null && isAhead(at.meeting) && readsWholeAgenda(at)) yield at;
  }
}
