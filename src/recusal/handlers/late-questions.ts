import { boardOnDay, boardStream, linkedSince } from '../../board/index.ts';
import { localDateOf } from '../../kernel/index.ts';
import { listMeetings, loadMeeting } from '../../meeting/index.ts';
import type { Effect, EffectSource } from '../../teams/contract.ts';
import { isAskedStill } from './asked-still.ts';
import { asNumberedNow } from './item-now.ts';
import type { RecusalPorts } from './reach.ts';
import { noticeTo } from './told-whom.ts';

type Ports = Pick<RecusalPorts, 'store' | 'directory' | 'onlyTenant'>;

/**
 * Who was asked to serve in an ärende and had no account in Teams that Klubban knew of is asked when she has one, if
 * nobody has answered yet. What has gone out already does not go again: its message in the outbox bears the same name.
 */
export function lateQuestionEffects(ports: Ports): EffectSource {
  return {
    streamType: boardStream.type,
    async effects(boardStreamId, afterVersion) {
      const linked = await linkedSince(ports.store.streams, boardStreamId, afterVersion);
      const known = linked && (await ports.directory.board(linked.boardId));
      if (!linked || !known) return [];
      const { boardId, people, at } = linked;
      const listed = await listMeetings(ports.store, boardId);
      const found = await Promise.all(
        listed
          .filter(({ date }) => date >= localDateOf(at))
          .map(async ({ id }): Promise<Effect[]> => {
            const loaded = await loadMeeting(ports.store, id);
            const state = loaded?.state;
            if (!loaded || !state || state.status === 'NONE') return [];
            const boards = {
              today: boardOnDay(known, localDateOf(at)),
              onDay: boardOnDay(known, state.date),
            };
            const place = { boardId, streamId: id, boards, onlyTenant: ports.onlyTenant };
            return loaded.events.flatMap((recorded) => {
              if (recorded.event.type !== 'ItemSubstituteAsked') return [];
              const { version } = recorded;
              const event = asNumberedNow(loaded, recorded);
              const isOpen = event?.type === 'ItemSubstituteAsked' && isAskedStill(state, event, at);
              const isHers = isOpen && people.has(event.person.personId);
              const sent = isHers ? noticeTo(place, version, event.person.personId) : null;
              return sent === null ? [] : [sent];
            });
          }),
      );
      return found.flat();
    },
  };
}
