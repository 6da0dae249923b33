import type { BoardOnDay } from '../../../board/index.ts';
import type { LocalDate } from '../../../kernel/index.ts';
import { termEndBefore } from '../../domain/rules/term-end.ts';
import type { KnownMeeting } from '../../domain/state.ts';
import { WARNING } from '../../text/index.ts';

/**
 * That the mandatperiod ends before the meeting, or has, and whether the register already has other people for its day:
 * those who are called are those of that day (FinsamL 12 and 13 §§).
 */
export function termWarning(
  board: BoardOnDay,
  then: BoardOnDay,
  today: LocalDate,
  date: LocalDate,
): string[] {
  const end = termEndBefore(board.terms, today, date);
  if (end === null) return [];
  const isChanged = !hasSamePeople(board, then);
  return [isChanged ? WARNING.termNew(end, today) : WARNING.termSame(end, today)];
}

/** Of a meeting that has been called to: those who have the kallelse are chosen until its period ends, and are the register's still. */
export function calledBeyondTerm(
  board: BoardOnDay,
  then: BoardOnDay,
  today: LocalDate,
  { date, noticeBook }: Pick<KnownMeeting, 'date' | 'noticeBook'>,
): string[] {
  const end = noticeBook.sent.length === 0 ? null : termEndBefore(board.terms, today, date);
  return end === null || !hasSamePeople(board, then) ? [] : [WARNING.termCalled(end, today)];
}

/**
 * The last day of the mandatperiod for which whoever is called is known to be chosen, where the meeting is later; null:
 * she is called for its own period, or none is known that ends before it.
 */
export function calledPast(
  { today, onDay }: { readonly today: BoardOnDay; readonly onDay: BoardOnDay },
  now: LocalDate,
  { date }: Pick<KnownMeeting, 'date'>,
): LocalDate | null {
  return hasSamePeople(today, onDay) ? termEndBefore(onDay.terms, now, date) : null;
}

/** Whether the register has the same people on both days. */
export function hasSamePeople(one: BoardOnDay, other: BoardOnDay): boolean {
  return peopleOf(one) === peopleOf(other);
}

function peopleOf({ seats }: BoardOnDay): string {
  return JSON.stringify(
    seats.map(({ id, member, substitutes }) => [id, member?.id, substitutes.map((one) => one.id)]),
  );
}
