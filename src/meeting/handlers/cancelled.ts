import { localDateOf } from '../../kernel/index.ts';
import type { Reply, Turn } from '../../teams/contract.ts';
import { mayRecordForOthers } from '../domain/attendance/rules/who-may.ts';
import type { KnownMeeting } from '../domain/state.ts';
import { ATTEND_BUTTON, NOTICE_SAID, whenInWords } from '../text/index.ts';
import { type AtMeeting, type MeetingPorts, said, withMeeting } from './reach.ts';

/** Why the meeting is cancelled, by whom and when; nothing where it is not. */
export function cancelledLines(meeting: KnownMeeting, turn: Turn): string[] {
  if (meeting.status !== 'CANCELLED') return [];
  const { reason, cancelledBy, cancelledAt } = meeting;
  const today = localDateOf(turn.at);
  return [NOTICE_SAID.because(reason), NOTICE_SAID.cancelledBy(cancelledBy.name, cancelledAt, today)];
}

/** Runs `act` on a meeting that is to be held: of one that is cancelled it is told that, whatever card is pressed. */
export function withMeetingHeld(
  ports: MeetingPorts,
  turn: Turn,
  meetingId: string,
  act: (at: AtMeeting) => Promise<Reply>,
): Promise<Reply> {
  return withMeeting(ports, turn, meetingId, async (at) =>
    at.meeting.status === 'CANCELLED' ? cancelledInstead(at, turn) : act(at),
  );
}

/** That it is cancelled, and why, in place of what was asked or told of it. */
export function cancelledInstead(at: AtMeeting, turn: Turn): Reply {
  const { meeting } = at;
  const fact = NOTICE_SAID.cancelled(whenInWords(meeting, localDateOf(turn.at)));
  const hasProof = mayRecordForOthers(at.doer) && meeting.noticeBook.sent.length > 0;
  const data = { meetingId: at.meetingId };
  const buttons = hasProof ? [{ title: ATTEND_BUTTON.proof, verb: 'notice.proof', data }] : [];
  return said(at, fact, cancelledLines(meeting, turn), buttons);
}
