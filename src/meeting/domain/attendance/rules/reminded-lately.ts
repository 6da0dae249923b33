import { type Instant, later, type PersonRef } from '../../../../kernel/index.ts';
import type { AttendanceBook } from '../state.ts';

/** Klubbans ordning: nobody is reminded twice within an hour, whoever presses. */
export const BETWEEN_REMINDERS_MINUTES = 60;

export interface RemindedLately {
  /** Null: it went by itself. */
  readonly by: PersonRef | null;
  readonly at: Instant;
  /** From when one may remind again. */
  readonly again: Instant;
}

/**
 * The reminder of the meeting's present time that went out less than an hour before `at`, or waits to; null where one
 * may remind. What was said of a time before a move does not count.
 */
export function remindedLately(book: AttendanceBook, at: Instant): RemindedLately | null {
  const last = book.reminders.at(-1);
  const moved = book.earlier.at(-1)?.movedAt;
  if (!last || (moved !== undefined && last.at <= moved)) return null;
  const again = later(last.notBefore, BETWEEN_REMINDERS_MINUTES * 60_000);
  return at < again ? { by: last.by, at: last.at, again } : null;
}
