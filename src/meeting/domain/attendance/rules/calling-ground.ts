import type { CallingGround } from '../../../../kernel/index.ts';
import { type AttendanceBook, answerOf, type MeetingCall } from '../state.ts';

/** What the order of calling ersättare to the whole meeting rests on; null while the board is not known. */
export function callingGround(book: AttendanceBook): CallingGround | null {
  const { roster, calls } = book;
  if (roster === null) return null;
  return {
    electorate: roster.electorate,
    sameMemberOnly: roster.sameMemberOnly,
    calls: calls.filter((call) => !isOfEarlierNeed(book, call) && !isBackFrom(book, call)),
    isOut: (personId) => answerOf(book, personId)?.answer === 'ABSENT',
  };
}

/**
 * Whether the question was put when the seat stood open before: its ledamot has been back since, or another has served.
 * It is over, and the seat is asked about anew, in its order.
 *
 * Rule: domain page 10, "Ersättare" (a ledamot who comes back releases the ersättare).
 */
function isOfEarlierNeed(book: AttendanceBook, { seatId, status, servesFor, at }: MeetingCall): boolean {
  if (status === 'TAKEN') return true;
  if (status !== 'RELEASED') return false;
  const holder = book.roster?.electorate.seats.find((seat) => seat.seatId === seatId)?.holder ?? null;
  if (holder?.personId !== servesFor?.personId) return true;
  const answered = holder === null ? null : answerOf(book, holder.personId);
  return answered !== null && at < answered.at;
}

/**
 * Whether her no holds no more: it was that she had förhinder, which she has not any longer, or she has said since that
 * she can serve after all. She is asked in the seat's order again.
 *
 * Rule: FinsamL (2003:1210) 12 § st. 3; domain page 10, "Ersättare" (only who serves or is recused is passed over).
 */
export function isBackFrom(
  book: AttendanceBook,
  { status, byAbsence, person }: Pick<MeetingCall, 'status' | 'byAbsence' | 'person'>,
): boolean {
  if (status !== 'DECLINED') return false;
  const given = answerOf(book, person.personId);
  return byAbsence ? given?.answer !== 'ABSENT' : given?.mayServe === true;
}
