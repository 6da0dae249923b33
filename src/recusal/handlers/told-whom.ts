import { addressOf, type BoardOnDay, personOn } from '../../board/index.ts';
import {
  type ItemRecusalEvent,
  type ItemRecusals,
  isOutOf,
  isOverBy,
  itemMatter,
  type KnownMeeting,
  type MeetingEvent,
} from '../../meeting/index.ts';
import type { Effect, MailAddress } from '../../teams/contract.ts';
import { isAskingTold, isReleaseTold, seatTold, votesOn } from './seat-news.ts';

/** What somebody is told of jäv in an ärende. */
export const NOTICE = 'recusal.notice';

export interface Place {
  readonly boardId: string;
  readonly streamId: string;
  readonly boards: Boards;
  readonly onlyTenant: string | null;
}

/**
 * What an event is told to somebody with; null: in no way. `byMail`: as a letter where Teams does not reach her, and she has
 * an address.
 */
export function noticeTo(
  { boardId, streamId, boards: { today, onDay }, onlyTenant }: Place,
  version: number,
  personId: string,
  byMail = false,
): Effect | null {
  const address = addressOf(today, personId, onlyTenant) ?? addressOf(onDay, personId, onlyTenant);
  const mail = byMail ? mailOf({ today, onDay }, personId) : null;
  const recipient =
    address !== null
      ? ({ kind: 'person', ...address, ...(mail === null ? {} : { mail }) } as const)
      : mail && ({ kind: 'mail', mail } as const);
  if (recipient === null) return null;
  const key = `${streamId}/${version}/${personId}/recusal`;
  return { key, boardId, streamId, kind: NOTICE, recipient, data: { personId, version } };
}

/** Where a letter reaches her; null: no address of hers is known. */
export function mailOf({ today, onDay }: Boards, personId: string): MailAddress | null {
  const person = personOn(onDay, personId) ?? personOn(today, personId);
  return person?.email ? { name: person.name, email: person.email } : null;
}

/** Who works for the board now, by id: whom it is told to, not who only sends. */
export function officeOf({ today }: Pick<Boards, 'today'>): string[] {
  return today.office.filter((holder) => !holder.admin).map(({ person }) => person.id);
}

export interface Boards {
  /** As it is now: whose office sees to the meeting. */
  readonly today: BoardOnDay;
  /** On the meeting's day: whose presidium leads it. */
  readonly onDay: BoardOnDay;
}

/**
 * Whoever leads the ärende: the first of the presidium who has no förhinder and is not out of it herself (domain page
 * 10, "Who may"); and the kansli. Nobody of the presidium is told where none of them leads, unless there is no kansli.
 */
function handlersOf(event: ItemRecusalEvent, { today, onDay }: Boards, meeting: KnownMeeting): string[] {
  const office = officeOf({ today });
  const aside = event.type === 'ItemRecusalNoted' ? event.change.person.personId : null;
  const lead = leadOf(event.item.number, onDay, meeting, aside);
  if (lead !== null) return [lead.id, ...office];
  const presidium = presidiumOf(onDay).flatMap(({ id }) => (id === aside ? [] : [id]));
  return office.length > 0 ? office : presidium.slice(0, 1);
}

/**
 * Who of the presidium leads the ärende, as it looks now; null: none of them can.
 * @param aside somebody whose own jäv is in question, who does not lead in that
 *
 * Rule: FinsamL (2003:1210) 17 §; KL (2017:725) 6 kap. 30 §.
 */
export function leadOf(item: string, onDay: BoardOnDay, meeting: KnownMeeting, aside: string | null = null) {
  return leadIn(itemMatter(meeting.matters, item), onDay, meeting, aside);
}

/** The same, of jäv in an ärende as it was: it may have been taken off the agenda since. */
export function leadIn(
  matter: ItemRecusals | null,
  onDay: BoardOnDay,
  meeting: KnownMeeting,
  aside: string | null = null,
) {
  const isAway = (id: string) => id === aside || isAbsent(meeting, id) || isOutOf(matter, id);
  return presidiumOf(onDay).find(({ id }) => !isAway(id)) ?? null;
}

function presidiumOf({ chair, viceChairs }: BoardOnDay) {
  return [...(chair ? [chair] : []), ...viceChairs];
}

/**
 * Whom jäv in an ärende is told to: whoever leads it, the kansli, the person it is about, the ersättare who is asked, and
 * of a seat that another votes on by it those whose seat it is.
 * @param act what was recorded of the meeting by the same act
 */
export function recipientsOf(
  event: ItemRecusalEvent,
  boards: Boards,
  meeting: KnownMeeting,
  act: readonly MeetingEvent[],
): string[] {
  const doers = new Set(
    act.flatMap((one) => (one.type === 'ItemRecusalNoted' ? [one.change.by.personId] : [])),
  );
  const ofSeat = seatTold(event, meeting).filter((id) => !doers.has(id));
  const handlers = handlersOf(event, boards, meeting);
  switch (event.type) {
    case 'ItemRecusalNoted': {
      const { person, by } = event.change;
      const all = unique([person.personId, ...handlers, ...ofSeat]);
      return event.carriedFrom === undefined ? all.filter((id) => id !== by.personId) : all;
    }
    case 'ItemSignatoryAsked':
      return unique([event.person.personId, ...officeOf(boards)]);
    case 'ItemSignatoryCleared':
      return handlers;
    case 'ItemSubstituteAnswered': {
      const { viaOffice, person } = event;
      const others = [...handlers, ...overtaken(event, meeting), ...ofSeat];
      if (viaOffice === undefined) return unique(others).filter((id) => id !== person.personId);
      return unique([person.personId, ...others]).filter((id) => id !== viaOffice.personId);
    }
    case 'ItemSubstituteAsked': {
      const office = isAskingTold(event, meeting, act) ? [] : officeOf(boards);
      return unique([event.person.personId, ...office]);
    }
    case 'ItemSubstituteReleased': {
      // Of a question that the meeting's end has ended nobody is told.
      if (isOverBy(meeting, event.at)) return [];
      const others = isReleaseTold(event, meeting)
        ? handlers.filter((id) => !votesOn(event, meeting, id))
        : [];
      return unique([event.person.personId, ...others, ...ofSeat]);
    }
  }
}

const unique = (ids: readonly string[]) => [...new Set(ids)];

/** Whether she sees to the ärende: leads it, or works for the board. */
export function seesToItem(
  event: ItemRecusalEvent,
  boards: Boards,
  meeting: KnownMeeting,
  personId: string,
): boolean {
  return handlersOf(event, boards, meeting).includes(personId);
}

/** The ersättare who were asked for the seat too, and need not answer now that it is taken. */
export function overtaken(
  { item, seatId, at }: Extract<ItemRecusalEvent, { readonly type: 'ItemSubstituteAnswered' }>,
  meeting: KnownMeeting,
): string[] {
  const calls = itemMatter(meeting.matters, item.number)?.calls ?? [];
  return calls
    .filter((call) => call.seatId === seatId && call.takenAt === at)
    .map((call) => call.person.personId);
}

/** Whether she has said that she cannot come. */
export function isAbsent({ attendance }: KnownMeeting, personId: string): boolean {
  return attendance.answers.some((one) => one.person.personId === personId && one.answer === 'ABSENT');
}
