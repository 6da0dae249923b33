import { electorateOf, type Person, personOn } from '../../../board/index.ts';
import { type Instant, type PersonRef, peopleOf } from '../../../kernel/index.ts';
import { answerOf, type MeetingCall } from '../../domain/attendance/state.ts';
import type { MeetingEvent } from '../../domain/events.ts';
import { latestNotice } from '../../domain/notice/state.ts';
import type { KnownMeeting } from '../../domain/state.ts';
import { type Boards, leaderNow, leaderOf, officeOf, presidiumOf } from './boards-of-meeting.ts';

/** Who takes the chair when this one of the presidium has förhinder, or gives it back when she comes after all. */
function deputyFor(personId: string, boards: Boards, { attendance }: KnownMeeting): string[] {
  const presidium = presidiumOf(boards);
  const place = presidium.findIndex((one) => one.id === personId);
  const comes = (one: Person) => answerOf(attendance, one.id)?.answer !== 'ABSENT';
  if (place < 0 || presidium.slice(0, place).some(comes)) return [];
  const deputy = presidium.slice(place + 1).find(comes);
  return deputy ? [deputy.id] : [];
}

/** Whose förslag waits for an answer of the kansli. */
function waitingFor({ agenda }: KnownMeeting): string[] {
  return agenda.proposals.flatMap(({ by, outcome }) => (outcome.kind === 'WAITING' ? [by.personId] : []));
}

/** Everybody who has heard of the meeting: called, asked to serve, or by an answer of her own. */
function everybody(boards: Boards, meeting: KnownMeeting): string[] {
  const { attendance, noticeBook } = meeting;
  const days = [attendance, ...attendance.earlier];
  const heard = days.flatMap(({ answers, calls }) => [...answers, ...calls]);
  const called = latestNotice(noticeBook)?.recipients ?? [];
  const known = [...heard, ...called].map((one) => one.person.personId);
  const isKnown = meeting.status === 'CALLED' || called.length > 0 || meeting.agenda.called !== null;
  const all = isKnown ? peopleOf(electorateOf(boards.onDay)).map((one) => one.personId) : [];
  return [...all, ...known];
}

/** Whom an event is told to, each once, and the one who did it only where she is asked by it. */
export function toldOf(event: MeetingEvent, meeting: KnownMeeting, boards: Boards): string[] {
  const found = [...new Set(candidates(event, meeting, boards))];
  // Whoever has left the board is told that, and that she need not serve, and nothing more.
  if (event.type === 'MeetingSubstituteReleased' || event.type === 'RosterNoted') return found;
  return found.filter((id) => !hasLeft(boards, id));
}

function hasLeft({ onDay, today }: Boards, personId: string): boolean {
  return personOn(onDay, personId) === null && personOn(today, personId) === null;
}

function isCalled({ onDay }: Boards, personId: string): boolean {
  return peopleOf(electorateOf(onDay)).some((one) => one.personId === personId);
}

function candidates(event: MeetingEvent, meeting: KnownMeeting, boards: Boards): string[] {
  const office = officeOf(boards);
  const leader = leaderOf(boards, meeting);
  switch (event.type) {
    case 'NoticeSent':
    case 'NoticeSentOn':
      return event.recipients.map((one) => one.person.personId);
    case 'NoticeSentAgain':
      return event.people.map((one) => one.personId);
    case 'NoticeApprovalAsked':
      return event.to === undefined
        ? leader
        : [event.to.personId, ...(event.passedOnBy === undefined ? [] : office)];
    case 'NoticeApproved':
    case 'NoticeReturned':
      return office;
    case 'RosterNoted':
      return latestNotice(meeting.noticeBook) === null && leaversTold(event, meeting).length === 0
        ? []
        : [...office, ...leaversTold(event, meeting).map(({ personId }) => personId)];
    case 'AttendanceAnswered':
      return [...ownVia(event), ...answerTold(event, meeting, boards)];
    case 'AttendanceTakenBack':
      return [
        ...(yesTakenBack(event, meeting) === null ? [event.person.personId] : []),
        ...servedBefore(event, meeting),
        ...office.filter((id) => id !== event.by.personId),
        ...deputyFor(event.person.personId, boards, meeting),
      ];
    case 'MeetingSubstituteAsked':
      return [event.person.personId, ...(isToldOtherwise(event, meeting) ? [] : office)];
    case 'MeetingSubstituteReleased':
      return [
        event.person.personId,
        ...releaseTold(event, meeting),
        ...(isToldByAnswer(event, meeting) || isToldByTakingBack(event, meeting) ? [] : office),
      ];
    case 'SeatLeftUnserved':
      return isToldByAnswer(event, meeting) ? [] : office;
    case 'MeetingSubstituteAnswered':
      return [...ownVia(event), ...callTold(event, meeting), ...withoutRecorder(office, event)];
    case 'AttendanceReminded':
      return event.to.map((person) => person.personId);
    case 'QuorumWarned':
    case 'QuorumReached':
      return leaderNow(boards, meeting) === null && office.length > 0 ? office : [...leader, ...office];
    case 'MeetingMoved':
      // Whoever moves a meeting to which she is called has answered for another day, and is asked anew as the others.
      return everybody(boards, meeting).filter((id) => id !== event.by.personId || isCalled(boards, id));
    case 'MeetingCancelled':
      return [...everybody(boards, meeting), ...waitingFor(meeting)].filter((id) => id !== event.by.personId);
    default:
      return [];
  }
}

/** Of those who are of the board no more, whoever has heard of the meeting by Klubban. */
export function leaversTold(
  { left = [] }: Pick<Extract<MeetingEvent, { readonly type: 'RosterNoted' }>, 'left'>,
  { attendance, noticeBook }: KnownMeeting,
): readonly PersonRef[] {
  const days = [attendance, ...attendance.earlier];
  const heard = new Set(
    [
      ...days.flatMap(({ answers, calls }) => [...answers, ...calls]),
      ...noticeBook.sent.flatMap(({ recipients }) => recipients),
    ].map((one) => one.person.personId),
  );
  return left.filter(({ personId }) => heard.has(personId));
}

type Answered = Extract<MeetingEvent, { readonly type: 'AttendanceAnswered' | 'MeetingSubstituteAnswered' }>;

/** Whoever the kansli recorded an answer for. */
function ownVia({ person, viaOffice }: Answered): string[] {
  return viaOffice === null ? [] : [person.personId];
}

function withoutRecorder(people: readonly string[], { viaOffice }: Answered): string[] {
  return people.filter((id) => id !== viaOffice?.personId);
}

/** A ledamot's förhinder and her coming back are told to the kansli, and to whoever leads the meeting instead. */
function answerTold(
  event: Extract<Answered, { readonly type: 'AttendanceAnswered' }>,
  meeting: KnownMeeting,
  boards: Boards,
): string[] {
  const { personId } = event.person;
  const isBack = event.answer !== 'ABSENT' && answerOf(meeting.attendance, personId)?.before === 'ABSENT';
  const holds = boards.onDay.seats.some((seat) => seat.member?.id === personId);
  if (!holds || (event.answer !== 'ABSENT' && !isBack)) return [];
  return [...withoutRecorder(officeOf(boards), event), ...deputyFor(personId, boards, meeting)];
}

/** The ledamot who has förhinder, and has been told who was asked for her seat: where that one is not, and it is not her own doing. */
function releaseTold(
  { seatId, person }: Extract<MeetingEvent, { readonly type: 'MeetingSubstituteReleased' }>,
  { attendance }: KnownMeeting,
): string[] {
  const holder = attendance.roster?.electorate.seats.find((seat) => seat.seatId === seatId)?.holder ?? null;
  const isAbsent = holder !== null && answerOf(attendance, holder.personId)?.answer === 'ABSENT';
  return isAbsent && holder.personId !== person.personId ? [holder.personId] : [];
}

/** The ersättare who were asked for the seat too, and the ledamot whom a yes, or a yes taken back, is about. */
function callTold(
  { seatId, person, accepted, at }: Extract<Answered, { readonly type: 'MeetingSubstituteAnswered' }>,
  { attendance }: KnownMeeting,
): string[] {
  const calls = attendance.calls.filter((call) => call.seatId === seatId);
  const own = calls.find((call) => call.person.personId === person.personId);
  const served = own?.servesFor && (accepted || own.saidYes) ? [own.servesFor.personId] : [];
  if (!accepted) return served;
  // Whose question another's yes has ended before was told so then.
  const overtaken = calls.filter((call) => call.status === 'TAKEN' && call.settledAt === at);
  return [...overtaken.map((call) => call.person.personId), ...served];
}

type TakenBack = Extract<MeetingEvent, { readonly type: 'AttendanceTakenBack' }>;

/** The question that is put anew because the yes to it was recorded wrongly: it tells the ersättare that; null: no yes was. */
export function yesTakenBack(
  { person, at }: Pick<TakenBack, 'person' | 'at'>,
  { attendance }: Pick<KnownMeeting, 'attendance'>,
): MeetingCall | null {
  return (
    attendance.calls.find((one) => one.person.personId === person.personId && one.takenBackAt === at) ?? null
  );
}

/** The ledamot who had been told that the ersättare serves for her. */
function servedBefore(event: TakenBack, meeting: KnownMeeting): string[] {
  const servesFor = yesTakenBack(event, meeting)?.servesFor ?? null;
  return servesFor === null ? [] : [servesFor.personId];
}

/** Whether the kansli is told whom the seat's question goes to by what led to it. */
function isToldOtherwise(
  event: Extract<MeetingEvent, { readonly type: 'MeetingSubstituteAsked' }>,
  meeting: KnownMeeting,
): boolean {
  return (
    isToldByAnswer(event, meeting) || isToldByRelease(event, meeting) || yesTakenBack(event, meeting) !== null
  );
}

/** Whether the kansli is told who need not serve by the ledamot's förhinder, that was recorded wrongly and is taken back. */
function isToldByTakingBack({ at }: { readonly at: Instant }, { attendance }: KnownMeeting): boolean {
  return attendance.takenBackAt.includes(at);
}

/** Whether the kansli is told of it already by the ledamot's answer or the ersättare's no that led to it. */
function isToldByAnswer(
  { seatId, at }: { readonly seatId: string; readonly at: Instant },
  { attendance }: KnownMeeting,
): boolean {
  const holder = attendance.roster?.electorate.seats.find((seat) => seat.seatId === seatId)?.holder ?? null;
  if (holder !== null && answerOf(attendance, holder.personId)?.at === at) return true;
  return attendance.calls.some(
    (call) => call.seatId === seatId && call.status === 'DECLINED' && call.settledAt === at,
  );
}

/** Whether the kansli is told whom the seat's question goes to by whoever was let go from it at the same time. */
function isToldByRelease(
  { seatId, at }: { readonly seatId: string; readonly at: Instant },
  { attendance }: KnownMeeting,
): boolean {
  return attendance.calls.some(
    (call) => call.seatId === seatId && call.status === 'RELEASED' && call.settledAt === at,
  );
}
