import { addressOf, type BoardOnDay, boardOnDay } from '../../../board/index.ts';
import { type Instant, localDateOf } from '../../../kernel/index.ts';
import type { Effect, EffectRenderer, EffectSource, Trouble } from '../../../teams/contract.ts';
import { answerCard } from '../../../teams/contract.ts';
import { agendaPostCard } from '../../cards/agenda-post.ts';
import type { MeetingEvent } from '../../domain/events.ts';
import { boardOfMeeting, meetingKind } from '../../stream.ts';
import { POST } from '../../text/index.ts';
import { type LoadedMeeting, loadKnownMeeting, postKeyOf, postsOf } from '../../views.ts';
import { hasSamePeople } from '../plan/term-warning.ts';
import type { MeetingPorts } from '../reach.ts';
import { noticeFor, peopleToldOf } from './agenda-notices.ts';
import { changesToldAt, lastShownChange, type Recorded, settledAt, shownChanges } from './posted-changes.ts';
import { troubleContent } from './posting.ts';

const CARD = 'meeting.agenda';
const CHANGE = 'meeting.agenda-change';
const TROUBLE = 'meeting.agenda-trouble';
const NOTICE = 'meeting.agenda-notice';

type Ports = Pick<MeetingPorts, 'store' | 'directory' | 'onlyTenant'>;

async function boardAt(ports: Ports, boardId: string, at: Instant): Promise<BoardOnDay | null> {
  const known = await ports.directory.board(boardId);
  return known === null ? null : boardOnDay(known, localDateOf(at));
}

/** What events of the agenda call for: the card in the channel, its updates, words in its thread, notices. */
export function agendaEffects(ports: Ports): EffectSource {
  return {
    streamType: meetingKind.type,
    async effects(streamId, afterVersion) {
      const loaded = await loadKnownMeeting(ports.store, streamId);
      const boardId = boardOfMeeting(streamId);
      const fresh = (loaded?.events ?? []).filter((recorded) => recorded.version > afterVersion);
      const [first] = fresh;
      if (loaded === null || boardId === null || !first) return [];
      const board = await boardAt(ports, boardId, first.at);
      if (board === null) return [];
      return [
        ...channelEffects(loaded, boardId, fresh),
        ...fresh.flatMap((recorded) => noticeEffects(loaded, board, recorded, ports.onlyTenant)),
      ];
    },
  };
}

/** One card a post, kept true; each change told once in its thread, when the kansli has stopped editing. */
function channelEffects(loaded: LoadedMeeting, boardId: string, fresh: readonly Recorded[]): Effect[] {
  const { id: streamId } = loaded;
  const common = { boardId, streamId, data: {} };
  const posts = fresh.flatMap(({ event, version }): Effect[] =>
    event.type === 'AgendaPosted'
      ? [
          {
            ...common,
            key: postKeyOf(streamId, version),
            kind: CARD,
            recipient: { kind: 'channel', ...event.channel },
          },
        ]
      : [],
  );
  const last = postsOf(loaded.events).at(-1);
  if (last === undefined) return posts;
  const sentAs = postKeyOf(streamId, last.version);
  const isFresh = new Set(fresh.map(({ version }) => version));
  const changes = shownChanges(loaded.events).filter(({ version }) => isFresh.has(version));
  if (changes.length === 0) return posts;
  const update: Effect = {
    ...common,
    key: `${streamId}/${last.version}/channel/agenda-update`,
    kind: CARD,
    recipient: { kind: 'card', sentAs },
  };
  const words = changes.map(
    ({ version, at }): Effect => ({
      ...common,
      key: `${streamId}/${version}/channel/agenda-change`,
      kind: CHANGE,
      recipient: { kind: 'thread', sentAs },
      data: { version },
      notBefore: settledAt(at),
    }),
  );
  return [...posts, update, ...words];
}

function noticeEffects(
  loaded: LoadedMeeting,
  board: BoardOnDay,
  { event, version }: Recorded,
  onlyTenant: string | null,
): Effect[] {
  return peopleToldOf(event, loaded, board).flatMap((personId) => {
    const address = addressOf(board, personId, onlyTenant);
    if (address === null) return [];
    const key = `${loaded.id}/${version}/${personId}/agenda`;
    const recipient = { kind: 'person' as const, ...address };
    return [
      { key, boardId: board.id, streamId: loaded.id, kind: NOTICE, recipient, data: { personId, version } },
    ];
  });
}

/** Makes the messages from the meeting as it is when they are sent; null where they are no longer needed. */
export function agendaRenderers(ports: Ports): EffectRenderer[] {
  const troubled = (effect: Effect, trouble: Trouble, now: Instant) =>
    troubleEffects(ports, effect, trouble, now);
  return [
    {
      kind: CARD,
      troubled,
      async render(effect, now) {
        const loaded = await loadKnownMeeting(ports.store, effect.streamId);
        const board = await boardAt(ports, effect.boardId, now);
        if (loaded === null || board === null) return null;
        const updatedAt = lastShownChange(loaded.events);
        const posted = { meetingId: loaded.id, boardName: board.name, meeting: loaded.state, updatedAt };
        return {
          text: POST.fact(loaded.state.date, loaded.state.start, localDateOf(now)),
          card: agendaPostCard(posted, now),
        };
      },
    },
    {
      kind: CHANGE,
      troubled,
      async render(effect, now) {
        const loaded = await loadKnownMeeting(ports.store, effect.streamId);
        const board = await boardAt(ports, effect.boardId, now);
        if (loaded === null || board === null) return null;
        const { version } = effect.data as { readonly version: number };
        const lines = changesToldAt(loaded.events, version, localDateOf(now));
        if (lines.length === 0) return null;
        const fact = POST.changed(loaded.state.date, localDateOf(now));
        return { text: [fact, ...lines].join(' '), card: answerCard({ fact, lines, source: board.name }) };
      },
    },
    {
      kind: TROUBLE,
      async render(effect, now) {
        const loaded = await loadKnownMeeting(ports.store, effect.streamId);
        const board = await boardAt(ports, effect.boardId, now);
        if (loaded === null || board === null) return null;
        const { post, state, reason } = effect.data as { post: string; state: string; reason: string | null };
        const { date } = loaded.state;
        const content = troubleContent(loaded.id, date, post, { state, reason }, localDateOf(now));
        return { text: content.fact, card: answerCard({ ...content, source: board.name }) };
      },
    },
    {
      kind: NOTICE,
      async render(effect, now) {
        const loaded = await loadKnownMeeting(ports.store, effect.streamId);
        const known = await ports.directory.board(effect.boardId);
        const { version, personId } = effect.data as {
          readonly version: number;
          readonly personId: string;
        };
        const event: MeetingEvent | undefined = loaded?.events.find((one) => one.version === version)?.event;
        if (loaded === null || known === null || event === undefined) return null;
        const ofTerm = event.type === 'PreparationNear' && event.which === 'TERM_ENDED';
        const isChanged =
          ofTerm && !hasSamePeople(boardOnDay(known, event.day), boardOnDay(known, loaded.state.date));
        const board = boardOnDay(known, localDateOf(now));
        return isChanged ? null : noticeFor(event, loaded, board, { today: localDateOf(now), personId });
      },
    },
  ];
}

/** The kansli, and whoever posted, is asked; the number of unknown outcomes keeps a later question apart. */
async function troubleEffects(
  ports: Ports,
  effect: Effect,
  { kind, reason, unknowns }: Trouble,
  now: Instant,
): Promise<readonly Effect[]> {
  if (effect.recipient.kind === 'card') return [];
  const board = await boardAt(ports, effect.boardId, now);
  const loaded = await loadKnownMeeting(ports.store, effect.streamId);
  if (board === null || loaded === null) return [];
  const poster = postsOf(loaded.events).at(-1)?.event.by.personId;
  const office = board.office.filter((holder) => !holder.admin).map(({ person }) => person.id);
  const asked = [...new Set([...office, ...(poster ? [poster] : [])])];
  return asked.flatMap((personId) => {
    const address = addressOf(board, personId, ports.onlyTenant);
    if (address === null) return [];
    const data = { post: effect.key, state: kind, reason };
    const key = `${effect.key}/${kind}-${unknowns}/${personId}`;
    const { boardId, streamId } = effect;
    return [
      { key, boardId, streamId, kind: TROUBLE, recipient: { kind: 'person' as const, ...address }, data },
    ];
  });
}
