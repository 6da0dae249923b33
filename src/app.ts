import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { identify, type Membership, openBoardDirectory } from './board/index.ts';
import { tellCirculationTheTime } from './circulation/index.ts';
import { circulationByChat } from './circulation/teams.ts';
import type { Config } from './config.ts';
import { analyse, createConversation, memoryIn } from './conversation/index.ts';
import { readDocument } from './documents/index.ts';
import { localDateOf } from './kernel/index.ts';
import { openBoardRecords } from './record/index.ts';
import { recordByChat } from './record/teams.ts';
import type { PassTime } from './scheduler.ts';
import type { Store } from './store/index.ts';
import type { BotHandlers, Turn } from './teams/contract.ts';

export interface AppParts {
  readonly config: Config;
  readonly store: Store;
  readonly log: Logger;
}

/** Fits the capabilities together: what the bot answers with, whatever it is connected to. */
export function composeApp({ store, log }: AppParts): BotHandlers {
  const directory = openBoardDirectory(store.streams, (fault) =>
    log.error({ err: fault, stream: fault.id }, 'a board cannot be read'),
  );
  const records = openBoardRecords({ store, directory, analyse });

  const who = (turn: Turn): Promise<readonly Membership[]> =>
    identify({ directory, streams: store.streams }, turn.caller, () => turn.roster(), {
      at: turn.at,
      day: localDateOf(turn.at),
      commandId: turn.commandId,
    });

  async function boardsAt(turn: Turn): Promise<readonly string[]> {
    const { teamId, channelId } = turn.place;
    if (teamId === undefined) return [];
    const place = {
      tenantId: turn.caller.tenantId,
      teamId,
      ...(channelId === undefined ? {} : { channelId }),
    };
    const boards = await directory.boardsAt(place, localDateOf(turn.at));
    return boards.map((board) => board.id);
  }

  const record = recordByChat({ store, directory, read: readDocument, identify: who, newId: randomUUID });
  const circulation = circulationByChat({ store, directory, identify: who });
  const conversation = createConversation({
    identify: who,
    boardsAt,
    knowledge: records,
    memory: memoryIn(store.records),
    handlers: circulation.actions,
  });

  return {
    async message(turn) {
      if (turn.files.length === 0 || turn.place.kind !== 'personal') return conversation.message(turn);
      return (await circulation.attach(turn)) ?? record.filesReceived(turn);
    },
    installed: conversation.installed,
    verbs: [...conversation.verbs, ...record.verbs, ...circulation.verbs],
    effectSources: [circulation.effectSource],
    renderers: circulation.renderers,
  };
}

/** What the scheduler does with each kind of stream that is due. */
export function passTimeOf(store: Pick<Store, 'streams'>): Readonly<Record<string, PassTime>> {
  return { circulation: (id, now) => tellCirculationTheTime(store.streams, id, now) };
}
