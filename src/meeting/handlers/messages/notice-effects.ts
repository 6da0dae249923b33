import { addressOf } from '../../../board/index.ts';
import type { Instant } from '../../../kernel/index.ts';
import type { Effect, EffectSource } from '../../../teams/contract.ts';
import type { MeetingEvent } from '../../domain/events.ts';
import type { KnownMeeting } from '../../domain/state.ts';
import { noteMissed } from '../../missed.ts';
import { NOTICE_CARD, noticeKey } from '../../notice-proof.ts';
import { boardOfMeeting, meetingKind } from '../../stream.ts';
import { loadMeeting } from '../../views.ts';
import { type Boards, boardsOfMeeting, recipientOf } from './boards-of-meeting.ts';
import { mustReach } from './must-reach.ts';
import { isByMail } from './notice-messages.ts';
import { toldOf } from './notice-recipients.ts';
import { ATTENDANCE_TOLD, NOTICE_UPDATE, type NoticePorts } from './notice-renderers.ts';
import { toldTogether } from './together.ts';

interface Recorded {
  readonly version: number;
  readonly at: Instant;
  readonly commandId: string;
  readonly event: MeetingEvent;
}

/** Kallelser, answers, calls, reminders and warnings, each to those whom it concerns. */
export function noticeEffects(ports: NoticePorts): EffectSource {
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
        kind: isNotice ? NOTICE_CARD : ATTENDANCE_TOLD,
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
        kind: NOTICE_UPDATE,
        recipient: { kind: 'card' as const, sentAs: key },
        data: { personId },
      },
    ];
  });
}
