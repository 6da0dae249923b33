import {
  callPassesOnAt,
  canonicalHash,
  type Instant,
  instantFromEpoch,
  isSeatCovered,
  nextSubstituteFor,
  type Seat,
  seatHeldBy,
  substituteOrder,
} from '../../../kernel/index.ts';
import type { MeetingAhead } from '../while-ahead.ts';
import type { AttendanceEvent, MeetingRoster, RosterNoted } from './events.ts';
import { callingGround } from './rules/calling-ground.ts';
import { earliestStart, hasBegun, mayStillAsk } from './rules/meeting-time.ts';
import { type AttendanceBook, answerOf, evolveAttendance, type MeetingCall } from './state.ts';

/** The board as the command brings it, where it is not the one that is known already. */
export function rosterEvents(book: AttendanceBook, roster: MeetingRoster, at: Instant): RosterNoted[] {
  const known = book.roster !== null && canonicalHash(book.roster) === canonicalHash(roster);
  return known ? [] : [{ type: 'RosterNoted', roster, at }];
}

/**
 * The board has changed since people were called or answered: ersättare who no longer are give way, and others are
 * asked. Before anybody has been, nothing rests on who the board is.
 */
export function noteRoster(meeting: MeetingAhead, roster: MeetingRoster, at: Instant): AttendanceEvent[] {
  const book = meeting.attendance;
  if (book.roster === null || book.isOver || hasBegun(meeting, at)) return [];
  const noted = rosterEvents(book, roster, at);
  return noted.length === 0 ? [] : withFollowUps(meeting, noted, at, meeting.noticeBook.sent.length > 0);
}

/**
 * What an act brings with it: ersättare let go and ersättare asked. Given the events of the act, gives them with
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
    const next = release(book, at) ?? call(meeting, book, at, noticeSent);
    if (next === null) return all;
    all.push(next);
    book = evolveAttendance(book, next);
  }
}

/** Whether somebody else than the ledamot is needed for the seat: she has förhinder, or the seat is vacant. */
export function needsSubstitute(book: AttendanceBook, seat: Seat, noticeSent: boolean): boolean {
  return seat.holder === null ? noticeSent : answerOf(book, seat.holder.personId)?.answer === 'ABSENT';
}

/** An ersättare gives way to the ledamot who is back, and to a board on which she is no longer ersättare. */
function release(book: AttendanceBook, at: Instant): AttendanceEvent | null {
  const open = book.calls.filter((one) => one.status === 'ASKED' || one.status === 'ACCEPTED');
  const left = open.find((one) => !mayServe(book, one));
  if (!left) return null;
  const served = left.status === 'ACCEPTED';
  return { type: 'MeetingSubstituteReleased', seatId: left.seatId, person: left.person, served, at };
}

function mayServe(book: AttendanceBook, { seatId, person }: MeetingCall): boolean {
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

/** The next ersättare for a seat that nobody serves for, unless one is still being waited for. */
function call(
  meeting: MeetingAhead,
  book: AttendanceBook,
  at: Instant,
  noticeSent: boolean,
): AttendanceEvent | null {
  const ground = callingGround(book);
  if (book.roster === null || ground === null || !mayStillAsk(meeting, at)) return null;
  for (const seat of book.roster.electorate.seats) {
    if (!needsSubstitute(book, seat, noticeSent) || isSeatCovered(book.calls, seat.seatId, at)) continue;
    const person = nextSubstituteFor(ground, seat.seatId);
    if (person === null) continue;
    const passOnAt = callPassesOnAt(at, earliestStart(meeting), book.roster.substituteAnswerHours);
    const { seatId, holder: servesFor } = seat;
    return { type: 'MeetingSubstituteAsked', seatId, servesFor, person, passOnAt, at };
  }
  return null;
}

/** A seat for which nobody is asked, though somebody could be: after a move, say. */
const AT_ONCE = instantFromEpoch(0);

/** When the next call is passed on by silence, or null. */
export function nextPassOn(book: AttendanceBook, noticeSent: boolean): Instant | null {
  const ground = callingGround(book);
  if (book.roster === null || ground === null) return null;
  const times = book.roster.electorate.seats.flatMap((seat) => {
    if (!needsSubstitute(book, seat, noticeSent)) return [];
    const calls = book.calls.filter((one) => one.seatId === seat.seatId);
    if (calls.some((one) => one.status === 'ACCEPTED')) return [];
    if (nextSubstituteFor(ground, seat.seatId) === null) return [];
    const running = calls.filter((one) => one.status === 'ASKED').map((one) => one.passOnAt);
    return [running.sort().at(-1) ?? AT_ONCE];
  });
  return times.sort()[0] ?? null;
}
