import type { Act, ActRequest, ActResult } from '../../../conversation/index.ts';
import { localDateOf, peopleOf, seatHeldBy } from '../../../kernel/index.ts';
import type { CardButton, Turn } from '../../../teams/contract.ts';
import { answerData } from '../../cards/called-person.ts';
import type { AttendanceAnswer } from '../../domain/attendance/events.ts';
import { callingGround } from '../../domain/attendance/rules/calling-ground.ts';
import { isInPart } from '../../domain/attendance/rules/in-part.ts';
import { leftToAsk } from '../../domain/attendance/rules/left-to-ask.ts';
import { isOverBy } from '../../domain/attendance/rules/meeting-time.ts';
import { nextForSeat } from '../../domain/attendance/rules/next-to-ask.ts';
import { tellsAbsence } from '../../domain/attendance/rules/of-absence.ts';
import type { KnownNames } from '../../domain/attendance/rules/said-plainly.ts';
import { mayRecordForOthers } from '../../domain/attendance/rules/who-may.ts';
import { answerOf, evolveAttendance, type MeetingCall } from '../../domain/attendance/state.ts';
import { isAhead } from '../../domain/state.ts';
import { meetingRosterOf } from '../../roster.ts';
import { ASKED_FIRST, ATTEND_BUTTON, ATTENDANCE_SAID, leftInWords, whenInWords } from '../../text/index.ts';
import { type AtMeeting, refused, said } from '../reach.ts';
import { bookOf } from './attendance.ts';

/** "Kommer du till mötet …?": asked where the words say more, or less, than an answer; `meant` is what they may say. */
export function whether(
  at: AtMeeting,
  turn: Turn,
  meant: AttendanceAnswer | null,
  more: readonly string[] = [],
): ActResult {
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const ifAbsent =
    meant === 'ABSENT' ? [...whoWouldBeAsked(at, turn), ...more, ATTENDANCE_SAID.noReason] : more;
  const given = answerOf(at.meeting.attendance, at.doer.personId)?.answer;
  const stands = given === undefined ? ATTENDANCE_SAID.notRecorded : ATTENDANCE_SAID.standsUntilChosen(given);
  if (meant === 'REMOTE' && isAfarAllowed(at)) return whetherAfar(at, turn, [stands, ...more]);
  const afar = isAfarAllowed(at) ? { afar: 'rsvp.remote' as const } : {};
  return {
    reply: said(at, ATTENDANCE_SAID.whether(when), [stands, ...ifAbsent], answersTo(at, meant)),
    outcome: meant === null ? 'clarify' : 'confirm',
    asks: {
      ...asking(at, 'rsvp.accept', 'rsvp.decline'),
      ...afar,
      ...(meant === 'ABSENT' && given !== 'COMING' ? { unsure: true as const } : {}),
    },
  };
}

/** "Deltar du på distans …?": a yes is of that. A no leaves open whether she comes there, and settles nothing. */
function whetherAfar(at: AtMeeting, turn: Turn, more: readonly string[]): ActResult {
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const lines = [ATTENDANCE_SAID.mayBeAfar, ...more];
  return {
    reply: said(at, ATTENDANCE_SAID.whetherAfar(when), lines, answersTo(at, 'REMOTE')),
    outcome: 'confirm',
    asks: {
      yes: 'rsvp.remote',
      afar: 'rsvp.remote',
      params: asking(at, 'rsvp.remote', 'rsvp.decline').params,
    },
  };
}

/** Whether the board has decided that its meetings may be attended at a distance (FinsamL 19 a §). */
export function isAfarAllowed(at: AtMeeting): boolean {
  return meetingRosterOf(at.boardThen).distance === 'ALLOWED';
}

/** What the meeting is called in messages about it, and who writes. */
export function namesAt({ meeting, boardName, doer }: AtMeeting): KnownNames {
  const { start, end, place } = meeting;
  return { start, end, place, board: boardName, person: doer.name };
}

/** What a plain yes or no to a question about this meeting does. */
export function asking(at: AtMeeting, yes: Act, no: Act): NonNullable<ActResult['asks']> {
  const { meetingId, meeting } = at;
  return { yes, no, params: { meetingId, meetingDate: meeting.date, meetingSaid: true } };
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

const ANSWERS = {
  COMING: { title: ATTEND_BUTTON.accept, verb: 'rsvp.accept' },
  ABSENT: { title: ATTEND_BUTTON.decline, verb: 'rsvp.decline' },
  REMOTE: { title: ATTEND_BUTTON.remote, verb: 'rsvp.remote' },
} as const;

/** One's own answers to the kallelse, each a button; first the one that the words may have meant. */
export function answersTo(at: AtMeeting, meant: AttendanceAnswer | null): CardButton[] {
  return (['COMING', 'ABSENT', 'REMOTE'] as const)
    .filter((one) => one !== 'REMOTE' || isAfarAllowed(at))
    .toSorted((a, b) => Number(b === meant) - Number(a === meant))
    .map((one) => ({
      ...ANSWERS[one],
      ...(one === meant ? { style: 'positive' as const } : {}),
      data: answerData(at),
    }));
}

/** Whom the förhinder would bring in, tried without recording it. */
export function whoWouldBeAsked(at: AtMeeting, turn: Turn): string[] {
  const book = bookOf(at);
  const seat = seatHeldBy(book.roster.electorate, at.doer.personId);
  if (seat === null) return [];
  const open = book.calls.find(
    (one) => one.seatId === seat.seatId && (one.status === 'ACCEPTED' || one.status === 'ASKED'),
  );
  if (open !== undefined) {
    const { name } = open.person;
    return [
      open.status === 'ASKED' ? ATTENDANCE_SAID.isAskedForYou(name) : ATTENDANCE_SAID.servesForYou(name),
    ];
  }
  const person = { personId: at.doer.personId, name: at.doer.name };
  const tried = evolveAttendance(book, {
    type: 'AttendanceAnswered',
    person,
    answer: 'ABSENT',
    viaOffice: null,
    at: turn.at,
  });
  const ground = callingGround(tried);
  const next = ground && nextForSeat(ground, seat, turn.at);
  const isHers = seat.substitutes.some(({ personId }) => personId === next?.personId);
  return next
    ? [isHers ? ATTENDANCE_SAID.yourSubstitute(next.name) : ATTENDANCE_SAID.askedInstead(next.name)]
    : leftInWords(leftToAsk(tried, seat.seatId)).map(ATTENDANCE_SAID.ifHindered);
}

/** "Jag är på semester då", of one who is asked to serve and has said that she comes: it is of all of the meeting. */
export function isAwayThen({ meeting, doer }: AtMeeting, { status }: MeetingCall, text: string): boolean {
  const given = answerOf(meeting.attendance, doer.personId)?.answer;
  return status === 'ASKED' && given !== undefined && given !== 'ABSENT' && tellsAbsence(text);
}

/** What is to be known beside the question: who registers another's answer, and that no part of a meeting is recorded. */
export function besideAnswer(
  text: string,
  answer: AttendanceAnswer,
  perhapsOf: string | undefined,
): string[] {
  const inPart = answer !== 'ABSENT' && isInPart(text);
  return [
    ...(perhapsOf === undefined ? [] : [ASKED_FIRST.ofAnother(perhapsOf)]),
    ...(inPart ? [ASKED_FIRST.inPart] : []),
  ];
}

/** What may be named in an answer and says no more than it. */
export function namesOf(params: ActRequest['params'], at: AtMeeting): KnownNames {
  const others = (params.beside ?? []).map(({ name }) => name);
  return { ...namesAt(at), others, isBoth: params.bothSaid === true };
}
