import { addressOf } from '../../../board/index.ts';
import { type Instant, later, localDateOf, SECOND } from '../../../kernel/index.ts';
import { answerCard, type Effect, type EffectRenderer } from '../../../teams/contract.ts';
import type { Delivery } from '../../../teams/outbox/deliveries.ts';
import type { MeetingEvent } from '../../domain/events.ts';
import type { KnownMeeting } from '../../domain/state.ts';
import { bearersFor, deliveryTo } from '../../in-force.ts';
import { ATTEND_BUTTON, NOT_REACHED, notReachedLine, someNames, whenInWords } from '../../text/index.ts';
import { type LoadedMeeting, loadKnownMeeting } from '../../views.ts';
import { textButton } from '../plan/change-reach.ts';
import type { MeetingPorts } from '../reach.ts';
import { type Boards, boardsOfMeeting, officeOf } from './boards-of-meeting.ts';
import { mustReach } from './must-reach.ts';
import { toldOf } from './notice-recipients.ts';
import { nameIn } from './telling.ts';

const KIND = 'notice.not-reached';

/** What fails within this time is told together; what fails later that day changes the card. */
const TOGETHER = 20 * SECOND;

interface Place {
  readonly boardId: string;
  readonly streamId: string;
  /** Of the event that called for the messages. */
  readonly version: number;
  readonly boards: Boards;
  readonly onlyTenant: string | null;
}

interface Told {
  readonly version: number;
  /** Whoever it has just failed for: the outbox is told first, and says so after. */
  readonly also: { readonly personId: string; readonly reason: Delivery['reason'] };
}

/** The receipt said that it goes out: that it did not reach somebody is told to the kansli, once a day for all. */
export function notReachedEffects(
  { boardId, streamId, version, boards, onlyTenant }: Place,
  also: Told['also'],
  now: Instant,
): Effect[] {
  return officeOf(boards).flatMap((personId): Effect[] => {
    const address = addressOf(boards.today, personId, onlyTenant);
    if (address === null) return [];
    const key = `${streamId}/${version}/${personId}/not-reached/${localDateOf(now)}`;
    const common = { boardId, streamId, kind: KIND, data: { version, also } };
    return [
      { ...common, key, recipient: { kind: 'person', ...address }, notBefore: later(now, TOGETHER) },
      { ...common, key: `${key}/update`, recipient: { kind: 'card', sentAs: key } },
    ];
  });
}

type Ports = Pick<MeetingPorts, 'store' | 'directory' | 'deliveries'>;

/** Whom it has not reached, and why, as it is when it is told; null where it has reached them since. */
export function notReachedRenderer(ports: Ports): EffectRenderer {
  return {
    kind: KIND,
    async render({ streamId, boardId, data }, now) {
      const loaded = await loadKnownMeeting(ports.store, streamId);
      const boards = loaded && (await boardsOfMeeting(ports, boardId, loaded.state, now));
      if (!boards) return null;
      const { version, also } = data as unknown as Told;
      const event = loaded.events.find((one) => one.version === version)?.event;
      const sent = await ports.deliveries(streamId);
      const out = event ? failedOf(loaded, boards, event, { version, also }, sent) : [];
      if (!event || out.length === 0) return null;
      const when = whenInWords(loaded.state, localDateOf(now));
      const what = whatOf(event, loaded.state);
      const fact = NOT_REACHED.fact(what, someNames(out), when);
      const next = what === 'LEFT' ? NOT_REACHED.tellThem : NOT_REACHED.goesWhenReached(out.length);
      const lines = [...out.map((one) => notReachedLine(one)), next];
      const card = answerCard({
        fact,
        lines: lines.slice(0, 6),
        more: lines.slice(6),
        source: boards.onDay.name,
        buttons: [
          ...(what === 'LEFT' ? [] : [textButton({ meetingId: streamId })]),
          { title: ATTEND_BUTTON.proof, verb: 'notice.proof', data: { meetingId: streamId } },
        ],
      });
      return { text: fact, card };
    },
  };
}

function failedOf(
  { events, state }: LoadedMeeting,
  boards: Boards,
  event: MeetingEvent,
  { version, also }: Told,
  deliveries: readonly Delivery[],
): { readonly name: string; readonly reason: Delivery['reason'] }[] {
  return toldOf(event, state, boards)
    .filter((personId) => mustReach(event, personId, state, boards))
    .flatMap((personId) => {
      const sent = bearersFor(personId, events, version, deliveries);
      const own = deliveryTo(personId, version, deliveries);
      const since = sent.some(({ delivery }) => delivery.state === 'delivered');
      const hasFailed = own?.state === 'failed' && own.reason !== 'no-mail';
      const isOut = hasFailed || personId === also.personId;
      if (!isOut || since) return [];
      const reason = personId === also.personId ? also.reason : (own?.reason ?? null);
      return [{ name: nameIn(boards, personId), reason }];
    });
}

function whatOf(event: MeetingEvent, meeting: KnownMeeting) {
  if (meeting.status === 'CANCELLED' && event.type !== 'MeetingMoved') return 'CANCELLED';
  switch (event.type) {
    case 'MeetingMoved':
      return 'MOVED';
    case 'MeetingCancelled':
      return 'CANCELLED';
    case 'MeetingSubstituteAsked':
      return 'QUESTION';
    case 'RosterNoted':
      return 'LEFT';
    case 'MeetingSubstituteReleased':
      return 'RELEASED';
    case 'MeetingSubstituteAnswered':
      return 'SERVES';
    case 'AttendanceAnswered':
      return event.viaOffice === null ? 'LEADS' : 'ANSWER';
    case 'AttendanceTakenBack':
      return 'ANSWER';
    default:
      return 'NOTICE';
  }
}
