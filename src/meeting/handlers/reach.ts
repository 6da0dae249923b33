import {
  type Act,
  type BoardDirectory,
  type BoardOnDay,
  boardOnDay,
  boardsOfCaller,
  type Circumstances,
  type ComingMembership,
  deniedText,
  type Membership,
  mayPerson,
  type OnBoard,
  type Permission,
  seatedOnly,
} from '../../board/index.ts';
import type { ReadFileApart } from '../../documents/index.ts';
import {
  type Doer,
  type EventMeta,
  type Instant,
  type LocalDate,
  localDateOf,
  type PersonRef,
} from '../../kernel/index.ts';
import { runCommand, type Store } from '../../store/index.ts';
import {
  answerCard,
  type CardButton,
  type IncomingFile,
  type Reply,
  type Turn,
} from '../../teams/contract.ts';
import type { Delivery } from '../../teams/outbox/deliveries.ts';
import type { Paper, PlannedItem } from '../domain/agenda/item.ts';
import { isCalledTo } from '../domain/attendance/rules/called-to.ts';
import type { MeetingCommand } from '../domain/commands.ts';
import type { MeetingRefusal } from '../domain/refusals.ts';
import type { WrittenMatter } from '../domain/rules/names-internal.ts';
import { isToldOfRecusals } from '../domain/rules/told-of-recusals.ts';
import { whyNotPrepare } from '../domain/rules/who-prepares.ts';
import type { KnownMeeting } from '../domain/state.ts';
import { type AgendaReader, namedOnAgenda } from '../reader.ts';
import { boardOfMeeting, meetingKind } from '../stream.ts';
import { explainMeetingRefusal, MEETING_SAID } from '../text/index.ts';
import { loadMeeting } from '../views.ts';

/** Something that the caller has done with what is no meeting, and the card on which she changes it. */
export interface ElsewhereDone {
  /** When; where no time is kept, since when it may have been done. */
  readonly at: Instant;
  readonly isTimed: boolean;
  readonly reply: Reply;
}

/** What the verbs and actions of meetings need from outside. */
export interface MeetingPorts {
  readonly store: Pick<Store, 'streams' | 'records' | 'files'>;
  readonly directory: BoardDirectory;
  /** The one tenant served, for boards that name no team; null where there are several. */
  readonly onlyTenant: string | null;
  /** Whether letters go to those whom Teams does not reach. */
  readonly lettersGo: boolean;
  /** Who the caller is, by the verified activity: on which boards, with which posts, today or on `day`. */
  identify(turn: Turn, day?: LocalDate): Promise<readonly Membership[]>;
  /** What she will be on boards on which she is nothing yet. */
  coming(turn: Turn): Promise<readonly ComingMembership[]>;
  /** An address where this caller alone can open a bilaga for a short while; null: none is set up. */
  paperLink(
    boardId: string,
    meetingId: string,
    label: string,
    caller: Turn['caller'],
  ): Promise<string | null>;
  /** What came with an imported kallelse, and an address for one of the board's documents as `paperLink` gives it. */
  readonly filed: {
    papers(
      boardId: string,
      meetingId: string,
    ): Promise<readonly { readonly label: string; readonly title: string; readonly documentId: string }[]>;
    link(boardId: string, documentId: string, caller: Turn['caller']): Promise<string | null>;
    /** One of them for somebody who reads some ärenden alone: where it belongs to one of those, in a file of its own. */
    own(
      paper: { readonly boardId: string; readonly meetingId: string; readonly label: string },
      reads: (item: PlannedItem) => boolean,
    ): Promise<{ readonly name: string; readonly contentType: string; readonly bytes: Uint8Array } | null>;
    /** All of those, without their bytes. */
    owned(
      of: { readonly boardId: string; readonly meetingId: string },
      reads: (item: PlannedItem) => boolean,
    ): Promise<readonly { readonly label: string; readonly title: string }[]>;
  };
  /** Reads a file that somebody sent. */
  readonly read: ReadFileApart;
  /** A file that was sent earlier, by where it can be fetched. */
  fileAt(file: { readonly name: string; readonly address: string }): IncomingFile;
  /** What ended per capsulam and waits for a meeting of the board to take it up. */
  queued(boardId: string): Promise<readonly QueuedMatter[]>;
  /** The per capsulam that are the board's alone, and stand on no agenda. */
  keptCases(boardId: string): Promise<readonly WrittenMatter[]>;
  /** A meeting's agenda holds the per capsulam now: it waits no longer. */
  takenUp(
    circulationId: string,
    where: { readonly meetingId: string; readonly item: string },
    meta: EventMeta & { readonly by: Doer },
  ): Promise<unknown>;
  /** What else stands of an ärende in the board's channel, and the buttons that take it away. */
  inChannel(
    boardId: string,
    item: { readonly heading: string },
  ): Promise<readonly { readonly line: string; readonly button: CardButton }[]>;
  /** What has become of a post, and what somebody chooses to become of one in trouble. */
  readonly posts: {
    fate(key: string): Promise<{ readonly state: string; readonly reason: string | null } | null>;
    resolve(key: string, choice: 'send-again' | 'take-as-arrived'): Promise<'done' | 'not-troubled'>;
  };
  /** What the caller has answered elsewhere than at a meeting, as far as it stands open. */
  lastElsewhere(turn: Turn): Promise<readonly ElsewhereDone[]>;
  /** What the outbox knows of every message that a meeting has called for. */
  deliveries(meetingId: string): Promise<readonly Delivery[]>;
}

/** A matter that the next agenda should hold. */
export interface QueuedMatter {
  /** Of the per capsulam. */
  readonly id: string;
  readonly itemHeading: string;
  /** What the protokoll will say of it: the sentence of the domain page and who answered what. */
  readonly background: string;
  readonly proposals: readonly string[];
  readonly attachments: readonly Omit<Paper, 'label'>[];
  /** Those who are out of the matter because of jäv. */
  readonly recused: readonly PersonRef[];
  /** It was the board's alone while it was answered. */
  readonly internal: boolean;
}

/** The caller on one of her boards, today. */
export interface AtBoard extends OnBoard, AgendaReader {}

/** The caller before one meeting of one of her boards. */
export interface AtMeeting extends AtBoard {
  readonly meetingId: string;
  readonly meeting: KnownMeeting;
  /** The number of events: what a card was made from. */
  readonly version: number;
  /** The board as it is on the meeting's day: who has a seat then is who is called. */
  readonly boardThen: BoardOnDay;
}

/** The boards the caller is on, or the one named; none for a stranger or another's board. */
export async function boardsOf(ports: MeetingPorts, turn: Turn, boardId: string | null): Promise<AtBoard[]> {
  const today = localDateOf(turn.at);
  const found = await boardsOfCaller(ports.directory, await ports.identify(turn), today, boardId);
  return found.map((at) => {
    const { offices, person } = at.membership;
    return { offices, named: namedOnAgenda(at.board, person), ...at };
  });
}

/**
 * The meeting, if it is one of the caller's boards', without its jäv for whoever is not told of that before it; null
 * tells nobody whether it exists elsewhere.
 */
export async function reachMeeting(
  ports: MeetingPorts,
  turn: Turn,
  meetingId: string,
): Promise<AtMeeting | null> {
  const boardId = boardOfMeeting(meetingId);
  const known = boardId === null ? null : await ports.directory.board(boardId);
  const loaded = known === null ? null : await loadMeeting(ports.store, meetingId);
  if (known === null || loaded === null || loaded.state.status === 'NONE') return null;
  const { state: meeting, version } = loaded;
  const [at] = await boardsOf(ports, turn, boardId);
  const reached = at ?? (await beforeOffice(ports, turn, known.id, meeting));
  if (reached === null) return null;
  const told = isToldOfRecusals(reached.offices)
    ? meeting
    : { ...meeting, matters: [], withdrawnMatters: [] };
  return { meetingId, meeting: told, version, boardThen: boardOnDay(known, meeting.date), ...reached };
}

/**
 * Whoever takes office later reads and answers the meeting after that which she is called to, as ledamot or ersättare:
 * what else she will be begins with her office.
 */
async function beforeOffice(
  ports: MeetingPorts,
  turn: Turn,
  boardId: string,
  meeting: KnownMeeting,
): Promise<AtBoard | null> {
  if (!isCalledTo(meeting) && meeting.status !== 'CANCELLED') return null;
  const then = await ports.identify(turn, meeting.date);
  const [found] = await boardsOfCaller(ports.directory, then, meeting.date, boardId);
  const seated = found ? seatedOnly(found) : null;
  if (seated === null) return null;
  const { offices, person } = seated.membership;
  return { offices, named: namedOnAgenda(seated.board, person), ...seated };
}

/** Runs `act` before the meeting, in the personal chat; elsewhere and for others' meetings it says so. */
export async function withMeeting(
  ports: MeetingPorts,
  turn: Turn,
  meetingId: string,
  act: (at: AtMeeting) => Promise<Reply>,
): Promise<Reply> {
  if (turn.place.kind !== 'personal') return say(MEETING_SAID.inPersonal);
  const at = await reachMeeting(ports, turn, meetingId);
  return at === null ? notHers() : act(at);
}

/** In the place of the card that was pressed, with nothing more to press. */
function notHers(): Reply {
  const card = answerCard({ fact: MEETING_SAID.notMine, lines: [MEETING_SAID.notMineNote] });
  return { messages: [{ text: MEETING_SAID.notMine, card }] };
}

/** Runs `act` on one of the caller's boards, in the personal chat. */
export async function withBoard(
  ports: MeetingPorts,
  turn: Turn,
  boardId: string,
  act: (at: AtBoard) => Promise<Reply>,
): Promise<Reply> {
  if (turn.place.kind !== 'personal') return say(MEETING_SAID.inPersonal);
  const [at] = await boardsOf(ports, turn, boardId);
  return at ? act(at) : say(MEETING_SAID.notMyBoard);
}

/** What the caller may, by the board's table of rights; the deputy where the post of chair is vacant. */
export function may(at: AtBoard, act: Act, given: Circumstances = {}): Permission {
  return mayPerson(act, at.offices, { chairUnavailable: at.board.chair === null, ...given });
}

/** Jäv before the meeting, to somebody who is told by the protokoll: neither that there is any nor that there is none. */
export function toldByMinutes(at: AtMeeting): Reply | null {
  if (isToldOfRecusals(at.offices)) return null;
  return said(at, MEETING_SAID.recusalsNotTold, [MEETING_SAID.recusalsInMinutes]);
}

/** Why the caller may not, where it says so, and nothing recorded. */
export function denied(at: AtBoard, act: Act, permission: Permission): Reply {
  return said(at, deniedText(act, permission));
}

/** Who prepares meetings, said to whoever does not; null where the caller does. */
export function unlessPrepares(at: AtBoard, turn: Turn): Reply | null {
  const code = whyNotPrepare(at.doer);
  return code === null ? null : refused({ code, data: null }, at, turn);
}

/** What is recorded of who acted, and what makes a redelivered act harmless. */
export function metaOf(turn: Turn, doer: Doer): EventMeta {
  const actor = { kind: 'person' as const, personId: doer.personId, name: doer.name };
  return { at: turn.at, actor, commandId: turn.commandId };
}

/** Carries out a command on the meeting, by the one who asked. */
export function run(
  ports: MeetingPorts,
  at: Pick<AtMeeting, 'meetingId' | 'boardId' | 'doer'>,
  turn: Turn,
  command: MeetingCommand,
) {
  const target = { id: at.meetingId, boardId: at.boardId };
  return runCommand(ports.store.streams, meetingKind, target, command, metaOf(turn, at.doer));
}

/** A reply in one sentence. */
export function say(text: string): Reply {
  return { messages: [{ text }] };
}

/** A reply as a card: what is told, more of it, and what can be done. */
export function said(
  at: Pick<AtBoard, 'boardName'>,
  fact: string,
  lines: readonly string[] = [],
  buttons: readonly CardButton[] = [],
  more: readonly string[] = [],
): Reply {
  return { messages: [{ card: answerCard({ fact, lines, more, source: at.boardName, buttons }) }] };
}

/** A refusal, in Swedish. */
export function refused(refusal: MeetingRefusal, at: Pick<AtBoard, 'boardName'>, turn: Turn): Reply {
  return said(at, explainMeetingRefusal(refusal, localDateOf(turn.at)));
}
