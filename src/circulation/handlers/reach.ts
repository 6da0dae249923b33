import { type BoardDirectory, boardsOfCaller, type Membership, type OnBoard } from '../../board/index.ts';
import type { ActRequest, ActResult } from '../../conversation/index.ts';
import type { ReadFileApart } from '../../documents/index.ts';
import { type EventMeta, localDateOf } from '../../kernel/index.ts';
import type { Store } from '../../store/index.ts';
import { choiceCard, type OutgoingMessage, type Reply, type Turn } from '../../teams/contract.ts';
import { type CaseForPerson, caseCard, endedCard, saidCard } from '../cards/index.ts';
import type { Doer } from '../domain/electorate.ts';
import type { CirculationRefusal } from '../domain/refusals.ts';
import { leads, mayHandle, preparesAgendas } from '../domain/rules/who-may.ts';
import { boardOfCirculation } from '../stream.ts';
import { explainRefusal, SAID } from '../text/index.ts';
import {
  type ListedCirculation,
  type LoadedCase,
  listCirculations,
  loadCase,
  standingOfPerson,
} from '../views.ts';

/** What the verbs and actions of circulations need from outside. */
export interface CirculationPorts {
  readonly store: Pick<Store, 'streams' | 'records' | 'files'>;
  readonly directory: BoardDirectory;
  /** The one tenant served, for boards that name no team; null where there are several. */
  readonly onlyTenant: string | null;
  /** Reads a file that somebody sent, apart and within bounds. */
  readonly read: ReadFileApart;
  /** Who the caller is, by the verified activity: on which boards, with which posts. */
  identify(turn: Turn): Promise<readonly Membership[]>;
  /** Answers with "ja" and "nej" what is no per capsulam, where one is asked for and none is open; null: nothing else is asked. */
  answerElsewhere(request: ActRequest, turn: Turn): Promise<ActResult | null>;
}

/** The caller on one of her boards, today. */
export type AtBoard = OnBoard;

/** The caller before one case of one of her boards. */
export interface AtCase extends AtBoard {
  readonly loaded: LoadedCase;
}

/** What is recorded of who acted, and what makes a redelivered act harmless. */
export function metaOf(turn: Turn, doer: Doer): EventMeta {
  const actor = { kind: 'person' as const, personId: doer.personId, name: doer.name };
  return { at: turn.at, actor, commandId: turn.commandId };
}

/** The boards the caller is on, or the one named; none for a stranger or another's board. */
export async function boardsOf(
  ports: CirculationPorts,
  turn: Turn,
  boardId: string | null,
): Promise<AtBoard[]> {
  return boardsOfCaller(ports.directory, await ports.identify(turn), localDateOf(turn.at), boardId);
}

/** The board whose case it would be, if the caller is on it and may read its cases. */
export async function reachBoardOf(
  ports: CirculationPorts,
  turn: Turn,
  circulationId: string,
): Promise<AtBoard | null> {
  const boardId = boardOfCirculation(circulationId);
  if (boardId === null) return null;
  const [at] = await boardsOf(ports, turn, boardId);
  return at && readsCases(at) ? at : null;
}

/** Whether somebody may read the board's cases: an adjungerad reads her own items alone (domain page 6). */
export function readsCases(at: AtBoard): boolean {
  return at.doer.roles.some((role) => role !== 'INVITEE');
}

/** The case, if it is one of the caller's boards'; null tells nobody whether it exists elsewhere. */
export async function reachCase(
  ports: CirculationPorts,
  turn: Turn,
  circulationId: string,
): Promise<AtCase | null> {
  const at = await reachBoardOf(ports, turn, circulationId);
  if (at === null) return null;
  const loaded = await loadCase(ports.store.streams, circulationId);
  return loaded === null ? null : { ...at, loaded };
}

/** Runs `act` before the case, in the personal chat; elsewhere and for others' cases it says so. */
export async function withCase(
  ports: CirculationPorts,
  turn: Turn,
  circulationId: string,
  act: (at: AtCase) => Promise<Reply>,
): Promise<Reply> {
  if (turn.place.kind !== 'personal') return say(SAID.viaChannel);
  const at = await reachCase(ports, turn, circulationId);
  return at === null ? say(SAID.notMine) : act(at);
}

export interface OpenHere extends AtBoard {
  readonly listed: ListedCirculation;
}

/** The board's cases that are over, a page of them, to whoever may read them; null where there are none. */
export async function endedReply(
  ports: CirculationPorts,
  turn: Turn,
  boardId: string,
  page: number,
): Promise<Reply | null> {
  const [at] = (await boardsOf(ports, turn, boardId)).filter(readsCases);
  if (!at) return say(SAID.notMine);
  const ended = (await listCirculations(ports.store.streams, boardId)).filter(
    ({ status }) => status !== 'OPEN',
  );
  if (turn.place.kind !== 'personal') {
    const heard = await heardByAll(
      ports,
      ended.map((listed) => ({ listed })),
    );
    return heard.length === 0 ? null : say(SAID.viaChannel);
  }
  if (ended.length === 0) return null;
  return show({ card: endedCard(at, ended, page, localDateOf(turn.at)) });
}

/** Circulations that are open on the caller's boards, where she may read them. */
export async function openCases(
  ports: CirculationPorts,
  turn: Turn,
  boardId: string | null,
): Promise<OpenHere[]> {
  const boards = (await boardsOf(ports, turn, boardId)).filter(readsCases);
  const all = await Promise.all(
    boards.map(async (at) =>
      (await listCirculations(ports.store.streams, at.boardId))
        .filter((one) => one.status === 'OPEN')
        .map((listed) => ({ ...at, listed })),
    ),
  );
  return all.flat();
}

/** Those that the channel may know of: by how it reads a message none tells that it has what is the board's alone. */
export async function heardByAll<One extends { readonly listed: ListedCirculation }>(
  ports: CirculationPorts,
  cases: readonly One[],
): Promise<One[]> {
  const found = await Promise.all(
    cases.map(async (one) => {
      const loaded = await loadCase(ports.store.streams, one.listed.id);
      return loaded?.state.file.internal === false ? [one] : [];
    }),
  );
  return found.flat();
}

/** The case as the caller meets it. */
export function viewFor(at: AtCase, turn: Turn, state = at.loaded.state): CaseForPerson {
  return {
    id: at.loaded.id,
    boardName: at.boardName,
    state,
    standing: standingOfPerson(state, at.doer.personId),
    handles: mayHandle(state, at.doer),
    prepares: preparesAgendas(at.doer),
    leads: leads(state, at.doer),
    now: turn.at,
  };
}

/** A reply in one sentence. */
export function say(text: string): Reply {
  return { messages: [{ text }] };
}

/** These messages as the reply. */
export function show(...messages: readonly OutgoingMessage[]): Reply {
  return { messages };
}

/** The case's card, as the one who asks may see it. */
export function showCase(at: AtCase, turn: Turn, state = at.loaded.state): Reply {
  return show({ card: caseCard(viewFor(at, turn, state)) });
}

/** A refusal, in Swedish, with the way to the case. */
export function refused(refusal: CirculationRefusal, at: AtBoard, turn: Turn, id: string | null): Reply {
  return show({ card: saidCard(explainRefusal(refusal, turn.at), [], at.boardName, id) });
}

/** Asks which of several cases is meant. */
export function askWhichCase(
  cases: readonly OpenHere[],
  verb: string,
  data: { readonly [key: string]: string } = {},
): Reply {
  return show({
    card: choiceCard({
      question: SAID.whichCase,
      choices: cases.map(({ listed, boardName }) => ({
        title: `${listed.heading} (${boardName})`,
        verb,
        data: { ...data, circulationId: listed.id },
      })),
    }),
  });
}
