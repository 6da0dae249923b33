import type { Instant, Seat } from '../../kernel/index.ts';
import type { CardButton } from '../../teams/contract.ts';
import { callOf, seatToServe } from '../domain/attendance/call-answered.ts';
import { isBackFrom } from '../domain/attendance/rules/calling-ground.ts';
import { leftToAsk } from '../domain/attendance/rules/left-to-ask.ts';
import { mayStillAsk } from '../domain/attendance/rules/meeting-time.ts';
import { seatStanding } from '../domain/attendance/rules/seat-standing.ts';
import type { MeetingCall } from '../domain/attendance/state.ts';
import { isAhead, type KnownMeeting } from '../domain/state.ts';
import { ATTEND_BUTTON, ATTENDANCE_SAID, CALLED_IN, leftInWords, someNames } from '../text/index.ts';

/**
 * The seat that an ersättare who has said no may serve for after all: while it is nobody's. Null: none.
 *
 * @param servesFor the ledamot whose seat is spoken of, by id
 */
export function seatStillOpen(
  meeting: KnownMeeting,
  personId: string,
  now: Instant,
  servesFor?: string,
): Seat | null {
  const { calls, roster } = meeting.attendance;
  const isNo = callOf(calls, personId)?.status === 'DECLINED';
  if (!isNo || roster === null || !isAhead(meeting) || !mayStillAsk(meeting, now)) return null;
  const named = servesFor === undefined ? {} : { servesFor };
  const found = seatToServe(meeting, { personId, roster, at: now, ...named });
  if ('kind' in found) return null;
  return roster.electorate.seats.find((seat) => seat.seatId === found.seatId) ?? null;
}

/**
 * The button of one who has said no and may serve after all: it is of one seat, which it names where the card tells of a
 * no to another; null: no seat is hers for the asking.
 *
 * @param data which meeting, and the time that it was asked about
 */
export function serveAfterAllButton(
  meeting: KnownMeeting,
  personId: string,
  now: Instant,
  data: Record<string, unknown>,
): CardButton | null {
  const no = callOf(meeting.attendance.calls, personId);
  const own = no?.servesFor ? seatStillOpen(meeting, personId, now, no.servesFor.personId) : null;
  const seat = own?.seatId === no?.seatId ? own : seatStillOpen(meeting, personId, now);
  if (seat === null) return null;
  const isOfNo = seat.seatId === no?.seatId;
  const title = isOfNo ? ATTEND_BUTTON.serveAfterAll : ATTEND_BUTTON.serveFor(seat.holder?.name ?? null);
  return { title, verb: 'substitute.accept', data: { ...data, seatId: seat.seatId } };
}

/** Her no to serve, where it holds still; null: she has said none, or it is over. */
export function noThatHolds({ attendance: book }: KnownMeeting, personId: string): MeetingCall | null {
  const call = callOf(book.calls, personId);
  return call?.status === 'DECLINED' && !isBackFrom(book, call) ? call : null;
}

/** That she has said no to serve, or had förhinder then. */
export function saidNo({ servesFor, byAbsence }: Pick<MeetingCall, 'servesFor' | 'byAbsence'>): string {
  return (byAbsence ? CALLED_IN.hadAbsence : CALLED_IN.hasDeclined)(servesFor?.name ?? null);
}

/** What becomes of the seat that an ersättare cannot serve for; nothing where she was never asked. */
export function seatAfterNo({ attendance: book }: KnownMeeting, personId: string): string[] {
  const call = callOf(book.calls, personId);
  const seat = book.roster?.electorate.seats.find((one) => one.seatId === call?.seatId);
  if (!seat) return [];
  const standing = seatStanding(book, seat);
  switch (standing.kind) {
    case 'SUBSTITUTE':
      return [ATTENDANCE_SAID.serving(standing.person.name, standing.servesFor?.name ?? null)];
    case 'MEMBER':
      return [CALLED_IN.memberComes(standing.person.name, standing.remote)];
    case 'ASKED':
      return standing.asked.slice(-1).map(({ personId: next, name }) => {
        const asked = book.calls.find((one) => one.seatId === seat.seatId && one.person.personId === next);
        const isNew = asked !== undefined && call !== null && asked.at >= (call.settledAt ?? call.at);
        if (isNew) return CALLED_IN.declinedNext(name);
        return CALLED_IN.wasAsked(someNames(standing.asked), standing.asked.length);
      });
    case 'EMPTY':
      return leftInWords(leftToAsk(book, seat.seatId));
    case 'UNANSWERED':
      return [];
  }
}
