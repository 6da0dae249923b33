import {
  type BoardDirectory,
  type BoardOnDay,
  boardOnDay,
  boardsOfCaller,
  electorateOf,
  type Membership,
  type OnBoard,
  seatedOnly,
} from '../../board/index.ts';
import { type Doer, type EventMeta, type LocalDate, localDateOf } from '../../kernel/index.ts';
import {
  agendaOf,
  boardOfMeeting,
  type ItemRecusalCommand,
  type ItemRef,
  itemById,
  type KnownMeeting,
  loadMeeting,
  meetingKind,
  namedOnAgenda,
  OWN_ITEM,
  readsOf,
  readsWholeAgenda,
  WITHDRAWN_SAID,
} from '../../meeting/index.ts';
import { runCommand, type Store } from '../../store/index.ts';
import { answerCard, type CardButton, type Reply, type Turn } from '../../teams/contract.ts';
import type { Delivery } from '../../teams/outbox/deliveries.ts';
import { explainItemRefusal, ITEM_SAID, itemInWords } from '../item-text.ts';
import { itemData } from './item-now.ts';

/** What jäv at meetings needs from outside. */
export interface RecusalPorts {
  readonly store: Pick<Store, 'streams' | 'records'>;
  readonly directory: BoardDirectory;
  /** The one tenant served, for boards that name no team; null where there are several. */
  readonly onlyTenant: string | null;
  /** A mail server is set up: whom Teams does not reach gets a letter. */
  readonly lettersGo: boolean;
  /** What has been sent of a meeting, and what became of it. */
  deliveries(meetingId: string): Promise<readonly Delivery[]>;
  identify(turn: Turn, day?: LocalDate): Promise<readonly Membership[]>;
  /** Jäv in a per capsulam that is open on the board: the form, or null where none is. */
  formInCirculation(boardId: string, turn: Turn): Promise<Reply | null>;
}

/** The caller before one ärende of one of her boards' meetings. */
export interface AtItem {
  readonly boardId: string;
  readonly boardName: string;
  readonly meetingId: string;
  readonly meeting: KnownMeeting;
  readonly item: ItemRef;
  /** The ärende has been taken off the agenda. */
  readonly isGone: boolean;
  /** As it is on the meeting's day: who has a seat then is who is asked. */
  readonly board: BoardOnDay;
  readonly doer: Doer;
}

/**
 * The ärende, if it is of a meeting of the caller's boards; else what she is told instead, which tells nobody whether
 * it exists elsewhere, nor an adjungerad of an ärende that is not her own (domain page 6).
 */
export async function reachItem(
  ports: RecusalPorts,
  turn: Turn,
  meetingId: string,
  said: string,
  itemId?: string,
): Promise<AtItem | string> {
  const boardId = boardOfMeeting(meetingId);
  const known = boardId === null ? null : await ports.directory.board(boardId);
  if (boardId === null || known === null) return ITEM_SAID.notMine;
  const loaded = await loadMeeting(ports.store, meetingId);
  if (loaded === null || loaded.state.status === 'NONE') return ITEM_SAID.notMine;
  const meeting = loaded.state;
  const own = await ownBoard(ports, turn, boardId, meeting.date);
  if (own === null) return ITEM_SAID.notMine;
  const { on, isGone } = placeOf(meeting, said, itemId);
  const { number, heading } = on ?? { number: said, heading: null };
  const { offices, person } = own.membership;
  const reader = { offices, named: namedOnAgenda(own.board, person) };
  // What is not hers to read is as what is not there.
  const reads = on ? readsOf(reader)(on) : readsWholeAgenda(reader);
  if (!reads) return `${OWN_ITEM.otherItem} ${OWN_ITEM.note}`;
  return {
    boardId,
    boardName: own.boardName,
    meetingId,
    meeting,
    item: { number, heading },
    isGone,
    board: boardOnDay(known, meeting.date),
    doer: own.doer,
  };
}

/**
 * The ärende: by what is its own, whatever its number has become since the card was made; else by its number.
 * @param itemId where there was no agenda, or it is spoken of in words, it is not known
 */
function placeOf(meeting: KnownMeeting, number: string, itemId: string | undefined) {
  if (itemId === undefined) {
    const gone = withdrawnItem(meeting, number);
    return { on: agendaOf(meeting)?.find((one) => one.number === number) ?? gone, isGone: gone !== null };
  }
  const is = itemById(meeting.agenda, itemId);
  const gone = meeting.agenda.withdrawn.find(({ item }) => item.id === itemId)?.item ?? null;
  return { on: is ?? gone, isGone: is === null };
}

/** The item of that number that has been taken off the agenda; null: none, or another has the number. */
function withdrawnItem({ agenda }: KnownMeeting, number: string) {
  const stands = agenda.items?.some((one) => one.number === number) ?? false;
  return stands ? null : (agenda.withdrawn.findLast(({ item }) => item.number === number)?.item ?? null);
}

/** The caller on the board today; whoever takes office before the meeting, as the ledamot or ersättare she is then. */
async function ownBoard(
  ports: RecusalPorts,
  turn: Turn,
  boardId: string,
  date: LocalDate,
): Promise<OnBoard | null> {
  const on = async (day: LocalDate) =>
    (await boardsOfCaller(ports.directory, await ports.identify(turn, day), day, boardId))[0] ?? null;
  const now = await on(localDateOf(turn.at));
  const then = now === null ? await on(date) : null;
  return now ?? (then && seatedOnly(then));
}

export async function withItem(
  ports: RecusalPorts,
  turn: Turn,
  input: { readonly meetingId: string; readonly item: string; readonly itemId?: string | undefined },
  act: (at: AtItem) => Promise<Reply>,
): Promise<Reply> {
  if (turn.place.kind !== 'personal') return { messages: [{ text: ITEM_SAID.inPersonal }] };
  const at = await reachItem(ports, turn, input.meetingId, input.item, input.itemId);
  if (typeof at === 'string') return { messages: [{ text: at }] };
  // A card from before the item was taken off has nothing to answer.
  return at.isGone ? said(at, WITHDRAWN_SAID.isWithdrawn(wordsOf(at, turn))) : act(at);
}

/** The board's seats and settings on the meeting's day, as a command carries them. */
export function rosterFacts({ board }: Pick<AtItem, 'board'>) {
  return {
    electorate: electorateOf(board),
    sameMemberOnly: board.rules.sameMemberOnly.value,
    substituteAnswerHours: board.rules.substituteAnswerHours.value,
  };
}

export function runOnItem(ports: RecusalPorts, at: AtItem, turn: Turn, command: ItemRecusalCommand) {
  const actor = { kind: 'person' as const, personId: at.doer.personId, name: at.doer.name };
  const meta: EventMeta = { at: turn.at, actor, commandId: turn.commandId };
  const target = { id: at.meetingId, boardId: at.boardId };
  return runCommand(ports.store.streams, meetingKind, target, command, meta);
}

export function wordsOf(at: AtItem, turn: Turn): string {
  return itemInWords(at.item, at.meeting.date, localDateOf(turn.at));
}

export function dataOf(at: AtItem): ReturnType<typeof itemData> {
  return itemData(at.meetingId, at.meeting, at.item.number);
}

export function said(
  at: AtItem,
  fact: string,
  lines: readonly string[] = [],
  buttons: readonly CardButton[] = [],
): Reply {
  return { messages: [{ card: answerCard({ fact, lines, source: at.boardName, buttons }) }] };
}

export function refusedItem(
  refusal: Parameters<typeof explainItemRefusal>[0],
  at: AtItem,
  turn: Turn,
): Reply {
  return said(at, explainItemRefusal(refusal, localDateOf(turn.at)));
}
