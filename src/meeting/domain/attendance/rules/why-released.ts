import { type PersonRef, peopleOf, seatHeldBy } from '../../../../kernel/index.ts';
import { type AttendanceBook, answerOf } from '../state.ts';

export type WhyReleased =
  /** The seat's ledamot comes. */
  | { readonly kind: 'MEMBER_COMES'; readonly member: PersonRef; readonly remote: boolean }
  /** That the ledamot had förhinder was recorded wrongly, and is taken back. */
  | { readonly kind: 'TAKEN_BACK'; readonly member: PersonRef }
  /** She holds a seat of her own by now. */
  | { readonly kind: 'IS_MEMBER' }
  /** She is asked for another seat instead, that is nearer to her or has not been asked about before, or serves there by now. */
  | { readonly kind: 'ASKED_ELSEWHERE'; readonly servesFor: PersonRef | null; readonly serves: boolean }
  /** The seat has another ledamot than the one she was asked for. */
  | { readonly kind: 'OTHER_MEMBER'; readonly member: PersonRef }
  /** She is ersättare still, and not for this seat. */
  | { readonly kind: 'OTHER_ORDER' }
  /** She is not on the board on the meeting's day. */
  | { readonly kind: 'LEFT' };

/**
 * Why an ersättare who was asked to serve for a seat, or had said yes, is not needed there.
 *
 * Rule: domain page 10, "Ersättare" (the ledamot comes back); the board's composition on the meeting's day decides
 * the rest (FinsamL (2003:1210) 12 §).
 */
export function whyReleased(book: AttendanceBook, seatId: string, personId: string): WhyReleased {
  const electorate = book.roster?.electorate ?? null;
  const member = electorate?.seats.find((seat) => seat.seatId === seatId)?.holder ?? null;
  const answer = member && answerOf(book, member.personId)?.answer;
  if (member && member.personId !== personId && (answer === 'COMING' || answer === 'REMOTE')) {
    return { kind: 'MEMBER_COMES', member, remote: answer === 'REMOTE' };
  }
  const call = book.calls.find((one) => one.seatId === seatId && one.person.personId === personId);
  if (member && answer === undefined && call?.servesFor?.personId === member.personId) {
    return { kind: 'TAKEN_BACK', member };
  }
  if (electorate === null) return { kind: 'LEFT' };
  if (seatHeldBy(electorate, personId) !== null) return { kind: 'IS_MEMBER' };
  const isOnBoard = peopleOf(electorate).some((one) => one.personId === personId);
  const instead = book.calls.find(
    ({ status, person, seatId: other }) =>
      (status === 'ASKED' || status === 'ACCEPTED') && person.personId === personId && other !== seatId,
  );
  if (isOnBoard && instead) {
    return {
      kind: 'ASKED_ELSEWHERE',
      servesFor: instead.servesFor,
      serves: instead.status === 'ACCEPTED',
    };
  }
  if (isOnBoard && member && call && call.servesFor?.personId !== member.personId) {
    return { kind: 'OTHER_MEMBER', member };
  }
  return { kind: isOnBoard ? 'OTHER_ORDER' : 'LEFT' };
}
