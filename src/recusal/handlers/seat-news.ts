import type { PersonRef } from '../../kernel/index.ts';
import {
  endedAt,
  type ItemCall,
  type ItemRecusalEvent,
  isOutOf,
  itemMatter,
  type KnownMeeting,
  type MeetingEvent,
  seatInItem,
} from '../../meeting/index.ts';
import type { ItemNotice } from '../item-text.ts';
import { asToldTo, SEAT_SAID, seatLines } from '../seat-text.ts';

type Of<Type extends ItemRecusalEvent['type']> = Extract<ItemRecusalEvent, { readonly type: Type }>;

/** Who, and when, where the event may take her question to serve in the ärende, or her yes to it, from her; null: it does not. */
function endedFor(event: ItemRecusalEvent): { readonly personId: string; readonly at: string } | null {
  switch (event.type) {
    case 'ItemSubstituteReleased':
      return { personId: event.person.personId, at: event.at };
    case 'ItemSubstituteAnswered':
      return event.accepted ? null : { personId: event.person.personId, at: event.at };
    case 'ItemRecusalNoted':
      return event.change.type === 'RecusalReported'
        ? { personId: event.change.person.personId, at: event.change.at }
        : null;
    default:
      return null;
  }
}

/** The call that the event has ended, where that is so still. */
function callEnded(event: ItemRecusalEvent, { matters }: KnownMeeting): ItemCall | null {
  const ended = endedFor(event);
  return ended && endedAt(itemMatter(matters, event.item.number), ended.personId, ended.at);
}

/** Who serves for a seat throughout the meeting, and what of the ärende her jäv has changed there: she is out of it, or in it again. */
interface WholeSeat {
  readonly person: PersonRef;
  readonly seatId: string;
  readonly holder: PersonRef | null;
  readonly isOut: boolean;
}

/** The seat that jäv of whoever serves on it throughout has left empty in the ärende, or that she has there again; null: of no such seat. */
function wholeSeatOf(event: ItemRecusalEvent, meeting: KnownMeeting): WholeSeat | null {
  if (event.type !== 'ItemRecusalNoted') return null;
  const { type, person } = event.change;
  if (type !== 'RecusalReported' && type !== 'RecusalWithdrawn' && type !== 'RecusalDecided') return null;
  const { calls, roster } = meeting.attendance;
  const served = calls.find((one) => isSame(one.person, person) && one.status === 'ACCEPTED');
  const matter = itemMatter(meeting.matters, event.item.number);
  if (!served || !matter) return null;
  const isOut = isOutOf(matter, person.personId);
  // What has changed since is told by what changed it.
  if (isOut !== (type === 'RecusalReported')) return null;
  const { seatId } = served;
  if (!isOut && seatInItem(meeting, matter, seatId).votes?.personId !== person.personId) return null;
  const seat = roster?.electorate.seats.find((one) => one.seatId === seatId);
  return { person, seatId, holder: seat?.holder ?? null, isOut };
}

const isSame = (one: PersonRef, other: PersonRef) => one.personId === other.personId;

function seatOf(event: ItemRecusalEvent, meeting: KnownMeeting, seatId: string) {
  const matter = itemMatter(meeting.matters, event.item.number);
  return matter && seatInItem(meeting, matter, seatId);
}

/**
 * Whom a change of who votes on a seat in the ärende is told to beside those who see to it: who votes there now, and whom
 * the seat's ersättare serve for. Not to whoever brought it about by an answer of her own.
 *
 * Rule: one seat is one vote (domain page 4), and everybody knows whose it is.
 */
export function seatTold(event: ItemRecusalEvent, meeting: KnownMeeting): string[] {
  if (event.type === 'ItemSubstituteAnswered' && event.accepted) {
    const calls = itemMatter(meeting.matters, event.item.number)?.calls ?? [];
    const call = calls.find(({ person, status }) => isHer(person, event) && status === 'ACCEPTED');
    if (!call) return [];
    const holder = seatOf(event, meeting, call.seatId)?.holder ?? null;
    return [...new Set([call.servesFor.personId, ...(holder === null ? [] : [holder.personId])])];
  }
  const call = callEnded(event, meeting);
  const whole = call === null ? wholeSeatOf(event, meeting) : null;
  if (whole !== null) return whole.holder === null ? [] : [whole.holder.personId];
  const seat = call?.saidYes && seatOf(event, meeting, call.seatId);
  if (!call || !seat) return [];
  const people = [seat.votes, seat.holder, call.servesFor].flatMap((one) => one?.personId ?? []);
  return [...new Set(people)].filter(
    (id) => id !== call.person.personId && !actedAt(meeting, id, call.settledAt),
  );
}

const isHer = ({ personId }: { readonly personId: string }, { person }: Of<'ItemSubstituteAnswered'>) =>
  personId === person.personId;

/** Whether it came of an answer of hers, by herself or recorded for her: what she is told of that says it. */
function actedAt({ attendance }: KnownMeeting, personId: string, at: string | undefined): boolean {
  const { answers, calls } = attendance;
  return (
    answers.some((one) => one.person.personId === personId && one.at === at) ||
    calls.some((one) => one.person.personId === personId && one.settledAt === at && one.status === 'ACCEPTED')
  );
}

/**
 * Whether those who see to the ärende hear that somebody is let go: where she served, or another is needed in her stead. That
 * whoever she was to serve for takes part again they hear by what became of the jäv.
 */
export function isReleaseTold(event: Of<'ItemSubstituteReleased'>, meeting: KnownMeeting): boolean {
  const call = callEnded(event, meeting);
  const seat = call && seatOf(event, meeting, call.seatId);
  if (!call || !seat || seat.votes?.personId === call.servesFor.personId) return false;
  if (seat.votes !== null && !call.saidYes) return isFirstLetGo(call, event, meeting);
  return call.saidYes === true || (seat.votes === null && !seat.isForWhole);
}

/** Of those let go from the seat at once, as its ledamot takes part again: they were told that it was empty, and hear once who votes. */
function isFirstLetGo(
  { seatId, settledAt }: ItemCall,
  { item, person }: Of<'ItemSubstituteReleased'>,
  { matters }: KnownMeeting,
): boolean {
  const first = itemMatter(matters, item.number)?.calls.find(
    (one) => one.seatId === seatId && one.settledAt === settledAt && one.status === 'RELEASED',
  );
  return first?.person.personId === person.personId;
}

/** Whether she votes on the seat in the ärende by now: what it is told as to others she knows. */
export function votesOn(
  event: Of<'ItemSubstituteReleased'>,
  meeting: KnownMeeting,
  personId: string,
): boolean {
  return seatOf(event, meeting, event.seatId)?.votes?.personId === personId;
}

/** Whether the kansli hears who is asked by what led to it, of the same act: jäv, a no, somebody let go, or its own doing. */
export function isAskingTold(
  { item, seatId, at }: Of<'ItemSubstituteAsked'>,
  meeting: KnownMeeting,
  act: readonly MeetingEvent[],
): boolean {
  const isOwnDoing = act.some(
    ({ type }) => type === 'ItemRestored' || type === 'MeetingMoved' || type === 'NoticeImported',
  );
  const isReported = act.some(
    (one) =>
      one.type === 'ItemRecusalNoted' &&
      one.change.type === 'RecusalReported' &&
      one.item.number === item.number,
  );
  const calls = itemMatter(meeting.matters, item.number)?.calls ?? [];
  const ended = calls.some(
    (call) =>
      call.seatId === seatId &&
      call.settledAt === at &&
      (call.status === 'DECLINED' || call.status === 'RELEASED'),
  );
  return isOwnDoing || isReported || ended;
}

/** What is told of a seat in the ärende to others than whoever was asked to serve there; null: nothing of its own. */
export function seatNotice(
  event: ItemRecusalEvent,
  meeting: KnownMeeting,
  { personId, seesToIt }: { readonly personId: string; readonly seesToIt: boolean },
  item: string,
): ItemNotice | null {
  if (event.type === 'ItemSubstituteAsked') return askedNotice(event, meeting, item);
  if (event.type === 'ItemSubstituteAnswered' && event.accepted)
    return servesNotice(event, meeting, personId, item);
  const call = callEnded(event, meeting);
  const whole = call === null && !seesToIt ? wholeSeatOf(event, meeting) : null;
  if (whole !== null) return wholeSeatNotice(event, whole, meeting, personId, item);
  const seat = call && seatOf(event, meeting, call.seatId);
  if (!call || !seat) return null;
  const { person, saidYes } = call;
  const servesFor = asToldTo(call.servesFor, personId);
  if (saidYes && seat.votes?.personId === personId) {
    return { fact: SEAT_SAID.youVote(item), lines: [SEAT_SAID.notHer(person.name)] };
  }
  // Whoever sees to the ärende reads of the jäv itself.
  if (event.type === 'ItemRecusalNoted' && (seesToIt || !saidYes)) return null;
  const fact =
    event.type === 'ItemSubstituteAnswered'
      ? SEAT_SAID.cannot
      : saidYes
        ? SEAT_SAID.servesNoMore
        : SEAT_SAID.askedNoMore;
  const lines = [
    ...registeredBy(event),
    ...seatLines({ ...seat, holder: asToldTo(seat.holder, personId) }, servesFor, seesToIt),
  ];
  return { fact: fact(person.name, servesFor, item), lines };
}

/** To the ledamot of a seat that is served for throughout: that it is not in the ärende, or is so again. */
function wholeSeatNotice(
  event: ItemRecusalEvent,
  { person, holder, seatId, isOut }: WholeSeat,
  meeting: KnownMeeting,
  personId: string,
  item: string,
): ItemNotice | null {
  if (holder?.personId !== personId) return null;
  const servesFor = asToldTo(holder, personId);
  if (!isOut) return { fact: SEAT_SAID.serves(person.name, servesFor, item), lines: [] };
  const seat = seatOf(event, meeting, seatId);
  const lines = seat ? seatLines({ ...seat, holder: servesFor }, servesFor, false) : [];
  return { fact: SEAT_SAID.servesNotIn(person.name, servesFor, item), lines };
}

/** Who of the kansli recorded the answer for her. */
function registeredBy(event: ItemRecusalEvent): string[] {
  const by = event.type === 'ItemSubstituteAnswered' ? event.viaOffice : undefined;
  return by === undefined ? [] : [SEAT_SAID.registeredBy(by.name)];
}

function askedNotice(
  event: Of<'ItemSubstituteAsked'>,
  meeting: KnownMeeting,
  item: string,
): ItemNotice | null {
  const { person, servesFor, seatId } = event;
  const seat = seatOf(event, meeting, seatId);
  if (!seat) return null;
  const silent = seat.asked.filter((one) => one.personId !== person.personId);
  return {
    fact: SEAT_SAID.asked(person.name, servesFor, item),
    lines: [
      ...(silent.length === 0 ? [] : [SEAT_SAID.silent(silent)]),
      ...(seat.hasMore ? [] : [SEAT_SAID.nobodyMore]),
    ],
  };
}

function servesNotice(
  event: Of<'ItemSubstituteAnswered'>,
  meeting: KnownMeeting,
  personId: string,
  item: string,
): ItemNotice | null {
  const { person, seatId } = event;
  const calls = itemMatter(meeting.matters, event.item.number)?.calls ?? [];
  const call = calls.find((one) => one.seatId === seatId && isHer(one.person, event));
  if (call?.status !== 'ACCEPTED') return null;
  const holder = seatOf(event, meeting, seatId)?.holder ?? null;
  const isHolder = holder?.personId === personId;
  const fact = SEAT_SAID.serves(person.name, asToldTo(isHolder ? holder : call.servesFor, personId), item);
  const isOthers = holder !== null && !isHolder && !isSame(holder, call.servesFor);
  return { fact, lines: [...(isOthers ? [SEAT_SAID.seatOf(holder.name)] : []), ...registeredBy(event)] };
}

/** To others, of jäv that somebody has reported: whose seat it leaves empty in the ärende, and what becomes of that. */
export function recusedLines(
  event: Of<'ItemRecusalNoted'>,
  meeting: KnownMeeting,
  seesToIt: boolean,
): string[] {
  const { person, type } = event.change;
  const matter = itemMatter(meeting.matters, event.item.number);
  if (matter === null) return [];
  const ended = callEnded(event, meeting);
  const whole = ended === null ? wholeSeatOf(event, meeting) : null;
  if (whole !== null) {
    const { holder, isOut, seatId } = whole;
    const seat = seatLines(seatInItem(meeting, matter, seatId), holder ?? person, seesToIt);
    return isOut ? [SEAT_SAID.servesWhole(person.name, holder), ...seat] : seat;
  }
  if (type !== 'RecusalReported') return [];
  if (ended) {
    const { servesFor, seatId, saidYes } = ended;
    const was = saidYes ? SEAT_SAID.wouldServe : SEAT_SAID.wasAsked;
    return [
      was(person.name, servesFor),
      ...seatLines(seatInItem(meeting, matter, seatId), servesFor, seesToIt),
    ];
  }
  const seatId = seatLeftBy(meeting, matter.calls, person.personId);
  return seatId === null ? [] : seatLines(seatInItem(meeting, matter, seatId), person, seesToIt);
}

/** The seat that she sits on, as its ledamot or serving there throughout the meeting; null: none, as far as is known. */
function seatLeftBy(
  { attendance }: KnownMeeting,
  calls: readonly ItemCall[],
  personId: string,
): string | null {
  const served = attendance.calls.find(
    ({ person, status }) => person.personId === personId && status === 'ACCEPTED',
  );
  const held = attendance.roster?.electorate.seats.find(({ holder }) => holder?.personId === personId);
  const asked = calls.find(({ servesFor }) => servesFor.personId === personId);
  return served?.seatId ?? held?.seatId ?? asked?.seatId ?? null;
}
