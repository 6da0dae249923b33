import type { Act, ActRequest, ActResult } from '../../conversation/index.ts';
import { localDateOf, nextSubstituteFor, peopleOf, seatHeldBy } from '../../kernel/index.ts';
import type { CardButton, Turn } from '../../teams/contract.ts';
import { answerData } from '../cards/called.ts';
import type { AttendanceAnswer } from '../domain/attendance/events.ts';
import { callingGround } from '../domain/attendance/rules/calling-ground.ts';
import { leftToAsk } from '../domain/attendance/rules/left-to-ask.ts';
import { isOverBy } from '../domain/attendance/rules/meeting-time.ts';
import { mayRecordForOthers } from '../domain/attendance/rules/who-may.ts';
import { evolveAttendance } from '../domain/attendance/state.ts';
import { isAhead } from '../domain/state.ts';
import { meetingRosterOf } from '../roster.ts';
import { ATTEND_BUTTON, ATTENDANCE_SAID, leftInWords, whenInWords } from '../text/index.ts';
import { bookOf } from './attendance.ts';
import { type AtMeeting, refused, said } from './reach.ts';

export function whetherAtAll(at: AtMeeting, turn: Turn): ActResult {
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const reply = said(at, ATTENDANCE_SAID.whether(when), [ATTENDANCE_SAID.notRecorded], answersTo(at));
  return { reply, outcome: 'clarify', asks: asking(at, 'rsvp.accept', 'rsvp.decline') };
}

/** What a plain yes or no to a question about this meeting does. */
export function asking(at: AtMeeting, yes: Act, no: Act | null): NonNullable<ActResult['asks']> {
  const { meetingId, meeting } = at;
  return { yes, no, params: { meetingId, meetingDate: meeting.date, meetingSaid: true } };
}

/** A no to "vill du anmäla …?": nothing is recorded, and what can be said instead. */
export function nothingRecorded(at: AtMeeting): ActResult {
  return { reply: said(at, ATTENDANCE_SAID.notRecorded, [], answersTo(at)), outcome: 'clarify' };
}

/** That the meeting is over, before anything is asked about it; null: it is not. */
export function afterwards(at: AtMeeting, turn: Turn): ActResult | null {
  const { date, start, end } = at.meeting;
  if (!isAhead(at.meeting) || !isOverBy(at.meeting, turn.at)) return null;
  return {
    outcome: 'refuse',
    reply: refused({ code: 'attendance.over', data: { date, start, end } }, at, turn),
  };
}

/** Whom the answer is told to be of, where it is not the one who writes; of the kansli it is those named. */
export function othersIn(
  { personId, person, others = [], beside = [] }: ActRequest['params'],
  at: AtMeeting,
) {
  const isCalled = peopleOf(meetingRosterOf(at.boardThen).electorate).some(
    (one) => one.personId === at.doer.personId,
  );
  if (personId === undefined) return mayRecordForOthers(at.doer) && !isCalled ? beside : [];
  return personId === at.doer.personId ? [] : [{ personId, name: person ?? '' }, ...others];
}

/** One's own answers to the kallelse, each a button. */
export function answersTo(at: AtMeeting): CardButton[] {
  const { distance } = meetingRosterOf(at.boardThen);
  const answers = [CONFIRM.COMING, CONFIRM.ABSENT, ...(distance === 'ALLOWED' ? [CONFIRM.REMOTE] : [])];
  return answers.map(({ title, verb }) => ({ title, verb, data: answerData(at) }));
}

const CONFIRM = {
  COMING: { say: ATTENDANCE_SAID.confirmAccept, title: ATTEND_BUTTON.accept, verb: 'rsvp.accept' },
  ABSENT: { say: ATTENDANCE_SAID.confirmDecline, title: ATTEND_BUTTON.decline, verb: 'rsvp.decline' },
  REMOTE: { say: ATTENDANCE_SAID.confirmRemote, title: ATTEND_BUTTON.remote, verb: 'rsvp.remote' },
} as const;

export function askFirst(
  at: AtMeeting,
  turn: Turn,
  answer: AttendanceAnswer,
  more: readonly string[] = [],
): ActResult {
  const { say: question, title, verb } = CONFIRM[answer];
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const lines = answer === 'ABSENT' ? [...whoWouldBeAsked(at, turn), ...more, ATTENDANCE_SAID.noReason] : [];
  const button = { title, verb, style: 'positive' as const, data: answerData(at) };
  return {
    reply: said(at, question(when), lines, [button]),
    outcome: 'confirm',
    asks: asking(at, verb, null),
  };
}

/** Whom the förhinder would bring in, tried without recording it. */
function whoWouldBeAsked(at: AtMeeting, turn: Turn): string[] {
  const book = bookOf(at);
  const seat = seatHeldBy(book.roster.electorate, at.doer.personId);
  if (seat === null) return [];
  const person = { personId: at.doer.personId, name: at.doer.name };
  const tried = evolveAttendance(book, {
    type: 'AttendanceAnswered',
    person,
    answer: 'ABSENT',
    viaOffice: null,
    at: turn.at,
  });
  const ground = callingGround(tried);
  const next = ground && nextSubstituteFor(ground, seat.seatId);
  return next ? [ATTENDANCE_SAID.yourSubstitute(next.name)] : leftInWords(leftToAsk(tried, seat.seatId));
}
