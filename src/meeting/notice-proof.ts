import { addressOf, type BoardOnDay, personOn } from '../board/index.ts';
import type { Instant, PersonRef } from '../kernel/index.ts';
import type { Delivery } from '../teams/outbox/deliveries.ts';
import type { MeetingEvent } from './domain/events.ts';
import type { Called, NoticeEvent } from './domain/notice/events.ts';
import type { DayAndPlace } from './domain/values.ts';
import { bearersFor, isByAnswer } from './in-force.ts';

/** The kind of message that carries a kallelse; its key names event and person. */
export const NOTICE_CARD = 'notice.card';

/** The outbox's name for the kallelse that event `version` sent to somebody. */
export function noticeKey(meetingId: string, version: number, personId: string): string {
  return `${meetingId}/${version}/${personId}/notice`;
}

/** What became of one version of the kallelse for one person. */
export type ProofState =
  /** Queued, or tried and to be tried again. */
  | 'WAITING'
  | 'DELIVERED'
  /** Opened: shown by an act of hers. */
  | 'OPENED'
  /** The last send was lost without an answer: it may have arrived. */
  | 'UNCERTAIN'
  | 'FAILED'
  /** She has no account in Teams that Klubban knows of. */
  | 'NO_ACCOUNT'
  /** No longer needed when its turn came: the meeting moved, or she left the board. */
  | 'DROPPED';

export interface ProofRow {
  readonly person: PersonRef;
  readonly email: string | null;
  readonly seats: Called['seats'];
  /** She is not of the board on the meeting's day any more, and so is called no more. */
  readonly left: boolean;
  readonly state: ProofState;
  readonly queuedAt: Instant | null;
  readonly deliveredAt: Instant | null;
  readonly openedAt: Instant | null;
  readonly tries: number;
  /** Sends that ended without an answer: as many copies may have arrived beside the known one. */
  readonly unknowns: number;
  readonly nextTryAt: Instant | null;
  /** Why it failed or is tried again, as the outbox says. */
  readonly reason: Delivery['reason'];
  /** `mail`: by letter, and delivered means that the mail server took it over. Null: not on its way at all. */
  readonly by: Delivery['by'] | null;
  /** Why Teams could not reach her, where a letter went instead. */
  readonly unreachable: Delivery['unreachable'];
  /** How it went at first, where it was sent again or a later message bore it; null: it was sent once. */
  readonly missed: Missed | null;
}

export interface Missed {
  readonly state: 'FAILED' | 'NO_ACCOUNT';
  readonly reason: Delivery['reason'];
  /** When it was tried last; null: there was nowhere to send it. */
  readonly at: Instant | null;
}

/** The proof of one version of the kallelse, person by person. */
export interface NoticeProof {
  readonly number: number;
  /** The day, hours and place that it called to: the meeting's own may be others since. */
  readonly calledTo: DayAndPlace;
  readonly sentAt: Instant;
  readonly by: PersonRef;
  readonly approvedBy: PersonRef | null;
  readonly hash: string;
  readonly rows: readonly ProofRow[];
}

interface Recorded {
  readonly version: number;
  readonly event: MeetingEvent;
}

/** Every version that was sent, each with what the outbox knows of every recipient. */
export function noticeProofs(
  events: readonly Recorded[],
  deliveries: readonly Delivery[],
  board: BoardOnDay,
  onlyTenant: string | null,
): NoticeProof[] {
  const proofs: NoticeProof[] = [];
  const rowsOf = (version: number, number: number, recipients: readonly Called[]) => {
    const until = events.find((one) => one.version > version && one.event.type === 'NoticeSent')?.version;
    const own = events.filter((one) => until === undefined || one.version < until);
    const isUnderWay = !deliveries.some((one) => one.key.includes(`/${version}/`));
    return recipients.map(({ person, seats }): ProofRow => {
      const { personId } = person;
      const opened = openingOf(events, number, personId);
      const reachable = isUnderWay && addressOf(board, personId, onlyTenant) !== null;
      const email = personOn(board, personId)?.email ?? null;
      const bore = bearersFor(personId, own, version, deliveries);
      const left = !isCalledOn(board, personId);
      return { person, email, seats, left, ...whatBecame(version, bore, opened, reachable) };
    });
  };
  for (const { version, event } of events) {
    if (event.type === 'NoticeSent')
      proofs.push({ ...headOf(event), rows: rowsOf(version, event.number, event.recipients) });
    if (event.type === 'NoticeSentOn') {
      const index = proofs.findIndex((one) => one.number === event.number);
      const before = proofs[index];
      if (before) {
        proofs[index] = {
          ...before,
          rows: [...before.rows, ...rowsOf(version, event.number, event.recipients)],
        };
      }
    }
  }
  return proofs;
}

function headOf({
  number,
  content: { date, start, end, place },
  at,
  by,
  approvedBy,
  hash,
}: Extract<NoticeEvent, { readonly type: 'NoticeSent' }>) {
  return { number, calledTo: { date, start, end, place }, sentAt: at, by, approvedBy, hash };
}

/** Her first act on a version, and whether it was an answer: that is no sign that the kallelse had come. */
interface Opening {
  readonly at: Instant;
  readonly byAnswer: boolean;
}

function openingOf(events: readonly Recorded[], number: number, personId: string): Opening | null {
  const own = events.flatMap(({ event }) =>
    event.type === 'NoticeOpened' && event.number === number && event.person.personId === personId
      ? [event]
      : [],
  )[0];
  return own ? { at: own.at, byAnswer: isByAnswer(own, events) } : null;
}

type Outcome = Omit<ProofRow, 'person' | 'email' | 'seats' | 'left'>;
type Bearer = ReturnType<typeof bearersFor>[number];

/**
 * What became of what the event at `version` called for: where that message did not reach her, what became of the
 * one that bore it to her later, or of the last that was sent again.
 */
export function whatBecame(
  version: number,
  bore: readonly Bearer[],
  opened: Opening | null,
  reachable: boolean,
): Outcome {
  const own = bore.find((one) => one.version === version)?.delivery ?? null;
  const first = outcomeOf(own, opened, reachable);
  const { state, reason } = outcomeOf(own, null, reachable);
  if (state !== 'FAILED' && state !== 'NO_ACCOUNT') return first;
  const later = bore.filter((one) => one.version > version);
  const again =
    later.find((one) => one.delivery.state === 'delivered') ??
    later.findLast((one) => one.event.type === 'NoticeSentAgain');
  if (!again) return first;
  const missed = { state, reason, at: own?.lastTriedAt ?? null };
  return { ...outcomeOf(again.delivery, opened, true), missed };
}

/** What became of one message, by what the outbox knows of it. */
function outcomeOf(delivery: Delivery | null, opened: Opening | null, reachable: boolean): Outcome {
  const {
    queuedAt = null,
    deliveredAt = null,
    tries = 0,
    unknowns = 0,
    nextTryAt = null,
    reason = null,
  } = delivery ?? {};
  const { by = null, unreachable: why = null } = delivery ?? {};
  const common = {
    queuedAt,
    deliveredAt,
    openedAt: opened?.at ?? null,
    tries,
    unknowns,
    nextTryAt,
    reason,
    by,
    unreachable: why,
    missed: null,
  };
  const isThere = delivery !== null && delivery.state !== 'failed';
  // Whoever looked has it before her; whoever answered need not have been sent it.
  if (opened !== null && (isThere || !opened.byAnswer)) return { ...common, state: 'OPENED' };
  if (delivery === null) return { ...common, state: reachable ? 'WAITING' : 'NO_ACCOUNT' };
  switch (delivery.state) {
    case 'delivered':
      return { ...common, state: 'DELIVERED' };
    case 'failed':
      return { ...common, state: delivery.reason === 'no-mail' && why === null ? 'NO_ACCOUNT' : 'FAILED' };
    case 'uncertain':
      return { ...common, state: 'UNCERTAIN' };
    case 'dropped':
      return { ...common, state: 'DROPPED' };
    case 'waiting':
    case 'queued':
    case 'sending':
      return { ...common, state: unknowns > 0 ? 'UNCERTAIN' : 'WAITING' };
  }
}

/** Those who are called and whom Teams does not reach: they need the kallelse in another way. */
export function unreachable(proof: Pick<NoticeProof, 'rows'>): ProofRow[] {
  return proof.rows.filter((row) => !row.left && (row.state === 'FAILED' || row.state === 'NO_ACCOUNT'));
}

/** Those who are called and have not got it. */
export function withoutIt(proof: Pick<NoticeProof, 'rows'>): ProofRow[] {
  return proof.rows.filter((row) => !row.left && row.state !== 'DELIVERED' && row.state !== 'OPENED');
}

/** Whether somebody is ledamot or ersättare on that board. */
function isCalledOn({ seats }: BoardOnDay, personId: string): boolean {
  return seats.some(
    ({ member, substitutes }) => member?.id === personId || substitutes.some((one) => one.id === personId),
  );
}
