import type { QuestionRequest } from '../../../../conversation/index.ts';
import type { Reply, Turn } from '../../../../teams/contract.ts';
import { ATTENDANCE_SAID } from '../../../text/index.ts';
import { namesIt } from '../../agenda/most-named.ts';
import { type AtMeeting, type MeetingPorts, said } from '../../reach.ts';
import { statusButton } from '../attendance.ts';
import { meetingsMeant } from '../meetings-meant.ts';

/**
 * Who serves, or is asked, for somebody in the ärende that is named by its number or its heading, because of jäv (KL 6:28);
 * or whom she serves for there. Null: nobody is, or none is named.
 */
export async function servesInItem(
  ports: MeetingPorts,
  request: QuestionRequest,
  turn: Turn,
  personId: string,
): Promise<Reply | null> {
  const { params, text } = request;
  for await (const at of meetingsMeant(ports, request, turn)) {
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
