import {
  addressOf,
  type BoardDirectory,
  type BoardOnDay,
  boardOnDay,
  doerOn,
  personOn,
} from '../../board/index.ts';
import { type Instant, localDateOf } from '../../kernel/index.ts';
import type { RecordStore } from '../../store/index.ts';
import type {
  Effect,
  EffectRenderer,
  OutgoingMessage,
  Recipient,
  RecordEffectSource,
} from '../../teams/contract.ts';
import { goneCard, type PollForReader, pollCard, saidCard, showButton } from '../cards/index.ts';
import { answeredIds, type KnownPoll } from '../domain/poll.ts';
import { mayRemindAt } from '../domain/rules/reminders.ts';
import { isAsked, mayHandle, mayPlan } from '../domain/rules/who-may.ts';
import { type KeptPoll, POLLS, type Untold } from '../record.ts';
import { resultLine, SAID } from '../text/index.ts';
import { settleTold } from '../use-cases.ts';
import { loadPoll, ownAnswer, standingOf } from '../views.ts';

const CARD = 'poll.card';
const REMINDER = 'poll.reminder';
const RESULT = 'poll.result';

/** Milliseconds of this machine between two looks at what one poll has to tell. */
const TOGETHER = 900;
const REMEMBERED = 500;

export interface EffectPorts {
  readonly records: RecordStore;
  readonly directory: BoardDirectory;
  /** The one tenant served, for boards that name no team; null where there are several. */
  readonly onlyTenant: string | null;
}

/** Whom a poll is shown to and kept true for; the messages are made when they are sent, from the poll as it then is. */
export function pollEffects(ports: EffectPorts): RecordEffectSource {
  const told = new Map<string, number>();
  return {
    collection: POLLS,
    async untold(key) {
      // A whole channel answers at once: the card is asked to be updated once a second, not once an answer.
      if (performance.now() - (told.get(key) ?? Number.NEGATIVE_INFINITY) < TOGETHER) return null;
      const kept = await loadPoll(ports.records, key);
      if (kept === null || kept.untold.length === 0) return null;
      told.delete(key);
      told.set(key, performance.now());
      const [eldest] = told.keys();
      if (told.size > REMEMBERED && eldest !== undefined) told.delete(eldest);
      const known = await ports.directory.board(kept.boardId);
      const board = known && boardOnDay(known, localDateOf(kept.poll.openedAt));
      const effects = board
        ? kept.untold.flatMap((one) => effectsOf(kept, one, (id) => recipientOf(board, id, ports.onlyTenant)))
        : [];
      return { effects, settle: () => settleTold(ports.records, kept) };
    },
  };
}

function recipientOf(board: BoardOnDay, personId: string, onlyTenant: string | null): Recipient | null {
  const address = addressOf(board, personId, onlyTenant);
  return address === null ? null : { kind: 'person', ...address };
}

function effectsOf(kept: KeptPoll, untold: Untold, reach: (personId: string) => Recipient | null): Effect[] {
  const { id, boardId, poll } = kept;
  const { audience } = poll;
  const common = { boardId, streamId: id };
  const channelPost = `${id}/1/channel/post`;
  const asked = (personId: string) => `${id}/1/${personId}/asked`;
  const toPeople = (ids: readonly string[], make: (personId: string, to: Recipient) => Effect) =>
    ids.flatMap((personId) => {
      const recipient = reach(personId);
      return recipient === null ? [] : [make(personId, recipient)];
    });
  switch (untold.kind) {
    case 'OPENED':
      if (audience.kind === 'CHANNEL') {
        const { tenantId, teamId, channelId } = audience;
        const recipient = { kind: 'channel', tenantId, teamId, channelId } as const;
        return [{ ...common, key: channelPost, kind: CARD, recipient, data: {} }];
      }
      return toPeople(idsOf(audience.people), (personId, recipient) => ({
        ...common,
        key: asked(personId),
        kind: CARD,
        recipient,
        data: { personId },
      }));
    case 'CHANGED':
      if (audience.kind === 'CHANNEL') {
        const recipient = { kind: 'card', sentAs: channelPost } as const;
        return [{ ...common, key: `${id}/channel/update`, kind: CARD, recipient, data: {} }];
      }
      return toPeople(idsOf(audience.people), (personId) => ({
        ...common,
        key: `${id}/${personId}/update`,
        kind: CARD,
        recipient: { kind: 'card', sentAs: asked(personId) },
        data: { personId },
      }));
    case 'REMINDED':
      return toPeople(idsOf(untold.to), (personId, recipient) => ({
        ...common,
        key: `${id}/remind-${untold.round}/${personId}`,
        kind: REMINDER,
        recipient,
        data: { personId },
        notBefore: untold.at,
      }));
    case 'CLOSED': {
      const asker = poll.askedBy.personId;
      // Whoever closed it herself has seen the result already.
      if (poll.status === 'CLOSED' && poll.closedBy?.personId === asker) return [];
      return toPeople([asker], (personId, recipient) => ({
        ...common,
        key: `${id}/closed/${personId}`,
        kind: RESULT,
        recipient,
        data: { personId },
      }));
    }
  }
}

const idsOf = (people: readonly { readonly personId: string }[]) => people.map(({ personId }) => personId);

/** Makes the messages; null where they are no longer needed. */
export function pollRenderers(ports: EffectPorts): EffectRenderer[] {
  const renderer = (
    kind: string,
    make: (view: PollForReader, personId: string | null) => OutgoingMessage | null,
  ): EffectRenderer => ({
    kind,
    async render(effect, now) {
      const kept = await loadPoll(ports.records, effect.streamId);
      const known = kept && (await ports.directory.board(kept.boardId));
      if (!kept || !known) return null;
      const { personId = null } = effect.data as { readonly personId?: string };
      const board = boardOnDay(known, localDateOf(now));
      const view = personId === null ? channelView(kept, board, now) : personView(kept, board, personId, now);
      return view === null ? null : make(view, personId);
    },
  });
  return [
    renderer(CARD, (view, personId) =>
      personId === null && view.poll.takenAway === true
        ? { text: SAID.gone, card: goneCard(view.boardName) }
        : { text: SAID.askedYou(view.poll.askedBy.name, view.poll.question), card: pollCard(view) },
    ),
    renderer(REMINDER, (view, personId) =>
      isStillMissing(view.poll, personId) && mayRemindAt(view.now)
        ? { text: SAID.reminder(view.poll.question), card: pollCard(view, { fact: SAID.reminderLine }) }
        : null,
    ),
    renderer(RESULT, ({ id, poll, boardName, now }) => {
      const line = resultLine(poll, standingOf(poll), localDateOf(now));
      const fact = SAID.result(poll.question);
      return { text: `${fact} ${line}`, card: saidCard(fact, [line], boardName, [showButton(id)]) };
    }),
  ];
}

function isStillMissing(poll: KnownPoll, personId: string | null): boolean {
  return poll.status === 'OPEN' && personId !== null && !answeredIds(poll).includes(personId);
}

/** What everybody in the channel reads. */
function channelView({ id, poll }: KeptPoll, board: BoardOnDay, now: Instant): PollForReader {
  return { id, boardName: board.name, poll, own: null, asked: true, handles: false, plans: false, now };
}

/** The poll as that person meets it; null when she is not on the board any more. */
function personView(
  { id, poll }: KeptPoll,
  board: BoardOnDay,
  personId: string,
  now: Instant,
): PollForReader | null {
  const person = personOn(board, personId);
  if (person === null) return null;
  const doer = doerOn(board, person);
  return {
    id,
    boardName: board.name,
    poll,
    own: ownAnswer(poll, personId),
    asked: isAsked(poll.audience, personId, null),
    handles: mayHandle(poll, doer),
    plans: mayPlan(doer),
    now,
  };
}
