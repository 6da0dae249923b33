import { electorateOf } from '../../../board/index.ts';
import { type PersonRef, peopleOf } from '../../../kernel/index.ts';
import { NOTICE_SAID, OWN_NOTICE, someNames } from '../../text/index.ts';
import type { AtMeeting } from '../reach.ts';

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
