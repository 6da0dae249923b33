import { boardStream, linkedSince } from '../../board/index.ts';
import { localDateOf } from '../../kernel/index.ts';
import type { Effect, EffectSource, Turn } from '../../teams/contract.ts';
import type { MeetingEvent } from '../domain/events.ts';
import { latestNotice } from '../domain/notice/state.ts';
import { isAhead, type KnownMeeting } from '../domain/state.ts';
import { listMeetings, loadKnownMeeting } from '../views.ts';
import { toldEffects } from './notice-effects.ts';
import { boardsOfMeeting } from './notice-recipients.ts';
import type { MeetingPorts } from './reach.ts';

type Ports = Pick<MeetingPorts, 'store' | 'directory' | 'onlyTenant'>;

/**
 * Whoever had no account in Teams that Klubban knew of when people were called gets it when she has one: the kallelse
 * that holds, and what waits for an answer of hers. What has gone out already, also by letter, does not go again: its
 * message in the outbox bears the same name.
 *
 * Rule: KL 6 kap. 17 § (ersättare too are told of time and place); issue "notices that provably reach everyone".
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
    .filter(({ event }) => isOwed(event, loaded.state))
    .flatMap((recorded) => toldEffects(place, recorded))
    .filter(({ data }) => people.has((data as { readonly personId: string }).personId));
}

/** What still waits for whoever has not got it; the renderers leave out what has been overtaken. */
function isOwed(event: MeetingEvent, meeting: KnownMeeting): boolean {
  switch (event.type) {
    case 'NoticeSent':
    case 'NoticeSentOn':
      return event.number === latestNotice(meeting.noticeBook)?.number;
    case 'MeetingSubstituteAsked':
    case 'NoticeApprovalAsked':
      return true;
    default:
      return false;
  }
}

const UNREACHED: ReadonlySet<string | null> = new Set(['blocked', 'not-installed', 'not-found']);

/** She has the app now: what Teams would not take to her about meetings to come is sent. */
export async function sendAgainTo(ports: MeetingPorts, turn: Turn): Promise<void> {
  for (const { boardId } of await ports.identify(turn)) {
    for (const { id, date, status } of await listMeetings(ports.store, boardId)) {
      const isComing = (status === 'PLANNED' || status === 'CALLED') && date >= localDateOf(turn.at);
      if (!isComing) continue;
      for (const { key, recipient, state, reason } of await ports.deliveries(id)) {
        const isHers = recipient.kind === 'person' && recipient.objectId === turn.caller.objectId;
        if (isHers && state === 'failed' && UNREACHED.has(reason))
          await ports.posts.resolve(key, 'send-again');
      }
    }
  }
}
