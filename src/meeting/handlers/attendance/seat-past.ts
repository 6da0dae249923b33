import { localDateOf, type Seat } from '../../../kernel/index.ts';
import type { CardButton, Reply, Turn } from '../../../teams/contract.ts';
import { answerData } from '../../cards/called-person.ts';
import { seatAfterNo, seatStillOpen } from '../../cards/seat-after-no.ts';
import { callOf } from '../../domain/attendance/call-answered.ts';
import { ATTEND_BUTTON, ATTENDANCE_SAID, CALLED_IN, whenInWords } from '../../text/index.ts';
import { type AtMeeting, said } from '../reach.ts';
import { showCalled } from './called.ts';

/**
 * A press on the card of a seat that is not hers to take any more, when another is: that the question is over, and the
 * card or the question that holds. Null: the press is of what is open, or there is nothing else to ask her.
 */
export function questionPast(
  at: AtMeeting,
  turn: Turn,
  accepts: boolean,
  seatId: string | undefined,
): Reply | null {
  const { calls, roster } = at.meeting.attendance;
  const { personId } = at.doer;
  const now = callOf(calls, personId);
  if (seatId === undefined || now === null) return null;
  const pressed = calls.find((call) => call.seatId === seatId && call.person.personId === personId);
  const seat = roster?.electorate.seats.find((one) => one.seatId === seatId);
  const whose = pressed?.servesFor ?? seat?.holder ?? null;
  const fact = CALLED_IN.questionOver(whose?.name ?? null, whenInWords(at.meeting, localDateOf(turn.at)));
  if (now.status === 'ASKED' || now.status === 'ACCEPTED') {
    // The same no once more: that is told as it was.
    const isOld = !accepts && pressed?.status === 'DECLINED';
    return seatId === now.seatId || isOld ? null : showCalled(at, turn, at.meeting, { fact, lines: [] });
  }
  if (!accepts) return null;
  const named = seatStillOpen(at.meeting, personId, turn.at, whose?.personId);
  const other = named?.seatId === seatId ? null : seatStillOpen(at.meeting, personId, turn.at);
  return other === null || other.seatId === seatId ? null : offered(at, turn, other, fact);
}

/** Whether she serves for the seat that is hers for the asking. */
function offered(at: AtMeeting, turn: Turn, seat: Seat, past: string): Reply {
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const fact = ATTENDANCE_SAID.confirmServe(seat.holder?.name ?? null, when);
  const lines = [past, ...seatAfterNo(at.meeting, at.doer.personId)];
  return said(at, fact, lines, [serveButton(at, seat, ATTEND_BUTTON.serve), showButton(at)]);
}

const showButton = ({ meetingId }: AtMeeting): CardButton => ({
  title: ATTEND_BUTTON.show,
  verb: 'notice.show',
  data: { meetingId },
});

/** A yes to serve for the seat, and no other. */
export function serveButton(at: AtMeeting, { seatId }: Pick<Seat, 'seatId'>, title: string): CardButton {
  return { title, verb: 'substitute.accept', style: 'positive', data: { ...answerData(at), seatId } };
}
