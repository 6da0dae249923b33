import { callOf } from '../domain/attendance/answering.ts';
import { seatStanding } from '../domain/attendance/rules/seat-standing.ts';
import type { KnownMeeting } from '../domain/state.ts';
import { ATTENDANCE_SAID, CALLED_IN } from '../text/index.ts';

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
      return standing.asked.slice(-1).map(({ name }) => CALLED_IN.declinedNext(name));
    case 'EMPTY':
      return [CALLED_IN.declinedNobody];
    case 'UNANSWERED':
      return [];
  }
}
