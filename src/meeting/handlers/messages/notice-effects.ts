import { addressOf } from '../../../board/index.ts';
import { type Instant, localDateOf } from '../../../kernel/index.ts';
import { loadTogether } from '../../../store/index.ts';
import type { Effect, EffectRenderer, EffectSource } from '../../../teams/contract.ts';
import type { Delivery } from '../../../teams/outbox/deliveries.ts';
import { calledCard } from '../../cards/called.ts';
import type { CalledPerson } from '../../cards/called-person.ts';
import { disturbFrom } from '../../domain/attendance/rules/quiet-hours.ts';
import type { MeetingEvent } from '../../domain/events.ts';
import type { KnownMeeting } from '../../domain/state.ts';
import { bearersFor } from '../../in-force.ts';
import { noteMissed } from '../../missed.ts';
import { versionsOf } from '../../missed-versions.ts';
import { NOTICE_CARD, noticeKey } from '../../notice-proof.ts';
import { boardOfMeeting, meetingKind } from '../../stream.ts';
import { loadLatestMeeting, loadMeeting } from '../../views.ts';
import { promisedElsewhere } from '../attendance/promised-too.ts';
import { knownOut } from '../notice/known-out.ts';
import type { MeetingPorts } from '../reach.ts';
import { type Boards, boardsOfMeeting, officeOf, personIn, recipientOf } from './boards-of-meeting.ts';
import { mustReach } from './must-reach.ts';
import { notReachedEffects, notReachedRenderer } from './not-reached.ts';
import { letterFor } from './notice-letters.ts';
import { isByMail, messageFor } from './notice-messages.ts';
import { toldOf } from './notice-recipients.ts';
import { isCalled } from './overtaken.ts';
import { calledFor, type Telling } from './telling.ts';
import { stillTold, type ToldData, tellingsOf, toldTogether } from './together.ts';

const TOLD = 'attendance.told';
const UPDATE = 'notice.update';

type Ports = Pick<MeetingPorts, 'store' | 'directory' | 'onlyTenant' | 'lettersGo' | 'deliveries'>;

interface Recorded {
  readonly version: number;
  readonly at: Instant;
  readonly commandId: string;
  readonly event: MeetingEvent;
}

/** Kallelser, answers, calls, reminders and warnings, each to those whom it concerns. */
export function noticeEffects(ports: Ports): EffectSource {
  return {
    streamType: meetingKind.type,
    async effects(streamId, afterVersion) {
      const loaded = await loadMeeting(ports.store, streamId);
      const boardId = boardOfMeeting(streamId);
      if (loaded === null || loaded.state.status === 'NONE' || boardId === null) return [];
      const meeting = loaded.state;
      const fresh = loaded.events.filter((recorded) => recorded.version > afterVersion);
      const [first] = fresh;
      if (!first) return [];
      const placeNow = async (): Promise<Place | null> => {
        const boards = await boardsOfMeeting(ports, boardId, meeting, first.at);
        return boards && { streamId, boardId, meeting, boards, onlyTenant: ports.onlyTenant };
      };
      const place = await placeNow();
      if (place === null) return [];
      const out = fresh.flatMap(({ event }) => nowhereToSend(place, event));
      for (const personId of new Set(out)) {
        await noteMissed(ports.store.records, { boardId, personId, meetingId: streamId });
      }
      // Whoever has become known while it was noted is sent it with the others.
      const known = out.length === 0 ? place : ((await placeNow()) ?? place);
      const told = fresh
        .filter((recorded) => !isToldByTheCall(recorded, loaded.events))
        .flatMap((recorded) => toldEffects(known, recorded));
      return [...toldTogether(told, fresh, known.boards), ...updates(known, loaded.events, fresh)];
    },
  };
}

/** Those whom something is to be told that must reach them, and for whom there is no address at all. */
function nowhereToSend({ meeting, boards, onlyTenant }: Place, event: MeetingEvent): string[] {
  return toldOf(event, meeting, boards).filter(
    (personId) =>
      event.type !== 'RosterNoted' &&
      mustReach(event, personId, meeting, boards) &&
      recipientOf(boards, personId, onlyTenant, isByMail(event, personId)) === null,
  );
}

/** An ersättare's yes also says that she comes: she is told once, that she serves. */
function isToldByTheCall({ event }: Recorded, all: readonly Recorded[]): boolean {
  if (event.type !== 'AttendanceAnswered') return false;
  const { person, at } = event;
  return all.some(
    ({ event: other }) =>
      other.type === 'MeetingSubstituteAnswered' &&
      other.accepted &&
      other.at === at &&
      other.person.personId === person.personId,
  );
}

/** What tells the kansli whom it has to see to by itself, where a message does not reach them. */
const SEES_TO: ReadonlySet<MeetingEvent['type']> = new Set<MeetingEvent['type']>([
  'AttendanceAnswered',
  'AttendanceTakenBack',
  'MeetingSubstituteAsked',
  'MeetingSubstituteAnswered',
  'MeetingSubstituteReleased',
]);

interface Place {
  readonly streamId: string;
  readonly boardId: string;
  readonly meeting: KnownMeeting;
  readonly boards: Boards;
  readonly onlyTenant: string | null;
}

/** What an event calls for, to each whom it concerns. */
export function toldEffects(place: Place, { event, version }: Recorded): Effect[] {
  const { streamId, boardId, boards, meeting, onlyTenant } = place;
  const isNotice = isSending(event);
  return toldOf(event, meeting, boards).flatMap((personId) => {
    const recipient = recipientOf(boards, personId, onlyTenant, isByMail(event, personId));
    if (recipient === null) return [];
    return [
      {
        key: isNotice
          ? noticeKey(streamId, version, personId)
          : `${streamId}/${version}/${personId}/attendance`,
        boardId,
        streamId,
        kind: isNotice ? NOTICE_CARD : TOLD,
        recipient,
        data: { personId, version },
        ...('notBefore' in event ? { notBefore: event.notBefore } : {}),
      },
    ];
  });
}

type Sending = Extract<MeetingEvent, { readonly type: 'NoticeSent' | 'NoticeSentOn' | 'NoticeSentAgain' }>;

function isSending(event: MeetingEvent): event is Sending {
  return event.type === 'NoticeSent' || event.type === 'NoticeSentOn' || event.type === 'NoticeSentAgain';
}

/** Whose card of the kallelse shows something that is no longer so. */
function concerned(event: MeetingEvent): string | 'ALL' | null {
  switch (event.type) {
    case 'AttendanceAnswered':
    case 'AttendanceTakenBack':
    case 'MeetingSubstituteAnswered':
    case 'MeetingSubstituteReleased':
      return event.person.personId;
    case 'MeetingMoved':
    case 'MeetingCancelled':
      return 'ALL';
    default:
      return null;
  }
}

/** The card that was sent last to each person concerned is kept true, so that every copy says the same. */
function updates(place: Place, all: readonly Recorded[], fresh: readonly Recorded[]): Effect[] {
  const { streamId, boardId, boards, onlyTenant } = place;
  const sentAs = new Map<string, string>();
  for (const { event, version } of all) {
    if (!isSending(event)) continue;
    const people =
      event.type === 'NoticeSentAgain' ? event.people : event.recipients.map((one) => one.person);
    for (const { personId } of people) sentAs.set(personId, noticeKey(streamId, version, personId));
  }
  const whom = fresh.flatMap(({ event }) => concerned(event) ?? []);
  const people = whom.includes('ALL') ? [...sentAs.keys()] : [...new Set(whom)];
  return people.flatMap((personId) => {
    const key = sentAs.get(personId);
    if (key === undefined || addressOf(boards.onDay, personId, onlyTenant) === null) return [];
    return [
      {
        key: `${streamId}/${personId}/notice-update`,
        boardId,
        streamId,
        kind: UPDATE,
        recipient: { kind: 'card' as const, sentAs: key },
        data: { personId },
      },
    ];
  });
}

/** Makes the messages, from the meeting as it is when they are sent; null where they are no longer needed. */
export function noticeRenderers(ports: Ports): EffectRenderer[] {
  // One read of the meeting for all who are sent to at once.
  const meetingNow = loadTogether((id) => loadLatestMeeting(ports.store, id));

  const sentNow = loadTogether((id) => ports.deliveries(id));

  async function situation(effect: Effect, now: Instant) {
    const loaded = await meetingNow(effect.streamId);
    if (loaded === null || loaded.state.status === 'NONE') return null;
    const boards = await boardsOfMeeting(ports, effect.boardId, loaded.state, now);
    if (boards === null) return null;
    const { personId, version } = effect.data as unknown as ToldData;
    const event = loaded.events.find((recorded) => recorded.version === version)?.event ?? null;
    return {
      loaded,
      meeting: loaded.state,
      boards,
      meetingId: effect.streamId,
      personId,
      version,
      event,
      now,
      onlyTenant: ports.onlyTenant,
      lettersGo: ports.lettersGo,
      versions: await versionsOf(sentNow, effect.streamId, loaded, personId),
    };
  }
  const told = (kind: string): EffectRenderer => ({
    kind,
    async render(effect, now) {
      const found = await situation(effect, now);
      if (!found?.event) return null;
      const { event } = found;
      const isOwn = 'person' in event && event.person.personId === found.personId;
      const promisedToo = isOwn ? await alsoPromised(ports, effect.boardId, found) : [];
      const shownAt = isOwn ? shownLast(found, await sentNow(effect.streamId)) : null;
      const ofSeats = SEES_TO.has(event.type) && officeOf(found.boards).includes(found.personId);
      const failed = ofSeats ? await knownOut(ports, { ...effect, meetingId: effect.streamId }) : undefined;
      const telling = stillTold(
        tellingsOf(effect, { ...found, event, promisedToo, shownAt, ...(failed && { failed }) }),
      );
      return telling && messageFor(telling);
    },
    async waitsUntil(effect, now) {
      const later = disturbFrom(now);
      if (later === now) return null;
      const found = await situation(effect, now);
      // Nobody is reminded at night or on a red day, also where it was to go before.
      return found?.event?.type === 'AttendanceReminded' ? later : null;
    },
    async letter(effect, now) {
      const found = await situation(effect, now);
      const board = await ports.directory.board(effect.boardId);
      const telling = found?.event && stillTold(tellingsOf(effect, { ...found, event: found.event }));
      return telling && board ? letterFor(telling, board, ports.store) : null;
    },
    async troubled(effect, trouble, now) {
      const found = trouble.kind === 'failed' ? await situation(effect, now) : null;
      if (!found?.event) return [];
      const { event, meeting, personId, version, boards, onlyTenant } = found;
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
    },
  });
  return [
    told(NOTICE_CARD),
    told(TOLD),
    notReachedRenderer(ports),
    {
      kind: UPDATE,
      async render(effect, now) {
        const found = await situation(effect, now);
        const called = found && calledIn(found);
        if (!found || !called) return null;
        const lines = await alsoPromised(ports, effect.boardId, found);
        return { card: calledCard(called, { lines }) };
      },
    },
  ];
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
  ports: Ports,
  boardId: string,
  { meeting, boards, personId, now }: Pick<Telling, 'meeting' | 'boards' | 'personId' | 'now'>,
): Promise<string[]> {
  const person = personIn(boards, personId);
  return person === null ? [] : promisedElsewhere(ports, boardId, meeting, person, localDateOf(now));
}
