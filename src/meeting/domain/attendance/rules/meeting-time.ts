import {
  endOfDay,
  type Instant,
  instantAt,
  type LocalDate,
  type LocalTime,
} from '../../../../kernel/index.ts';

interface When {
  readonly date: LocalDate;
  readonly start: LocalTime | null;
}

/** When the meeting begins, at the earliest: the beginning of its day where the time is not known. */
export function earliestStart({ date, start }: When): Instant {
  return instantAt(date, start ?? '00:00');
}

/** When it begins, at the latest: the end of its day where the time is not known. */
export function latestStart({ date, start }: When): Instant {
  return start === null ? endOfDay(date) : instantAt(date, start);
}

/**
 * Whether the meeting has begun at `at`: what closes the way back for a ledamot whose ersättare serves. Where the
 * time is not known, not before the day is over.
 *
 * Rule: domain page 10, "Ersättare". Until the opening itself is recorded, the announced time stands for it
 * (Klubbans ordning).
 */
export function hasBegun(when: When, at: Instant): boolean {
  return at >= latestStart(when);
}

/**
 * Whether it is over at `at` by its announced end, else when its day is over: from then on who was there is told by
 * the protokoll, and no answer to the kallelse is taken. Until the closing itself is recorded, the announced end
 * stands for it (domain page 10, "Meetings"; Klubbans ordning).
 */
export function isOverBy(when: WholeWhen, at: Instant): boolean {
  return at >= overAt(when);
}

/** When it is over by that. */
export function overAt({ date, start, end }: WholeWhen): Instant {
  return end === null || (start !== null && end <= start) ? endOfDay(date) : instantAt(date, end);
}

type WholeWhen = When & { readonly end: LocalTime | null };

/** Whether a move is to another day or hour, so that everybody is asked anew; another place alone changes nobody's answer. */
export function isOtherTime({ from, to }: { readonly from: WholeWhen; readonly to: WholeWhen }): boolean {
  return from.date !== to.date || from.start !== to.start || from.end !== to.end;
}

/** Whether a meeting of a day that had no hours is given them, on that same day: it has not been moved. */
export function isGivenHours(
  from: { readonly date: LocalDate; readonly start: LocalTime | null },
  to: { readonly date: LocalDate },
): boolean {
  return from.start === null && from.date === to.date;
}

/** Whether ersättare are still asked at `at`: until the meeting's day is over. */
export function mayStillAsk({ date }: When, at: Instant): boolean {
  return at <= endOfDay(date);
}

/**
 * The day and hours that a question about the meeting is about, as a card carries them: an answer to a question from
 * before a move is no answer for the new day (issue "asks anew for attendance").
 */
export function timeAsked({ date, start, end }: When & { readonly end: LocalTime | null }): string {
  return [date, start ?? '', end ?? ''].join(' ').trim();
}
