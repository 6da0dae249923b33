import { electorateOf, personOn } from '../../../board/index.ts';
import { asksWhetherCalled, asksWhoIsNotCalled } from '../../../conversation/index.ts';
import { localDateOf, type PersonRef, peopleOf } from '../../../kernel/index.ts';
import type { Reply, Turn } from '../../../teams/contract.ts';
import { NOTICE_SAID, OWN_NOTICE, someNames, whenInWords } from '../../text/index.ts';
import { type AtMeeting, said } from '../reach.ts';

type Boards = Pick<AtMeeting, 'board' | 'boardThen'>;

/** Ledamöter and ersättare of today who are neither on the meeting's day, and so are not called (FinsamL 12 and 13 §§). */
export function leaversBefore({ board, boardThen }: Boards): PersonRef[] {
  const then = new Set(peopleOf(electorateOf(boardThen)).map(({ personId }) => personId));
  return peopleOf(electorateOf(board)).filter(({ personId }) => !then.has(personId));
}

/** To who sends the kallelse: who of the board is not called, and which seats have no ledamot that day. */
export function notCalledLines(boards: Boards): string[] {
  const left = leaversBefore(boards);
  const then = electorateOf(boards.boardThen).seats;
  const emptied = electorateOf(boards.board).seats.filter(
    ({ seatId, holder }) =>
      holder !== null && then.some((seat) => seat.seatId === seatId && seat.holder === null),
  );
  return [
    ...(left.length === 0 ? [] : [NOTICE_SAID.notCalled(someNames(left))]),
    ...emptied.map(({ organisation }) => NOTICE_SAID.vacantThen(organisation)),
  ];
}

/** To whoever is not called: that her uppdrag ends before the meeting, or who is. */
export function ownNotCalled(at: Boards & Pick<AtMeeting, 'doer'>, when: string): string {
  const leaves = leaversBefore(at).some(({ personId }) => personId === at.doer.personId);
  return leaves ? OWN_NOTICE.endsBefore(when) : OWN_NOTICE.notCalled(when);
}

/** "Vilka är inte kallade till 10 juni?" */
const NOT_CALLED =
  /(?<!\p{L})(?:vilka|vem|någon|nån|alla|några)(?!\p{L})[^?]{0,40}(?<!\p{L})(?:(?:inte|ej) (?:är |blir |blivit )?kalla(?:d|de|s|ts)|kallas (?:inte|ej))(?!\p{L})/iu;

/** "Får jag kallelsen till 30 mars?", of one who is not called then; null: she is. */
function ofOneself(at: AtMeeting, when: string): Reply | null {
  const isCalled = peopleOf(electorateOf(at.boardThen)).some(({ personId }) => personId === at.doer.personId);
  return isCalled ? null : said(at, ownNotCalled(at, when));
}

/** Who of the board is not called to the meeting, or that the one who is named is not; null: neither is asked, or she is. */
export function notCalledReply(
  at: AtMeeting,
  turn: Turn,
  text: string,
  personId: string | undefined,
): Reply | null {
  const when = whenInWords(at.meeting, localDateOf(turn.at));
  const named = leaversBefore(at).find((one) => one.personId === personId);
  if (named !== undefined) return said(at, OWN_NOTICE.endsBeforeFor(named.name, when));
  const isOfOne = asksWhetherCalled(text);
  if (isOfOne && personId === undefined) return ofOneself(at, when);
  if (!isOfOne && !asksWhoIsNotCalled(text) && !NOT_CALLED.test(text)) return null;
  if (personId !== undefined) {
    const called = peopleOf(electorateOf(at.boardThen)).find((one) => one.personId === personId);
    if (called) return said(at, OWN_NOTICE.isCalledFor(called.name, when));
    const other = isOfOne ? personOn(at.boardThen, personId) : null;
    return other === null ? null : said(at, OWN_NOTICE.notOfThose(other.name, when));
  }
  const lines = notCalledLines(at);
  return said(at, lines.length === 0 ? OWN_NOTICE.allCalled(when) : OWN_NOTICE.notAllCalled(when), lines);
}
