import type { LocalDate } from '../../../kernel/index.ts';

interface Term {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * The last day of the mandatperiod that ends before a meeting, or has: the people of that day may not be those of the
 * meeting. Null: the meeting is in the period of today, or no period is known that ends before it.
 *
 * Rule: FinsamL (2003:1210) 13 § (a period of four years, from 1 April unless the förbundsordning says otherwise); the
 * board on the meeting's day is the one that is called (12 §).
 *
 * @param terms as the board's description states them, in any order
 */
export function termEndBefore(
  terms: readonly Term[],
  today: LocalDate,
  meeting: LocalDate,
): LocalDate | null {
  const covers = (day: LocalDate) => terms.find(({ from, to }) => from <= day && day <= to);
  const then = covers(meeting);
  if (then !== undefined && then.from <= today) return null;
  const ended = terms.map(({ to }) => to).filter((to) => to < meeting);
  return ended.toSorted().at(-1) ?? null;
}
