import { type Instant, later, localDateOf, type PersonRef } from '../../../../kernel/index.ts';
import type { AttendanceBook } from '../state.ts';

/** Klubbans ordning: nobody is reminded twice within an hour, whoever presses. */
const BETWEEN_REMINDERS_MINUTES = 60;

export interface RemindedLately {
  /** Null: it went by itself. */
  readonly by: PersonRef | null;
  readonly at: Instant;
  /** When it is to go, where it waits for a time when people may be disturbed; null: it has gone. */
  readonly goesAt: Instant | null;
  /** From when one may remind again. */
  readonly again: Instant;
}

/** The last reminder to somebody of the meeting's present time: what was said of a time before a move does not count. */
function lastReminder(book: AttendanceBook, personId: string) {
  const moved = book.earlier.at(-1)?.movedAt;
  const last = book.reminders.findLast(({ to }) => to.includes(personId));
  return !last || (moved !== undefined && last.at <= moved) ? null : last;
}

/**
 * The last reminder of the meeting's present time to somebody that went out less than an hour before `at`, or waits to;
 * null where she may be reminded.
 */
function lastTo(book: AttendanceBook, personId: string, at: Instant): RemindedLately | null {
  const last = lastReminder(book, personId);
  if (last === null) return null;
  const again = remindedAgainFrom(last.notBefore);
  const goesAt = at < last.notBefore ? last.notBefore : null;
  return at < again ? { by: last.by, at: last.at, goesAt, again } : null;
}

/** From when somebody may be reminded again who got a reminder at `at`. */
export function remindedAgainFrom(at: Instant): Instant {
  return later(at, BETWEEN_REMINDERS_MINUTES * 60_000);
}

/** Those of `people` who have not been reminded within the hour. */
export function notRemindedLately(
  book: AttendanceBook,
  at: Instant,
  people: readonly PersonRef[],
): PersonRef[] {
  return people.filter(({ personId }) => lastTo(book, personId, at) === null);
}

/**
 * Those of `people` who are to be reminded by themselves at `at`: neither within the hour, nor on a day on which a
 * reminder went or goes to them by itself already, as one that was held up over a weekend does.
 */
export function notRemindedThatDay(
  book: AttendanceBook,
  at: Instant,
  people: readonly PersonRef[],
): PersonRef[] {
  return notRemindedLately(book, at, people).filter(({ personId }) => {
    const last = lastReminder(book, personId);
    return last?.by !== null || localDateOf(last.notBefore) !== localDateOf(at);
  });
}

/** The latest reminder of all of `people`, where each of them has had one within the hour; null: somebody may be reminded. */
export function remindedLately(
  book: AttendanceBook,
  at: Instant,
  people: readonly PersonRef[],
): RemindedLately | null {
  const reminders = people.map(({ personId }) => lastTo(book, personId, at));
  const known = reminders.filter((one) => one !== null);
  if (known.length < people.length) return null;
  return known.toSorted((a, b) => (a.again < b.again ? -1 : 1)).at(-1) ?? null;
}
