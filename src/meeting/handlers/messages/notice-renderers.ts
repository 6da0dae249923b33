import { type Instant, localDateOf } from '../../../kernel/index.ts';
import { loadTogether } from '../../../store/index.ts';
import type { Effect, EffectRenderer, Trouble } from '../../../teams/contract.ts';
import type { Delivery } from '../../../teams/outbox/deliveries.ts';
import { calledCard } from '../../cards/called.ts';
import type { CalledPerson } from '../../cards/called-person.ts';
import { disturbFrom } from '../../domain/attendance/rules/quiet-hours.ts';
import type { MeetingEvent } from '../../domain/events.ts';
import { bearersFor, letteredAt } from '../../in-force.ts';
import { noteMissed } from '../../missed.ts';
import { versionsOf } from '../../missed-versions.ts';
import { NOTICE_CARD } from '../../notice-proof.ts';
import { loadLatestMeeting } from '../../views.ts';
import { promisedElsewhere } from '../attendance/promised-too.ts';
import { knownOut } from '../notice/known-out.ts';
import type { MeetingPorts } from '../reach.ts';
import { boardsOfMeeting, officeOf, personIn } from './boards-of-meeting.ts';
import { mustReach } from './must-reach.ts';
import { notReachedEffects, notReachedRenderer } from './not-reached.ts';
import { letterFor } from './notice-letters.ts';
import { messageFor } from './notice-messages.ts';
import { isCalled } from './overtaken.ts';
import { calledFor, type Telling } from './telling.ts';
import { stillTold, type ToldData, tellingsOf } from './together.ts';

/** What tells of answers, calls, reminders and changes. */
export const ATTENDANCE_TOLD = 'attendance.told';

/** What makes a kallelse that was sent true again. */
export const NOTICE_UPDATE = 'notice.update';

/** What messages about a meeting are made with. */
export type NoticePorts = Pick<
  MeetingPorts,
  'store' | 'directory' | 'onlyTenant' | 'lettersGo' | 'deliveries'
>;

/** What tells the kansli whom it has to see to by itself, where a message does not reach them. */
const SEES_TO: ReadonlySet<MeetingEvent['type']> = new Set<MeetingEvent['type']>([
  'AttendanceAnswered',
  'AttendanceTakenBack',
  'MeetingSubstituteAsked',
  'MeetingSubstituteAnswered',
  'MeetingSubstituteReleased',
]);

/** A message's meeting as it is now, and the event that it tells of; null: that is not known here. */
type Situation = Omit<Telling, 'event'> & { readonly event: MeetingEvent | null };

/** What is read for messages, once for all who are sent to at the same time. */
interface Situations {
  /** Null: there is no such meeting or board any more. */
  of(effect: Effect, now: Instant): Promise<Situation | null>;
  /** What has been sent of the meeting. */
  sent(meetingId: string): Promise<readonly Delivery[]>;
}

function situations(ports: NoticePorts): Situations {
  const meetingNow = loadTogether((id) => loadLatestMeeting(ports.store, id));
  const sent = loadTogether((id) => ports.deliveries(id));
  return {
    sent,
    async of(effect, now) {
      const loaded = await meetingNow(effect.streamId);
      if (loaded === null || loaded.state.status === 'NONE') return null;
      const boards = await boardsOfMeeting(ports, effect.boardId, loaded.state, now);
      if (boards === null) return null;
      const { personId, version } = effect.data as unknown as ToldData;
      return {
        loaded,
        meeting: loaded.state,
        boards,
        meetingId: effect.streamId,
        personId,
        version,
        event: loaded.events.find((recorded) => recorded.version === version)?.event ?? null,
        now,
        onlyTenant: ports.onlyTenant,
        lettersGo: ports.lettersGo,
        versions: await versionsOf(sent, effect.streamId, loaded, personId),
      };
    },
  };
}

/** Makes the messages, from the meeting as it is when they are sent; null where they are no longer needed. */
export function noticeRenderers(ports: NoticePorts): EffectRenderer[] {
  const read = situations(ports);
  return [
    toldRenderer(NOTICE_CARD, ports, read),
    toldRenderer(ATTENDANCE_TOLD, ports, read),
    notReachedRenderer(ports),
    updateRenderer(ports, read),
  ];
}

/** Tells somebody of an event: in Teams, or in a letter. */
function toldRenderer(kind: string, ports: NoticePorts, read: Situations): EffectRenderer {
  return {
    kind,
    async render(effect, now) {
      const found = await read.of(effect, now);
      if (!found?.event) return null;
      const telling = stillTold(await tellingsNow(ports, read, effect, found, found.event));
      return telling && messageFor(telling);
    },
    async waitsUntil(effect, now) {
      const later = disturbFrom(now);
      if (later === now) return null;
      const found = await read.of(effect, now);
      // Nobody is reminded at night or on a red day, also where it was to go before.
      return found?.event?.type === 'AttendanceReminded' ? later : null;
    },
    async letter(effect, now) {
      const found = await read.of(effect, now);
      const board = await ports.directory.board(effect.boardId);
      const telling = found?.event && stillTold(tellingsOf(effect, { ...found, event: found.event }));
      return telling && board ? letterFor(telling, board, ports.store) : null;
    },
    async troubled(effect, trouble, now) {
      const found = trouble.kind === 'failed' ? await read.of(effect, now) : null;
      return found?.event ? toldOfTrouble(ports, effect, found, found.event, trouble) : [];
    },
  };
}

/** What is to be told, with what her own card and the kansli's receipt say besides. */
async function tellingsNow(
  ports: NoticePorts,
  read: Situations,
  effect: Effect,
  found: Situation,
  event: MeetingEvent,
): Promise<Telling[]> {
  const isOwn = 'person' in event && event.person.personId === found.personId;
  const promisedToo = isOwn ? await alsoPromised(ports, effect.boardId, found) : [];
  const shownAt = isOwn ? shownLast(found, await read.sent(effect.streamId)) : null;
  const ofSeats = SEES_TO.has(event.type) && officeOf(found.boards).includes(found.personId);
  const reach = ofSeats ? await reachKnown(ports, read, effect) : {};
  return tellingsOf(effect, { ...found, event, promisedToo, shownAt, ...reach });
}

/** Whom the last message did not reach, and for whom it became a letter. */
async function reachKnown(ports: NoticePorts, read: Situations, effect: Effect) {
  const failed = await knownOut(ports, { ...effect, meetingId: effect.streamId });
  return ports.lettersGo ? { failed, lettered: letteredAt(await read.sent(effect.streamId)) } : { failed };
}

/** The kansli is told of whom it did not reach, and she is sent it when she can be reached. */
async function toldOfTrouble(
  ports: NoticePorts,
  effect: Effect,
  { meeting, personId, version, boards, onlyTenant, now }: Situation,
  event: MeetingEvent,
  trouble: Trouble,
): Promise<Effect[]> {
  if (!mustReach(event, personId, meeting, boards)) return [];
  const { boardId, streamId } = effect;
  // Whoever has left the board is not sent it when she can be reached.
  if (event.type !== 'RosterNoted') {
    await noteMissed(ports.store.records, { boardId, personId, meetingId: streamId });
  }
  // What Klubban sends again by itself was told to the kansli when it failed first; who has no account stood on the
  // receipt.
  if (trouble.reason === 'no-mail' || (event.type === 'NoticeSentAgain' && event.by === null)) return [];
  const also = { personId, reason: trouble.reason as Delivery['reason'] };
  return notReachedEffects({ boardId, streamId, version, boards, onlyTenant }, also, now);
}

/** Makes a kallelse that was sent true again. */
function updateRenderer(ports: NoticePorts, read: Situations): EffectRenderer {
  return {
    kind: NOTICE_UPDATE,
    async render(effect, now) {
      const found = await read.of(effect, now);
      const called = found && calledIn(found);
      if (!found || !called) return null;
      const lines = await alsoPromised(ports, effect.boardId, found);
      return { card: calledCard(called, { lines }) };
    },
  };
}

/** The person before the meeting, or null where she is not called to it any more. */
function calledIn(found: Omit<Telling, 'event'>): CalledPerson | null {
  return isCalled(found.boards, found.personId) ? calledFor(found) : null;
}

/** When the whole kallelse last came to her in Teams with what was told before this; null: it has not. */
function shownLast({ loaded, personId, version }: Omit<Telling, 'event'>, sent: readonly Delivery[]) {
  const before = bearersFor(personId, loaded.events, 0, sent).filter((one) => one.version < version);
  const shown = before.flatMap(({ delivery: { by, state, deliveredAt } }) =>
    by === 'teams' && state === 'delivered' && deliveredAt !== null ? [deliveredAt] : [],
  );
  return shown.reduce<Instant | null>((last, at) => (last === null || at > last ? at : last), null);
}

/** What she has promised another board at the same hours: on her own card, which may be redrawn over her receipt. */
async function alsoPromised(
  ports: NoticePorts,
  boardId: string,
  { meeting, boards, personId, now }: Pick<Telling, 'meeting' | 'boards' | 'personId' | 'now'>,
): Promise<string[]> {
  const person = personIn(boards, personId);
  return person === null ? [] : promisedElsewhere(ports, boardId, meeting, person, localDateOf(now));
}
