import { electorateOf, type KnownBoard } from '../board/index.ts';
import {
  type Actor,
  type Clock,
  type Instant,
  localDateOf,
  type PersonRef,
  peopleOf,
  SYSTEM,
} from '../kernel/index.ts';
import { runCommand, type Store } from '../store/index.ts';
import type { Recipient } from '../teams/contract.ts';
import { type Delivery, deliveries, resolveDelivery } from '../teams/outbox/deliveries.ts';
import { isOverBy } from './domain/attendance/rules/meeting-time.ts';
import type { MeetingEvent } from './domain/events.ts';
import { type Boards, boardsFor, recipientOf } from './handlers/messages/boards-of-meeting.ts';
import { tellsLead, tellsStanding } from './handlers/messages/must-reach.ts';
import { toldOf } from './handlers/messages/notice-recipients.ts';
import { nameIn } from './handlers/messages/telling.ts';
import { deliveryTo, type InForce, inForceFor } from './in-force.ts';
import { missedBy, noteMissed } from './missed.ts';
import { boardOfMeeting, meetingKind } from './stream.ts';
import { type LoadedMeeting, listMeetings, loadKnownMeeting } from './views.ts';

export interface CallingAgain {
  readonly store: Pick<Store, 'streams' | 'records'>;
  /** The one tenant served, for boards that name no team; null where there are several. */
  readonly onlyTenant: string | null;
  /** Whether letters go to those whom Teams does not reach. */
  readonly lettersGo: boolean;
}

/** An account in Teams that has just been in touch. */
export interface Account {
  readonly tenantId: string;
  readonly objectId: string;
}

/** A meeting, and what the outbox knows of what it has called for. */
interface Called {
  readonly loaded: LoadedMeeting;
  readonly boards: Boards;
  /** Events up to this one have their messages in the outbox. */
  readonly sentUpTo: number;
  readonly deliveries: readonly Delivery[];
}

/**
 * Somebody has been in touch and so can be reached: whatever holds and could not be brought to her goes to her now,
 * once. Throws what the store throws.
 */
export async function callAgain(
  ports: CallingAgain & { readonly clock: Clock },
  { id, now }: { readonly id: string; readonly now: () => Promise<KnownBoard | null> },
  personId: string,
  account: Account,
): Promise<void> {
  // Nearly always nothing waits, and the board is not asked for.
  const missed = await missedBy(ports.store.records, id, personId);
  const board = missed.length === 0 ? null : await now();
  if (board === null) return;
  for (const { meetingId, forget } of missed) {
    const at = ports.clock.now();
    const called = await calledAt(ports, board, meetingId, at);
    const holds = called && holdingFor(called, personId);
    if (called && holds?.state === 'ON_ITS_WAY') continue;
    if (called) await standingAgain(ports, called, personId);
    if (called) await itemQuestionsAgain(ports, called, personId);
    if (called && holds?.state === 'MISSED') {
      const recipient = recipientOf(called.boards, personId, ports.onlyTenant, true);
      if (!isAccount(recipient, account) || !isCurable(holds.delivery)) continue;
      await sendAgain(ports, called, holds, personId, { at, actor: SYSTEM });
    }
    await forget();
  }
}

/**
 * The board has changed, or the product starts: whatever holds in a coming meeting goes to those for whom an address
 * is known that was not, and is noted for those whom nothing reaches yet. Throws what the store throws.
 */
export async function callWhomAddressesReach(
  ports: CallingAgain,
  board: KnownBoard,
  by: { readonly at: Instant; readonly actor: Actor },
): Promise<void> {
  const today = localDateOf(by.at);
  for (const { id, date, status } of await listMeetings(ports.store, board.id)) {
    if (date < today || status === 'CLOSED') continue;
    const called = await calledAt(ports, board, id, by.at);
    if (called === null) continue;
    for (const personId of concerned(called)) {
      const holds = holdingFor(called, personId);
      if (holds?.state !== 'MISSED') continue;
      const recipient = recipientOf(called.boards, personId, ports.onlyTenant, true);
      if (isNew(recipient, holds.delivery, ports.lettersGo)) {
        await sendAgain(ports, called, holds, personId, by);
      } else {
        await noteMissed(ports.store.records, { boardId: board.id, personId, meetingId: id });
      }
    }
  }
}

/** Those who have not got what holds of a meeting, and whether there is a way to try. Throws what the store throws. */
export async function missingAt(
  ports: CallingAgain,
  board: KnownBoard,
  meetingId: string,
  at: Instant,
): Promise<{ readonly person: PersonRef; readonly hasWay: boolean }[]> {
  const called = await calledAt(ports, board, meetingId, at);
  if (called === null) return [];
  return [...concerned(called)].flatMap((personId) => {
    const state = holdingFor(called, personId)?.state;
    if (state !== 'MISSED' && state !== 'UNCERTAIN') return [];
    const recipient = recipientOf(called.boards, personId, ports.onlyTenant, true);
    const hasWay = waysTo(recipient, ports.lettersGo).length > 0;
    return [{ person: { personId, name: nameIn(called.boards, personId) }, hasWay }];
  });
}

/** A meeting that is not over; null: nothing of it holds any more. */
async function calledAt(
  { store }: CallingAgain,
  board: KnownBoard,
  meetingId: string,
  at: Instant,
): Promise<Called | null> {
  // The head first: what it says to be in the outbox is there when the outbox is looked at.
  const head = await store.streams.head(meetingId);
  const loaded = head === null ? null : await loadKnownMeeting(store, meetingId);
  if (head === null || loaded === null) return null;
  if (loaded.state.status === 'CLOSED' || isOverBy(loaded.state, at)) return null;
  return {
    loaded,
    boards: boardsFor(board, loaded.state, at),
    sentUpTo: head.effectsUpTo,
    deliveries: await deliveries(store.records, meetingId),
  };
}

function concerned({ loaded, boards }: Called): ReadonlySet<string> {
  const { noticeBook, attendance } = loaded.state;
  const heard = [...noticeBook.sent.flatMap((one) => one.recipients), ...attendance.calls];
  // Whoever came to the board after it was called off was never called to it.
  const seated = loaded.state.status === 'CANCELLED' ? [] : peopleOf(electorateOf(boards.onDay));
  return new Set([...heard.map((one) => one.person.personId), ...seated.map((one) => one.personId)]);
}

function holdingFor(
  { loaded, boards, sentUpTo, deliveries: sent }: Called,
  personId: string,
): InForce | null {
  const { state, events } = loaded;
  const told = (event: MeetingEvent) => toldOf(event, state, boards);
  const notice = inForceFor(personId, events, state, told, sent);
  const isLead = (event: MeetingEvent) => tellsLead(event, personId, state, boards);
  const lead = inForceFor(personId, events, state, told, sent, isLead);
  // The kallelse says who leads: sent again, it is told with that.
  const isLeadMissed = lead?.state === 'MISSED' && state.noticeBook.sent.length > 0;
  const holds = isLeadMissed && (notice === null || notice.state === 'ARRIVED') ? lead : notice;
  return holds !== null && holds.version > sentUpTo ? { ...holds, state: 'ON_ITS_WAY' } : holds;
}

/** How she stands to the meeting goes as it was to be told, where it is so still. */
async function standingAgain(
  { store, clock }: CallingAgain & { readonly clock: Clock },
  { loaded, boards, deliveries: sent }: Called,
  personId: string,
): Promise<void> {
  for (const { version, event } of loaded.events) {
    if (!tellsStanding(event, personId, loaded.state, boards)) continue;
    const own = deliveryTo(personId, version, sent);
    if (own?.state === 'failed' && isCurable(own)) {
      await resolveDelivery(store.records, clock, own.key, 'send-again');
    }
  }
}

/** The question whether she can serve in one ärende, where she has not answered it. */
async function itemQuestionsAgain(
  { store, clock }: CallingAgain & { readonly clock: Clock },
  { loaded, deliveries: sent }: Called,
  personId: string,
): Promise<void> {
  for (const { version, event } of loaded.events) {
    if (event.type !== 'ItemSubstituteAsked' || event.person.personId !== personId) continue;
    const own = sent.find(({ key }) => key.endsWith(`/${version}/${personId}/recusal`));
    if (own?.state === 'failed' && isCurable(own)) {
      await resolveDelivery(store.records, clock, own.key, 'send-again');
    }
  }
}

/** Once for each thing that did not reach her, whoever finds it out and however often. */
async function sendAgain(
  { store }: CallingAgain,
  { loaded, boards }: Called,
  { version }: InForce,
  personId: string,
  { at, actor }: { readonly at: Instant; readonly actor: Actor },
): Promise<void> {
  const { id, state } = loaded;
  const people = [{ personId, name: nameIn(boards, personId) }];
  const seen = state.noticeBook.again.length;
  const meta = { at, actor, commandId: `again/${version}/${personId}` };
  const command = { type: 'SendNoticeAgain', people, by: null, at, seen } as const;
  const target = { id, boardId: boardOfMeeting(id) ?? '' };
  await runCommand(store.streams, meetingKind, target, command, meta);
}

function isAccount(recipient: Recipient | null, { tenantId, objectId }: Account): boolean {
  return (
    recipient?.kind === 'person' &&
    recipient.tenantId.toLowerCase() === tenantId.toLowerCase() &&
    recipient.objectId.toLowerCase() === objectId.toLowerCase()
  );
}

/** What being in touch mends; a message that Teams does not take would not be taken now either. */
function isCurable(delivery: Delivery | null): boolean {
  return delivery === null || (delivery.reason !== 'rejected' && delivery.reason !== 'render');
}

/** Whether there is a way to her that was not there when it was sent. */
function isNew(recipient: Recipient | null, sent: Delivery | null, lettersGo: boolean): boolean {
  const now = waysTo(recipient, lettersGo);
  const then = new Set(sent?.reason === 'no-mail' ? [] : waysTo(sent?.recipient ?? null, lettersGo));
  return now.some((way) => !then.has(way));
}

function waysTo(recipient: Recipient | null, lettersGo: boolean): string[] {
  if (recipient === null || (recipient.kind !== 'person' && recipient.kind !== 'mail')) return [];
  const letter = lettersGo && recipient.mail ? [`mail ${recipient.mail.email.toLowerCase()}`] : [];
  return recipient.kind === 'mail'
    ? letter
    : [`teams ${recipient.tenantId} ${recipient.objectId}`.toLowerCase(), ...letter];
}
