import { electorateOf } from '../../../board/index.ts';
import type { QuestionRequest } from '../../../conversation/index.ts';
import { localDateOf, seatHeldBy } from '../../../kernel/index.ts';
import type { Reply, Turn } from '../../../teams/contract.ts';
import { ATTENDANCE_SAID, OWN_NOTICE, whenInWords } from '../../text/index.ts';
import { leaversBefore } from '../notice/not-called.ts';
import { type AtMeeting, type MeetingPorts, said } from '../reach.ts';
import { bookOf, statusButton } from './attendance.ts';
import { meetingsMeant } from './meetings-meant.ts';
import { seatNowLines } from './stepping-in.ts';

/**
 * "Vem går in för Dan?", whose uppdrag ends before the meeting: that she is not called, and who sits on her seat then, or is
 * asked. Null: she is of the board at every meeting ahead that is meant.
 *
 * Rule: FinsamL (2003:1210) 12 and 13 §§ (the board on the meeting's day is the one that is called).
 */
export async function leaversSeat(
  ports: MeetingPorts,
  request: QuestionRequest,
  turn: Turn,
  personId: string,
): Promise<Reply | null> {
  const today = localDateOf(turn.at);
  for await (const at of meetingsMeant(ports, request, turn)) {
    const lines = seatLines(at, personId);
    if (lines === null) continue;
    const [leaver] = leaversBefore(at).filter((one) => one.personId === personId);
    const fact = OWN_NOTICE.endsBeforeFor(leaver?.name ?? '', whenInWords(at.meeting, today));
    return said(at, fact, lines, [statusButton(at)]);
  }
  return null;
}

/** Who has the seat on the meeting's day; null: she has none today, or is of the board then. */
function seatLines(at: AtMeeting, personId: string): string[] | null {
  const seat = seatHeldBy(electorateOf(at.board), personId);
  if (seat === null || !leaversBefore(at).some((one) => one.personId === personId)) return null;
  const book = bookOf(at);
  const then = book.roster.electorate.seats.find(({ seatId }) => seatId === seat.seatId);
  if (then === undefined) return [];
  if (then.holder !== null) return [ATTENDANCE_SAID.holdsSeatThen(then.holder.name)];
  return [ATTENDANCE_SAID.seatVacantThen, ...seatNowLines(book, then)];
}
