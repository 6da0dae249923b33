import type { Instant } from '../../kernel/index.ts';
import { callOf } from '../domain/attendance/answering.ts';
import { leftToAsk } from '../domain/attendance/rules/left-to-ask.ts';
import { mayStillAsk } from '../domain/attendance/rules/meeting-time.ts';
import { seatStanding } from '../domain/attendance/rules/seat-standing.ts';
import type { KnownMeeting } from '../domain/state.ts';
import { ATTENDANCE_SAID, CALLED_IN, leftInWords, someNames } from '../text/index.ts';

/** Whether an ersättare who has said no may say yes after all: while the seat is nobody's. */
export function mayStillServe(meeting: KnownMeeting, personId: string, now: Instant): boolean {
  const { attendance: book } = meeting;
  const call = callOf(book.calls, personId);
  const seat = book.roster?.electorate.seats.find((one) => one.seatId === call?.seatId);
  if (call?.status !== 'DECLINED' || !seat || !mayStillAsk(meeting, now)) return false;
  const { kind } = seatStanding(book, seat);
  return kind === 'ASKED' || kind === 'EMPTY';
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
