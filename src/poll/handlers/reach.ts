import {
  type BoardDirectory,
  type BoardOnDay,
  boardsOfCaller,
  electorateOf,
  type Membership,
  type OnBoard,
} from '../../board/index.ts';
import { localDateOf, type PersonRef, peopleOf } from '../../kernel/index.ts';
import type { Store } from '../../store/index.ts';
import type { OutgoingMessage, Reply, Turn } from '../../teams/contract.ts';
import { type PollForReader, pollCard, saidCard, showButton, type Told } from '../cards/index.ts';
import type { ChannelPlace } from '../domain/commands.ts';
import type { Audience, KnownPoll } from '../domain/poll.ts';
import type { PollRefusal } from '../domain/refusals.ts';
import { isAsked, mayHandle, mayPlan, maySee } from '../domain/rules/who-may.ts';
import { boardOfPoll, type KeptPoll } from '../record.ts';
import { explainPollRefusal, SAID } from '../text/index.ts';
import { loadPoll, ownAnswer } from '../views.ts';

/** What the verbs and actions of polls need from outside. */
export interface PollPorts {
  readonly store: Pick<Store, 'streams' | 'records'>;
  readonly directory: BoardDirectory;
  /** The one tenant served, for boards that name no team; null where there are several. */
  readonly onlyTenant: string | null;
  identify(turn: Turn): Promise<readonly Membership[]>;
  /** A per capsulam draft with this in it; `BUSY` where something else is being written there, unless `replace`. */
  draftCirculation(
    boardId: string,
    turn: Turn,
    matter: CarriedOver,
    replace: boolean,
  ): Promise<
    { readonly kind: 'SHOWN'; readonly reply: Reply } | { readonly kind: 'BUSY'; readonly heading: string }
  >;
}

/** What a poll gives to a per capsulam. */
export interface CarriedOver {
  readonly heading: string;
  readonly background: string;
  /** Whether the channel may see it. */
  readonly visible: 'ALL' | 'BOARD';
}

/** The caller on one of her boards, today. */
export type AtBoard = OnBoard;

/** The caller before one poll that she may see. */
export interface AtPoll extends AtBoard {
  readonly kept: KeptPoll;
}

/** The boards the caller is on, or the one named; none for a stranger or another's board. */
export async function boardsOf(ports: PollPorts, turn: Turn, boardId: string | null): Promise<AtBoard[]> {
  return boardsOfCaller(ports.directory, await ports.identify(turn), localDateOf(turn.at), boardId);
}

/** Runs `act` on one of the caller's boards, in the personal chat; elsewhere and for others' boards it says so. */
export async function withBoard(
  ports: PollPorts,
  turn: Turn,
  boardId: string,
  act: (at: AtBoard) => Promise<Reply>,
): Promise<Reply> {
  if (turn.place.kind !== 'personal') return say(SAID.viaChannel);
  const [at] = await boardsOf(ports, turn, boardId);
  return at ? act(at) : say(SAID.notMine);
}

/** Runs `act` before a poll that the caller may see, in the personal chat. Others' polls are as if there were none. */
export async function withPoll(
  ports: PollPorts,
  turn: Turn,
  id: string,
  act: (at: AtPoll) => Promise<Reply>,
): Promise<Reply> {
  if (turn.place.kind !== 'personal') return say(SAID.viaChannel);
  const boardId = boardOfPoll(id);
  const [at] = boardId === null ? [] : await boardsOf(ports, turn, boardId);
  const kept = at ? await loadPoll(ports.store.records, id) : null;
  return at && kept && maySee(kept.poll, at.doer) ? act({ ...at, kept }) : say(SAID.notMine);
}

/** The channel that a turn was taken in, as the verified activity names it; null: not in a channel. */
export function channelOf({ place, caller }: Turn): ChannelPlace | null {
  const { kind, teamId, channelId } = place;
  if (kind !== 'channel' || teamId === undefined || channelId === undefined) return null;
  return { tenantId: caller.tenantId, teamId, channelId };
}

/** Who somebody is in a channel, where not everybody is in the register: the account itself. */
export function accountOf({ caller }: Turn): PersonRef {
  return {
    personId: `aad:${caller.tenantId.toLowerCase()}:${caller.objectId.toLowerCase()}`,
    name: caller.displayName.trim() || 'Okänd',
  };
}

/** Who would be asked, today; null: the board has no channel. */
export function audienceOf(kind: Audience['kind'], board: BoardOnDay): Audience | null {
  if (kind === 'CHANNEL') {
    const { tenantId, teamId, channelId } = board.team ?? {};
    return tenantId && teamId && channelId ? { kind, tenantId, teamId, channelId } : null;
  }
  const electorate = electorateOf(board);
  const members = electorate.seats.map((seat) => ({ ...seat, substitutes: [] }));
  return { kind, people: peopleOf(kind === 'BOARD' ? electorate : { ...electorate, seats: members }) };
}

/** The poll as the caller meets it in her own chat. */
export function viewFor(at: AtBoard, id: string, poll: KnownPoll, turn: Turn): PollForReader {
  return {
    id,
    boardName: at.boardName,
    poll,
    own: ownAnswer(poll, at.doer.personId),
    asked: isAsked(poll.audience, at.doer.personId, null),
    handles: mayHandle(poll, at.doer),
    plans: mayPlan(at.doer),
    now: turn.at,
  };
}

/** The poll's card, as the one who asks may see it. */
export function showPoll(at: AtPoll, turn: Turn, told: Told | null = null, poll = at.kept.poll): Reply {
  return show({ card: pollCard(viewFor(at, at.kept.id, poll, turn), told) });
}

/** A reply in one sentence. */
export function say(text: string): Reply {
  return { messages: [{ text }] };
}

/** These messages as the reply. */
export function show(...messages: readonly OutgoingMessage[]): Reply {
  return { messages };
}

/** A refusal, in Swedish, with the way to the poll. */
export function refused(refusal: PollRefusal, boardName: string, turn: Turn, id: string | null): Reply {
  const buttons = id === null ? [] : [showButton(id)];
  return show({ card: saidCard(explainPollRefusal(refusal, turn.at), [], boardName, buttons) });
}
