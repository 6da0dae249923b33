import {
  accept,
  type CallStatus,
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
import type { AnswerAttendance, AnswerMeetingCall } from './commands.ts';
import type { AttendanceEvent, MeetingRoster } from './events.ts';
import { mayServe, needsSubstitute, rosterEvents, withFollowUps } from './follow-ups.ts';
import { hasBegun, isOverBy, timeAsked } from './rules/meeting-time.ts';
import { mayRecordForOthers } from './rules/who-may.ts';
import { answerOf, evolveAttendance, type MeetingCall } from './state.ts';

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
  if (answerOf(book, person.personId)?.answer === answer) return accept(...opened);
  const events: AttendanceEvent[] = [
    ...rosterEvents(book, roster, at),
    { type: 'AttendanceAnswered', person, answer, viaOffice, at },
    ...(answer === 'ABSENT' ? callsGivenUp(book.calls, { person, viaOffice }, at) : []),
  ];
  return accept<AttendanceEvent | NoticeEvent>(
    ...opened,
    ...withFollowUps(meeting, events, at, meeting.noticeBook.sent.length > 0),
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

/**
 * The call that somebody's answer is about: the seat she serves for, else the question that is open, else the one that
 * ended last; null where she was never asked.
 */
export function callOf(calls: readonly MeetingCall[], personId: string): MeetingCall | null {
  return callsOf(calls, personId)[0] ?? null;
}

/** Somebody's calls, the most telling first. Of those that ended together, the one that was asked last. */
function callsOf(calls: readonly MeetingCall[], personId: string): MeetingCall[] {
  const own = calls.filter((call) => call.person.personId === personId).toReversed();
  const of = (status: CallStatus) => own.filter((call) => call.status === status);
  const ended = own.filter(({ status }) => status !== 'ACCEPTED' && status !== 'ASKED');
  const endedAt = ({ settledAt, at }: MeetingCall) => settledAt ?? at;
  const lastFirst = ended.sort((a, b) => (endedAt(a) < endedAt(b) ? 1 : endedAt(a) > endedAt(b) ? -1 : 0));
  return [...of('ACCEPTED'), ...of('ASKED'), ...lastFirst];
}

/** The call that a yes is about: where none is open, one whose seat still needs her. */
function callToAccept(meeting: MeetingAhead, roster: MeetingRoster, personId: string): MeetingCall | null {
  const own = callsOf(meeting.attendance.calls, personId);
  const [first = null] = own;
  if (first?.status === 'ACCEPTED' || first?.status === 'ASKED') return first;
  return own.find((call) => whyNotServe(meeting, roster, call) === null) ?? first;
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
  const call = accepts
    ? callToAccept(meeting, command.roster, personId)
    : callOf(meeting.attendance.calls, personId);
  if (call === null) return refuse('attendance.notAsked', null);
  if (call.status === 'ACCEPTED' && accepts) return accept(...opened);
  if (!accepts && call.status !== 'ASKED' && call.status !== 'ACCEPTED') return accept(...opened);
  const refusal = accepts ? whyNotServe(meeting, command.roster, call) : null;
  if (refusal) return refusal;
  const events = answerEvents(meeting, command, answerer, call);
  return accept<AttendanceEvent | NoticeEvent>(
    ...opened,
    ...withFollowUps(meeting, events, at, meeting.noticeBook.sent.length > 0),
  );
}

function whyNotServe(meeting: MeetingAhead, roster: MeetingRoster, call: MeetingCall): Refused | null {
  const { calls } = meeting.attendance;
  const serving = calls.find((one) => one.seatId === call.seatId && one.status === 'ACCEPTED');
  if (serving) {
    const { person: by, servesFor } = serving;
    return refuse('attendance.seatTaken', { as: 'SUBSTITUTE' as const, by, servesFor });
  }
  const seat = roster.electorate.seats.find((one) => one.seatId === call.seatId);
  const needed = seat && needsSubstitute(meeting.attendance, seat, meeting.noticeBook.sent.length > 0);
  if (!needed) {
    return refuse('attendance.seatTaken', {
      as: 'MEMBER' as const,
      by: seat?.holder ?? null,
      servesFor: null,
    });
  }
  // Asked by a board that has changed since: she is ersättare for this seat no more.
  const may = mayServe({ ...meeting.attendance, roster }, call);
  return may ? null : refuse('attendance.notAsked', null);
}

function answerEvents(
  meeting: MeetingAhead,
  { roster, accepts, at }: AnswerMeetingCall,
  { person, viaOffice }: Answerer,
  { seatId }: MeetingCall,
): AttendanceEvent[] {
  const noted = rosterEvents(meeting.attendance, roster, at);
  const before = answerOf(noted.reduce(evolveAttendance, meeting.attendance), person.personId)?.answer;
  const comes = accepts && before !== 'COMING' && before !== 'REMOTE';
  return [
    ...noted,
    ...(comes ? [{ type: 'AttendanceAnswered', person, answer: 'COMING', viaOffice, at } as const] : []),
    { type: 'MeetingSubstituteAnswered', seatId, person, accepted: accepts, viaOffice, at },
  ];
}
