import { quorumOf } from '../../../kernel/law/index.ts';
import type { Asking } from '../asking.ts';
import type { AttendanceAnswer } from './attendance-answer.ts';
import { cancelledAhead } from './meeting-cancelled.ts';
import { meetingAhead, upcoming } from './which-meeting.ts';

/** Who has answered the kallelse, where its capability has nothing to tell: no meeting ahead, or none called to. */
export function answers(asking: Asking): AttendanceAnswer {
  const meeting = meetingAhead(asking) ?? upcoming(asking)[0];
  const seats = asking.view.seats.length;
  return {
    kind: 'answers',
    board: asking.board.name,
    date: meeting?.state.date ?? null,
    seats,
    needed: quorumOf(seats),
    cancelled: meeting === undefined ? cancelledAhead(asking) : null,
  };
}
