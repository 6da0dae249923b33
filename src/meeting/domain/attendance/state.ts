import {
  type CallStatus,
  type Instant,
  type LocalDate,
  type LocalTime,
  type PersonRef,
  type SubstituteCall,
  unreachable,
} from '../../../kernel/index.ts';
import type { MeetingMoved } from '../on-record/events.ts';
import type {
  AttendanceAnswer,
  AttendanceEvent,
  AttendanceTakenBack,
  MeetingRoster,
  MeetingSubstituteAnswered,
  QuorumAlarm,
} from './events.ts';
import { isOtherTime } from './rules/meeting-time.ts';

/** Somebody's answer to the kallelse as it now stands. */
export interface GivenAnswer {
  readonly person: PersonRef;
  readonly answer: AttendanceAnswer;
  /** What she had said of the same day before that; null: nothing. */
  readonly before: AttendanceAnswer | null;
  /** She has said no to serve and taken that back: she can, if she is asked. A no to serve ends it. */
  readonly mayServe: boolean;
  /** The seat that she said yes to serve for, where she has said that she comes with that alone; null: by itself. */
  readonly withSeat: string | null;
  readonly viaOffice: PersonRef | null;
  readonly at: Instant;
}

/** A question to an ersättare whether she serves throughout the meeting. */
export interface MeetingCall extends SubstituteCall {
  readonly servesFor: PersonRef | null;
  readonly at: Instant;
  /** When it came to what it is; null: it is asked still. */
  readonly settledAt: Instant | null;
  /** Whether she has said yes, though it may be over now. */
  readonly saidYes: boolean;
  /** Her no was that she had förhinder, and nothing that she said of serving. */
  readonly byAbsence: boolean;
  /** Who of the kansli recorded her answer; null: she herself, or there is none. */
  readonly viaOffice: PersonRef | null;
  /** When the kansli took back a yes that it had recorded wrongly, and asked her anew; null: it has not. */
  readonly takenBackAt: Instant | null;
}

/** What was answered for a day that the meeting has moved from. */
export interface EarlierAnswers {
  readonly date: LocalDate;
  readonly start: LocalTime | null;
  readonly answers: readonly GivenAnswer[];
  readonly calls: readonly MeetingCall[];
  readonly movedAt: Instant;
}

/** Who comes, who serves for whom, and what has been said about it. */
export interface AttendanceBook {
  /** Null: nobody has been asked or has answered yet. */
  readonly roster: MeetingRoster | null;
  /** One per person at most. */
  readonly answers: readonly GivenAnswer[];
  /** In the order in which they were asked; one per person and seat at most. */
  readonly calls: readonly MeetingCall[];
  /** Seats for which nobody is left to ask, as the kansli has been told. */
  readonly unserved: readonly string[];
  /** Reminders of times up to here have been sent, or are of no use any more. */
  readonly remindedUpTo: Instant | null;
  readonly reminders: readonly {
    readonly by: PersonRef | null;
    readonly count: number;
    /** Whom, by id. */
    readonly to: readonly string[];
    readonly at: Instant;
    /** When it went out, or goes. */
    readonly notBefore: Instant;
  }[];
  /** What the chair was told last, unless it has passed. */
  readonly alarm: {
    readonly kind: QuorumAlarm;
    readonly items: readonly string[];
    readonly at: Instant;
    /** It could be quorate again for a while since then: that it cannot be is told anew. */
    readonly eased: boolean;
  } | null;
  /** When the kansli took back answers that it had recorded wrongly. */
  readonly takenBackAt: readonly Instant[];
  readonly earlier: readonly EarlierAnswers[];
  /** The meeting has begun by its announced time. */
  readonly isOver: boolean;
}

export const NO_ATTENDANCE: AttendanceBook = {
  roster: null,
  answers: [],
  calls: [],
  unserved: [],
  remindedUpTo: null,
  reminders: [],
  alarm: null,
  takenBackAt: [],
  earlier: [],
  isOver: false,
};

/** What is known of who comes, after one more event. */
export function evolveAttendance(book: AttendanceBook, event: AttendanceEvent): AttendanceBook {
  const after = afterEvent(book, event);
  return event.type === 'RosterNoted' || event.type === 'AttendanceAnswered' ? servingWhoHolds(after) : after;
}

/**
 * Whoever serves on a seat that has changed hands serves for the one who holds it on the meeting's day and has said that
 * she cannot come; for nobody where it is vacant.
 *
 * Rule: FinsamL (2003:1210) 12 §; the board on the meeting's day.
 */
function servingWhoHolds(book: AttendanceBook): AttendanceBook {
  const seats = book.roster?.electorate.seats ?? [];
  const calls = book.calls.map((call) => {
    const seat = seats.find(({ seatId }) => seatId === call.seatId);
    if (call.status !== 'ACCEPTED' || !seat || seat.holder?.personId === call.servesFor?.personId)
      return call;
    const isOut = seat.holder === null || answerOf(book, seat.holder.personId)?.answer === 'ABSENT';
    return isOut ? { ...call, servesFor: seat.holder } : call;
  });
  return { ...book, calls };
}

function afterEvent(book: AttendanceBook, event: AttendanceEvent): AttendanceBook {
  switch (event.type) {
    case 'RosterNoted':
      return { ...book, roster: event.roster };
    case 'AttendanceAnswered': {
      const { person, answer, viaOffice, at } = event;
      const others = book.answers.filter((one) => one.person.personId !== person.personId);
      const earlier = answerOf(book, person.personId);
      const before = earlier?.answer ?? null;
      const mayServe = event.mayServe === true || earlier?.mayServe === true;
      return {
        ...book,
        answers: [...others, { person, answer, before, mayServe, withSeat: null, viaOffice, at }],
      };
    }
    case 'AttendanceTakenBack':
      return afterTakingBack(book, event);
    case 'MeetingSubstituteAsked': {
      const { type: _, ...asked } = event;
      const isSame = (call: MeetingCall) => isCallOf(call, event.seatId, event.person.personId);
      const takenBackAt = book.calls.find(isSame)?.takenBackAt ?? null;
      const others = book.calls.filter((call) => !isSame(call));
      const call: MeetingCall = { ...asked, ...UNANSWERED, takenBackAt };
      return { ...book, calls: [...others, call], unserved: without(book.unserved, event.seatId) };
    }
    case 'MeetingSubstituteAnswered':
      return {
        ...book,
        answers: event.accepted
          ? book.answers.map((one) => given(one, event))
          : withoutSeat(book, event).map((one) => afterNo(one, event)),
        calls: book.calls.map((call) => afterAnswer(book, call, event)),
      };
    case 'MeetingSubstituteReleased':
      return {
        ...book,
        answers: withoutSeat(book, event),
        calls: book.calls.map((call) =>
          isCallOf(call, event.seatId, event.person.personId) ? settled(call, 'RELEASED', event.at) : call,
        ),
        unserved: isAskedStill(book, event) ? book.unserved : without(book.unserved, event.seatId),
      };
    case 'SeatLeftUnserved':
      return { ...book, unserved: [...without(book.unserved, event.seatId), event.seatId] };
    case 'AttendanceReminded': {
      const { by, to, at, notBefore } = event;
      return {
        ...book,
        remindedUpTo: at,
        reminders: [
          ...book.reminders,
          { by, count: to.length, to: to.map(({ personId }) => personId), at, notBefore },
        ],
      };
    }
    case 'QuorumWarned':
      return { ...book, alarm: { kind: event.alarm, items: event.items, at: event.at, eased: false } };
    case 'QuorumReached':
      return { ...book, alarm: null };
    case 'AnswerTimeEnded':
      return { ...book, isOver: true };
    default:
      return unreachable(event);
  }
}

const UNANSWERED = {
  status: 'ASKED',
  settledAt: null,
  saidYes: false,
  byAbsence: false,
  viaOffice: null,
} as const;

/** What she has answered herself stands; a yes to serve that the kansli recorded for her does not. */
function afterTakingBack(book: AttendanceBook, { person, at }: AttendanceTakenBack): AttendanceBook {
  const isHers = (one: { readonly person: PersonRef }) => one.person.personId === person.personId;
  return {
    ...book,
    takenBackAt: [...book.takenBackAt, at],
    answers: book.answers.filter((one) => !isHers(one) || one.viaOffice === null),
    calls: book.calls.map((call) =>
      isHers(call) && call.status === 'ACCEPTED' && call.viaOffice !== null
        ? { ...call, takenBackAt: at }
        : call,
    ),
  };
}

/**
 * The meeting moved to another day or hour: the answers given for the earlier one stay in the record, and everybody
 * is asked anew. Another place alone changes nobody's answer.
 */
export function attendanceAfterMove(book: AttendanceBook, { from, to, at }: Move): AttendanceBook {
  if (!isOtherTime({ from, to })) return book;
  const { roster, reminders, answers, calls } = book;
  const earlier = [...book.earlier, { date: from.date, start: from.start, answers, calls, movedAt: at }];
  return { ...NO_ATTENDANCE, roster, reminders, earlier, remindedUpTo: at };
}

type Move = Pick<MeetingMoved, 'from' | 'to' | 'at'>;

function isCallOf(call: MeetingCall, seatId: string, personId: string): boolean {
  return call.seatId === seatId && call.person.personId === personId;
}

type OfSeat = Pick<MeetingSubstituteAnswered, 'seatId' | 'person' | 'at'>;

/** Her yes to serve said that she comes: without the seat she has not said so. */
function given(answer: GivenAnswer, { seatId, person, at }: OfSeat): GivenAnswer {
  const isWithYes = answer.person.personId === person.personId && answer.at === at;
  return isWithYes ? { ...answer, withSeat: seatId } : answer;
}

/** A no to serve is one again, unless it was that she has förhinder. */
function afterNo(answer: GivenAnswer, { person, at }: OfSeat): GivenAnswer {
  const isByAbsence = answer.answer === 'ABSENT' && answer.at === at;
  const isHers = answer.person.personId === person.personId;
  return isHers && !isByAbsence ? { ...answer, mayServe: false } : answer;
}

function withoutSeat({ answers }: AttendanceBook, { seatId, person }: OfSeat): readonly GivenAnswer[] {
  return answers.filter((one) => one.person.personId !== person.personId || one.withSeat !== seatId);
}

function afterAnswer(book: AttendanceBook, call: MeetingCall, event: MeetingSubstituteAnswered): MeetingCall {
  const { seatId, person, accepted, viaOffice, at } = event;
  if (isCallOf(call, seatId, person.personId)) {
    const saidYes = accepted || call.saidYes;
    const own = answerOf(book, person.personId);
    const byAbsence = !accepted && own?.answer === 'ABSENT' && own.at === at;
    return { ...settled(call, accepted ? 'ACCEPTED' : 'DECLINED', at), saidYes, byAbsence, viaOffice };
  }
  if (!accepted || call.status !== 'ASKED') return call;
  // The first to say yes has the seat, and whoever serves for one seat serves for no other.
  if (call.seatId === seatId) return settled(call, 'TAKEN', at);
  return call.person.personId === person.personId ? settled(call, 'RELEASED', at) : call;
}

/** Whether others are asked for the seat still: one of them alone is let go. */
function isAskedStill({ calls }: AttendanceBook, { seatId, person }: OfSeat): boolean {
  return calls.some(
    (call) => call.seatId === seatId && call.status === 'ASKED' && call.person.personId !== person.personId,
  );
}

function settled(call: MeetingCall, status: CallStatus, settledAt: Instant): MeetingCall {
  return { ...call, status, settledAt };
}

function without(seats: readonly string[], seatId: string): readonly string[] {
  return seats.filter((one) => one !== seatId);
}

/** Somebody's answer, or null where there is none. */
export function answerOf(book: AttendanceBook, personId: string): GivenAnswer | null {
  return book.answers.find((one) => one.person.personId === personId) ?? null;
}
