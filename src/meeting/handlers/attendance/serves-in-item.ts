import type { QuestionRequest } from '../../../conversation/index.ts';
import { localDateOf } from '../../../kernel/index.ts';
import type { Reply, Turn } from '../../../teams/contract.ts';
import { isAhead } from '../../domain/state.ts';
import { readsWholeAgenda } from '../../reader.ts';
import { ATTENDANCE_SAID } from '../../text/index.ts';
import { listMeetings } from '../../views.ts';
import { namesIt } from '../agenda/most-named.ts';
import { type AtMeeting, type MeetingPorts, reachMeeting, said } from '../reach.ts';
import { statusButton } from './attendance.ts';

/**
 * Who serves, or is asked, for somebody in the ärende that is named by its number or its heading, because of jäv (KL 6:28);
 * or whom she serves for there. Null: nobody is, or none is named.
 */
export async function servesInItem(
  ports: MeetingPorts,
  { params, boardId, text }: QuestionRequest,
  turn: Turn,
  personId: string,
): Promise<Reply | null> {
  const today = localDateOf(turn.at);
  for (const { id, date } of await listMeetings(ports.store, boardId)) {
    const isMeant = params.meetingSaid === true ? id === params.meetingId : date >= today;
    const at = isMeant ? await reachMeeting(ports, turn, id) : null;
    if (at === null || !isAhead(at.meeting) || !readsWholeAgenda(at)) continue;
    const lines = itemCallLines(at, personId, ({ number, heading }) =>
      params.item === undefined ? namesIt({ heading: heading ?? '' }, text) : number === String(params.item),
    );
    const [fact, ...more] = lines;
    if (fact !== undefined) return said(at, fact, more, [statusButton(at)]);
  }
  return null;
}

type Item = AtMeeting['meeting']['matters'][number]['item'];

/** Who is asked, or serves, in an ärende alone because of jäv: the person, or for her. */
export function itemCallLines(
  { meeting }: AtMeeting,
  personId: string,
  isMeant: (item: Item) => boolean = () => true,
): string[] {
  return meeting.matters
    .filter(({ item }) => isMeant(item))
    .flatMap(({ item, calls }) =>
      calls
        .filter(({ status }) => status === 'ASKED' || status === 'ACCEPTED')
        .filter((call) => [call.person, call.servesFor].some((one) => one.personId === personId))
        .map(({ person, servesFor, status }) =>
          ATTENDANCE_SAID.inItem(person.name, servesFor.name, item.number, status === 'ACCEPTED'),
        ),
    );
}
