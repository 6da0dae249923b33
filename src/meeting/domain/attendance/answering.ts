import {
  accept,
  type Decision,
  type PersonRef,
  peopleOf,
  refOf,
  refuse,
  seatHeldBy,
} from '../../../kernel/index.ts';
import type { NoticeEvent } from '../notice/events.ts';
import { openedBy } from '../notice/opening.ts';
import type { MeetingRefusal } from '../refusals.ts';
import type { MeetingAhead } from '../while-ahead.ts';
import { callOf, questionOfSeat, type SeatToServe, seatToServe } from './call-answered.ts';
import type { AnswerAttendance, AnswerMeetingCall } from './commands.ts';
import type { AttendanceEvent } from './events.ts';
import { rosterEvents, withFollowUps } from './follow-ups.ts';
import { isBackFrom } from './rules/calling-ground.ts';
import { hasBegun, isOverBy, timeAsked } from './rules/meeting-time.ts';
import { mayRecordForOthers } from './rules/who-may.ts';
import { type AttendanceBook, answerOf, evolveAttendance, type MeetingCall } from './state.ts';

type Outcome = Decision<AttendanceEvent | NoticeEvent, MeetingRefusal>;
type Refused = Extract<Outcome, { readonly kind: 'refused' }>;

interface Answerer {
  readonly person: PersonRef;
  readonly viaOffice: PersonRef | null;
}

/** Whose answer it is: the doer's own, or another's that the kansli records for her. */
function answererOf(command: AnswerAttendance | AnswerMeetingCall): Answerer | Refused {
  const { by, personId, roster } = command;
  const own = personId === by.personId;
  if (!own && !mayRecordForOthers(by)) return refuse('attendance.onlyOffice', null);
  const person = peopleOf(roster.electorate).find((one) => one.personId === personId);
  if (person) return { person, viaOffice: own ? null : refOf(by) };
  return own ? refuse('attendance.notCalled', null) : refuse('meeting.notOnBoard', { personId });
}

/** Somebody says whether she comes: until the meeting is closed (domain page 10, "Meetings"). */
export function answerAttendance(meeting: MeetingAhead, command: AnswerAttendance): Outcome {
  const answerer = answererOf(command);
  if ('kind' in answerer) return answerer;
  const { answer, at, roster } = command;
  const { person, viaOffice } = answerer;
  const refusal = whyNot(meeting, command, person);
  if (refusal) return refusal;
  const book = meeting.attendance;
  const opened = viaOffice === null ? openedBy(meeting, person, at) : [];
  const mayServe = command.mayServe === true && answer !== 'ABSENT' && hasNoThatHolds(book, person);
  if (answerOf(book, person.personId)?.answer === answer && !mayServe) return accept(...opened);
  const events: AttendanceEvent[] = [
    ...rosterEvents(book, roster, at),
    { type: 'AttendanceAnswered', person, answer, ...(mayServe ? { mayServe } : {}), viaOffice, at },
    ...(answer === 'ABSENT' ? callsGivenUp(book.calls, { person, viaOffice }, at) : []),
  ];
  return accept<AttendanceEvent | NoticeEvent>(
    ...opened,
    ...withFollowUps(meeting, events, at, meeting.noticeBook.sent.length > 0),
  );
}

/** Whether she has said no to serve, which is not over: there is something to take back. */
function hasNoThatHolds(book: AttendanceBook, { personId }: PersonRef): boolean {
  return book.calls.some(
    (call) => call.person.personId === personId && call.status === 'DECLINED' && !isBackFrom(book, call),
  );
}

/**
 * An answer on a card from before the meeting was moved, or to one that is over: nothing is taken for a day that was
 * not asked about, nor for one that has been.
 */
function outOfTime(
  meeting: MeetingAhead,
  { asked, at }: AnswerAttendance | AnswerMeetingCall,
): Refused | null {
  const { date, start, end } = meeting;
  if (asked !== undefined && asked !== timeAsked(meeting)) {
    return refuse('attendance.movedSince', { to: { date, start, end } });
  }
  return isOverBy(meeting, at) ? refuse('attendance.over', { date, start, end }) : null;
}

function whyNot(meeting: MeetingAhead, command: AnswerAttendance, person: PersonRef): Refused | null {
  const { answer, at, roster } = command;
  const late = outOfTime(meeting, command);
  if (late) return late;
  if (answer === 'REMOTE' && roster.distance !== 'ALLOWED') {
    return refuse('attendance.noDistance', { decided: roster.distance });
  }
  if (answer === 'ABSENT' || !hasBegun(meeting, at)) return null;
  const seat = seatHeldBy(roster.electorate, person.personId);
  const serving = meeting.attendance.calls.find(
    (call) => call.seatId === seat?.seatId && call.status === 'ACCEPTED',
  );
  return serving ? refuse('attendance.seatServed', { by: serving.person }) : null;
}

/** An ersättare who cannot come serves for nobody. */
function callsGivenUp(
  calls: readonly MeetingCall[],
  { person, viaOffice }: Answerer,
  at: AnswerAttendance['at'],
): AttendanceEvent[] {
  return calls
    .filter((call) => call.person.personId === person.personId)
    .filter((call) => call.status === 'ASKED' || call.status === 'ACCEPTED')
    .map(({ seatId }) => ({
      type: 'MeetingSubstituteAnswered',
      seatId,
      person,
      accepted: false,
      viaOffice,
      at,
    }));
}

/** An ersättare says whether she can serve; the first to say yes keeps the seat (domain page 10, "Ersättare"). */
export function answerMeetingCall(meeting: MeetingAhead, command: AnswerMeetingCall): Outcome {
  const answerer = answererOf(command);
  if ('kind' in answerer) return answerer;
  const late = outOfTime(meeting, command);
  if (late) return late;
  const { accepts, at } = command;
  const opened = answerer.viaOffice === null ? openedBy(meeting, answerer.person, at) : [];
  const { personId } = answerer.person;
  const call = callOf(meeting.attendance.calls, personId, command.seatId);
  if (call === null) return refuse('attendance.notAsked', null);
  if (call.status === 'ACCEPTED' && accepts) return accept(...opened);
  // A no on the card of a seat that she was never asked for is none to the one that she is asked for.
  const isOfOther = command.seatId !== undefined && call.seatId !== command.seatId;
  const isOpen = call.status === 'ASKED' || call.status === 'ACCEPTED';
  if (!accepts && (!isOpen || isOfOther)) return accept(...opened);
  const seat = accepts ? seatToServe(meeting, command) : { seatId: call.seatId, isAsked: true };
  if ('kind' in seat) return seat;
  const events = answerEvents(meeting, command, answerer, seat);
  return accept<AttendanceEvent | NoticeEvent>(
    ...opened,
    ...withFollowUps(meeting, events, at, meeting.noticeBook.sent.length > 0),
  );
}

function answerEvents(
  meeting: MeetingAhead,
  { roster, accepts, at }: AnswerMeetingCall,
  { person, viaOffice }: Answerer,
  { seatId, isAsked }: SeatToServe,
): AttendanceEvent[] {
  const noted = rosterEvents(meeting.attendance, roster, at);
  const before = answerOf(noted.reduce(evolveAttendance, meeting.attendance), person.personId)?.answer;
  const comes = accepts && before !== 'COMING' && before !== 'REMOTE';
  return [
    ...noted,
    ...(isAsked ? [] : [questionOfSeat(meeting, roster, { seatId, person }, at)]),
    ...(comes ? [{ type: 'AttendanceAnswered', person, answer: 'COMING', viaOffice, at } as const] : []),
    { type: 'MeetingSubstituteAnswered', seatId, person, accepted: accepts, viaOffice, at },
  ];
}
