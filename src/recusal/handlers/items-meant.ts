import { boardsOfCaller } from '../../board/index.ts';
import type { ActRequest } from '../../conversation/index.ts';
import { dayInWords, type LocalDate, localDateOf } from '../../kernel/index.ts';
import { isAhead, listMeetings, loadMeeting } from '../../meeting/index.ts';
import type { Turn } from '../../teams/contract.ts';
import { type Agenda, type ItemNamed, isSameItem, itemsNamed, namedByFirstPart } from './items-said.ts';
import type { RecusalPorts } from './reach.ts';

interface Meant {
  readonly items: readonly ItemNamed[];
  readonly unsure: readonly (readonly string[])[];
}

/** The items that are meant: the one that is read first, and those named beside it, each with the meeting that has it. */
export async function itemsMeant(
  ports: RecusalPorts,
  turn: Turn,
  { action, boardId, text, params }: ActRequest,
  { meetingId, item }: { readonly meetingId: string; readonly item: number | string | undefined },
): Promise<Meant> {
  const elsewhere = action === 'recusal.report' ? await ownBoards(ports, turn) : [];
  const boards = [...new Set([boardId, ...elsewhere])];
  const agendas = await agendasAhead(ports, boards, meetingId, localDateOf(turn.at));
  const named = itemsNamed(agendas, text);
  const read =
    item === undefined ? undefined : onItsAgenda({ meetingId, number: String(item) }, agendas, params);
  const first = read === undefined ? [] : [read];
  const beside = read === undefined ? named.items : named.items.filter((one) => !isSameItem(one, read));
  const byName = [...first, ...beside];
  const items = byName.length + named.unsure.length > 0 ? byName : namedByFirstPart(agendas, text);
  const unsure = named.unsure.filter(
    (one) => !one.some((each) => read !== undefined && isSameItem(each, read)),
  );
  const numberOf = ({ meetingId: of, number }: ItemNamed) => {
    const date = of === meetingId ? undefined : agendas.find((one) => one.meetingId === of)?.date;
    return date === undefined ? number : `${number} (${dayInWords(date, localDateOf(turn.at))})`;
  };
  return { items, unsure: unsure.map((one) => one.map(numberOf)) };
}

/** An item by its number, which the meeting nearest has not: of the one other meeting ahead that has it, where no day was said. */
function onItsAgenda(
  read: ItemNamed,
  agendas: readonly Agenda[],
  { meetingSaid }: ActRequest['params'],
): ItemNamed {
  const has = ({ items }: Agenda) => items.some(({ number }) => number === read.number);
  const here = agendas.find(({ meetingId }) => meetingId === read.meetingId);
  if (meetingSaid === true || here === undefined || has(here)) return read;
  const [other, ...more] = agendas.filter(has);
  return other === undefined || more.length > 0 ? read : { ...read, meetingId: other.meetingId };
}

async function ownBoards(ports: RecusalPorts, turn: Turn): Promise<string[]> {
  const memberships = await ports.identify(turn);
  const mine = await boardsOfCaller(ports.directory, memberships, localDateOf(turn.at), null);
  return mine.map(({ boardId }) => boardId);
}

type DatedAgenda = Agenda & { readonly date: LocalDate };

/** The agenda of the meeting that is spoken of, then of the boards' others ahead. */
async function agendasAhead(
  ports: RecusalPorts,
  boards: readonly string[],
  meetingId: string,
  today: LocalDate,
): Promise<DatedAgenda[]> {
  const listed = (await Promise.all(boards.map((id) => listMeetings(ports.store, id)))).flat();
  const others = listed.filter(({ id, date }) => id !== meetingId && date >= today);
  const ids = [meetingId, ...others.map(({ id }) => id)];
  const loaded = await Promise.all(ids.map((id) => loadMeeting(ports.store, id)));
  return ids.flatMap((id, at) => {
    const state = loaded[at]?.state;
    if (state === undefined || state.status === 'NONE') return [];
    if (id !== meetingId && !isAhead(state)) return [];
    return [{ meetingId: id, date: state.date, items: state.agenda.items ?? [] }];
  });
}
