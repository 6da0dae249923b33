import {
  callPassesOnAt,
  canonicalHash,
  type Instant,
  instantFromEpoch,
  isSeatCovered,
  type PersonRef,
  peopleOf,
  type Seat,
  seatHeldBy,
  substituteOrder,
} from '../../../kernel/index.ts';
import type { MeetingAhead } from '../while-ahead.ts';
import type { AttendanceEvent, MeetingRoster, RosterNoted } from './events.ts';
import { callingGround } from './rules/calling-ground.ts';
import { earliestStart, hasBegun, mayStillAsk } from './rules/meeting-time.ts';
import { nextToAsk } from './rules/next-to-ask.ts';
import { type AttendanceBook, answerOf, evolveAttendance, type MeetingCall } from './state.ts';

/**
 * The board as the command brings it, where it is not the one that is known already, and who is no longer of it.
 *
 * @param heardBefore of the board, by what was done before it was noted first
 */
export function rosterEvents(
  book: AttendanceBook,
  roster: MeetingRoster,
  at: Instant,
  heardBefore: readonly PersonRef[] = [],
): RosterNoted[] {
  const known = book.roster !== null && canonicalHash(book.roster) === canonicalHash(roster);
  if (known) return [];
  const now = new Set(peopleOf(roster.electorate).map(({ personId }) => personId));
  const before = book.roster === null ? heardBefore : peopleOf(book.roster.electorate);
  const left = before.filter(({ personId }) => !now.has(personId));
  return [{ type: 'RosterNoted', roster, ...(left.length > 0 ? { left } : {}), at }];
}

/**
 * The board has changed since people were called or answered: ersättare who no longer are give way, and others are
 * asked, for the whole meeting and in ärenden with jäv. Before anybody has been, nothing rests on who the board is.
 */
export function noteRoster(meeting: MeetingAhead, roster: MeetingRoster, at: Instant): AttendanceEvent[] {
  const book = meeting.attendance;
  const inItems = meeting.matters.flatMap(({ calls, recusals }) => [...calls, ...recusals]);
  if ((book.roster === null && inItems.length === 0) || book.isOver || hasBegun(meeting, at)) return [];
  const heard = inItems.map(({ person }) => person);
  const noted = rosterEvents(book, roster, at, unique(heard));
  return noted.length === 0 ? [] : withFollowUps(meeting, noted, at, meeting.noticeBook.sent.length > 0);
}

function unique(people: readonly PersonRef[]): PersonRef[] {
  return people.filter(({ personId }, at) => people.findIndex((one) => one.personId === personId) === at);
}

/**
 * What an act brings with it: ersättare let go and asked, and seats that nobody is left to serve for. Given the events of the act, gives them with
 * those that follow from them (domain page 10, "Ersättare").
 *
 * @param noticeSent whether the meeting has been called to: then an ersättare is asked for a vacant seat too
 */
export function withFollowUps(
  meeting: MeetingAhead,
  events: readonly AttendanceEvent[],
  at: Instant,
  noticeSent: boolean,
): AttendanceEvent[] {
  const all = [...events];
  let book = events.reduce(evolveAttendance, meeting.attendance);
  for (;;) {
    const released = release(book, at);
    const next = released === null ? fill(meeting, book, at, noticeSent) : [released];
    if (next.length === 0) return all;
    all.push(...next);
    book = next.reduce(evolveAttendance, book);
  }
}

/** Whether somebody else than the ledamot is needed for the seat: she has förhinder, or the seat is vacant. */
export function needsSubstitute(book: AttendanceBook, seat: Seat, noticeSent: boolean): boolean {
  return seat.holder === null ? noticeSent : answerOf(book, seat.holder.personId)?.answer === 'ABSENT';
}

/** An ersättare gives way to the ledamot who is back, or is another by now, and to a board on which she is no longer ersättare. */
function release(book: AttendanceBook, at: Instant): AttendanceEvent | null {
  const open = book.calls.filter((one) => one.status === 'ASKED' || one.status === 'ACCEPTED');
  const left = open.find((one) => !mayServe(book, one) || isForEarlierHolder(book, one));
  if (!left) return null;
  const served = left.status === 'ACCEPTED';
  return { type: 'MeetingSubstituteReleased', seatId: left.seatId, person: left.person, served, at };
}

/**
 * Whether it is about a ledamot who does not hold the seat any more. Who holds it now has not said that she cannot come;
 * where she has, a question is put anew for her, and whoever serves on the seat already goes on.
 *
 * Rule: FinsamL (2003:1210) 12 § (an ersättare serves for a ledamot who cannot); the board on the meeting's day.
 */
function isForEarlierHolder(book: AttendanceBook, { seatId, servesFor, status }: MeetingCall): boolean {
  const holder = book.roster?.electorate.seats.find((one) => one.seatId === seatId)?.holder ?? null;
  if (holder === null || holder.personId === servesFor?.personId) return false;
  return status === 'ASKED' || answerOf(book, holder.personId)?.answer !== 'ABSENT';
}

/** Whether she may serve for the seat by the board that is known, as long as its ledamot has not said that she comes. */
export function mayServe(book: AttendanceBook, { seatId, person }: MeetingCall): boolean {
  const { roster } = book;
  const seat = roster?.electorate.seats.find((one) => one.seatId === seatId);
  if (!roster || !seat) return false;
  const answer = seat.holder && answerOf(book, seat.holder.personId)?.answer;
  if (answer === 'COMING' || answer === 'REMOTE') return false;
  const { electorate, sameMemberOnly } = roster;
  const order = substituteOrder(electorate.seats, seatId, sameMemberOnly);
  return (
    seatHeldBy(electorate, person.personId) === null && order.some((one) => one.personId === person.personId)
  );
}

/** Seats for which somebody else is needed, and nobody serves. */
export function seatsUnserved(book: AttendanceBook, noticeSent: boolean): Seat[] {
  const isServed = ({ seatId }: Seat) =>
    book.calls.some((call) => call.seatId === seatId && call.status === 'ACCEPTED');
  return (book.roster?.electorate.seats ?? []).filter(
    (seat) => needsSubstitute(book, seat, noticeSent) && !isServed(seat),
  );
}

/** The next ersättare for a seat, with the question about another that gives way; or that silence has left nobody to ask for it. */
function fill(
  meeting: MeetingAhead,
  book: AttendanceBook,
  at: Instant,
  noticeSent: boolean,
): AttendanceEvent[] {
  const { roster } = book;
  const ground = callingGround(book);
  if (roster === null || ground === null || !mayStillAsk(meeting, at)) return [];
  const unserved = seatsUnserved(book, noticeSent);
  const next = nextToAsk(unserved, ground, at);
  if (next !== null) {
    const { person, seat } = next;
    const { seatId, holder: servesFor } = seat;
    const passOnAt = callPassesOnAt(at, earliestStart(meeting), roster.substituteAnswerHours);
    const elsewhere = book.calls
      .filter((one) => one.status === 'ASKED' && one.person.personId === person.personId)
      .map((one) => ({
        type: 'MeetingSubstituteReleased' as const,
        seatId: one.seatId,
        person,
        served: false,
        at,
      }));
    return [...elsewhere, { type: 'MeetingSubstituteAsked', seatId, servesFor, person, passOnAt, at }];
  }
  const left = unserved.find(
    ({ seatId }) =>
      !isSeatCovered(book.calls, seatId, at) &&
      !book.unserved.includes(seatId) &&
      book.calls.some((one) => one.seatId === seatId && one.status === 'ASKED'),
  );
  return left ? [{ type: 'SeatLeftUnserved', seatId: left.seatId, servesFor: left.holder, at }] : [];
}

/** Before any question was put: a seat for which nobody is asked, though somebody could be, after a move, say. */
const AT_ONCE = instantFromEpoch(0);

/** When the next call is passed on by silence, or null. */
export function nextPassOn(meeting: MeetingAhead, noticeSent: boolean): Instant | null {
  const { attendance: book } = meeting;
  if (book.roster === null) return null;
  const running = book.calls.filter(({ status }) => status === 'ASKED').map(({ passOnAt }) => passOnAt);
  const times = [AT_ONCE, ...new Set(running)].sort();
  return times.find((at) => fill(meeting, book, at, noticeSent).length > 0) ?? null;
}
