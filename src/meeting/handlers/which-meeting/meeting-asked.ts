import type { QuestionRequest } from '../../../conversation/index.ts';
import type { Turn } from '../../../teams/contract.ts';
import { isAhead } from '../../domain/state.ts';
import { readsWholeAgenda } from '../../reader.ts';
import { meetingsToCome } from '../../views.ts';
import { type AtMeeting, type MeetingPorts, reachMeeting } from '../reach.ts';
import { ratherCalled, stillAhead } from './still-ahead.ts';

/** The meeting ahead that is asked of: the one named, else the next; null: there is none, or it is not hers to read. */
export async function meetingOf(
  ports: MeetingPorts,
  { params, boardId, text }: QuestionRequest,
  turn: Turn,
): Promise<AtMeeting | null> {
  const id = params.meetingId ?? (await meetingsToCome(ports.store, boardId, turn.at))[0]?.id;
  const meant = id === undefined ? null : await reachMeeting(ports, turn, id);
  if (meant === null || !isAhead(meant.meeting)) return null;
  const at =
    params.meetingSaid === true
      ? meant
      : await ratherCalled(ports, await stillAhead(ports, meant, turn, () => true), turn, text);
  return readsWholeAgenda(at) ? at : null;
}
