import type { CallingGround } from '../../../../kernel/index.ts';
import { type AttendanceBook, answerOf } from '../state.ts';

/** What the order of calling ersättare to the whole meeting rests on; null while the board is not known. */
export function callingGround(book: AttendanceBook): CallingGround | null {
  const { roster, calls } = book;
  if (roster === null) return null;
  return {
    electorate: roster.electorate,
    sameMemberOnly: roster.sameMemberOnly,
    calls,
    isOut: (personId) => answerOf(book, personId)?.answer === 'ABSENT',
  };
}
