import { personOn } from '../../../board/index.ts';
import {
  type Instant,
  localDateOf,
  type PersonRef,
  type Seat,
  substituteOrder,
} from '../../../kernel/index.ts';
import { heldBefore, leftToAsk } from '../../domain/attendance/rules/left-to-ask.ts';
import { hasBegun } from '../../domain/attendance/rules/meeting-time.ts';
import { seatStanding } from '../../domain/attendance/rules/seat-standing.ts';
import { whyReleased } from '../../domain/attendance/rules/why-released.ts';
import type { AttendanceBook, MeetingCall } from '../../domain/attendance/state.ts';
import {
  ATTENDANCE_SAID,
  CALLED_IN,
  heldBeforeLines,
  leftInWords,
  names,
  TOLD,
  whenInWords,
} from '../../text/index.ts';
import { leadAfter } from '../attendance/lead-after.ts';
import { approvalButtons, hashNow } from '../notice/approval.ts';
import { officeOf } from './boards-of-meeting.ts';
import { yesTakenBack } from './notice-recipients.ts';
import type { News, TellingOf } from './telling.ts';
import { emailOf, notNeeded, reachLines, type Situation, unreached } from './unreached.ts';

const whenOf = ({ meeting, now }: Situation) => whenInWords(meeting, localDateOf(now));
const callsFor = ({ meeting }: Situation, seatId: string) =>
  meeting.attendance.calls.filter((call) => call.seatId === seatId);
const callOn = (situation: Situation, seatId: string, personId: string): MeetingCall | undefined =>
  callsFor(situation, seatId).find((call) => call.person.personId === personId);

/** Of a ledamot's förhinder, or that she comes after all: to the kansli, and to whoever leads the meeting then. */
export function answerNews(telling: TellingOf<'AttendanceAnswered'>): News {
  const { event, meeting, boards, personId } = telling;
  const { name, personId: whose } = event.person;
  const isAbsent = event.answer === 'ABSENT';
  const fact = isAbsent
    ? TOLD.absent(name, whenOf(telling))
    : TOLD.comesAfterAll(name, event.answer, whenOf(telling));
  if (!officeOf(boards).includes(personId)) {
    return { fact, lines: [isAbsent ? TOLD.youLead : TOLD.leads(name)] };
  }
  const seat = seatOf(telling, (one) => one.holder?.personId === whose);
  if (!isAbsent) {
    const released = meeting.attendance.calls.filter(
      (call) => call.seatId === seat?.seatId && call.status === 'RELEASED' && call.settledAt === event.at,
    );
    const people = released.map((call) => call.person);
    return { fact, lines: people.length === 0 ? [] : notNeeded(telling, people) };
  }
  const approval = approvalNow(telling, whose);
  return {
    fact,
    lines: [...(seat ? seatNow(telling, seat) : []), ...leadNow(telling, whose), ...approval.lines],
    buttons: approval.buttons,
  };
}

/** Who is asked to approve the kallelse as it is will not be at the meeting: she may still, and the others can be asked. */
function approvalNow(
  { boards, meeting, meetingId, now }: Situation,
  absent: string,
): Required<Omit<News, 'fact'>> {
  const asked = meeting.noticeBook.askedApproval;
  const to = asked?.to?.personId ?? boards.onDay.chair?.id;
  const at = { meeting, meetingId, boardThen: boards.onDay };
  if (asked === null || to !== absent || asked.hash !== hashNow(at)) return { lines: [], buttons: [] };
  const name = personOn(boards.onDay, absent)?.name ?? '';
  const all = approvalButtons(at, asked.hash, now);
  const buttons = all.filter((one) => !('data' in one) || one.data?.to !== absent);
  return { lines: [buttons.length === 0 ? TOLD.approvesAlone(name) : TOLD.mayStillApprove(name)], buttons };
}

/** Who leads the meeting then, and whether she hears of it. */
function leadNow(situation: Situation, absent: string): string[] {
  const { lines, instead } = leadAfter(situation.boards, situation.meeting, absent);
  return [...lines, ...(instead ? unreached(situation, instead, TOLD.tellHer) : [])];
}

/**
 * That an answer was recorded wrongly: to the others of the kansli, with what it means for the seat, to whoever leads the
 * meeting again, and to the ledamot whom the ersättare was to serve for.
 */
export function takenBackNews(telling: TellingOf<'AttendanceTakenBack'>): News {
  const { event, meeting, boards, personId } = telling;
  const { person, by } = event;
  const when = whenOf(telling);
  const anew = yesTakenBack(event, meeting);
  const seat = anew && seatOf(telling, ({ seatId }) => seatId === anew.seatId);
  if (anew?.servesFor?.personId === personId) {
    return { fact: TOLD.noYesForYou(person.name, when), lines: seat ? seatNow(telling, seat, false) : [] };
  }
  const isForOffice = officeOf(boards).includes(personId);
  const why = TOLD.takenBackBy(by.name, anew !== null);
  return {
    fact: TOLD.takenBack(person.name, when),
    lines: isForOffice
      ? [why, ...releasedBy(telling, event.at), ...(seat ? seatNow(telling, seat) : [])]
      : [why],
  };
}

/** Those who need not serve, of what happened at that moment. */
function releasedBy(situation: Situation, at: Instant): string[] {
  const released = situation.meeting.attendance.calls.filter(
    (call) => call.status === 'RELEASED' && call.settledAt === at,
  );
  return released.length === 0
    ? []
    : notNeeded(
        situation,
        released.map((call) => call.person),
      );
}

/** To the kansli: who has been asked where nobody's answer told it, and who is silent. */
export function askedNews(telling: TellingOf<'MeetingSubstituteAsked'>): News {
  const { event } = telling;
  const silent = callsFor(telling, event.seatId)
    .filter((call) => call.status === 'ASKED' && call.person.personId !== event.person.personId)
    .map((call) => call.person);
  return {
    fact: TOLD.askedFor(event.person.name, event.servesFor?.name ?? null, whenOf(telling)),
    lines: [...(silent.length === 0 ? [] : [TOLD.stillSilent(silent)]), ...reachLines(telling, event.person)],
  };
}

/** To the kansli: silence has left the seat without anybody, and whom to ring. */
export function unservedNews(telling: TellingOf<'SeatLeftUnserved'>): News {
  const { event } = telling;
  const fact = TOLD.unserved(event.servesFor?.name ?? null, whenOf(telling));
  return { fact, lines: silentLines(telling, event.seatId) };
}

/** Of a yes or a no to serve: to those whose seat it is about, the other ersättare who were asked, and the kansli. */
export function callNews(telling: TellingOf<'MeetingSubstituteAnswered'>): News {
  const { event, personId } = telling;
  const { seatId, person, accepted } = event;
  const when = whenOf(telling);
  const servesFor = callOn(telling, seatId, person.personId)?.servesFor ?? null;
  const isForMe = servesFor?.personId === personId;
  const seat = seatOf(telling, (one) => one.seatId === seatId);
  if (!accepted) {
    const fact = isForMe
      ? TOLD.doesNotServeForYou(person.name, when)
      : TOLD.doesNotServe(person.name, servesFor?.name ?? null, when);
    return {
      fact,
      // Of several seats the same ersättare are said once.
      lines: [
        ...new Set([...(seat ? seatNow(telling, seat, !isForMe) : []), ...seatsLeftBy(telling, person)]),
      ],
    };
  }
  if (isForMe) {
    const back = hasBegun(telling.meeting, telling.now) ? TOLD.servesForYouNow : TOLD.servesForYouNote;
    return { fact: TOLD.servesForYou(person.name, when), lines: [back] };
  }
  if (callOn(telling, seatId, personId)?.status === 'TAKEN') {
    const fact = CALLED_IN.taken(person.name, servesFor?.name ?? null, when);
    return { fact, lines: isNeededElsewhere(telling) ? [] : [CALLED_IN.takenNote] };
  }
  return {
    fact: TOLD.serves(person.name, servesFor?.name ?? null, when),
    lines: seatsLeftBy(telling, person),
  };
}

/**
 * To the kansli: the seats that she was asked for before, or would have been asked for in her turn, and for which nobody is
 * asked, now that she has answered of another.
 */
function seatsLeftBy(situation: Situation, { personId }: PersonRef): string[] {
  const { meeting, boards } = situation;
  const book = meeting.attendance;
  if (!officeOf(boards).includes(situation.personId)) return [];
  const lines = seatsSheCouldServe(book, personId).flatMap((seat) => {
    if (seatStanding(book, seat).kind !== 'EMPTY') return [];
    return [ATTENDANCE_SAID.empty(seat.holder?.name ?? null), ...nobodyLines(situation, seat, true)];
  });
  // Of several seats the same ersättare are said once.
  return [...new Set(lines)];
}

/** The seats in whose order she is, or was asked, without having said no there. */
function seatsSheCouldServe({ roster, calls }: AttendanceBook, personId: string): Seat[] {
  if (roster === null) return [];
  const { electorate, sameMemberOnly } = roster;
  const own = calls.filter((call) => call.person.personId === personId);
  return electorate.seats.filter(({ seatId }) => {
    const call = own.find((one) => one.seatId === seatId);
    if (call !== undefined) return call.status === 'RELEASED';
    const order = substituteOrder(electorate.seats, seatId, sameMemberOnly);
    return order.some((one) => one.personId === personId);
  });
}

/** That an ersättare need not serve, and what happened: to herself, and to the kansli where nobody's answer told it. */
export function releaseNews(telling: TellingOf<'MeetingSubstituteReleased'>): News {
  const { event, meeting, personId } = telling;
  const { seatId, person } = event;
  const when = whenOf(telling);
  const servesFor = callOn(telling, seatId, person.personId)?.servesFor?.name ?? null;
  const seat = seatOf(telling, (one) => one.seatId === seatId);
  if (person.personId !== personId) {
    const reason = whyReleased(meeting.attendance, seatId, person.personId);
    const forMe = seat?.holder?.personId === personId;
    const now = seat ? seatNow(telling, seat, !forMe) : [];
    if (reason.kind === 'ASKED_ELSEWHERE') {
      const from = forMe ? 'YOURS' : servesFor;
      const say = reason.serves ? TOLD.servesInstead : TOLD.askedInstead;
      const isLeft = seat && seatStanding(meeting.attendance, seat).kind === 'EMPTY';
      return {
        fact: say(person.name, from, reason.servesFor?.name ?? null, when),
        lines: isLeft && seat ? [TOLD.nobodyAsked(from), ...nobodyLines(telling, seat, !forMe, true)] : now,
      };
    }
    if (forMe) return { fact: TOLD.releasedFromYou(person.name, when), lines: now };
    const unheard = unreached(telling, person, TOLD.tellHer);
    const other = reason.kind === 'OTHER_MEMBER' ? [TOLD.otherMember(reason.member.name)] : [];
    return { fact: TOLD.released(person.name, servesFor, when), lines: [...other, ...unheard, ...now] };
  }
  const why = whyReleased(meeting.attendance, seatId, personId);
  const attend = isNeededElsewhere(telling) ? [] : [CALLED_IN.mayAttend];
  const fact = CALLED_IN.released(servesFor, when);
  switch (why.kind) {
    case 'MEMBER_COMES':
      return { fact, lines: [CALLED_IN.memberComes(why.member.name, why.remote), ...attend] };
    case 'TAKEN_BACK':
      return { fact, lines: [CALLED_IN.takenBack(why.member.name), ...attend] };
    case 'ASKED_ELSEWHERE':
      return {
        fact,
        lines: [(why.serves ? CALLED_IN.servesInstead : CALLED_IN.askedInstead)(why.servesFor?.name ?? null)],
      };
    case 'OTHER_MEMBER':
      return { fact, lines: [CALLED_IN.otherMember(why.member.name), ...attend] };
    case 'OTHER_ORDER':
      return { fact, lines: [CALLED_IN.otherOrder, ...attend] };
    case 'IS_MEMBER':
      return { fact, lines: [CALLED_IN.isMember] };
    case 'LEFT':
      return { fact, lines: [CALLED_IN.left] };
  }
}

function seatOf({ meeting }: Situation, is: (seat: Seat) => boolean): Seat | undefined {
  return meeting.attendance.roster?.electorate.seats.find(is);
}

/** Whether the person serves for another seat, or is asked to. */
function isNeededElsewhere({ meeting, personId }: Situation): boolean {
  return meeting.attendance.calls.some(
    (call) => call.person.personId === personId && (call.status === 'ASKED' || call.status === 'ACCEPTED'),
  );
}

/** How the seat stands now, and what the kansli has to do about it. */
function seatNow(situation: Situation, seat: Seat, forOffice = true): string[] {
  const book = situation.meeting.attendance;
  const standing = seatStanding(book, seat);
  switch (standing.kind) {
    case 'MEMBER':
      return [TOLD.comes(standing.person.name)];
    case 'SUBSTITUTE':
      return [TOLD.serves(standing.person.name, standing.servesFor?.name ?? null, whenOf(situation))];
    case 'UNANSWERED':
      return [];
    case 'ASKED': {
      if (forOffice && book.unserved.includes(seat.seatId)) return silentLines(situation, seat.seatId);
      const asked = standing.asked.slice(-1);
      const reach = forOffice ? asked.flatMap((one) => reachLines(situation, one)) : [];
      const [last] = asked;
      const before = forOffice && last ? heldBefore(book, seat.seatId, last.personId) : [];
      return [TOLD.asked(names(asked)), ...reach, ...heldBeforeLines(before)];
    }
    case 'EMPTY':
      return nobodyLines(situation, seat, forOffice);
  }
}

function nobodyLines(
  { meeting, now }: Situation,
  { seatId, holder }: Seat,
  forOffice: boolean,
  isSaid = false,
): string[] {
  const mayCome = forOffice && !hasBegun(meeting, now);
  return leftInWords(leftToAsk(meeting.attendance, seatId), mayCome ? (holder?.name ?? null) : null, isSaid);
}

function silentLines(situation: Situation, seatId: string): string[] {
  const silent = callsFor(situation, seatId)
    .filter((call) => call.status === 'ASKED')
    .map((call) => call.person);
  const reached = silent.map(({ personId, name }) => ({ name, email: emailOf(situation, personId) }));
  if (silent.length === 0) return [];
  const isHeld = leftToAsk(situation.meeting.attendance, seatId).kind === 'HELD';
  return [isHeld ? TOLD.allFreeSilent(silent) : TOLD.allSilent(silent), TOLD.contact(reached)];
}
