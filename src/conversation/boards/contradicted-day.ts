import { addDays, type Instant, type LocalDate, localDateOf, weekdayOf } from '../../kernel/index.ts';
import { upcoming } from '../answer/meetings/which-meeting.ts';
import type { Board } from '../knowledge.ts';
import { fits, isDay, standsBefore } from '../understand/dates/dates.ts';
import type { Intent } from '../understand/intents.ts';
import type { Understanding } from '../understand/understand.ts';

/** The slip is of a day or two. */
const NEAR = 6;

/**
 * "Kommer på torsdag den 11e", of somebody on several boards, where the 11th is a Friday on which one of them meets, and
 * another meets on the Thursday beside it: both, to be asked which. Null: the weekday is that of the day, or tells no other.
 */
export function eitherOfContradicted(
  boards: readonly Board[],
  intent: Intent | null,
  { entities }: Understanding,
  now: Instant,
): readonly Board[] | null {
  if (boards.length < 2 || entities.boards.length > 0 || !/^(?:rsvp|substitute)\./u.test(intent ?? ''))
    return null;
  const [weekday, day, ...more] = entities.dates.filter(isDay);
  if (weekday?.kind !== 'days' || day === undefined || more.length > 0 || !standsBefore(weekday, day))
    return null;
  const today = localDateOf(now);
  const met = boards.flatMap((board) =>
    upcoming({ board: board.knowledge, today, now }).map(({ state: { date } }) => ({ board, date })),
  );
  const isWeekday = (date: LocalDate) => weekdayOf(date) === weekdayOf(weekday.from);
  const onDay = met.filter(({ date }) => fits(day, date));
  if (onDay.length === 0 || onDay.some(({ date }) => isWeekday(date))) return null;
  const onWeekday = met.filter(
    ({ board, date }) =>
      isWeekday(date) &&
      onDay.every((one) => one.board !== board) &&
      onDay.some((one) => date >= addDays(one.date, -NEAR) && date <= addDays(one.date, NEAR)),
  );
  if (onWeekday.length === 0) return null;
  return [...new Set([...onDay, ...onWeekday].map(({ board }) => board))];
}
