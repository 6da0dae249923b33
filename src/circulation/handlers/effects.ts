import { addressOf, type BoardDirectory, type BoardOnDay, boardOnDay } from '../../board/index.ts';
import { type Instant, isRecusalEvent, localDateOf } from '../../kernel/index.ts';
import type { StreamStore } from '../../store/index.ts';
import type { Effect, EffectSource } from '../../teams/contract.ts';
import { peopleOf } from '../domain/electorate.ts';
import type { CirculationEvent } from '../domain/events.ts';
import type { KnownCase } from '../domain/state.ts';
import { circulationKind } from '../stream.ts';
import { type LoadedCase, loadCase } from '../views.ts';

export const NOTICE = 'circulation.notice';
export const CHANNEL = 'circulation.channel';

export interface EffectPorts {
  readonly streams: StreamStore;
  readonly directory: BoardDirectory;
  /** The one tenant served, for boards that name no team; null where there are several. */
  readonly onlyTenant: string | null;
}

export interface Told {
  readonly personId: string;
  readonly version: number;
}

/** Whom each event is told to; the message is made when it is sent, from the case as it then is. */
export function circulationEffects(ports: EffectPorts): EffectSource {
  return {
    streamType: circulationKind.type,
    async effects(streamId, afterVersion) {
      const loaded = await loadCase(ports.streams, streamId);
      if (loaded === null) return [];
      const fresh = loaded.events.filter((recorded) => recorded.version > afterVersion);
      const [first] = fresh;
      if (!first) return [];
      const board = await boardThen(ports, loaded.boardId, first.at);
      if (board === null) return [];
      const told = fresh.flatMap(({ event, version }) =>
        recipientsOf(event, loaded.state, board).flatMap((personId) =>
          personEffect(loaded, board, { personId, version }, ports.onlyTenant),
        ),
      );
      return [...told, ...channelEffects(loaded, board, fresh)];
    },
  };
}

/** The board as it was on the day of `at`. */
export async function boardThen(
  ports: EffectPorts,
  boardId: string,
  at: Instant,
): Promise<BoardOnDay | null> {
  const known = await ports.directory.board(boardId);
  return known === null ? null : boardOnDay(known, localDateOf(at));
}

/** Person ids, each once. */
function recipientsOf(event: CirculationEvent, state: KnownCase, board: BoardOnDay): string[] {
  const { electorate } = state.file;
  const everybody = peopleOf(electorate).map((person) => person.personId);
  const office = board.office.filter((holder) => !holder.admin).map(({ person }) => person.id);
  const chair = electorate.chair === null ? electorate.viceChairs.slice(0, 1) : [electorate.chair];
  const handlers = [...chair, ...office];
  const unique = (ids: readonly string[]) => [...new Set(ids)];
  if (isRecusalEvent(event)) {
    const concerned = event.person.personId === event.by.personId ? [] : [event.person.personId];
    // The one who acted has her receipt already; for the chair's own question the vice chair is told as well.
    const lead = event.person.personId === electorate.chair ? electorate.viceChairs.slice(0, 1) : [];
    return unique([...concerned, ...lead, ...handlers]).filter((id) => id !== event.by.personId);
  }
  switch (event.type) {
    case 'CirculationOpened':
    case 'MatterRevised':
    case 'DeadlineExtended':
    case 'CirculationDecided':
    case 'PositionsGathered':
    case 'CirculationReferred':
    case 'CirculationLapsed':
    case 'CirculationCancelled':
      return unique([...everybody, ...office]);
    case 'AnswerGiven':
      return event.viaOffice === null ? [] : [event.person.personId];
    case 'RemindersSent':
      return event.to.map((person) => person.personId);
    case 'SubstituteCalled':
    case 'SubstituteReleased':
    case 'CastingVoteAsked':
      return [event.person.personId];
    case 'SignatoryAsked':
      return unique([event.person.personId, ...office]);
    case 'SubstituteAccepted':
    case 'SubstituteDeclined':
    case 'SignatoryCleared':
      return handlers;
    case 'MatterOpenedBy':
    case 'TakenUpAtMeeting':
    case 'MinutesMade':
    case 'KeptToBoard':
      return [];
  }
}

function personEffect(
  loaded: LoadedCase,
  board: BoardOnDay,
  told: Told,
  onlyTenant: string | null,
): Effect[] {
  const address = addressOf(board, told.personId, onlyTenant);
  if (address === null) return [];
  return [
    {
      key: `${loaded.id}/${told.version}/${told.personId}/notice`,
      boardId: loaded.boardId,
      streamId: loaded.id,
      kind: NOTICE,
      recipient: { kind: 'person', ...address },
      data: { ...told },
    },
  ];
}

/**
 * One card in the board's channel, posted at the opening and kept true from then on; none of what is the board's alone.
 * What becomes so is taken away from the card.
 */
function channelEffects(loaded: LoadedCase, board: BoardOnDay, fresh: LoadedCase['events']): Effect[] {
  const { team } = board;
  const opened = fresh[0]?.version === 1;
  const hidden = loaded.state.file.internal;
  const isTakenAway = !opened && fresh.some(({ event }) => event.type === 'KeptToBoard');
  if (team === null || (hidden && !isTakenAway)) return [];
  const { tenantId, teamId, channelId } = team;
  if (tenantId === null || teamId === null || channelId === null) return [];
  const posted = `${loaded.id}/1/channel/post`;
  const common = { boardId: loaded.boardId, streamId: loaded.id, kind: CHANNEL, data: {} };
  return opened
    ? [{ ...common, key: posted, recipient: { kind: 'channel', tenantId, teamId, channelId } }]
    : [{ ...common, key: `${loaded.id}/channel/update`, recipient: { kind: 'card', sentAs: posted } }];
}
