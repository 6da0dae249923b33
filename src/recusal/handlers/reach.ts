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
  type AgendaReader,
  boardOfMeeting,
  type ItemRecusalCommand,
  type ItemRef,
  type KnownMeeting,
  type LoadedMeeting,
  loadMeeting,
  meetingKind,
  namedOnAgenda,
  OWN_ITEM,
  type PlannedItem,
  pressedItem,
  readsOf,
  readsWholeAgenda,
  WITHDRAWN_SAID,
} from '../../meeting/index.ts';
import { runCommand, type Store } from '../../store/index.ts';
import { answerCard, type CardButton, type Reply, type Turn } from '../../teams/contract.ts';
import type { Delivery } from '../../teams/outbox/deliveries.ts';
import { explainItemRefusal, ITEM_BUTTON, ITEM_SAID, itemInWords } from '../item-text.ts';
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
  /** All that has been recorded of the meeting. */
  readonly events: LoadedMeeting['events'];
  readonly item: ItemRef;
  /** The item's id; its number where the agenda has none such. */
  readonly itemId: string;
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
  number: string,
): Promise<AtItem | string> {
  const at = await reachMeeting(ports, turn, meetingId);
  return typeof at === 'string' ? at : atItem(at, itemOfNumber(at.meeting, number), number);
}

/** The meeting, as whoever asks meets it. */
async function reachMeeting(ports: RecusalPorts, turn: Turn, meetingId: string): Promise<AtMeeting | string> {
  const boardId = boardOfMeeting(meetingId);
  const known = boardId === null ? null : await ports.directory.board(boardId);
  if (boardId === null || known === null) return ITEM_SAID.notMine;
  const loaded = await loadMeeting(ports.store, meetingId);
  if (loaded === null || loaded.state.status === 'NONE') return ITEM_SAID.notMine;
  const meeting = loaded.state;
  const own = await ownBoard(ports, turn, boardId, meeting.date);
  if (own === null) return ITEM_SAID.notMine;
  const { offices, person } = own.membership;
  return {
    boardId,
    boardName: own.boardName,
    meetingId,
    meeting,
    events: loaded.events,
    board: boardOnDay(known, meeting.date),
    doer: own.doer,
    reader: { offices, named: namedOnAgenda(own.board, person) },
  };
}

interface AtMeeting extends Omit<AtItem, 'item' | 'itemId'> {
  readonly reader: AgendaReader;
}

function atItem({ reader, ...at }: AtMeeting, on: PlannedItem | null, number: string): AtItem | string {
  // What is not hers to read is as what is not there.
  const reads = on === null ? readsWholeAgenda(reader) : readsOf(reader)(on);
  if (!reads) return `${OWN_ITEM.otherItem} ${OWN_ITEM.note}`;
  return { item: { number, heading: on?.heading ?? null }, itemId: on?.id ?? number, ...at };
}

/** The item of that number, on the agenda or taken off it. */
function itemOfNumber({ agenda }: KnownMeeting, number: string): PlannedItem | null {
  const stands = agenda.items?.find((one) => one.number === number);
  return stands ?? agenda.withdrawn.findLast(({ item }) => item.number === number)?.item ?? null;
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

/** A card that was pressed: which ärende it carries, and what it asks again where that is not sure. */
export interface Pressed {
  readonly meetingId: string;
  readonly item: string;
  /** Left out where there was no agenda, and of cards from before it was carried. */
  readonly itemId?: string | undefined;
  readonly again: { readonly verb: string; readonly data?: Data };
}
type Data = Extract<CardButton, { readonly verb: string }>['data'];

/** Does what was pressed in the ärende that the card was shown for, whatever number that has now, and in no other. */
export async function withItem(
  ports: RecusalPorts,
  turn: Turn,
  { meetingId, item: number, itemId, again }: Pressed,
  act: (at: AtItem) => Promise<Reply>,
): Promise<Reply> {
  if (turn.place.kind !== 'personal') return { messages: [{ text: ITEM_SAID.inPersonal }] };
  const here = await reachMeeting(ports, turn, meetingId);
  if (typeof here === 'string') return { messages: [{ text: here }] };
  const found = pressedItem(here.events, here.meeting, itemId ?? number);
  if (found.kind === 'UNSURE') return askWhich(here, found.itemIds, again);
  if (found.kind === 'GONE' || (found.kind === 'AS_SAID' && itemId !== undefined))
    return askWhich(here, [], again);
  const at =
    found.kind === 'AS_SAID' ? atItem(here, null, number) : atItem(here, found.item, found.item.number);
  if (typeof at === 'string') return { messages: [{ text: at }] };
  // A card from before the item was taken off has nothing to answer.
  return found.kind === 'WITHDRAWN' ? said(at, WITHDRAWN_SAID.isWithdrawn(wordsOf(at, turn))) : act(at);
}

/** The number of an older card has been that of several ärenden: those that are on the agenda to choose from. */
function askWhich(here: AtMeeting, itemIds: readonly string[], { verb, data }: Pressed['again']): Reply {
  const items = (here.meeting.agenda.items ?? []).filter(({ id }) => itemIds.includes(id));
  const buttons = items.filter(readsOf(here.reader)).map(
    ({ id, number, heading }): CardButton => ({
      title: ITEM_BUTTON.item(number, heading),
      verb,
      data: { ...data, meetingId: here.meetingId, item: number, itemId: id },
    }),
  );
  const line = buttons.length === 0 ? ITEM_SAID.isGone : ITEM_SAID.whichItem;
  return saidOf(here, ITEM_SAID.agendaChanged, [line], buttons);
}

/** The board's seats and settings on the meeting's day, as a command carries them. */
export function rosterFacts({ board }: Pick<AtItem, 'board'>) {
  return {
    electorate: electorateOf(board),
    sameMemberOnly: board.rules.sameMemberOnly.value,
    substituteAnswerHours: board.rules.substituteAnswerHours.value,
  };
}

/** Carries out a command about jäv in an item, by the one who asked. */
export function runOnItem(ports: RecusalPorts, at: AtItem, turn: Turn, command: ItemRecusalCommand) {
  const actor = { kind: 'person' as const, personId: at.doer.personId, name: at.doer.name };
  const meta: EventMeta = { at: turn.at, actor, commandId: turn.commandId };
  const target = { id: at.meetingId, boardId: at.boardId };
  return runCommand(ports.store.streams, meetingKind, target, command, meta);
}

/** The item and the day of its meeting, in words. */
export function wordsOf(at: AtItem, turn: Turn): string {
  return itemInWords(at.item, at.meeting.date, localDateOf(turn.at));
}

/** What a button about the item carries. */
export function dataOf(at: AtItem): ReturnType<typeof itemData> {
  return itemData(at.meetingId, at.meeting, at.item.number);
}

/** A reply as a card: what is told, more of it, and what can be done. */
export function said(
  at: AtItem,
  fact: string,
  lines: readonly string[] = [],
  buttons: readonly CardButton[] = [],
): Reply {
  return saidOf(at, fact, lines, buttons);
}

function saidOf(
  at: Pick<AtItem, 'boardName'>,
  fact: string,
  lines: readonly string[] = [],
  buttons: readonly CardButton[] = [],
): Reply {
  return { messages: [{ card: answerCard({ fact, lines, source: at.boardName, buttons }) }] };
}

/** A refusal, in Swedish. */
export function refusedItem(
  refusal: Parameters<typeof explainItemRefusal>[0],
  at: AtItem,
  turn: Turn,
): Reply {
  return said(at, explainItemRefusal(refusal, localDateOf(turn.at)));
}
