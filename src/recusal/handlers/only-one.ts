import { type ActRequest, answersJav, shortReply } from '../../conversation/index.ts';
import { type ItemRecusals, isAhead, isOutOf, listMeetings, loadMeeting } from '../../meeting/index.ts';
import type { RecusalPorts } from './reach.ts';

/**
 * "Jag tar tillbaka min jävsanmälan", of one who has reported one alone, and "jag är också jävig", of one who is asked to
 * serve in one ärende alone: that one, where none is named.
 */
export async function onlyOne(
  ports: RecusalPorts,
  { action, boardId, personId, text, params: { item } }: ActRequest,
): Promise<{ readonly meetingId: string; readonly item: string } | null> {
  if (item !== undefined) return null;
  const isRaised = ({ recusals }: ItemRecusals) =>
    recusals.some(({ status, person }) => status === 'RAISED' && person.personId === personId);
  const isPut = (matter: ItemRecusals) =>
    isRaised(matter) ||
    (!isOutOf(matter, personId) &&
      matter.asked.some(({ person, cleared }) => !cleared && person.personId === personId));
  const isAsked = (matter: ItemRecusals) =>
    matter.calls.some((call) => call.status === 'ASKED' && call.person.personId === personId);
  const isMeant = (matter: ItemRecusals) =>
    action === 'recusal.withdraw' ? isOutOf(matter, personId) : isAsked(matter);
  // A head says whether a meeting is over: of twenty years of them few are read.
  const listed = (await listMeetings(ports.store, boardId)).filter(
    ({ status }) => status === 'PLANNED' || status === 'CALLED',
  );
  const loaded = await Promise.all(listed.map(({ id }) => loadMeeting(ports.store, id)));
  const findAll = (isIt: (matter: ItemRecusals) => boolean) =>
    listed.flatMap(({ id }, at) => {
      const state = loaded[at]?.state;
      const matters = state !== undefined && isAhead(state) ? state.matters.filter(isIt) : [];
      return matters.map((one) => ({ meetingId: id, item: one.item.number }));
    });
  // "Det är inget jäv" answers what another has raised, before it takes anything of her own back.
  const isAnswer = answers(text);
  const isPutFirst = isAnswer || (action === 'recusal.withdraw' && !TAKES_BACK.test(text));
  const raised = isPutFirst ? findAll(isAnswer ? isPut : isRaised) : [];
  const found = raised.length > 0 ? raised : findAll(isMeant);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Whether it is an answer to what she was asked, and names no ärende. */
export const answers = (text: string) => shortReply(text) !== null || answersJav(text) !== null;

/** "Jag tar tillbaka min jävsanmälan". */
const TAKES_BACK = /(?<!\p{L})(?:tillbaka|återta\p{L}*|ångra\p{L}*|anmäl(?:an|ning\p{L}*))(?!\p{L})/iu;
