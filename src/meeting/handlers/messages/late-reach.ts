import { boardStream, linkedSince } from '../../../board/index.ts';
import { localDateOf } from '../../../kernel/index.ts';
import type { Effect, EffectSource, Turn } from '../../../teams/contract.ts';
import type { MeetingEvent } from '../../domain/events.ts';
import { isAhead } from '../../domain/state.ts';
import { listMeetings, loadKnownMeeting } from '../../views.ts';
import type { MeetingPorts } from '../reach.ts';
import { boardsOfMeeting } from './boards-of-meeting.ts';
import { toldEffects } from './notice-effects.ts';

type Ports = Pick<MeetingPorts, 'store' | 'directory' | 'onlyTenant'>;

/**
 * Whoever leads the meeting and had no account in Teams that Klubban knew of when the kansli asked her to approve the
 * kallelse is asked when she has one. What has gone out already does not go again: its message in the outbox bears the
 * same name. The kallelse itself, and what else must reach her, `call-again.ts` sends.
 */
export function lateReachEffects(ports: Ports): EffectSource {
  return {
    streamType: boardStream.type,
    async effects(streamId, afterVersion) {
      const linked = await linkedSince(ports.store.streams, streamId, afterVersion);
      if (linked === null) return [];
      const { boardId, people, at } = linked;
      const coming = (await listMeetings(ports.store, boardId)).filter(
        ({ status, date }) => (status === 'PLANNED' || status === 'CALLED') && date >= localDateOf(at),
      );
      const found = await Promise.all(coming.map(({ id }) => owedAt(ports, id, boardId, people)));
      return found.flat();
    },
  };
}

async function owedAt(
  ports: Ports,
  meetingId: string,
  boardId: string,
  people: ReadonlySet<string>,
): Promise<Effect[]> {
  const loaded = await loadKnownMeeting(ports.store, meetingId);
  const [first] = loaded?.events ?? [];
  if (loaded === null || first === undefined || !isAhead(loaded.state)) return [];
  const boards = await boardsOfMeeting(ports, boardId, loaded.state, first.at);
  if (boards === null) return [];
  const place = { streamId: meetingId, boardId, meeting: loaded.state, boards, onlyTenant: ports.onlyTenant };
  return loaded.events
    .filter(({ event }) => event.type === 'NoticeApprovalAsked')
    .flatMap((recorded) => toldEffects(place, recorded))
    .filter(({ data }) => people.has((data as { readonly personId: string }).personId));
}

/** What is told as it stands, once, whichever of it did not reach her. */
const CALLED_AGAIN: ReadonlySet<MeetingEvent['type']> = new Set<MeetingEvent['type']>([
  'MeetingSubstituteAsked',
  'MeetingMoved',
  'MeetingCancelled',
  'AttendanceReminded',
]);

const UNREACHED: ReadonlySet<string | null> = new Set(['blocked', 'not-installed', 'not-found']);

/** She has the app now: the news that Teams would not take to her about meetings to come are sent. */
export async function sendAgainTo(ports: MeetingPorts, turn: Turn): Promise<void> {
  for (const { boardId } of [...(await ports.identify(turn)), ...(await ports.coming(turn))]) {
    for (const { id, date, status } of await listMeetings(ports.store, boardId)) {
      const isComing = (status === 'PLANNED' || status === 'CALLED') && date >= localDateOf(turn.at);
      if (!isComing) continue;
      const events = new Map(
        (await loadKnownMeeting(ports.store, id))?.events.map((one) => [one.version, one]),
      );
      for (const { key, recipient, state, reason } of await ports.deliveries(id)) {
        const event = events.get(Number(/\/(\d+)\/[^/]+\/attendance$/.exec(key)?.[1]))?.event;
        if (event === undefined || CALLED_AGAIN.has(event.type)) continue;
        const isHers = recipient.kind === 'person' && recipient.objectId === turn.caller.objectId;
        if (isHers && state === 'failed' && UNREACHED.has(reason))
          await ports.posts.resolve(key, 'send-again');
      }
    }
  }
}
