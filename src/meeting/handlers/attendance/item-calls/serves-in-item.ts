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
  const isMeant = ({ number, heading }: Item) =>
    params.item === undefined ? namesIt({ heading: heading ?? '' }, text) : number === String(params.item);
  for await (const at of meetingsMeant(ports, request, turn)) {
    const [fact, ...more] = [...itemCallLines(at, personId, isMeant), ...recusedAlone(at, personId, isMeant)];
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

/** The ärenden from which somebody is out because of jäv, and in which nobody is asked or serves for her. */
export function recusedAlone(
  { meeting }: AtMeeting,
  personId: string,
  isMeant: (item: Item) => boolean = () => true,
): string[] {
  const isHers = ({ person }: { readonly person: { readonly personId: string } }) =>
    person.personId === personId;
  return meeting.matters
    .filter(({ item, calls }) => isMeant(item) && !calls.some(isFilledFor(personId)))
    .flatMap(({ item, recusals }) =>
      recusals
        .filter((one) => one.inEffect && isHers(one))
        .map(({ person }) => ATTENDANCE_SAID.recusedAlone(person.name, item.number, item.heading)),
    );
}

/** Whether a call is for her seat in the ärende, and still holds. */
function isFilledFor(personId: string) {
  return ({ status, servesFor }: AtMeeting['meeting']['matters'][number]['calls'][number]) =>
    (status === 'ASKED' || status === 'ACCEPTED') && servesFor.personId === personId;
}
